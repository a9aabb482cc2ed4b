// Lasagne's example at full size, with helpers: trained, paused, gone on with, its worker lost; always the losses of the engine alone in Node.
import { expect, test } from 'vitest'
import type { Page } from 'playwright'
import { presetOf } from '../../src/run/presets.ts'
import { createRun } from '../../src/run/run.ts'
import { openPage } from '../support/browser.ts'
import { killWorker, mortalWorkers } from '../support/mortal-workers.ts'
import { button, expectText, notes, press, ready, trainingState, untilIteration } from '../support/on-screen.ts'
import { simdSet } from '../support/simd.ts'

const RESTARTED = /The worker stopped and was started again from iteration (\d+)\. Nothing before it is lost\./

test('trained, paused, resumed, its worker lost: the losses of one alone', async () => {
  const page = await ready(await openPage('/#/adding?preset=lasagne', { before: mortalWorkers }))
  await watchLongTasks(page)
  await press(page, 'Train')
  await untilIteration(page, 15)
  // The page's worker and its helpers.
  expect(page.workers().length).toBe(await page.evaluate(() => (navigator.hardwareConcurrency >= 6 ? 4 : navigator.hardwareConcurrency >= 2 ? 2 : 1)))
  await pause(page)
  const paused = await expectEngine(page, 15)

  await press(page, 'Train')
  await untilIteration(page, paused + 5)
  await killWorker(page)
  await expectText(notes(page), RESTARTED)
  const from = Number(RESTARTED.exec((await notes(page).textContent()) ?? '')![1])
  expect(from).toBeGreaterThanOrEqual(paused)
  await untilIteration(page, from + 5)
  await pause(page)
  // What was shown before the loss may have been further on than the weights that were kept.
  await expectEngine(page, from)
  console.log('main-thread tasks over 50 ms, [start, duration]:', JSON.stringify(await page.evaluate(() => (window as unknown as Watched).longTasks)))
})

interface Watched {
  longTasks: [number, number][]
}

/** Reported, not asserted: how long a task takes depends on what else the machine does. */
async function watchLongTasks(page: Page): Promise<void> {
  await page.evaluate(() => {
    const watched = window as unknown as Watched
    watched.longTasks = []
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) watched.longTasks.push([Math.round(startTime), Math.round(duration)])
    }).observe({ type: 'longtask' })
  })
}

async function pause(page: Page): Promise<void> {
  await press(page, 'Pause training')
  await button(page, 'Train').waitFor()
}

/** The iteration that is shown once the last picture has come, at least `least`; its loss is the engine's, to the digits that are shown. */
async function expectEngine(page: Page, least: number): Promise<number> {
  await untilIteration(page, least)
  const { iteration, loss } = await trainingState(page)
  const run = createRun(presetOf('lasagne').recipe, { set: simdSet })
  while (run.iteration < iteration) run.step()
  expect(loss).toBeCloseTo(run.pass().loss, 4)
  return iteration
}
