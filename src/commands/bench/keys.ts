/** Times of the built page in Chromium: from the press of a key until a whole pass with its trace is drawn, and how often pictures and
 *  panels follow the running weights. */

import type { Browser, CDPSession, Page } from 'playwright'

/** From a press of the key: until the new numbers stand in the document, so that the next frame shows them, and until that frame is drawn. */
export interface KeyTime {
  sizes: string
  answered: Times
  drawn: Times
}

export interface Times {
  best_ms: number
  median_ms: number
}

export interface LiveRate {
  what: string
  /** Frames a second in which the picture, or the open panel, was another. */
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
    const pressed: { answered: number; drawn: number }[] = []
    for (let press = 0; press < PRESSES; press++) pressed.push(await answer(page))
    await page.close()
    times.push({ sizes, answered: timesOf(pressed.map(({ answered }) => answered)), drawn: timesOf(pressed.map(({ drawn }) => drawn)) })
  }
  return times
}

function timesOf(ms: number[]): Times {
  const sorted = ms.toSorted((a, b) => a - b)
  return { best_ms: rounded(sorted[0] ?? NaN), median_ms: rounded(sorted[sorted.length >> 1] ?? NaN) }
}

/** Until the next iteration stands on the page, and until the frame with it is drawn. */
async function answer(page: Page): Promise<{ answered: number; drawn: number }> {
  const time = page.evaluate(() => new Promise<{ answered: number; drawn: number }>((done) => {
    let start = 0
    addEventListener('keydown', ({ timeStamp }) => (start = timeStamp), { capture: true, once: true })
    const told = document.querySelector('.training-state')!
    const before = told.textContent
    const watch = new MutationObserver(() => {
      if (told.textContent === before) return
      watch.disconnect()
      const answered = performance.now() - start
      requestAnimationFrame(() => {
        const after = new MessageChannel()
        after.port1.onmessage = () => done({ answered, drawn: performance.now() - start })
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
    const { picture, panel: panels } = await watched(page, panel)
    const spent = (await busy(session)) - before
    await page.close()
    const seconds = WATCHED_MS / 1000
    rates.push({ what, picture: rounded(picture / seconds), panel: panel ? rounded(panels / seconds) : null, busy_ms: rounded(spent / picture) })
  }
  return rates
}

function watched(page: Page, panel: string | null) {
  return page.evaluate(async ({ panel, ms }) => {
    // No frame is asked for but those that the page makes: each takes time of its own.
    const watch = (element: Element | null) => {
      const counted = { times: 0, waiting: false }
      new MutationObserver(() => {
        if (counted.waiting) return
        counted.waiting = true
        requestAnimationFrame(() => {
          counted.times++
          counted.waiting = false
        })
      }).observe(element ?? document.createElement('p'), { attributes: true, childList: true, subtree: true, characterData: true })
      return counted
    }
    const picture = watch(document.querySelector('.stage-picture'))
    const beside = watch(panel === null ? null : document.querySelector(`section[aria-label="${panel}"]`))
    await new Promise((done) => setTimeout(done, ms))
    return { picture: picture.times, panel: beside.times }
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
