// @ts-check
// For Vite: writes sw.js, the service worker with the list of all files of the build.
import { createHash } from 'node:crypto'
import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { ROOT } from './project.mjs'

const SOURCE = join(ROOT, 'src', 'offline', 'service-worker.js')
const NAME = 'sw.js'
/** Not asked for by the page, or kept only when it is first used. Names with a dot in front are the build's own notes. */
const LEFT_OUT = [NAME, 'data', 'unfold.png']

/** @param {string} folder @param {string} [inside] @returns {string[]} paths with forward slashes, sorted */
export function filesOf(folder, inside = '') {
  return readdirSync(join(folder, inside))
    .filter((name) => !name.startsWith('.') && !(inside === '' && LEFT_OUT.includes(name)))
    .sort()
    .flatMap((name) => {
      const path = posix.join(inside, name)
      return statSync(join(folder, path)).isDirectory() ? filesOf(folder, path) : [path]
    })
}

/** @param {string} folder the finished build @returns {string} */
export function serviceWorker(folder) {
  const files = filesOf(folder).map((path) => ({ path, hash: createHash('sha256').update(readFileSync(join(folder, path))).digest('hex') }))
  const version = createHash('sha256').update(JSON.stringify(files)).update(readFileSync(SOURCE)).digest('hex').slice(0, 16)
  return `self.BUILD = ${JSON.stringify({ version, files })}\n${readFileSync(SOURCE, 'utf8')}`
}

/** @returns {import('vite').Plugin} */
export function offline() {
  return {
    name: 'unfold-offline',
    apply: 'build',
    enforce: 'post',
    writeBundle: {
      order: 'post',
      handler({ dir }) {
        if (dir !== undefined) writeFileSync(join(dir, NAME), serviceWorker(dir))
      },
    },
  }
}
