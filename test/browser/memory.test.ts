// An hour of playback and training on a clock that runs faster: page and worker hold no more memory than after a minute.
import { expect, test } from 'vitest'
import type { Page } from 'playwright'
import { openPage } from '../support/browser.ts'
import { iterationShown, press, ready, slider } from '../support/on-screen.ts'

/** Times as fast as other clocks. */
const FASTER = 120
const MINUTE = 60_000 / FASTER
const HOUR = 60 * MINUTE

/** Runs in the page and in its worker before their own code: what tells time runs faster, frames come as fast as they are drawn. */
function fastClock(faster: number): void {
  const now = performance.now.bind(performance)
  performance.now = () => now() * faster
  const timer = globalThis.setTimeout
  globalThis.setTimeout = ((does: () => void, ms = 0, ...rest: []) => timer(does, ms / faster, ...rest)) as typeof setTimeout
  if (typeof document === 'undefined') return
  globalThis.requestAnimationFrame = (does) => timer(() => does(performance.now()), 0) as unknown as number
  globalThis.cancelAnimationFrame = (id) => clearTimeout(id)
}

async function fast(page: Page) {
  const code = `(${fastClock})(${FASTER});\n`
  await page.addInitScript(code)
  await page.route(/assets\/worker-/, async (route) => {
    const answer = await route.fetch()
    await route.fulfill({ response: answer, body: code + (await answer.text()) })
  })
}

/** Bytes of live objects, of the page and of its worker, after a garbage collection. */
async function held(page: Page): Promise<{ page: number; nodes: number; worker: number }> {
  const session = await page.context().newCDPSession(page)
  for (let k = 0; k < 3; k++) await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = (await session.send('Runtime.getHeapUsage')) as { usedSize: number }
  const { nodes } = await session.send('Memory.getDOMCounters')
  await session.detach()
  const worker = await page.workers()[0]!.evaluate(() => (performance as unknown as { memory?: { usedJSHeapSize: number } }).memory?.usedJSHeapSize ?? -1)
  return { page: usedSize, nodes, worker }
}

test('after an hour of playback and training memory is within a tenth of that after a minute', { timeout: 180_000 }, async () => {
  const page = await ready(await openPage('/#/adding', { before: fast }))
  await slider(page, 'Speed').fill(await slider(page, 'Speed').getAttribute('max') ?? '16')
  await press(page, 'Train')
  await press(page, 'Play')
  const goOn = async (ms: number) => {
    await page.waitForTimeout(ms)
    return held(page)
  }
  const minute = await goOn(MINUTE * 4)
  const iteration = await iterationShown(page)
  const middle = await goOn(HOUR / 2)
  const hour = await goOn(HOUR / 2)
  console.log(JSON.stringify({ minute, middle, hour, iterations: [iteration, await iterationShown(page)] }))
  expect(await iterationShown(page)).toBeGreaterThan(iteration * 5)
  expect(hour.page).toBeLessThan(minute.page * 1.1)
  expect(hour.nodes).toBeLessThan(minute.nodes * 1.1 + 500)
})
