// Training: the numbers on the page follow it, and standing still they are the engine's own for that iteration.
import { expect, test } from 'vitest'
import type { Page } from 'playwright'
import { presetOf } from '../../src/run/presets.ts'
import { PAGE_RECIPE } from '../../src/run/recipe-defaults.ts'
import type { Recipe } from '../../src/run/recipe.ts'
import { momentsOf } from '../../src/trace/contract/moments.ts'
import { openPage } from '../support/browser.ts'
import { batchesOf, rowsOf, tableOf } from '../support/engine-walk.ts'
import { copied, expectTable } from '../support/inspector.ts'
import { CLIPBOARD, button, expectText, goTo, iterationShown, momentShown, press, ready, region, status, trainingState, untilIteration } from '../support/on-screen.ts'

const SIXTH = 1 / 6
/** The batch, ten feeds, the read-out. */
const LOSS = 12

test('Train runs until Pause; then every number is the engine’s for that iteration, and it goes on from there', async () => {
  const { recipe } = presetOf('small')
  const engine = batchesOf(recipe)
  const page = await ready(await openPage('/#/adding?preset=small', CLIPBOARD))
  await expectText(region(page, 'Training'), 'iteration 0, loss')
  await goTo(page, LOSS)

  await press(page, 'Train')
  await untilIteration(page, 20)
  expect(await button(page, 'One iteration').isDisabled()).toBe(true)
  const early = await copied(page)
  await untilIteration(page, 300)
  expect(await copied(page)).not.toEqual(early)
  await expectText(status(page), /^Loss: ≈ [\d.]+(e-\d+)?, the mean over 32 examples/)

  const paused = await pauseAt(page, engine)
  expect(paused).toBeGreaterThanOrEqual(300)
  const { loss } = await trainingState(page)
  expect(loss).toBe(Number(engine(paused).loss.toPrecision(4)))
  expect(loss).toBeLessThan(SIXTH)
  await expectLossFigure(page, paused)

  await press(page, 'Last')
  await press(page, 'Train')
  await untilIteration(page, paused + 50)
  await expectText(region(page, 'Inspector'), 'Pause to see the gradients.')
  const later = await pauseAt(page, engine)
  await press(page, 'One iteration')
  await expect.poll(() => iterationShown(page)).toBe(later + 1)
  await expectTable(page, tableOf(engine(later + 1), await momentShown(page)))
})

test('Back over an update returns to exactly the same numbers', async () => {
  const page = await ready(await openPage('/#/adding', CLIPBOARD))
  await press(page, 'Train')
  await untilIteration(page, 40)
  await press(page, 'Pause training')
  await button(page, 'Train').waitFor()
  await goTo(page, 0)
  const iteration = await settledIteration(page)
  const [before, here] = pair(PAGE_RECIPE, iteration)
  const last = momentsOf(here.shape).length - 1
  await expectTable(page, tableOf(here, 0))

  await press(page, 'Back')
  await expectTable(page, tableOf(before, last))
  expect(await iterationShown(page)).toBe(iteration - 1)
  await press(page, 'Next')
  await expectTable(page, tableOf(here, 0))
  await press(page, 'Last')
  await expectTable(page, tableOf(here, last))
})

test('the weights in the inspector are those of the iteration that is shown', async () => {
  const engine = batchesOf(PAGE_RECIPE)
  const page = await ready(await openPage('/#/adding?iteration=7', CLIPBOARD))
  await page.getByRole('img', { name: /^Weights Wh / }).click()
  await expectTable(page, rowsOf(engine(7), 'Wh.l0.fwd'))
  await press(page, 'One iteration')
  await expectTable(page, rowsOf(engine(8), 'Wh.l0.fwd'))
  await press(page, 'New weights')
  await expectTable(page, rowsOf(batchesOf({ ...PAGE_RECIPE, seed: 2 })(0), 'Wh.l0.fwd'))
})

/** Pauses, waits for the still frame with the engine's numbers, and says at which iteration it stands. */
async function pauseAt(page: Page, engine: ReturnType<typeof batchesOf>): Promise<number> {
  await press(page, 'Pause training')
  await button(page, 'Train').waitFor()
  const iteration = await settledIteration(page)
  await expectTable(page, tableOf(engine(iteration), await momentShown(page)), `iteration ${iteration}`)
  return iteration
}

/** The last live frame may still be there when the button says that training has stopped. */
async function settledIteration(page: Page): Promise<number> {
  let before = -1
  await expect.poll(async () => {
    const now = await iterationShown(page)
    const address = Number(/iteration=(\d+)/.exec(page.url())?.[1] ?? 0)
    const same = now === before && now === address
    before = now
    return same
  }).toBe(true)
  return before
}

function pair(recipe: Recipe, iteration: number) {
  const engine = batchesOf(recipe)
  return [engine(iteration - 1), engine(iteration)] as const
}

async function expectLossFigure(page: Page, iteration: number) {
  const figure = page.getByRole('figure', { name: 'Loss' })
  await expectText(figure, `at iteration 0, `)
  await expectText(figure, `at iteration ${iteration - 1}; the lowest is`)
  await expectText(figure, 'always the mean: 1/6')
}
