// Every moment of two batches, forward and back: the numbers on the page are the engine's own.
import { expect, test } from 'vitest'
import type { Page } from 'playwright'
import { PAGE_RECIPE } from '../../src/run/recipe-defaults.ts'
import type { Recipe } from '../../src/run/recipe.ts'
import { openPage } from '../support/browser.ts'
import { stopsOf, tableAt } from '../support/engine-walk.ts'
import type { Stop } from '../support/engine-walk.ts'

const CLIPBOARD = { permissions: ['clipboard-read', 'clipboard-write'] }

test('the page shows the engine’s numbers at every moment of two batches, forward and back', async () => {
  const page = await openPage('/#/adding', CLIPBOARD)
  await walk(page, stopsOf(PAGE_RECIPE, 2))
})

test('so does an lstm of other sizes, opened by its address', async () => {
  const recipe: Recipe = { ...PAGE_RECIPE, cell: 'lstm', batch: 3, steps: 4, hidden: 6, seed: 7 }
  const page = await openPage('/#/adding?cell=lstm&batch=3&steps=4&hidden=6&seed=7', CLIPBOARD)
  await walk(page, stopsOf(recipe, 2))
})

async function walk(page: Page, stops: Stop[]) {
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click()
  for (const [index, stop] of stops.entries()) {
    if (index > 0) await press('Next')
    await expectNumbers(page, stop)
  }
  for (const stop of stops.slice(0, -1).reverse()) {
    await press('Back')
    await expectNumbers(page, stop)
  }
}

/** The table that is seen, and the numbers that it gives away, in full. */
async function expectNumbers(page: Page, stop: Stop) {
  const rows = tableAt(stop)
  const where = `iteration ${stop.iteration}, ${JSON.stringify(stop.moment)}`
  await expect.poll(() => copied(page), { message: where, timeout: 10_000 }).toEqual(rows)
  expect(await seen(page), where).toEqual(rows.slice(0, WINDOW).flatMap((row) => row.slice(0, WINDOW).map(asSeen)))
}

/** A larger table shows this many rows and columns at a time. */
const WINDOW = 12

/** The shortest text of each float32 comes back as that float32. */
async function copied(page: Page): Promise<number[][]> {
  await page.getByRole('region', { name: 'Inspector' }).getByRole('button', { name: 'Copy numbers' }).click()
  const text = await page.evaluate(() => navigator.clipboard.readText())
  return text.split('\n').map((line) => line.split('\t').map((number) => Math.fround(Number(number))))
}

/** Row by row, as the tooltips of the cells say them. */
async function seen(page: Page): Promise<number[]> {
  const table = page.getByRole('region', { name: 'Inspector' }).getByRole('table').first()
  const texts = await table.getByRole('cell').evaluateAll((cells) => cells.map((cell) => cell.getAttribute('title') ?? ''))
  return texts.filter((text) => text !== '').map((text) => Number(text.replace('−', '-')))
}

/** Six significant digits. */
function asSeen(value: number): number {
  return Number(value.toPrecision(6))
}
