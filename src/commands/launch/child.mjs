// @ts-check
// Runs one program after another and sees to it that none outlives us.
import { spawn } from 'node:child_process'
import { ROOT } from './project.mjs'

/** @typedef {import('node:child_process').ChildProcess} Child */

/** @type {Set<Child>} */
const running = new Set()
let stopping = false
const ownGroup = process.platform !== 'win32'
const GRACE_MS = 5000
const ORPHAN_CHECK_MS = 500

/**
 * Runs a program to its end. Without stdin, so that nothing can wait for a key.
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, quiet?: boolean, held?: boolean }} [options] quiet: keep its output to ourselves; held: give it out as
 *   one piece at the end, for what runs beside others
 * @returns {Promise<number>} its exit code; 1 if it could not start or was killed
 */
export function run(command, args, { env = process.env, quiet = false, held = false } = {}) {
  return new Promise((resolve) => {
    const output = quiet ? 'ignore' : held ? 'pipe' : 'inherit'
    // A process group of its own: ending the group ends what the program started, too.
    const child = spawn(command, args, { cwd: ROOT, env, stdio: ['ignore', output, output], detached: ownGroup })
    running.add(child)
    /** @type {Buffer[]} */
    const said = []
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (/** @type {Buffer} */ chunk) => said.push(chunk))
    child.once('error', (error) => {
      running.delete(child)
      if (!quiet) console.error(`${command} does not start: ${error.message}`)
      resolve(1)
    })
    // What is held is whole only when its pipes are closed.
    child.once(held ? 'close' : 'exit', (code) => {
      running.delete(child)
      process.stdout.write(Buffer.concat(said))
      signal(child, 'SIGKILL')
      // While we are being stopped nothing may go on to the next program.
      if (!stopping) resolve(code ?? 1)
    })
  })
}

/** Runs a script with this same Node. @param {string[]} args @param {Parameters<typeof run>[2]} [options] */
export const runNode = (args, options) => run(process.execPath, args, options)

/** @param {Child} child @param {NodeJS.Signals} name */
function signal(child, name) {
  if (child.pid === undefined) return
  try {
    if (ownGroup) process.kill(-child.pid, name)
    else child.kill(name)
  } catch {
    // It has already gone.
  }
}

/** Ends everything that still runs: asks first, insists after a few seconds. */
export async function stopChildren() {
  const children = [...running]
  for (const child of children) signal(child, 'SIGTERM')
  const gone = children.map((child) => new Promise((resolve) => child.once('exit', resolve)))
  const late = setTimeout(() => children.forEach((child) => signal(child, 'SIGKILL')), GRACE_MS)
  await Promise.all(gone)
  clearTimeout(late)
}

/**
 * Ctrl-C, a closed terminal, a kill, or an npm that was killed: ends the children, tidies up, and leaves.
 * @param {() => Promise<number> | number} tidy gives the exit code
 */
export function onStop(tidy) {
  const stop = async () => {
    if (stopping) return
    stopping = true
    await stopChildren()
    process.exit(await tidy())
  }
  for (const name of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(name, stop)
  // npm passes a kill on to the shell between us, which dies of it without telling us.
  if (process.env.npm_lifecycle_event) whenOrphaned(stop)
}

/** @param {() => void} act once our parent is not the one that started us */
function whenOrphaned(act) {
  const parent = process.ppid
  const timer = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(timer)
    act()
  }, ORPHAN_CHECK_MS)
  timer.unref()
}
