<<<<<<< HEAD
/** Times of the built page in Chromium: from the press of a key until a whole pass with its trace is drawn, and how often pictures and
 *  panels follow the running weights. */

import type { Browser, CDPSession, Page } from 'playwright'

export interface KeyTime {
  sizes: string
  best_ms: number
  median_ms: number
}

export interface LiveRate {
  what: string
  /** Frames a second of the page, and of them those in which the picture, or the open panel, was another. */
  frames: number
  picture: number
  panel: number | null
  /** Of the main thread, for each picture. */
  busy_ms: number
}

const KEYS = [
  { sizes: '8 × 12 × 16', address: '#/adding?batch=8&steps=12&hidden=16' },
  { sizes: '32 × 100 × 128', address: '#/adding?batch=32&steps=100&hidden=128' },
  { sizes: '32 × 100 × 128, lstm', address: '#/adding?batch=32&steps=100&hidden=128&cell=lstm' },
]
const LIVE = [
  { what: '3 steps, backward', address: '#/unfolded?moment=6&depth=1', panel: null },
  { what: '50 steps, backward', address: '#/unfolded?steps=50&moment=101', panel: null },
  ...['Vanish and explode', 'Clipping', 'Truncation'].map((panel) => ({ what: `50 steps, ${panel}`, address: '#/unfolded?steps=50&moment=101', panel })),
]
const PRESSES = 15
const WARM_MS = 1500
const WATCHED_MS = 4000

export async function keyTimes(browser: Browser, at: string): Promise<KeyTime[]> {
  const times: KeyTime[] = []
  for (const { sizes, address } of KEYS) {
    const page = await opened(browser, `${at}/${address}`)
    await page.getByRole('button', { name: 'One iteration' }).focus()
    const pressed: number[] = []
    for (let press = 0; press < PRESSES; press++) pressed.push(await painted(page))
    await page.close()
    pressed.sort((a, b) => a - b)
    times.push({ sizes, best_ms: rounded(pressed[0] ?? NaN), median_ms: rounded(pressed[PRESSES >> 1] ?? NaN) })
  }
  return times
}

/** Until the frame after the one in which the next iteration stands on the page. */
async function painted(page: Page): Promise<number> {
  const time = page.evaluate(() => new Promise<number>((done) => {
    let start = 0
    addEventListener('keydown', ({ timeStamp }) => (start = timeStamp), { capture: true, once: true })
    const told = document.querySelector('.training-state')!
    const before = told.textContent
    const watch = new MutationObserver(() => {
      if (told.textContent === before) return
      watch.disconnect()
      requestAnimationFrame(() => {
        const after = new MessageChannel()
        after.port1.onmessage = () => done(performance.now() - start)
        after.port2.postMessage(null)
      })
    })
    watch.observe(told, { childList: true, subtree: true, characterData: true })
  }))
  await page.keyboard.press('Enter')
  const result = await time
  await page.waitForTimeout(150)
  return result
}

export async function liveRates(browser: Browser, at: string): Promise<LiveRate[]> {
  const rates: LiveRate[] = []
  for (const { what, address, panel } of LIVE) {
    const page = await opened(browser, `${at}/${address}`)
    if (panel) await page.getByRole('button', { name: panel }).click()
    await page.getByRole('button', { name: 'Train', exact: true }).click()
    await page.waitForTimeout(WARM_MS)
    const session = await page.context().newCDPSession(page)
    await session.send('Performance.enable', { timeDomain: 'threadTicks' })
    const before = await busy(session)
    const { frames, picture, panel: panels } = await watched(page, panel)
    const spent = (await busy(session)) - before
    await page.close()
    const seconds = WATCHED_MS / 1000
    rates.push({ what, frames: rounded(frames / seconds), picture: rounded(picture / seconds), panel: panel ? rounded(panels / seconds) : null, busy_ms: rounded(spent / picture) })
  }
  return rates
}

function watched(page: Page, panel: string | null) {
  return page.evaluate(async ({ panel, ms }) => {
    let frame = 0
    let running = true
    const tick = () => {
      frame++
      if (running) requestAnimationFrame(tick)
    }
    requestAnimationFrame(tick)
    const watch = (element: Element | null) => {
      const counted = { times: 0, last: -1 }
      new MutationObserver(() => {
        if (frame !== counted.last) counted.times++
        counted.last = frame
      }).observe(element ?? document.createElement('p'), { attributes: true, childList: true, subtree: true, characterData: true })
      return counted
    }
    const picture = watch(document.querySelector('.stage-picture'))
    const beside = watch(panel === null ? null : document.querySelector(`section[aria-label="${panel}"]`))
    await new Promise((done) => setTimeout(done, ms))
    running = false
    return { frames: frame, picture: picture.times, panel: beside.times }
  }, { panel, ms: WATCHED_MS })
}

async function opened(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 }, locale: 'en-US' })
  // The names that tsx gives to functions are none of the page's.
  await page.addInitScript('globalThis.__name = (made) => made')
  await page.goto(address)
  await page.getByRole('button', { name: 'One iteration' }).waitFor()
  await page.waitForTimeout(WARM_MS)
  return page
}

