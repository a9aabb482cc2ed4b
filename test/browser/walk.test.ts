// Every moment of two batches, forward and back: the numbers on the page are the engine's own.
import { test } from 'vitest'
import type { Page } from 'playwright'
import { PAGE_RECIPE } from '../../src/run/recipe-defaults.ts'
import type { Recipe } from '../../src/run/recipe.ts'
import { MOVING, openPage } from '../support/browser.ts'
import { stopsOf, tableAt } from '../support/engine-walk.ts'
import type { Stop } from '../support/engine-walk.ts'
import { expectTable } from '../support/inspector.ts'

const CLIPBOARD = { permissions: ['clipboard-read', 'clipboard-write'] }

test('the page shows the engine’s numbers at every moment of two batches, forward and back', async () => {
  const page = await openPage('/#/adding', { ...CLIPBOARD, ...MOVING })
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

function expectNumbers(page: Page, stop: Stop) {
  return expectTable(page, tableAt(stop), `iteration ${stop.iteration}, ${JSON.stringify(stop.moment)}`)
}
