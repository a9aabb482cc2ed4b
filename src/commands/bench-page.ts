/** `npm run bench:page [-- N]`: N iterations (1,000 if left out) of Lasagne's example on the built page in Chromium, against the engine
 *  alone. Prints figures, asserts nothing. */

import { withBuiltPage } from './bench/built-page.ts'
import { buildBenchPages, OUT } from './bench/chromium.ts'
import { measurePage } from './bench/page.ts'
import { serveFolder } from './launch/static-server.mjs'

const missing = await buildBenchPages()
if (missing !== null) throw new Error(missing)
const bench = await serveFolder(OUT, [0])
try {
  await withBuiltPage([], async ({ browser, at, machine }) => {
    const { iterations, page_ms, alone_ms, long_tasks, longest_ms, left } = await measurePage(browser, at, `http://localhost:${bench.port}`, Number(process.argv[2] ?? 1000))
    const alone = Math.min(...alone_ms)
    console.log(machine)
    console.log(`on the page ${page_ms} ms an iteration, over ${iterations}; alone ${alone_ms[0]} ms before and ${alone_ms[1]} ms after: ${(page_ms / alone).toFixed(2)} times the better one`)
    console.log(`time left, as the page told it: ${left || '-'}`)
    console.log(`main-thread tasks over 50 ms: ${long_tasks.map(({ start_ms, ms, clock_ms }) => `${ms} ms (${clock_ms} by the clock) at ${start_ms} ms`).join(', ') || `none, the longest ${longest_ms} ms`}`)
  })
} finally {
  await bench.close()
}
