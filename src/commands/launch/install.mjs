// @ts-check
// Installs the packages, if what is in node_modules is not what the lock file names.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { run, runNode } from './child.mjs'
import { ROOT } from './project.mjs'

/**
 * @typedef {{ version?: string, optional?: boolean, devOptional?: boolean, os?: string[], cpu?: string[] }} LockedPackage
 * @typedef {{ packages?: Record<string, LockedPackage> }} Lock
 */

/**
 * Does node_modules hold what the lock names? npm writes its own record last, so a broken-off installation has none.
 * @param {Lock} lock package-lock.json
 * @param {Lock | null} record node_modules/.package-lock.json
 */
export function isInstalled(lock, record) {
  const have = record?.packages
  if (!have) return false
  return Object.entries(lock.packages ?? {}).every(
    ([path, wanted]) => path === '' || onlySomeSystems(wanted) || have[path]?.version === wanted.version,
  )
}

/** @param {LockedPackage} wanted */
const onlySomeSystems = (wanted) => Boolean(wanted.optional || wanted.devOptional || wanted.os || wanted.cpu)

/** @param {string} path @returns {Lock | null} */
function readLock(path) {
  try {
    return JSON.parse(readFileSync(join(ROOT, path), 'utf8'))
  } catch {
    return null
  }
}

/** @returns {Promise<boolean>} whether everything is there now */
export async function installMissing() {
  const lock = readLock('package-lock.json')
  if (lock && isInstalled(lock, readLock('node_modules/.package-lock.json'))) return true
  console.log('Installing packages (about a minute, once) …')
  // With NODE_ENV=production npm would leave out the very tools that build the page.
  const args = ['ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  const npm = process.env.npm_execpath
  const code = npm?.endsWith('.js') ? await runNode([npm, ...args]) : await run('npm', args)
  if (code !== 0) console.error('The packages could not be installed: npm says why above.')
  return code === 0
}
