// @ts-check
// `npm run build [-- --with-reviews]`: the page, into dist; with the prepared film reviews, where that is asked for.
import { buildPage, includeReviews } from './launch/build-page.mjs'
import { onStop } from './launch/child.mjs'

onStop(() => 130)
process.exitCode = await main(process.argv.slice(2))

/** @param {string[]} args */
async function main(args) {
  if (args.some((arg) => arg !== '--with-reviews')) {
    console.error('npm run build knows only --with-reviews.')
    return 2
  }
  if (!(await buildPage())) return 1
  const refusal = args.includes('--with-reviews') ? includeReviews() : null
  if (refusal === null) return 0
  console.error(refusal)
  return 1
}
