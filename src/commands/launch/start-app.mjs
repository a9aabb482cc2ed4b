// @ts-check
// What `npm start` does: install what is missing, build what has changed, serve it, print the address, prepare the film reviews.
import { buildIfStale } from './build-page.mjs'
import { onStop } from './child.mjs'
import { installMissing } from './install.mjs'
import { portRefusal, portsToTry } from './port.mjs'
import { DIST } from './project.mjs'
import { prepareInBackground, REVIEWS_MOUNT } from './reviews.mjs'
import { serveFolder } from './static-server.mjs'

const INTERRUPTED = 130

/** @param {string} sentence */
function fail(sentence) {
  console.error(sentence)
  return 1
}

/**
 * @param {string[]} args `--no-serve` ends after the build
 * @param {NodeJS.ProcessEnv} env PORT is respected
 * @returns {Promise<number>} the exit code; while the page is served, the open sockets keep the process alive
 */
export async function startApp(args, env) {
  const unknown = args.find((arg) => arg !== '--no-serve')
  if (unknown !== undefined) return fail(`npm start knows only --no-serve, and not "${unknown}".`)
  const { ports, refusal } = portsToTry(env.PORT)
  if (refusal !== undefined) return fail(refusal)
  /** @type {import('./static-server.mjs').Listening | null} */
  let listening = null
  onStop(async () => {
    if (!listening) return INTERRUPTED
    await listening.close()
    return 0
  })
  if (!(await installMissing()) || !(await buildIfStale())) return 1
  if (args.includes('--no-serve')) return 0
  try {
    listening = await serveFolder(DIST, ports, REVIEWS_MOUNT)
  } catch (error) {
    return fail(portRefusal(ports, /** @type {NodeJS.ErrnoException} */ (error).code))
  }
  console.log(`Unfold runs here until you press Ctrl-C:\nhttp://localhost:${listening.port}`)
  void prepareInBackground()
  return 0
}
