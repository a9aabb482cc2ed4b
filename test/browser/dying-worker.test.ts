// A worker that dies, with or without a word: the page says so, goes on from the last kept weights, and nothing else is lost.
import { expect, test } from 'vitest'
import type { Page } from 'playwright'
import { PAGE_RECIPE } from '../../src/run/recipe-defaults.ts'
import { LEAST_MS } from '../../src/worker/client-patience.ts'
import { openPage } from '../support/browser.ts'
import { batchesOf, tableOf } from '../support/engine-walk.ts'
import { expectTable } from '../support/inspector.ts'
import { killWorker, letThemDie, mortalWorkers } from '../support/mortal-workers.ts'
import { CLIPBOARD, button, expectText, iterationShown, momentShown, noNotes, notes, press, ready, slider, trainingState, untilIteration } from '../support/on-screen.ts'

const RESTARTED = /The worker stopped and was started again from iteration \d+\. Nothing before it is lost\./

const opened = async (path: string) => ready(await openPage(path, { ...CLIPBOARD, before: mortalWorkers }))

test('in the middle of training: a sentence, and training goes on to the same numbers', async () => {
  const page = await opened('/#/adding?depth=0.5&moment=3')
  await train(page, 200)
  await press(page, 'Train')
  await untilIteration(page, (await iterationShown(page)) + 20)
  await killWorker(page)
  await expectText(notes(page), RESTARTED)
  const from = Number(/iteration (\d+)/.exec((await notes(page).textContent()) ?? '')![1])
  expect(from).toBeGreaterThanOrEqual(200)
  await untilIteration(page, from + 50)
  await press(page, 'Pause training')
  await button(page, 'Train').waitFor()
  await expectEngine(page)
  expect(await slider(page, 'Depth').inputValue()).toBe('0.5')
  await button(page, 'Dismiss').click()
  await noNotes(page)
})

test('standing still: the same batch stays, and can be stepped on', async () => {
  const page = await opened('/#/adding?iteration=12&moment=4')
  await killWorker(page)
  await expectText(notes(page), RESTARTED)
  await expectEngine(page)
  await press(page, 'One iteration')
  await expect.poll(() => iterationShown(page)).toBe(13)
  await expectEngine(page)
})

test('in silence, without an error: it is noticed, and another one does the work', async () => {
  const page = await openPage('/#/adding', { ...CLIPBOARD, before: async (page) => (await page.clock.install(), mortalWorkers(page)) })
  await page.clock.runFor(2000)
  await ready(page)
  await killWorker(page, 'silence')
  await press(page, 'One iteration')
  await page.clock.runFor(LEAST_MS + 15_000)
  await expectText(notes(page), RESTARTED)
  await expect.poll(() => iterationShown(page)).toBe(1)
})

test('again and again: a sentence, the picture stays, and Start again goes on from the kept weights', async () => {
  const page = await opened('/#/adding')
  const reached = await train(page, 100)
  await letThemDie(page, true)
  await killWorker(page)
  await expectText(notes(page), 'The worker, which computes all numbers, stopped again and again')
  expect(await iterationShown(page)).toBe(reached)
  await press(page, 'Next')
  await expectEngine(page)

  await press(page, 'Start again')
  await expectText(notes(page), 'The worker, which computes all numbers, stopped again and again')
  await letThemDie(page, false)
  await press(page, 'Start again')
  await noNotes(page)
  await expect.poll(() => iterationShown(page)).toBe(reached)
  await train(page, reached + 20)
  await expectEngine(page)
})

test('from the beginning: a page without its worker’s script says so, and is no white page', async () => {
  const page = await openPage('/#/adding', { allow: [/Failed to load resource/], before: without(/worker-entry/) })
  await expectText(notes(page), 'The worker, which computes all numbers, stopped again and again')
  await button(page, 'Continue').waitFor()
  await press(page, 'Setup')
  await page.getByRole('spinbutton', { name: 'Hidden units' }).waitFor()
})

test('without its kernels the worker computes with the plain ones', async () => {
  const page = await openPage('/#/adding', { allow: [/Failed to load resource/], before: without(/\.wasm$/) })
  await ready(page)
  await train(page, 50)
  expect((await trainingState(page)).loss).toBeGreaterThan(0)
})

function without(file: RegExp) {
  return async (page: Page) => void (await page.route(file, (route) => route.abort()))
}

/** Trains at least so far, pauses, and says where. */
async function train(page: Page, least: number): Promise<number> {
  await press(page, 'Train')
  await untilIteration(page, least)
  await press(page, 'Pause training')
  await button(page, 'Train').waitFor()
  await expect.poll(async () => /iteration=(\d+)/.exec(page.url())?.[1]).toBe(String(await iterationShown(page)))
  return iterationShown(page)
}

/** What is shown is the engine's for the iteration that is named. */
async function expectEngine(page: Page) {
  await expect.poll(async () => /iteration=(\d+)/.exec(page.url())?.[1]).toBe(String(await iterationShown(page)))
  const snapshot = batchesOf(PAGE_RECIPE)(await iterationShown(page))
  await expectTable(page, tableOf(snapshot, await momentShown(page)))
}
