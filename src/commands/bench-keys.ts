/** `npm run bench:keys [-- --json]`: how soon a pressed key is answered in the built page, and how often its pictures follow training.
 *  Prints figures, asserts nothing. */

import { withBuiltPage } from './bench/built-page.ts'
import { keyTimes, liveRates } from './bench/keys.ts'

await withBuiltPage(['--disable-gpu'], async ({ browser, at, machine }) => {
  const [keys, live] = [await keyTimes(browser, at), await liveRates(browser, at)]
  if (process.argv.includes('--json')) console.log(JSON.stringify({ machine, keys, live }))
  else {
    console.log(`${machine}\n\nfrom the key to the picture of the next iteration`)
    for (const { sizes, answered, drawn } of keys) {
      console.log(`  ${sizes.padEnd(24)} in the document: median ${answered.median_ms} ms, best ${answered.best_ms} ms; drawn: median ${drawn.median_ms} ms, best ${drawn.best_ms} ms`)
    }
    console.log('\nwhile it trains, a second')
    for (const { what, picture, panel, busy_ms } of live) console.log(`  ${what.padEnd(30)} ${picture} pictures${panel === null ? '' : `, ${panel} of the panel`}; main thread ${busy_ms} ms for each`)
  }
})
