// Inside a cell: opened with the keyboard, read at a forward and a backward moment, its product opened and closed; with the mouse; other cells.
import { expect, test } from 'vitest'
import type { Page } from 'playwright'
import { shortNumber, sixDigits } from '../../src/marks/digits.ts'
import { PAGE_RECIPE } from '../../src/run/recipe-defaults.ts'
import type { Recipe } from '../../src/run/recipe.ts'
import type { CellPlace, InsideView } from '../../src/trace/contract/inside.ts'
import { createTrainedRun } from '../../src/worker/trained-run.ts'
import { openPage } from '../support/browser.ts'
import { focused } from '../support/focus.ts'
import { copied } from '../support/inspector.ts'
import { button, CLIPBOARD, expectText, goTo, press, product, ready } from '../support/on-screen.ts'
import { simdSet } from '../support/simd.ts'

const THREE: Recipe = { ...PAGE_RECIPE, steps: 3 }
const inside = (page: Page) => page.getByRole('dialog', { name: /^Inside the cell/ })
const engine = (recipe: Recipe, place: Partial<CellPlace>): InsideView => createTrainedRun(recipe, simdSet).inside({ layer: 0, direction: 'fwd', step: 1, ...place })!

const numberAt = (view: InsideView, of: string, part: 'value' | 'gradient', row: number, column: number) => {
  const one = view.quantities[of]!
  return sixDigits(one[part][row * one.columns + column]!).text
}
const rowsOf = (view: InsideView, of: string, part: 'value' | 'gradient') => {
  const { rows, columns, ...one } = view.quantities[of]!
  return Array.from({ length: rows }, (_, row) => Array.from(one[part].subarray(row * columns, (row + 1) * columns)))
}

test('with keys: opened at a chosen cell of a state, read forward and backward, its product opened', async () => {
  const page = await ready(await openPage('/#/unfolded?cell=lstm&moment=2', CLIPBOARD))
  const view = engine({ ...THREE, cell: 'lstm' }, {})
  await page.getByRole('group', { name: /^Press Enter to walk through the parts/ }).focus()
  await page.keyboard.press('Enter')
  // The current slab may be x's: the state stands above it.
  for (let up = 0; up < 3 && !(await focused(page)).includes(' h₂ ('); up++) await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  // The second example's third unit.
  for (const key of ['ArrowLeft', 'ArrowDown', 'ArrowDown']) await page.keyboard.press(key)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await expectText(inside(page).getByRole('heading'), 'Inside the cell, t = 2')
  await expect.poll(() => focused(page)).toBe(`button h₂, example 2, unit 3: ${numberAt(view, 'h', 'value', 1, 2)}`)
  await page.getByRole('figure', { name: 'Inside the cell' }).waitFor()

  // Up to the cell line, and along it.
  const at = (of: string) => inside(page).locator(`[data-of="${of}"]`)
  await walkTo(page, 'c₂', ['ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowLeft', 'ArrowLeft'])
  await expect.poll(() => focused(page)).toBe(`button c₂, example 2, unit 3: ${numberAt(view, 'c', 'value', 1, 2)}`)
  await expectText(inside(page), `${numberAt(view, 'fc', 'value', 1, 2)} + `)
  await page.getByRole('table', { name: 'c₂ (batch 4, hidden 5)' }).waitFor()
  expect(await copied(page)).toEqual(rowsOf(view, 'c', 'value'))
  expect(await at('c').locator('.tag-gradient').count()).toBe(0)

  await goTo(page, 7)
  await expectText(at('c').locator('.tag-gradient'), shortNumber(view.quantities.c!.gradient[1 * 5 + 2]!))
  await expectText(at('i').locator('.tag-gradient'), shortNumber(view.quantities.i!.gradient[1 * 5 + 2]!))
  await page.getByRole('table', { name: '∂L/∂c₂ (batch 4, hidden 5)' }).waitFor()

  await at('hW.i').focus()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => focused(page)).toMatch(/^button h·Wh, block i, example 2, unit 3: .*, gradient /)
  await page.keyboard.press('Enter')
  await expectText(product(page), 'The product as a box: ∂L/∂a₂ · Whᵀ')
  await product(page).getByRole('radio', { name: /backward: h₁ᵀ · ∂L\/∂a₂/ }).check()
  await page.keyboard.press('Escape')
  await product(page).waitFor({ state: 'detached' })
  await expect.poll(() => focused(page)).toMatch(/^button h·Wh, block i/)
  await page.keyboard.press('Escape')
  await inside(page).waitFor({ state: 'detached' })
})

test('with the mouse, by its button; it follows the moment; another example and unit', async () => {
  const page = await ready(await openPage('/#/adding?cell=gru&moment=3'))
  const recipe: Recipe = { ...PAGE_RECIPE, cell: 'gru' }
  await press(page, 'Inside the cell')
  await expectText(inside(page).getByRole('heading'), 'Inside the cell, t = 3')
  await expectNumber(page, engine(recipe, { step: 2 }), 'rest', 0, 0)
  await press(page, 'Next')
  await expectText(inside(page).getByRole('heading'), 'Inside the cell, t = 4')
  const view = engine(recipe, { step: 3 })
  await expectNumber(page, view, 'rest', 0, 0)
  await inside(page).getByRole('combobox', { name: 'Example' }).selectOption('4')
  await inside(page).getByRole('combobox', { name: 'Unit' }).selectOption('2')
  for (const of of ['rest', 'kept', 'fresh', 'rq', 'q', 'a.n', 'z', 'hW.r']) await expectNumber(page, view, of, 3, 1)
  await inside(page).getByText('h·Wh').first().click()
  await expectText(product(page), 'The product as a box: h₃ · Wh')
  await press(page, 'Close product')
  await press(page, 'Close the cell')
  await inside(page).waitFor({ state: 'detached' })
  await expect.poll(() => focused(page)).toBe('button Inside the cell')
})

test('before its moment nothing is known; a second layer and direction say where they are', async () => {
  const page = await ready(await openPage('/#/unfolded?layers=2&directions=2&moment=0'))
  await press(page, 'Inside the cell')
  await expectText(inside(page).getByRole('heading'), 'Inside the cell, t = 1, layer 2, left to right')
  await expectText(inside(page), 'Not computed yet at this moment.')
  expect(await inside(page).locator('.tag-value').count()).toBe(0)
  await goTo(page, 1)
  await expectNumber(page, engine({ ...THREE, layers: 2, directions: 2 }, { layer: 1, step: 0 }), 'a', 0, 0)
  await button(page, 'Close the cell').click()
})

async function walkTo(page: Page, name: string, keys: string[]) {
  for (const key of keys) {
    if ((await focused(page)).startsWith(`button ${name},`)) return
    await page.keyboard.press(key)
  }
}

async function expectNumber(page: Page, view: InsideView, of: string, row: number, column: number) {
  const wanted = `${numberAt(view, of, 'value', view.quantities[of]!.rows === 1 ? 0 : row, column)}`
  await expect.poll(() => inside(page).locator(`[data-of="${of}"]`).getAttribute('aria-label'), { message: of, timeout: 10_000 }).toMatch(new RegExp(`: ${wanted.replace(/[.]/g, '\\.')}$`))
}
