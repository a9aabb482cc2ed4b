// @ts-check
// `npm run build`: the page, into dist.
import { buildPage } from './launch/build-page.mjs'
import { onStop } from './launch/child.mjs'

onStop(() => 130)
process.exitCode = (await buildPage()) ? 0 : 1
