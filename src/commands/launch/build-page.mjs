// @ts-check
// Builds the page into dist, and remembers in dist what it was built from.
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runNode } from './child.mjs'
import { fingerprint } from './fingerprint.mjs'
import { DIST, REVIEWS_CACHE, REVIEWS_PATH, ROOT, installed } from './project.mjs'

// Inside dist: Vite empties dist first, so a broken-off or foreign build has no stamp and is done again.
const STAMP = join(DIST, '.fingerprint')

/** Is dist what the sources would give? */
export function isBuilt() {
  if (!existsSync(STAMP) || !existsSync(join(DIST, 'index.html'))) return false
  return readFileSync(STAMP, 'utf8') === fingerprint(ROOT)
}

/** @returns {Promise<boolean>} whether dist is whole */
export async function buildPage() {
  // Taken before the build: a file saved meanwhile makes the next start build again.
  const made = fingerprint(ROOT)
  const env = { ...process.env, NODE_ENV: 'production' }
  const code = await runNode([installed('vite/bin/vite.js'), 'build', '--logLevel', 'warn'], { env })
  if (code === 0) writeFileSync(STAMP, made)
  return code === 0
}

/** @returns {Promise<boolean>} whether dist is whole */
export async function buildIfStale() {
  if (isBuilt()) return true
  console.log('Building the page …')
  const built = await buildPage()
  if (!built) console.error('The page could not be built: Vite says why above.')
  return built
}

/**
 * Puts the prepared film reviews into dist: whoever publishes dist then publishes them, so it is off unless it is asked for.
 * @returns {string | null} a sentence on why it cannot be done
 */
export function includeReviews() {
  if (!existsSync(join(REVIEWS_CACHE, 'train.bin'))) return 'There are no prepared film reviews to include: npm run data prepares them.'
  cpSync(REVIEWS_CACHE, join(DIST, REVIEWS_PATH), { recursive: true })
  return null
}
