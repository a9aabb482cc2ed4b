/** What the page adds to the engine: Lasagne's example trained on the page, loss curve and pictures live, against the same run in a worker
 *  alone; and the tasks of the main thread that took long meanwhile. */

import type { Browser, Page } from 'playwright'
import { prepareEngine } from './chromium.ts'
import { rounded } from './rounds.ts'

export interface PageTimes {
  /** That were timed: the second half, in which nothing is traced. */
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
  await untilShown(page, 10)
  const left = (await page.locator('.training-left').first().textContent({ timeout: 5000 }).catch(() => null)) ?? ''
  await untilShown(page, iterations / 2)
  const tasks = mainThreadTasks(await browser.stopTracing())
  // Timed from here: to be traced takes its time, too.
  await page.evaluate(() => void ((window as unknown as Watched).seen.length = 0))
  await untilShown(page, iterations)
  const seen = await page.evaluate(() => (window as unknown as Watched).seen)
  await page.close()
  const after = await alone.time(ALONE)
  await alone.done()
  const [[start, first], [end, last]] = [seen[0]!, seen.at(-1)!]
  return { iterations: last - first, page_ms: rounded((end - start) / (last - first)), alone_ms: [rounded(before), rounded(after)], long_tasks: tasks.filter(({ ms }) => ms > LONG_MS), longest_ms: tasks.reduce((most, { ms }) => Math.max(most, ms), 0), left }
}

interface Watched {
  /** When the page showed which iteration. */
  seen: [number, number][]
}

async function untilShown(page: Page, iteration: number): Promise<void> {
  await page.waitForFunction((least) => ((window as unknown as Watched).seen.at(-1)?.[1] ?? 0) >= least, iteration, { timeout: TOO_LONG_MS, polling: 200 })
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
  const began = traceEvents.reduce((least, { ts }) => (ts > 0 ? Math.min(least, ts) : least), Infinity)
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
