// Lasagne's example at full size, with helpers: trained, paused, gone on with, its worker lost; always the losses of the engine alone in Node.
import { expect, test } from 'vitest'
import type { Page } from 'playwright'
import { presetOf } from '../../src/run/presets.ts'
import { createRun } from '../../src/run/run.ts'
import { openPage } from '../support/browser.ts'
import { killWorker, mortalWorkers } from '../support/mortal-workers.ts'
import { button, expectText, iterationShown, notes, press, ready, trainingState, untilIteration } from '../support/on-screen.ts'
import { simdSet } from '../support/simd.ts'

const RESTARTED = /The worker stopped and was started again from iteration (\d+)\. Nothing before it is lost\./

test('trained, paused, resumed, its worker lost: the losses of one alone', async () => {
  const page = await ready(await openPage('/#/adding?preset=lasagne', { before: mortalWorkers }))
  await watchLongTasks(page)
  await press(page, 'Train')
  await untilIteration(page, 15)
  // The page's worker and its helpers.
  expect(page.workers().length).toBe(await page.evaluate(() => (navigator.hardwareConcurrency >= 6 ? 4 : navigator.hardwareConcurrency >= 2 ? 2 : 1)))
  const paused = await pause(page)
  await expectEngine(page, paused)

  await press(page, 'Train')
  await untilIteration(page, paused + 5)
  await killWorker(page)
  await expectText(notes(page), RESTARTED)
  const from = Number(RESTARTED.exec((await notes(page).textContent()) ?? '')![1])
  expect(from).toBeGreaterThanOrEqual(paused)
  await untilIteration(page, from + 5)
  await expectEngine(page, await pause(page))
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

async function pause(page: Page): Promise<number> {
  await press(page, 'Pause training')
  await button(page, 'Train').waitFor()
  await expect.poll(async () => /iteration=(\d+)/.exec(page.url())?.[1]).toBe(String(await iterationShown(page)))
  return iterationShown(page)
}

/** The loss of the batch that is shown, to the digits that are shown. */
async function expectEngine(page: Page, iteration: number): Promise<void> {
  const run = createRun(presetOf('lasagne').recipe, { set: simdSet })
  while (run.iteration < iteration) run.step()
  const { loss } = await trainingState(page)
  expect(loss).toBeCloseTo(run.pass().loss, 4)
}
