/** `npm run bench:page [-- N]`: N iterations (1,000 if left out) of Lasagne's example on the built page in Chromium, against the engine
 *  alone. Prints figures, asserts nothing. */

import { availableParallelism, cpus } from 'node:os'
import { chromium } from 'playwright'
import { buildBenchPages, OUT } from './bench/chromium.ts'
import { measurePage } from './bench/page.ts'
import { buildIfStale } from './launch/build-page.mjs'
import { chromiumRefusal, ensureChromium } from './launch/chromium.mjs'
import { DIST } from './launch/project.mjs'
import { serveFolder } from './launch/static-server.mjs'

const path = await ensureChromium(process.env)
if (path === null) throw new Error(chromiumRefusal(process.env))
if (!(await buildIfStale())) process.exit(1)
const missing = await buildBenchPages()
if (missing !== null) throw new Error(missing)
const [pages, bench] = [await serveFolder(DIST, [0]), await serveFolder(OUT, [0])]
const browser = await chromium.launch({ executablePath: path, args: ['--no-sandbox'] })
try {
  const { iterations, page_ms, alone_ms, long_tasks, longest_ms, left } = await measurePage(browser, `http://localhost:${pages.port}`, `http://localhost:${bench.port}`, Number(process.argv[2] ?? 1000))
  const alone = Math.min(...alone_ms)
  console.log(`${process.platform} ${process.arch}, ${cpus()[0]?.model ?? 'unknown processor'} × ${availableParallelism()}, Chromium ${browser.version()}`)
  console.log(`on the page ${page_ms} ms an iteration, over ${iterations}; alone ${alone_ms[0]} ms before and ${alone_ms[1]} ms after: ${(page_ms / alone).toFixed(2)} times the better one`)
  console.log(`time left, as the page told it: ${left || '-'}`)
  console.log(`main-thread tasks over 50 ms: ${long_tasks.map(({ start_ms, ms, clock_ms }) => `${ms} ms (${clock_ms} by the clock) at ${start_ms} ms`).join(', ') || `none, the longest ${longest_ms} ms`}`)
} finally {
  await browser.close()
  await pages.close()
  await bench.close()
}
