// The address brings everything back: a reload in the middle of training, another browser, the browser's own Back.
import { expect, test } from 'vitest'
import type { Page } from 'playwright'
import { PAGE_RECIPE } from '../../src/run/recipe-defaults.ts'
import type { Recipe } from '../../src/run/recipe.ts'
import { openPage } from '../support/browser.ts'
import { batchesOf, rowsOf, tableOf } from '../support/engine-walk.ts'
import { expectTable } from '../support/inspector.ts'
import { CLIPBOARD, button, expectText, iterationShown, momentShown, noNotes, press, ready, slider, status, untilIteration } from '../support/on-screen.ts'

const GRU: Recipe = { ...PAGE_RECIPE, cell: 'gru', hidden: 7, seed: 3 }
const H2 = 2

const iterationOf = (address: string) => Number(/iteration=(\d+)/.exec(address)?.[1] ?? 0)

test('a reload in the middle of training comes back to the iteration of the address, with its numbers', async () => {
  const page = await ready(await openPage(`/#/adding?cell=gru&hidden=7&seed=3&moment=${H2}`, CLIPBOARD))
  await press(page, 'Train')
  await untilIteration(page, 300)
  const before = iterationOf(page.url())
  await page.reload()
  await ready(page)
  const iteration = iterationOf(page.url())
  expect(iteration).toBeGreaterThanOrEqual(Math.max(1, before))
  await expect.poll(() => iterationShown(page), { timeout: 15_000 }).toBe(iteration)
  await expect.poll(() => momentShown(page)).toBe(H2)
  await expectTable(page, tableOf(batchesOf(GRU)(iteration), H2))
  await button(page, 'Train').waitFor()
  await noNotes(page)
})

test('a reload right after a change comes back to what was shown', async () => {
  const page = await ready(await openPage('/#/adding', CLIPBOARD))
  // The first is written at once, the others would have to wait.
  for (const moment of [2, 5, 9]) await slider(page, 'Moment').fill(String(moment))
  for (const depth of ['0.3', '0.6', '0.7']) await slider(page, 'Depth').fill(depth)
  await page.reload()
  await ready(page)
  expect(await momentShown(page)).toBe(9)
  expect(await slider(page, 'Depth').inputValue()).toBe('0.7')
})

test('weights that were taken along survive a reload in this browser, and elsewhere it is said that they are not there', async () => {
  const page = await ready(await openPage('/#/adding', CLIPBOARD))
  await press(page, 'Train')
  await untilIteration(page, 30)
  await press(page, 'Pause training')
  await button(page, 'Train').waitFor()
  await page.getByRole('combobox', { name: 'Learning rate' }).selectOption('0.1')
  await expect.poll(() => page.url()).toContain('run=')
  const taken = iterationOf(page.url())
  await press(page, 'One iteration')
  await expect.poll(() => iterationOf(page.url())).toBe(taken + 1)
  await expect.poll(() => iterationShown(page)).toBe(taken + 1)
  const [shown, numbers] = [await iterationShown(page), await weights(page)]
  await page.reload()
  await ready(page)
  expect(await iterationShown(page)).toBe(shown)
  expect(await weights(page)).toEqual(numbers)

  const other = await ready(await openPage(new URL(page.url()).hash.replace(/^/, '/'), CLIPBOARD))
  await expectText(other.getByRole('group', { name: 'Notes' }), 'This address belongs to a run that only another browser has kept.')
  expect(await iterationShown(other)).toBe(0)
})

test('Back in the browser undoes a change of sizes', async () => {
  const page = await ready(await openPage('/#/adding?moment=1', CLIPBOARD))
  await press(page, 'Setup')
  await page.getByRole('spinbutton', { name: 'Hidden units' }).fill('6')
  await page.keyboard.press('Enter')
  await expectText(status(page), 'h₁ (4, 6)')
  await expect.poll(() => page.url()).toContain('hidden=6')
  await page.goBack()
  await expectText(status(page), 'h₁ (4, 5)')
  await expectTable(page, rowsOf(batchesOf(PAGE_RECIPE)(0), 'h.l0.fwd', 0))
  await page.goForward()
  await expectText(status(page), 'h₁ (4, 6)')
  expect(await page.getByRole('spinbutton', { name: 'Hidden units' }).inputValue()).toBe('6')
})

async function weights(page: Page): Promise<string> {
  await page.getByRole('img', { name: /^Weights Wh / }).click()
  const table = page.getByRole('region', { name: 'Inspector' }).getByRole('table', { name: /^Wh/ })
  await table.waitFor()
  return table.innerText()
}
