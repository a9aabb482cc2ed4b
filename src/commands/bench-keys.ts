/** `npm run bench:keys [-- --json]`: how soon a pressed key is answered in the built page, and how often its pictures follow training.
 *  Prints figures, asserts nothing. */

import { availableParallelism, cpus } from 'node:os'
import { chromium } from 'playwright'
import { keyTimes, liveRates } from './bench/keys.ts'
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
  const at = `http://127.0.0.1:${server.port}`
  const machine = `${process.platform} ${process.arch}, ${cpus()[0]?.model ?? 'unknown processor'} × ${availableParallelism()}, Chromium ${browser.version()}`
  const [keys, live] = [await keyTimes(browser, at), await liveRates(browser, at)]
  if (process.argv.includes('--json')) console.log(JSON.stringify({ machine, keys, live }))
  else {
    console.log(`${machine}\n\nfrom the key to the picture of the next iteration`)
    for (const { sizes, best_ms, median_ms } of keys) console.log(`  ${sizes.padEnd(24)} median ${median_ms} ms, best ${best_ms} ms`)
    console.log('\nwhile it trains, a second')
    for (const { what, picture, panel, busy_ms } of live) console.log(`  ${what.padEnd(30)} ${picture} pictures${panel === null ? '' : `, ${panel} of the panel`}; main thread ${busy_ms} ms for each`)
  }
} finally {
  await browser.close()
  await server.close()
}
