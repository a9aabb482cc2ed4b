// The experiments under the picture of backpropagation through time: their numbers are the engine's, the picture shows what they talk about,
// and a gradient can be recomputed on the page.
import { expect, test } from 'vitest'
import type { Page } from 'playwright'
import { fourDigits, shortNumber, sixDigits } from '../../src/marks/digits.ts'
import { PAGE_RECIPE } from '../../src/run/recipe-defaults.ts'
import type { Recipe } from '../../src/run/recipe.ts'
import { createRun } from '../../src/run/run.ts'
import type { ExperimentName, ExperimentRequest, OrderOf, ResultOf } from '../../src/trace/contract/experiments.ts'
import { createExperiments, finishExperiment } from '../../src/trace/experiments/experiments.ts'
import { openPage } from '../support/browser.ts'
import { button, expectText, goTo, iterationShown, press, ready, region, slider, status, untilIteration } from '../support/on-screen.ts'
import { simdSet } from '../support/simd.ts'

const rounded = (value: number) => `${sixDigits(value).exact ? '' : '≈ '}${sixDigits(value).text}`

/** What the engine says after so many updates. */
function engine<N extends ExperimentName>(name: N, order: OrderOf<N>, recipe: Partial<Recipe> = {}, iteration = 0): ResultOf<N> {
  const run = createRun({ ...PAGE_RECIPE, ...recipe }, { set: simdSet })
  while (run.iteration < iteration) run.step()
  return finishExperiment(createExperiments(run, simdSet)({ name, order } as ExperimentRequest)) as ResultOf<N>
}

test('which loss: a square says its number, and its path lights in the picture', async () => {
  const page = await ready(await openPage('/#/unfolded?steps=5'))
  await press(page, 'Which loss?')
  await press(page, 'Read every step')
  const panel = region(page, 'Which loss?')
  const grid = panel.getByRole('grid')
  await grid.focus()
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowLeft')
  const { triangles, norms } = engine('itemised', { steps: null }, { steps: 5, mode: 'many_to_many_synced' })
  const [value, all] = [triangles['dh.l0.fwd']![4 * 5 + 2]!, norms['dh.l0.fwd']![2]!]
  await panel.getByRole('gridcell', { name: `loss at t = 5, state at t = 3: ${rounded(value)} (all losses: ${rounded(all)})`, exact: true }).waitFor()
  expect(await page.locator('.lit-path').count()).toBe(0)
  await page.keyboard.press('Enter')
  // The gradient's way: out of the loss at t = 5, and through Wh to t = 4 and t = 3.
  await expectText(status(page), /^t = 3 of 5, backward/)
  await expect.poll(() => page.locator('.lit-path-band').count()).toBe(3)
  await page.keyboard.press('Enter')
  await expect.poll(() => page.locator('.lit-path-band').count()).toBe(0)
})

test('truncation cuts the picture, says what is lost, and training can have it', async () => {
  const page = await ready(await openPage('/#/unfolded?steps=6&moment=14'))
  await press(page, 'Truncation')
  await slider(page, 'Steps before a cut, k').fill('2')
  const { all } = engine('truncation', { k: 2 })
  await expectText(region(page, 'Truncation'), `${(100 * all.ratio!).toFixed(1)} % of its norm, turned by ${all.angle!.toFixed(1)}°`)
  await expect.poll(() => page.locator('.cut-stroke').count()).toBe(2)
  await press(page, 'Train with this k')
  await expect.poll(() => page.url()).toContain('truncate=2')
  await press(page, 'Truncation')
  await region(page, 'Truncation').waitFor({ state: 'detached' })
  await expect.poll(() => page.locator('.cut-stroke').count()).toBe(2)
})

test('clipping shows norms before and after, and follows training', async () => {
  const page = await ready(await openPage('/#/unfolded?steps=6'))
  await press(page, 'Clipping')
  await slider(page, 'Value of the global bound').fill('-1')
  const at = (iteration: number) => {
    const { unclipped, clipped, scale } = engine('clipping', { bounds: { global: 0.1, step: null } }, {}, iteration)
    return `${sixDigits(unclipped).text} before, ${sixDigits(clipped).text} after; every gradient is multiplied by ${shortNumber(scale, 3)}.`
  }
  const bars = region(page, 'Clipping').getByRole('figure', { name: 'Norm of the gradient of all weights' }).getByRole('img')
  await expect.poll(() => bars.getAttribute('aria-label')).toBe(at(0))
  await press(page, 'Train')
  await untilIteration(page, 30)
  await press(page, 'Pause training')
  await button(page, 'Train').waitFor()
  await expect.poll(async () => (await bars.getAttribute('aria-label')) === at(await iterationShown(page)), { timeout: 15_000 }).toBe(true)
})

