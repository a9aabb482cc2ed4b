// Backprop through time: the spine with keys, the same gradient read twice over a trained update, and the experiment with the radius.
import { expect, test } from 'vitest'
import type { Page } from 'playwright'
import { unfolded } from '../../src/lessons/unfolded.ts'
import { shortNumber } from '../../src/marks/digits.ts'
import { PAGE_RECIPE } from '../../src/run/recipe-defaults.ts'
import { batchesOf, rowsOf } from '../support/engine-walk.ts'
import { openPage } from '../support/browser.ts'
import { copied } from '../support/inspector.ts'
import { button, CLIPBOARD, expectText, goTo, iterationShown, press, ready, region, slider, status, untilIteration } from '../support/on-screen.ts'

const THREE = { ...PAGE_RECIPE, steps: 3 }

test('the spine, forward and back, ends where it began', async () => {
  const page = await ready(await openPage('/#/unfolded', { reducedMotion: 'reduce' }))
  for (let stop = 2; stop <= unfolded.spine.length; stop++) {
    await page.keyboard.press('PageDown')
    await expectStop(page, stop)
  }
  await expectText(status(page), /^t = 1 of 50, backward/)
  for (let stop = unfolded.spine.length - 1; stop >= 1; stop--) {
    await page.keyboard.press('PageUp')
    await expectStop(page, stop)
  }
  await expectText(status(page), 'Batch 1: 4 sequences, 3 timesteps')
})

test('train, pause, step back and on again: the same gradient, and the engine’s', async () => {
  const page = await ready(await openPage('/#/unfolded', CLIPBOARD))
  await press(page, 'Train')
  await untilIteration(page, 40)
  await press(page, 'Pause training')
  await button(page, 'Train').waitFor()
  const iteration = await iterationShown(page)
  await goTo(page, 7)
  await expectText(status(page), /^t = 2 of 3, backward/)
  const wanted = rowsOf(batchesOf(THREE)(iteration), 'dh.l0.fwd', 1)
  await expect.poll(() => copied(page)).toEqual(wanted)
  await press(page, 'Back')
  await expectText(status(page), /^t = 3 of 3, backward/)
  await press(page, 'Next')
  await expectText(status(page), /^t = 2 of 3, backward/)
  await expect.poll(() => copied(page)).toEqual(wanted)
})

test('the radius bends the profile and leaves the network alone', async () => {
  const page = await ready(await openPage('/#/unfolded'))
  await press(page, 'Vanish and explode')
  const panel = region(page, 'Vanish and explode')
  const norms = batchesOf({ ...PAGE_RECIPE, steps: 50 })(0).norms['dh.l0.fwd']!
  const summary = (last: string, first: string) => `Over 50 timesteps the norm goes from ${last} at the last to ${first} at the first.`
  await panel.getByRole('img', { name: summary(shortNumber(norms[49]!), shortNumber(norms[0]!)) }).waitFor()
  await slider(page, 'Spectral radius').fill('1.3')
  await expectText(panel, 'radius 1.30')
  await expectText(panel, 'linear case: × 1.30 at each step')
  await expect.poll(() => page.evaluate(() => location.hash)).toContain('radius=1.3')
  await expectText(region(page, 'Training'), 'iteration 0, loss')
  await panel.getByRole('button', { name: 'As they are' }).click()
  await panel.getByRole('img', { name: summary(shortNumber(norms[49]!), shortNumber(norms[0]!)) }).waitFor()
})

async function expectStop(page: Page, stop: number) {
  await expectText(region(page, 'Lesson'), `${stop} of ${unfolded.spine.length}`)
}
