// @ts-check
// Finds a Chromium, and installs one where there is none. The tests like it without a desktop around it: the same engine, without the work for windows.
import { execFileSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, isAbsolute, join } from 'node:path'
import { run, runNode } from './child.mjs'
import { installed } from './project.mjs'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
/** Chromium's own build without windows. */
const SHELL = 'chromium-headless-shell'
const ELSEWHERE = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** @typedef {'tests' | 'windows'} Use what the browser is for: tests, or whatever is measured or looked at as a person has it */

/**
 * Every file that could be the browser, best first. Pure: nothing is looked up.
 * @param {string | undefined} named the CHROMIUM variable: then nothing else will do
 * @param {string[]} folders of the PATH
 * @param {Use} [use]
 */
export function candidates(named, folders, use = 'windows') {
  if (named) return isAbsolute(named) || /[\\/]/.test(named) ? [named] : folders.map((folder) => join(folder, named))
  const names = use === 'tests' ? [SHELL, ...NAMES] : NAMES
  return [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...ELSEWHERE]
}

/** @typedef {typeof SHELL | 'chromium' | 'playwright'} Way a package of Debian's, or Playwright's own download */

/**
 * How to get a browser where none is installed.
 * @param {{ named: string | undefined, isRoot: boolean, hasApt: boolean, use?: Use }} machine
 * @returns {Way[]} what to try, in order
 */
export function waysToInstall({ named, isRoot, hasApt, use = 'windows' }) {
  if (named) return []
  if (!isRoot || !hasApt) return ['playwright']
  return use === 'tests' ? [SHELL, 'chromium', 'playwright'] : ['chromium', 'playwright']
}

/** Is it there, and does it start? Ubuntu's `chromium-browser` is a script that only says where to find it. @param {string} path */
function works(path) {
  try {
    accessSync(path, constants.X_OK)
    execFileSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 })
    return true
  } catch {
    return false
  }
}

/** @param {NodeJS.ProcessEnv} env */
const foldersOf = (env) => (env.PATH ?? '').split(delimiter).filter(Boolean)

/** The one that Playwright has downloaded earlier, or would. @returns {Promise<string[]>} */
async function playwrightsOwn() {
  const { chromium } = await import('playwright')
  return [chromium.executablePath()].filter((path) => existsSync(path))
}

/** @param {NodeJS.ProcessEnv} env @param {Use} [use] @returns {Promise<string | null>} the path of a browser that starts */
export async function findChromium(env, use) {
  const paths = candidates(env.CHROMIUM, foldersOf(env), use)
  if (!env.CHROMIUM) paths.push(...(await playwrightsOwn()))
  return paths.find(works) ?? null
}

/** @param {Way} way @param {boolean} isRoot */
async function install(way, isRoot) {
  if (way === 'playwright') {
    console.log('Installing a Chromium (Playwright’s own download) …')
    const extra = isRoot && process.platform === 'linux' ? ['--with-deps'] : []
    await runNode([installed('playwright/cli.js'), 'install', ...extra, 'chromium'])
    return
  }
  console.log(`Installing a Chromium (Debian’s package ${way}) …`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  await run('apt-get', ['-qq', 'update'], { env })
  await run('apt-get', ['-qq', 'install', '-y', '--no-install-recommends', way, 'fonts-dejavu-core'], { env })
}

/** @param {NodeJS.ProcessEnv} env @param {Use} [use] @returns {Promise<string | null>} the path of a browser, after installing one if need be */
export async function ensureChromium(env, use) {
  const isRoot = process.getuid?.() === 0
  const hasApt = foldersOf(env).some((folder) => existsSync(join(folder, 'apt-get')))
  let path = await findChromium(env, use)
  for (const way of waysToInstall({ named: env.CHROMIUM, isRoot, hasApt, use })) {
    if (path) break
    await install(way, isRoot)
    path = await findChromium(env, use)
  }
  return path
}

/** @param {NodeJS.ProcessEnv} env */
export function chromiumRefusal(env) {
  if (env.CHROMIUM) return `CHROMIUM names "${env.CHROMIUM}", and that is not a browser that starts.`
  return 'There is no Chromium that starts: install one, or name one with CHROMIUM.'
}
