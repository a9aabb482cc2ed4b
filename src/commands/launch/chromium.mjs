// @ts-check
// Finds a Chromium for the browser tests, and installs one where there is none.
import { execFileSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, isAbsolute, join } from 'node:path'
import { run, runNode } from './child.mjs'
import { installed } from './project.mjs'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const ELSEWHERE = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/**
 * Every file that could be the browser, best first. Pure: nothing is looked up.
 * @param {string | undefined} named the CHROMIUM variable: then nothing else will do
 * @param {string[]} folders of the PATH
 */
export function candidates(named, folders) {
  if (named) return isAbsolute(named) || /[\\/]/.test(named) ? [named] : folders.map((folder) => join(folder, named))
  return [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...ELSEWHERE]
}

/**
 * How to get a browser where none is installed.
 * @param {{ named: string | undefined, isRoot: boolean, hasApt: boolean }} machine
 * @returns {Array<'debian' | 'playwright'>} what to try, in order
 */
export function waysToInstall({ named, isRoot, hasApt }) {
  if (named) return []
  return isRoot && hasApt ? ['debian', 'playwright'] : ['playwright']
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

/** @param {NodeJS.ProcessEnv} env @returns {Promise<string | null>} the path of a browser that starts */
export async function findChromium(env) {
  const paths = candidates(env.CHROMIUM, foldersOf(env))
  if (!env.CHROMIUM) paths.push(...(await playwrightsOwn()))
  return paths.find(works) ?? null
}

/** @param {'debian' | 'playwright'} way @param {boolean} isRoot */
async function install(way, isRoot) {
  if (way === 'playwright') {
    console.log('Installing a Chromium (Playwright’s own download) …')
    const extra = isRoot && process.platform === 'linux' ? ['--with-deps'] : []
    await runNode([installed('playwright/cli.js'), 'install', ...extra, 'chromium'])
    return
  }
  console.log('Installing a Chromium (Debian’s package) …')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  await run('apt-get', ['-qq', 'update'], { env })
  await run('apt-get', ['-qq', 'install', '-y', '--no-install-recommends', 'chromium', 'fonts-dejavu-core'], { env })
}

/** @param {NodeJS.ProcessEnv} env @returns {Promise<string | null>} the path of a browser, after installing one if need be */
export async function ensureChromium(env) {
  const isRoot = process.getuid?.() === 0
  const hasApt = foldersOf(env).some((folder) => existsSync(join(folder, 'apt-get')))
  let path = await findChromium(env)
  for (const way of waysToInstall({ named: env.CHROMIUM, isRoot, hasApt })) {
    if (path) break
    await install(way, isRoot)
    path = await findChromium(env)
  }
  return path
}

/** @param {NodeJS.ProcessEnv} env */
export function chromiumRefusal(env) {
  if (env.CHROMIUM) return `CHROMIUM names "${env.CHROMIUM}", and that is not a browser that starts.`
  return 'There is no Chromium that starts: install one, or name one with CHROMIUM.'
}
