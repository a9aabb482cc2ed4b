// An hour of playback and training on a clock that runs faster: the page holds no more memory than after a minute.
import { expect, test } from 'vitest'
import type { Page } from 'playwright'
import { MOVING, openPage } from '../support/browser.ts'
import { iterationShown, press, ready, slider } from '../support/on-screen.ts'

/** Times as fast as other clocks. */
const FASTER = 240
const MINUTE = 60_000 / FASTER
const HOUR = 60 * MINUTE
/** Iterations after which the loss curve has as many points as it keeps, twice over. */
const FULL = 10_000

/** Runs in the page and in its worker before their own code: once told to hurry, what tells time runs faster, and frames come as fast as
 *  they are drawn. */
function fastClock(): void {
  const now = performance.now.bind(performance)
  const [timer, giveUp] = [globalThis.setTimeout, globalThis.cancelAnimationFrame]
  let [times, since, base] = [1, 0, 0]
  performance.now = () => base + (now() - since) * times
  globalThis.setTimeout = ((does: () => void, ms = 0, ...rest: []) => timer(does, ms / times, ...rest)) as typeof setTimeout
  Object.assign(globalThis, {
    hurry(faster: number) {
      base = performance.now()
      since = now()
      times = faster
      if (typeof document === 'undefined') return
      globalThis.requestAnimationFrame = (does) => timer(() => does(performance.now()), 0) as unknown as number
      globalThis.cancelAnimationFrame = (id) => (clearTimeout(id), giveUp(id))
    },
  })
}

async function canHurry(page: Page) {
  const code = `(${fastClock})();\n`
  await page.addInitScript(code)
  await page.route(/assets\/worker-/, async (route) => {
    const answer = await route.fetch()
    await route.fulfill({ response: answer, body: code + (await answer.text()) })
  })
}

/** Only once everything is there: a worker has as little time to answer as the clock says. */
async function hurry(page: Page) {
  const go = (faster: number) => (globalThis as unknown as { hurry(times: number): void }).hurry(faster)
  await page.evaluate(go, FASTER)
  for (const worker of page.workers()) await worker.evaluate(go, FASTER)
}

/** What JavaScript holds. Compiled code is left out, which grows as the page warms up, and so are Chromium's own notes of its performance. */
const JAVASCRIPT = ['object', 'closure', 'array', 'string', 'concatenated string', 'sliced string', 'number', 'bigint', 'regexp', 'symbol']

interface HeapSnapshot {
  snapshot: { meta: { node_fields: string[]; node_types: [string[]] } }
  nodes: number[]
  strings: string[]
}

/** Bytes of the page's live objects and of the numbers in its buffers, and how many nodes of the document there are, after a garbage collection. */
async function held(page: Page): Promise<{ bytes: number; nodes: number }> {
  const session = await page.context().newCDPSession(page)
  for (let k = 0; k < 3; k++) await session.send('HeapProfiler.collectGarbage')
  const { nodes } = await session.send('Memory.getDOMCounters')
  const chunks: string[] = []
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk))
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false })
  await session.detach()
  return { bytes: bytesOf(JSON.parse(chunks.join('')) as HeapSnapshot), nodes }
}

function bytesOf({ snapshot: { meta }, nodes, strings }: HeapSnapshot): number {
  const [type, name, size] = ['type', 'name', 'self_size'].map((field) => meta.node_fields.indexOf(field)) as [number, number, number]
  let bytes = 0
  for (let at = 0; at < nodes.length; at += meta.node_fields.length) {
    const ours = JAVASCRIPT.includes(meta.node_types[0][nodes[at + type]!]!) || strings[nodes[at + name]!]!.endsWith('JSArrayBufferData')
    if (ours) bytes += nodes[at + size]!
  }
  return bytes
}

test('after an hour of playback and training memory is within a tenth of that after a minute', { timeout: 180_000 }, async () => {
  const page = await ready(await openPage('/#/adding', { ...MOVING, before: canHurry }))
  await slider(page, 'Speed').fill(await slider(page, 'Speed').getAttribute('max') ?? '16')
  await hurry(page)
  await press(page, 'Train')
  await press(page, 'Play')
  const goOn = async (ms: number) => {
    await page.waitForTimeout(ms)
    return held(page)
  }
  // The curve grows to its few thousand points; from then on nothing may.
  await expect.poll(() => iterationShown(page), { timeout: 60_000 }).toBeGreaterThan(FULL)
  const minute = await goOn(MINUTE * 4)
  const iteration = await iterationShown(page)
  const hour = await goOn(HOUR)
  expect(await iterationShown(page)).toBeGreaterThan(iteration)
  expect(hour.bytes).toBeLessThan(minute.bytes * 1.1)
  expect(hour.nodes).toBeLessThan(minute.nodes * 1.1 + 500)
})
