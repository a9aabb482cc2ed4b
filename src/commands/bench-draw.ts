/** `npm run bench:draw [-- --json]`: main-thread time of a frame in Chromium while all numbers of the block change, and while it turns, at
 *  three sizes. Prints figures, asserts nothing. */

import { withBuiltPage } from './bench/built-page.ts'
import { DRAW_LOADS, measureDraw } from './bench/draw.ts'
import type { Drawing } from './bench/draw.ts'

await withBuiltPage(['--disable-gpu'], async ({ browser, at, machine }) => {
  const results: Drawing[] = []
  for (const load of DRAW_LOADS) results.push(await measureDraw(browser, at, load))
  if (process.argv.includes('--json')) console.log(JSON.stringify({ machine, results }))
  else print(machine, results)
})

function print(machine: string, results: Drawing[]): void {
  console.log(machine)
  console.log('milliseconds of the main thread for each frame: script, style, layout, paint and all else')
  for (const { shape, values, inSight, numbers, turning } of results) {
    console.log(`\n${shape} = ${values.toLocaleString('en')} values, at most ${inSight.toLocaleString('en')} in sight`)
    console.log(`  all change  median ${numbers.median_ms} ms, best ${numbers.best_ms} ms`)
    console.log(`  it turns    median ${turning.median_ms} ms, best ${turning.best_ms} ms`)
  }
}
