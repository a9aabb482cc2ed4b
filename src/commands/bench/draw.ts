/** Measures frames of the block in the built page's gallery. What a frame costs is what the browser says its main thread was busy. */

import type { Browser, CDPSession, Page } from 'playwright'

export interface DrawLoad {
  batch: number
  steps: number
  features: number
}

/** A small block, Lasagne's examples/recurrent.py, and the Keras example. */
export const DRAW_LOADS: readonly DrawLoad[] = [{ batch: 8, steps: 12, features: 4 }, { batch: 100, steps: 55, features: 2 }, { batch: 32, steps: 100, features: 128 }]

export interface FrameTimes {
  best_ms: number
  median_ms: number
}

export interface Drawing {
  shape: string
  values: number
  inSight: number
  numbers: FrameTimes
  turning: FrameTimes
}

/** Frames in one measurement, and measurements. */
const FRAMES = 30
const ROUNDS = 7

export async function measureDraw(browser: Browser, at: string, { batch, steps, features }: DrawLoad): Promise<Drawing> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } })
  try {
    await page.goto(`${at}/?gallery&at=data&layout=block&still&camera=corner&w=690&h=440&mode=many_to_many_synced&B=${batch}&T=${steps}&D=${features}`)
    await page.waitForFunction(() => 'makeFrames' in window)
    await page.evaluate((length) => (window as unknown as Outside).makeFrames(length), batch * steps * features)
    const session = await page.context().newCDPSession(page)
    await session.send('Performance.enable', { timeDomain: 'threadTicks' }).catch(() => session.send('Performance.enable'))
    return {
      shape: `${batch} × ${steps} × ${features}`,
      values: batch * steps * features,
      inSight: batch * steps + batch * features + steps * features,
      numbers: await timed(page, session, 'numbers'),
      turning: await timed(page, session, 'turning'),
    }
  } finally {
    await page.close()
  }
}

/** What the gallery puts on its window. */
type Outside = Window & { makeFrames(length: number): void; runFrames(what: string, count: number): Promise<void> }

async function timed(page: Page, session: CDPSession, what: 'numbers' | 'turning'): Promise<FrameTimes> {
  const run = () => page.evaluate(([what, count]) => (window as unknown as Outside).runFrames(what, count), [what, FRAMES] as const)
  await run()
  const rounds: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const before = await busy(session)
    await run()
    rounds.push(((await busy(session)) - before) / FRAMES)
  }
  rounds.sort((a, b) => a - b)
  return { best_ms: rounded(rounds[0] ?? NaN), median_ms: rounded(rounds[Math.floor(ROUNDS / 2)] ?? NaN) }
}

/** Milliseconds that the main thread has spent on tasks so far. */
async function busy(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) * 1000
}

const rounded = (value: number) => Number(value.toPrecision(3))
