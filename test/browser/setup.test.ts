// Sizes, cell and seed from Setup: the picture follows at once, and what does not fit is said where it was typed.
import { expect, test } from 'vitest'
import type { Page } from 'playwright'
import { PAGE_RECIPE } from '../../src/run/recipe-defaults.ts'
import { openPage } from '../support/browser.ts'
import { batchesOf, rowsOf } from '../support/engine-walk.ts'
import { expectTable } from '../support/inspector.ts'
import { CLIPBOARD, button, expectText, noNotes, press, ready, region, status } from '../support/on-screen.ts'

const field = (page: Page, name: string) => page.getByRole('spinbutton', { name, exact: true })

async function openSetup(path = '/#/adding?moment=2') {
  const page = await ready(await openPage(path, CLIPBOARD))
  await press(page, 'Setup')
  await field(page, 'Hidden units').waitFor()
  return page
}

test('hidden 5 → 6: numbers, sentence and count of weights follow; Back in the browser undoes it', async () => {
  const page = await openSetup()
  await type(page, 'Hidden units', '6')
  await expectText(status(page), 'hidden 5 → 6: h, Wx, Wh both ways, b and Wy changed; X, y, target and by did not. New weights were drawn from the seed.')
  await expectText(page.getByRole('group', { name: 'Picture' }), '61 weights: Wx 12 + Wh 36 + b 6 + Wy 6 + b 1')
  await expectTable(page, rowsOf(batchesOf({ ...PAGE_RECIPE, hidden: 6 })(0), 'h.l0.fwd', 1))
  await type(page, 'Timesteps', '9')
  await expectText(status(page), 'timesteps 6 → 9: X and h changed; y, target, Wx, Wh, b, Wy and by did not. The weights are the same as before.')
  await expectTable(page, rowsOf(batchesOf({ ...PAGE_RECIPE, hidden: 6, steps: 9 })(0), 'h.l0.fwd', 1))
  await expect.poll(() => page.url()).toContain('steps=9')
  await page.goBack()
  await expect.poll(() => field(page, 'Timesteps').inputValue()).toBe('6')
  await page.goBack()
  await expect.poll(() => field(page, 'Hidden units').inputValue()).toBe('5')
})

test('cell, mode, directions and seed: the numbers are the engine’s', async () => {
  const page = await openSetup()
  await page.getByRole('combobox', { name: 'Cell' }).selectOption('LSTM')
  await expectText(status(page), 'cell rnn_tanh → lstm:')
  await expectTable(page, rowsOf(batchesOf({ ...PAGE_RECIPE, cell: 'lstm' })(0), 'h.l0.fwd', 1))
  await type(page, 'Seed', '8')
  await expectTable(page, rowsOf(batchesOf({ ...PAGE_RECIPE, cell: 'lstm', seed: 8 })(0), 'h.l0.fwd', 1))
  await page.getByRole('checkbox', { name: 'Two directions' }).check()
  await expectText(status(page), 'directions 1 → 2:')
  await page.getByRole('combobox', { name: 'Mode' }).selectOption('many to many, synced')
  await expectTable(page, rowsOf(batchesOf({ ...PAGE_RECIPE, cell: 'lstm', seed: 8, directions: 2, mode: 'many_to_many_synced' })(0), 'h.l0.fwd', 1))
})

/** Control, what is typed, what is said beside it, what is used. */
const REFUSED = [
  ['Hidden units', 'five', '“five” is not a whole number. Hidden units stays at 5.', '5'],
  ['Batch', '', '“” is not a whole number. Batch stays at 4.', '4'],
  ['Batch', '4.5', '“4.5” is not a whole number. Batch stays at 4.', '4'],
  ['Timesteps', '1e3', '“1e3” is not a whole number. Timesteps stays at 6.', '6'],
  ['Timesteps', '999', 'Timesteps: 999 is outside 2 to 300; 300 is used.', '300'],
  ['Hidden units', '0', 'Hidden units: 0 is outside 1 to 128; 1 is used.', '1'],
  ['Seed', '99999999999999999999', 'is not a whole number. Seed stays at 1.', '1'],
  ['Layers', '-2', 'Layers: -2 is outside 1 to 3; 1 is used.', '1'],
] as const

test('what is no number, or out of range: a sentence beside the control, and a sane value', async () => {
  const page = await openSetup()
  for (const [name, typed, said, used] of REFUSED) {
    const usual = await field(page, name).inputValue()
    await type(page, name, typed)
    const sentence = region(page, 'Setup').getByRole('alert').filter({ hasText: said })
    await sentence.waitFor()
    expect(await field(page, name).inputValue(), said).toBe(used)
    const [control, words] = [await field(page, name).boundingBox(), await sentence.boundingBox()]
    expect(Math.abs(words!.y - control!.y), said).toBeLessThan(160)
    await noNotes(page)
    // The next sane number takes the sentence away.
    await type(page, name, '3')
    await sentence.waitFor({ state: 'detached' })
    await type(page, name, usual)
  }
})

test('two sizes that are equal are remarked on; Escape gives up a draft, then closes Setup', async () => {
  const page = await openSetup()
  await type(page, 'Hidden units', '4')
  await expectText(region(page, 'Setup'), 'Hidden units, Batch are now both 4')
  await field(page, 'Batch').fill('77')
  await page.keyboard.press('Escape')
  expect(await field(page, 'Batch').inputValue()).toBe('4')
  await page.keyboard.press('Escape')
  await region(page, 'Setup').waitFor({ state: 'detached' })
  expect(await button(page, 'Setup').getAttribute('aria-expanded')).toBe('false')
  await expectText(status(page), 'h₂ (4, 4)')
})

async function type(page: Page, name: string, text: string) {
  await field(page, name).fill(text)
  await page.keyboard.press('Enter')
}
