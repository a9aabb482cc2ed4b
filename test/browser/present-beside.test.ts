// Presenting: what stands beside the picture or in its place can be read from the last row, and all of it is reached.
import { expect, test } from 'vitest'
import type { Page } from 'playwright'
import { statusOf } from '../../src/data/reviews/status.ts'
import { openPage } from '../support/browser.ts'
import { region } from '../support/on-screen.ts'

/** Of a window of 1280 × 720, px. */
const TYPE = 24
const STILL = { reducedMotion: 'reduce' } as const

const typeOf = (page: Page, selector: string) => page.locator(selector).first().evaluate((element) => parseFloat(getComputedStyle(element).fontSize))
/** px above and below what of the code is in view. */
const beyond = (page: Page) => page.locator('.code-lines').evaluate(({ scrollTop, scrollHeight, clientHeight }) => [scrollTop, scrollHeight - clientHeight - scrollTop].map(Math.round))

test.each(['adding?spine=20', 'unfolded?spine=23', 'reviews?spine=16'])('%s: code in type that can be read; what does not fit comes by the arrows', async (place) => {
  const page = await openPage(`/#/${place}&present=1`, STILL)
  await page.getByRole('tab', { name: 'Keras' }).waitFor()
  for (const library of ['Keras', 'Lasagne']) {
    await page.getByRole('tab', { name: library }).click()
    await expect.poll(async () => (await beyond(page))[1]).toBeGreaterThan(0)
    expect(await typeOf(page, '.code-lines code')).toBe(TYPE)
    for (let k = 0; k < 3; k++) await page.keyboard.press('ArrowDown')
    await expect.poll(async () => (await beyond(page))[1]).toBe(0)
    for (let k = 0; k < 3; k++) await page.keyboard.press('ArrowUp')
    await expect.poll(async () => (await beyond(page))[0]).toBe(0)
  }
})

test.each([
  ['cube?spine=15', 6],
  ['unfolded?spine=10', 8],
  ['reviews?spine=0', 1],
] as const)('%s: at the largest type, too, nothing of what is shown is lost, and nothing stands over the line', async (place, presses) => {
  const page = await openPage(`/#/${place}&present=1`, STILL)
  await region(page, 'Lesson').waitFor()
  for (let k = 0; k < 6; k++) await page.keyboard.press('+')
  for (let k = 0; k <= presses; k++) {
    if (k > 0) await page.keyboard.press('PageDown')
    await expect.poll(() => lost(page), { message: `press ${k}` }).toEqual([])
  }
  // What was asked for is what the line has.
  expect(await typeOf(page, '.present-line')).toBe(TYPE * 1.75)
})

/** Parts of the stage that hang out of it, and figures without any room. */
const lost = (page: Page) =>
  page.locator('.present-main').evaluate((main) => {
    const room = main.getBoundingClientRect()
    const parts = [...main.querySelectorAll('table, figure, h2, h3, p, code')].filter((part) => part.checkVisibility() && part.closest('.visually-hidden, [data-own-type], .present-side') === null)
    return parts.flatMap((part) => {
      const box = part.getBoundingClientRect()
      const out = box.width > 1 && (box.bottom > room.bottom + 2 || box.right > room.right + 2)
      return out || (part.tagName === 'FIGURE' && box.height < 60) ? [`${part.tagName} ${part.className} ${part.textContent?.slice(0, 30)}`] : []
    })
  })

test('the loss curve has the type of the rest, and its words are apart', async () => {
  const page = await openPage('/#/adding?spine=12&present=1', STILL)
  await region(page, 'Training').locator('.loss-axes text').first().waitFor()
  // While it trains they are drawn anew again and again.
  await expect.poll(() => typeOf(page, '.loss-axes text')).toBe(TYPE)
  await expect.poll(() => typeOf(page, '.training-success')).toBe(TYPE)
  await expect.poll(() => overlapping(page), { timeout: 10_000 }).toEqual([])
})

