// The product box: it opens at an arrow, forward and backward, shows the engine's numbers, and closes where it was opened.
import { expect, test } from 'vitest'
import type { Page } from 'playwright'
import { sixDigits } from '../../src/marks/digits.ts'
import { PAGE_RECIPE } from '../../src/run/recipe-defaults.ts'
import { createTrainedRun } from '../../src/worker/trained-run.ts'
import type { ProductRequest } from '../../src/trace/contract/product.ts'
import { openPage } from '../support/browser.ts'
import { focused } from '../support/focus.ts'
import { button, expectText, press, product, ready } from '../support/on-screen.ts'
import { simdSet } from '../support/simd.ts'

/** Room for numbers in the cells of the flat twin. */
const WIDE = { width: 1920, height: 1080 }
const RESULT = { up: 'top', left: 'left', front: 'front' } as const

test('with the mouse: forward, then both ways backward; the numbers are the engine’s', async () => {
  const page = await ready(await openPage('/#/adding?moment=3', WIDE))
  await clickArrow(page, 'Wx', 3)
  await expectText(product(page), 'The product as a box: x₃ · Wx')
  await expectText(product(page), '(4, 2)·(2, 5) + (4, 5)·(5, 5) → (4, 5)')
  await expectNumbers(page, 'Wx', 2, 'up')
  await product(page).getByRole('radio', { name: /backward: ∂L\/∂a₃ · Wxᵀ/ }).check()
  await expectNumbers(page, 'Wx', 2, 'left')
  await product(page).getByRole('radio', { name: /backward: x₃ᵀ · ∂L\/∂a₃/ }).check()
  await expectNumbers(page, 'Wx', 2, 'front')
  await press(page, 'Close product')
  await product(page).waitFor({ state: 'detached' })
  await expect.poll(() => focused(page)).not.toBe('body')

  await clickArrow(page, 'Wh', 3)
  await expectNumbers(page, 'Wh', 2, 'up')
  await page.keyboard.press('Escape')
  await product(page).waitFor({ state: 'detached' })
})

test('with the mouse on the way back: it opens summed to the left', async () => {
  const page = await ready(await openPage('/#/adding?moment=10', WIDE))
  await clickPart(page, /^Gradient through Whᵀ, into t = 5\./)
  await expectNumbers(page, 'Wh', 5, 'left')
  await press(page, 'Close product')
  await product(page).waitFor({ state: 'detached' })
  // A tile on the tray is the same box, summed to the front.
  await clickPart(page, /^What t = 5 adds to ∂L\/∂Wh\./)
  await expectNumbers(page, 'Wh', 4, 'front')
})

test('with keys: opened at an arrow, walked cell by cell, closed where it was opened', async () => {
  const page = await ready(await openPage('/#/adding?moment=3', WIDE))
  await walkToArrow(page)
  const arrow = await focused(page)
  const [, weights, into] = /^button Product with (W[xh]), into t = (\d)/.exec(arrow)!
  await page.keyboard.press('Enter')
  await product(page).waitFor()
  await expectNumbers(page, weights as 'Wx', Number(into) - 1, 'up')
  await button(page, 'Cell by cell').waitFor()
  const keys = product(page).getByRole('application', { name: 'Arrow keys choose a cell of the result, Enter lets it go.' })
  for (let k = 0; k < 10 && !(await focused(page)).startsWith('application'); k++) await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expectText(keys, 'lit: example 1, unit 1')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowRight')
  await expectText(keys, 'lit: example 2, unit 2')
  await page.keyboard.press('Escape')
  await product(page).waitFor({ state: 'detached' })
  await expect.poll(() => focused(page)).toBe(arrow)
  // Still in the same place: Enter opens the same arrow again.
  await page.keyboard.press('Enter')
  await expectText(product(page), 'The product as a box')
  await expectNumbers(page, weights as 'Wx', Number(into) - 1, 'up')
})

test('an open product follows the batch on the stage', async () => {
  const page = await ready(await openPage('/#/adding?moment=3', WIDE))
  await clickArrow(page, 'Wh', 3)
  await expectNumbers(page, 'Wh', 2, 'up')
  await press(page, 'Last')
  await press(page, 'Next')
  await expectNumbers(page, 'Wh', 2, 'up', 1)
})

/** In the picture what lies on top may be the stamp of the same weights: a click there opens the same. */
const clickArrow = (page: Page, weights: string, into: number) => clickPart(page, new RegExp(`^Product with ${weights}, into t = ${into}\\.`))

async function clickPart(page: Page, name: RegExp) {
  const arrow = page.getByRole('button', { name })
  const box = (await arrow.boundingBox())!
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
  await product(page).waitFor()
}

async function walkToArrow(page: Page) {
  await page.getByRole('group', { name: /^Press Enter to walk through the parts/ }).focus()
  await page.keyboard.press('Enter')
  for (const key of ['ArrowDown', 'ArrowLeft', 'ArrowDown', 'ArrowLeft', 'ArrowUp']) {
    if ((await focused(page)).startsWith('button Product')) return
    await page.keyboard.press(key)
  }
  expect(await focused(page)).toMatch(/^button Product/)
}

/** The result, as the flat twin writes it out. */
async function expectNumbers(page: Page, weights: ProductRequest['arrow']['weights'], step: number, summing: ProductRequest['summing'], iteration = 0) {
  const run = createTrainedRun(PAGE_RECIPE, simdSet)
  while (run.iteration < iteration) run.update()
  const view = run.product({ arrow: { weights, layer: 0, direction: 'fwd', step }, summing })!
  // Forward, the twin shows both products that meet in the cell, and their sum.
  const { data } = view.pair?.sum ?? view[RESULT[summing]]
  const wanted = Array.from(data, (value) => sixDigits(value).text)
  const flat = page.getByRole('img', { name: /^Flat: / })
  // Three matrices, the result last.
  const written = () => flat.evaluate((svg) => Array.from(svg.getElementsByTagName('title'), (title) => title.textContent))
  await expect.poll(async () => (await written()).slice(-wanted.length), { timeout: 10_000, message: `${weights} ${summing}` }).toEqual(wanted)
}
