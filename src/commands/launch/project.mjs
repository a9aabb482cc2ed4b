// @ts-check
// Where the project stands on this machine, and where its installed programs are.
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder that holds package.json. */
export const ROOT = fileURLToPath(new URL('../../..', import.meta.url))

/** Where the built page goes. */
export const DIST = join(ROOT, 'dist')

/** @param {string} path of a script inside node_modules, such as "vite/bin/vite.js" */
export const installed = (path) => join(ROOT, 'node_modules', path)

/** The package of the film reviews, with a lock file of its own. */
export const REVIEWS_PACKAGE = join(ROOT, 'tools/reviews')

/** Where the prepared film reviews go; .gitignore names it. */
export const REVIEWS_CACHE = join(ROOT, 'build/reviews')

/** What the lesson of the film reviews is committed with: vocabulary and trained weights. */
export const COMMITTED_REVIEWS = join(ROOT, 'src/data/reviews/committed')

/** Where the page finds the prepared film reviews, from its own address on. */
export const REVIEWS_PATH = 'data/reviews'