/** Words of the curve that stand over each other. */
const overlapping = (page: Page) =>
  page.locator('.training-figure').evaluate((figure) => {
    const words = [...figure.querySelectorAll('svg text, .training-speed')].filter((word) => word.textContent !== '')
    const boxes = words.map((word) => ({ text: word.textContent, box: word.getBoundingClientRect() }))
    const meet = (a: DOMRect, b: DOMRect) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 6 && b.top < a.bottom - 6
    return boxes.flatMap(({ text, box }, i) => boxes.slice(i + 1).filter((other) => meet(box, other.box)).map((other) => `${text} over ${other.text}`))
  })

test('where the real reviews are not there the note that says so is read whole', async () => {
  const page = await openPage('/#/reviews?spine=14&present=1', {
    ...STILL,
    before: async (opened) => void (await opened.context().route('**/data/reviews/status.json', (route) => route.fulfill({ json: statusOf('none', 0) }))),
  })
  const note = page.getByText('The real reviews do not come with this page')
  await note.waitFor()
  const box = await note.boundingBox()
  expect(box!.x + box!.width).toBeLessThanOrEqual(1280)
  expect(await note.evaluate((words) => words.parentElement!.scrollWidth - words.parentElement!.clientWidth)).toBe(0)
})

test('in the lesson before, the film reviews come ahead: their first press asks for nothing', async () => {
  const asked: string[] = []
  const come: string[] = []
  const page = await openPage('/#/adding?spine=20&present=1', {
    ...STILL,
    before: async (opened) => void opened.context().on('request', (request) => asked.push(request.url())).on('requestfinished', (request) => come.push(request.url())),
  })
  await expect.poll(() => come.some((address) => /keras-imdb.*\.bin/.test(address)), { timeout: 20_000 }).toBe(true)
  const before = asked.length
  await page.keyboard.press('5')
  await page.getByText('% positive').first().waitFor()
  expect(asked.slice(before).filter((address) => /\.(js|bin)$/.test(address))).toEqual([])
})

/** px of the smallest text of these that can be seen; of a picture as it is drawn. 0: there is none. */
const smallest = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((all) => {
    const seen = all.filter((element) => element.checkVisibility() && element.textContent !== '')
    const drawn = (element: Element) => parseFloat(getComputedStyle(element).fontSize) * (element instanceof SVGGraphicsElement ? Math.abs(element.getScreenCTM()?.d ?? 1) : 1)
    return seen.length === 0 ? 0 : Math.min(...seen.map(drawn))
  })

test.each([
  ['an lstm, on its way back', 'unfolded?spine=17', 1, '.cell-figure text, .inside h2'],
  ['a plain cell, on its way back', 'unfolded?spine=12', 1, '.cell-figure text, .inside h2, .inside-foot p'],
  ['a product', 'unfolded?spine=11', 1, '.product :is(h2, h3, code, .product-formula, .product-axis, .product-name, .product-numbers text)'],
  ['one with its other half', 'adding?spine=2', 2, '.product :is(h2, h3, code, .product-formula, .product-axis, .product-name, .product-numbers text)'],
] as const)('%s, opened: numbers and operations are read from the last row, and all of it is in the picture', async (_, place, presses, texts) => {
  const page = await openPage(`/#/${place}&present=1`, STILL)
  await region(page, 'Lesson').waitFor()
  for (let k = 0; k < presses; k++) await page.keyboard.press('PageDown')
  await expect.poll(() => smallest(page, texts)).toBeGreaterThan(TYPE - 0.1)
  await expect.poll(() => lost(page)).toEqual([])
})

test.each(['modes?spine=0', 'modes?mode=many_to_one&moment=4', 'unfolded?spine=6', 'cube?spine=2', 'adding?spine=20', 'adding?layers=2&moment=30'])('%s: numbers, weights, captions and where one is have the type of the rest', async (place) => {
  const page = await openPage(`/#/${place}&present=1`, STILL)
  await region(page, 'Lesson').waitFor()
  await expect.poll(() => smallest(page, '.stage-picture text:not(.slot-sign), .panel-caption, .present-position, .present-title')).toBeGreaterThan(TYPE - 0.7)
})
