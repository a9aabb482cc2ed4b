// Behind the cube's spine: the order of its axes and the transposed block, batch 1 and 32, lengths and padding.
import { expect, test } from 'vitest'
import type { Page } from 'playwright'
import { CUBE_RECIPE } from '../../src/run/recipe-defaults.ts'
import { createRun } from '../../src/run/run.ts'
import type { TransposedResult } from '../../src/trace/contract/cube-experiments.ts'
import { createExperiments, finishExperiment } from '../../src/trace/experiments/experiments.ts'
import { shortNumber } from '../../src/marks/digits.ts'
import { openPage } from '../support/browser.ts'
import { button, expectText, press, ready, region } from '../support/on-screen.ts'

const open = async (page: Page, name: string) => {
  await press(page, name)
  return region(page, name)
}

test('the order of axes: the same number at another place, and the block fed by mistake', async () => {
  const page = await ready(await openPage('/#/cube'))
  const panel = await open(page, 'Order of axes')
  await expectText(panel, 'X[b, t, d] is number (b · 8 + t) · 3 + d')
  await panel.getByRole('radio', { name: '(time, batch, features)' }).check()
  await expectText(panel, 'X[t, b, d] is number (t · 6 + b) · 3 + d')
  await panel.getByText('X (8, 6, 3)').waitFor()
  await page.waitForURL(/axes=tbd/)
  await panel.getByRole('button', { name: 'Transpose by mistake' }).click()
  await panel.getByText('8 examples with 6 timesteps').waitFor()
  const { meant, swapped } = finishExperiment(createExperiments(createRun(CUBE_RECIPE))({ name: 'transposed', order: { sequence: 0 } })) as TransposedResult
  for (const [table, { h, steps }] of [['As it is meant: sequence 1 of 6', meant], ['Transposed: what it takes for sequence 1 of 8', swapped]] as const) {
    const rows = panel.getByRole('table', { name: table }).getByRole('row')
    expect(await rows.count()).toBe(steps + 1)
    const last = (await rows.last().getByRole('cell').last().innerText()).trim().split(/\s+/)
    expect(last).toEqual(Array.from(h.subarray(-CUBE_RECIPE.hidden), (value) => shortNumber(value)))
  }
  await panel.getByRole('combobox', { name: 'Its sequence' }).selectOption({ label: '8' })
  await panel.getByRole('table', { name: 'Transposed: what it takes for sequence 8 of 8' }).waitFor()
})

test('batch 1 and batch 32 are trained on the same data: 512 updates and 16', async () => {
  const page = await ready(await openPage('/#/cube?panel=batches'))
  const panel = region(page, 'Batch 1 or 32')
  await expectText(panel, 'Once through the 512 sequences is one epoch: 16 updates')
  await panel.getByRole('radio', { name: 'Batch 1', exact: true }).check()
  await expectText(panel, '512 updates, each by the gradient of one sequence')
  await panel.getByRole('combobox', { name: 'Epochs' }).selectOption('1')
  await panel.getByRole('button', { name: 'Train both' }).click()
  await panel.getByText(/After 512 sequences: batch 1 has made 512 updates, loss 0\.\d+; batch 32 has made 16 updates, loss 0\.\d+/).waitFor()
  await panel.getByRole('radio', { name: 'updates' }).check()
  await panel.getByRole('figure', { name: 'Loss over all 512 sequences' }).waitFor()
  // The run has not moved.
  await expectText(region(page, 'Training'), 'iteration 0')
})

test('lengths and padding: the state is carried over a padded step; the address has it', async () => {
  const page = await ready(await openPage('/#/cube'))
  const panel = await open(page, 'Lengths and padding')
  await panel.getByRole('radio', { name: 'Unequal' }).check()
  const rows = panel.getByRole('table').getByRole('row')
  await panel.getByText('Example 2: 3 real steps of 8').waitFor()
  const cells = async (row: number) => (await rows.nth(row).getByRole('cell').allInnerTexts()).map((text) => text.trim())
  const [mask, , h3] = await cells(3)
  const [maskAfter, carried, h4] = await cells(4)
  expect([mask, maskAfter, h4]).toEqual(['1', '0', h3])
  expect(carried).toContain('= h₃')
  await panel.getByRole('radio', { name: 'before' }).check()
  await panel.getByText('The padding stands before it').waitFor()
  expect((await cells(5)).slice(0, 3)).toEqual(['0', expect.stringContaining('= h₄'), expect.stringMatching(/^0\s+0\s+0\s+0\s+0$/)])
  expect((await cells(8))[0]).toBe('1')
  await panel.getByRole('spinbutton', { name: 'Length of example 2' }).fill('5')
  await panel.getByText('Example 2: 5 real steps of 8').waitFor()
  await page.waitForURL(/lengths=8,5,6,4,7,5.*padding=before/)
})

test('the picture comes back with Continue, with Escape and with the button', async () => {
  const page = await ready(await openPage('/#/cube?panel=order'))
  const stage = page.getByRole('figure', { name: 'Stage' })
  await region(page, 'Order of axes').waitFor()
  expect(await stage.count()).toBe(0)
  await press(page, 'Back to the picture')
  await stage.waitFor()
  const panel = await open(page, 'Order of axes')
  await panel.getByRole('button', { name: 'Transpose by mistake' }).press('Escape')
  await stage.waitFor()
  await open(page, 'Lengths and padding')
  await button(page, 'Continue').click()
  await stage.waitFor()
  await expectText(region(page, 'Lesson'), '2 of 13')
})

test('an address with the tape opens at the text about it', async () => {
  const page = await ready(await openPage('/#/cube?layout=folded&moment=3'))
  await expectText(region(page, 'Lesson'), 'It meets the kept state')
  await button(page, 'Continue').click()
  await expectText(region(page, 'Lesson'), 'Unfolded')
})
