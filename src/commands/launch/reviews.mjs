// @ts-check
// The film reviews beside the page: where they are served, and their preparation in the background of `npm start`.
import { runNode } from './child.mjs'
import { REVIEWS_CACHE, REVIEWS_PATH, installed } from './project.mjs'

/** For the static server: the cache is no part of dist. */
export const REVIEWS_MOUNT = { [REVIEWS_PATH]: REVIEWS_CACHE }

/**
 * A process of its own, so that the page is served meanwhile. Where the reviews cannot be had, the page runs without them: its lesson
 * says so, and so does one line here.
 */
export async function prepareInBackground() {
  const code = await runNode([installed('tsx/dist/cli.mjs'), 'src/commands/data.ts', '--quiet'])
  if (code !== 0) console.error('The lesson Movie reviews runs on what comes with the project; npm run data tries again.')
}