test('four cells: profiles of the batch, and training together that can be stopped', async () => {
  const page = await ready(await openPage('/#/unfolded?steps=6'))
  await press(page, 'Four cells')
  const panel = region(page, 'Four cells')
  const { cells } = engine('cells', { steps: 50 })
  const ends = (cell: keyof typeof cells) => [49, 0].map((step) => shortNumber(cells[cell].norms['dh.l0.fwd']![step]!))
  await panel.getByRole('img', { name: `lstm: ${ends('lstm')[0]} at the last state, ${ends('lstm')[1]} at the first.` }).waitFor()
  await press(page, 'Train all four')
  const bar = panel.getByRole('progressbar')
  await expect.poll(async () => Number(await bar.getAttribute('value')), { timeout: 15_000 }).toBeGreaterThan(5)
  await press(page, 'Stop')
  await button(page, 'Train all four').waitFor()
  const stopped = await bar.getAttribute('value')
  await panel.getByRole('img', { name: `After ${stopped} updates:` }).waitFor()
  // The run has not moved, and trains as ever.
  expect(await iterationShown(page)).toBe(0)
  await press(page, 'One iteration')
  await expect.poll(() => iterationShown(page)).toBe(1)
  expect(await bar.getAttribute('value')).toBe(stopped)
})

test('recompute it: the terms of a gradient with their sum, and the check by nudging', async () => {
  const page = await ready(await openPage('/#/unfolded?steps=6'))
  await goTo(page, 15)
  await expectText(status(page), /^Update 1/)
  await chooseGradient(page, 1, 2)
  await press(page, 'Open into its terms')
  const run = createRun({ ...PAGE_RECIPE, steps: 6 }, { set: simdSet })
  run.pass()
  const gradient = run.model.byName['Wh.l0.fwd']!.gradient[7]!
  const opened = region(page, 'Recompute it')
  await expectText(opened, `the engine’s gradient ${rounded(gradient)}.`)
  expect(await opened.getByRole('table', { includeHidden: true }).count()).toBe(6)
  await press(page, 'Check by nudging')
  const { quotient, error } = engine('nudge', { cell: { tensor: 'Wh.l0.fwd', step: null, row: 1, column: 2 } })
  await expectText(opened.getByRole('table', { name: 'Check by nudging ∂L/∂Wh, unit 2, unit 3' }), String(quotient.toPrecision(12)).replace('-', '−').replace(/0+$/, ''))
  await expectText(opened, 'Both agree')
  expect(error).toBeLessThan(1e-6)
})

/** A number of the table in the inspector. */
async function chooseGradient(page: Page, row: number, column: number) {
  // The first row has the names of the columns.
  await region(page, 'Inspector').getByRole('table').first().getByRole('row').nth(row + 1).getByRole('cell').nth(column).click()
}

/** Two columns of a table of states, as its cells say them in full. */
const cellsIn = (page: Page, name: string) => region(page, 'State kept?').getByRole('table', { name, exact: true }).locator('td[data-column="0"], td[data-column="1"]').evaluateAll((cells) => cells.map((cell) => (cell as HTMLElement).dataset.tip))

test('the state between batches: the mix-up opens it, and its numbers are the engine’s, reset and carried over', async () => {
  const page = await ready(await openPage('/#/unfolded?steps=6&iteration=1&moment=1&mixup=reset', { reducedMotion: 'reduce' }))
  const panel = region(page, 'State kept?')
  const result = engine('stateful', {}, { steps: 6 }, 1)
  if (result.refused !== null) throw new Error(result.refused)
  const { hidden, states, losses } = result
  const two = (numbers: Float64Array) => Array.from({ length: 4 }, (_, b) => [0, 1].map((j) => sixDigits(numbers[b * hidden + j]!).text)).flat()
  const { before, reset, carried, apart } = states['h.l0.fwd']!
  await expectText(panel.getByRole('status'), `Its loss: ${fourDigits(losses.reset)} from zeros, ${fourDigits(losses.carried)} carried over.`)
  await expect.poll(() => cellsIn(page, 'h₆, batch 1')).toEqual(two(before))
  expect(await cellsIn(page, 'h₀, batch 2')).toEqual(two(reset.initial))
  expect(await cellsIn(page, 'h₁, batch 2')).toEqual(two(reset.first))
  await panel.getByRole('radio', { name: 'stateful=True' }).check()
  await expect.poll(() => cellsIn(page, 'h₀, batch 2')).toEqual(two(before))
  expect(await cellsIn(page, 'h₁, batch 2')).toEqual(two(carried.first))
  await panel.getByRole('img', { name: `The two states differ by ${shortNumber(apart[0]!)} at t = 1 and by ${shortNumber(apart[5]!)} at t = 6.` }).waitFor()
  // The next batch, whose weights have been trained meanwhile.
  await press(page, 'One iteration')
  await expectText(panel.getByRole('status'), 'Batch 3 begins with h₀ = h₆ of batch 2')
})

test('in the first batch there is nothing to carry over; one press goes on to the next', async () => {
  const page = await ready(await openPage('/#/unfolded', { reducedMotion: 'reduce' }))
  await press(page, 'State kept?')
  await press(page, 'On to the next batch')
  await expectText(region(page, 'State kept?').getByRole('status'), 'Batch 2 begins with h₀ = 0.')
})
