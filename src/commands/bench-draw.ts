/** `npm run bench:draw [-- --json]`: main-thread time of a frame in Chromium while all numbers of the block change, and while it turns, at
 *  three sizes. Prints figures, asserts nothing. */

import { availableParallelism, cpus } from 'node:os'
import { chromium } from 'playwright'
import { DRAW_LOADS, measureDraw } from './bench/draw.ts'
import type { Drawing } from './bench/draw.ts'
import { buildIfStale } from './launch/build-page.mjs'
import { ensureChromium, chromiumRefusal } from './launch/chromium.mjs'
import { DIST } from './launch/project.mjs'
import { serveFolder } from './launch/static-server.mjs'

const path = await ensureChromium(process.env)
if (path === null) throw new Error(chromiumRefusal(process.env))
if (!(await buildIfStale())) process.exit(1)
const server = await serveFolder(DIST, [0])
const browser = await chromium.launch({ executablePath: path, args: ['--no-sandbox', '--disable-gpu'] })
try {
  const machine = `${process.platform} ${process.arch}, ${cpus()[0]?.model ?? 'unknown processor'} × ${availableParallelism()}, Chromium ${browser.version()}`
  const results: Drawing[] = []
  for (const load of DRAW_LOADS) results.push(await measureDraw(browser, `http://127.0.0.1:${server.port}`, load))
  if (process.argv.includes('--json')) console.log(JSON.stringify({ machine, results }))
  else print(machine, results)
} finally {
  await browser.close()
  await server.close()
}

function print(machine: string, results: Drawing[]): void {
  console.log(machine)
  console.log('milliseconds of the main thread for each frame: script, style, layout, paint and all else')
  for (const { shape, values, inSight, numbers, turning } of results) {
    console.log(`\n${shape} = ${values.toLocaleString('en')} values, at most ${inSight.toLocaleString('en')} in sight`)
    console.log(`  all change  median ${numbers.median_ms} ms, best ${numbers.best_ms} ms`)
    console.log(`  it turns    median ${turning.median_ms} ms, best ${turning.best_ms} ms`)
  }
}