/** Milliseconds that the main thread has spent so far, whatever else the machine does. */
async function busy(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) * 1000
}

const rounded = (value: number) => Number(value.toPrecision(3))
=======
/** What the page adds to the engine: Lasagne's example trained on the page, loss curve and pictures live, against the same run in a worker
 *  alone; and the tasks of the main thread that took long meanwhile. */

import type { Browser, Page } from 'playwright'
import { prepareEngine } from './chromium.ts'
import { rounded } from './rounds.ts'

export interface PageTimes {
  iterations: number
  /** Milliseconds of an iteration on the page, and alone: before and after. */
  page_ms: number
  alone_ms: [number, number]
  /** Tasks of the main thread that took more than 50 ms of the processor: how much, how long by the clock, and how long after the press of
   *  Train they began. By the clock alone a task is as long as whatever else the machine does meanwhile. */
  long_tasks: { start_ms: number; ms: number; clock_ms: number }[]
  /** The longest there was. */
  longest_ms: number
  /** What the page says of the time that is left, soon after the start. */
  left: string
}

/** Iterations alone, each time. */
const ALONE = 100
const WORKERS = 2
const LONG_MS = 50
const TOO_LONG_MS = 600_000

export async function measurePage(browser: Browser, pageAt: string, benchAt: string, iterations: number): Promise<PageTimes> {
  const alone = await prepareEngine(browser, benchAt, { kernels: 'simd', workers: WORKERS, preset: 'lasagne' })
  const before = await alone.time(ALONE)
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } })
  await page.goto(`${pageAt}/#/adding?preset=lasagne`)
  const train = page.getByRole('button', { name: 'Train', exact: true })
  await train.waitFor()
  await page.waitForFunction(() => document.readyState === 'complete')
  await watch(page)
  await browser.startTracing(page, { categories: ['toplevel', '__metadata'] })
  await train.click()
  await page.waitForFunction((last) => Number((window as unknown as Watched).seen.at(-1)?.[1] ?? 0) >= last, 10, { timeout: TOO_LONG_MS })
  const left = (await page.locator('.training-left').first().textContent({ timeout: 5000 }).catch(() => null)) ?? ''
  await page.waitForFunction((last) => Number((window as unknown as Watched).seen.at(-1)?.[1] ?? 0) >= last, iterations, { timeout: TOO_LONG_MS, polling: 200 })
  const seen = await page.evaluate(() => (window as unknown as Watched).seen)
  const tasks = mainThreadTasks(await browser.stopTracing())
  await page.close()
  const after = await alone.time(ALONE)
  await alone.done()
  const [[start, first], [end, last]] = [seen[0]!, seen.at(-1)!]
  return { iterations: last - first, page_ms: rounded((end - start) / (last - first)), alone_ms: [rounded(before), rounded(after)], long_tasks: tasks.filter(({ ms }) => ms > LONG_MS), longest_ms: Math.max(0, ...tasks.map(({ ms }) => ms)), left }
}

interface Watched {
  /** When the page showed which iteration. */
  seen: [number, number][]
}

/** What is used of a trace's events; times in microseconds, `tdur` those of the thread. */
interface TraceEvent {
  name: string
  ph: string
  pid: number
  tid: number
  ts: number
  dur?: number
  tdur?: number
  args?: { name?: string }
}

/** Of the page's process: the one whose main thread was busiest. */
function mainThreadTasks(trace: Buffer): { start_ms: number; ms: number; clock_ms: number }[] {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] }
  const began = Math.min(...traceEvents.filter(({ ts }) => ts > 0).map(({ ts }) => ts))
  const mains = traceEvents.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
  const tasksOf = ({ pid, tid }: TraceEvent) => traceEvents.filter((event) => event.pid === pid && event.tid === tid && event.name.endsWith('RunTask') && event.tdur !== undefined)
  const busy = (tasks: readonly TraceEvent[]) => tasks.reduce((sum, { tdur }) => sum + tdur!, 0)
  const [busiest = []] = mains.map(tasksOf).sort((a, b) => busy(b) - busy(a))
  return busiest.map(({ ts, tdur, dur }) => ({ start_ms: Math.round((ts - began) / 1000), ms: Math.round(tdur! / 1000), clock_ms: Math.round((dur ?? 0) / 1000) }))
}

/** From here on: iterations as they are shown. */
async function watch(page: Page): Promise<void> {
  await page.evaluate(() => {
    const watched = window as unknown as Watched
    watched.seen = []
    const region = document.querySelector('[aria-label="Training"]') ?? document.body
    new MutationObserver(() => {
      const iteration = Number(/iteration (\d+), loss/.exec(region.textContent ?? '')?.[1] ?? NaN)
      if (iteration > (watched.seen.at(-1)?.[1] ?? 0)) watched.seen.push([performance.now(), iteration])
    }).observe(region, { subtree: true, childList: true, characterData: true })
  })
}
>>>>>>> graph2
