// Beside the lesson of the film reviews: typed text to probability as the engine in Node has it, what is typed survives a reload, training
// goes on after one, and the words near a word.
import { expect, test } from 'vitest'
import type { Page } from 'playwright'
import { bytesOfReviews } from '../../src/data/reviews/review-set.ts'
import { statusOf } from '../../src/data/reviews/status.ts'
import { plainSet } from '../../src/engine/kernels/sets.ts'
import type { KernelSet } from '../../src/engine/kernels/sets.ts'
import { SMALL_REVIEWS_RECIPE } from '../../src/run/recipe-reviews.ts'
import { ASIDES } from '../../src/worker/asides.ts'
import { Client } from '../../src/worker/client.ts'
import type { ReviewsFiles } from '../../src/worker/reviews/files.ts'
import { createReviews } from '../../src/worker/reviews/reviews.ts'
import { openPage } from '../support/browser.ts'
import { button, expectText, region } from '../support/on-screen.ts'
import { nodeFiles, smallSet } from '../support/reviews.ts'
import { simdSet } from '../support/simd.ts'
import { createTrainedRun } from '../../src/worker/trained-run.ts'
import { InProcessWorker } from '../worker/in-process.ts'

const TEXT = 'A wonderful film, excellent: one of the best. <b>Zorblax</b> 😀'
const PATIENCE = { timeout: 30_000 }

async function openLab(panel: string, options: Parameters<typeof openPage>[1] = {}): Promise<Page> {
  const page = await openPage('/#/reviews', options)
  await openPanel(page, panel)
  return page
}

const openPanel = (page: Page, panel: string) => page.getByRole('group', { name: 'Beside the lesson' }).getByRole('button', { name: panel, exact: true }).click()
const box = (page: Page) => page.getByRole('textbox', { name: 'Your review' })
const answer = (page: Page) => page.getByRole('status', { name: 'Write your own' })

/** What the browser has of the written reviews. Runs in the page. */
function kept(): Promise<string> {
  return new Promise((found) => {
    const opening = indexedDB.open('unfold')
    opening.onsuccess = () => {
      const asked = opening.result.transaction('kept').objectStore('kept').get('reviews-written')
      asked.onsuccess = () => {
        opening.result.close()
        found(String(asked.result))
      }
    }
  })
}

function clientOf(files: ReviewsFiles, set: KernelSet): Client {
  const reviews = createReviews(set, files)
  return new Client({
    createWorker: () => new InProcessWorker({ createEngine: (recipe, given) => createTrainedRun(recipe, set, ASIDES, given), reviews: async () => reviews }),
    now: () => performance.now(),
    setTimer: () => () => undefined,
    events: { checkpoint: () => undefined, restarted: () => undefined, lost: () => undefined },
  })
}

async function shareInNode(text: string): Promise<string> {
  const along = await clientOf(nodeFiles(), plainSet).reviews.ask('read', { reviews: [{ of: 'text', text }], weights: 'trained' })
  return (100 * along[99]!).toFixed(1)
}

test('typed text to probability, as the engine in Node has it; it is still there after a reload', async () => {
  const wanted = await shareInNode(TEXT)
  const page = await openLab('Write your own')
  await expectText(answer(page), 'No words')
  await box(page).fill(TEXT)
  await expectText(answer(page), `positive: ${wanted} %`)
  await expectText(answer(page), '12 words')
  await expectText(answer(page), '2 of them unknown')
  // Markup is text, and no element.
  expect(await page.getByRole('list', { name: 'The row' }).locator('b').count()).toBe(0)
  await expect.poll(() => page.evaluate(kept), PATIENCE).toContain('Zorblax')
  await page.reload()
  await openPanel(page, 'Write your own')
  await expect.poll(() => box(page).inputValue(), PATIENCE).toBe(TEXT)
  await expectText(answer(page), `positive: ${wanted} %`)
})

test('100,000 words: the last hundred are read, and nothing is lost', async () => {
  const page = await openLab('Write your own')
  const text = 'great '.repeat(100_000)
  await box(page).fill(text)
  await expectText(answer(page), '100,000 words')
  await expectText(answer(page), 'the first 99,900 words are not read')
  expect((await box(page).inputValue()).length).toBe(text.length)
})

test('words near a word, from the list of the map; a word without a row says so', async () => {
  const page = await openLab('Word map')
  const list = page.getByRole('list', { name: /^Words by what they do/ })
  await list.getByRole('button').first().focus()
  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  const chosen = list.getByRole('button', { pressed: true })
  const [word] = (await chosen.innerText()).split(' ')
  await page.getByRole('table', { name: new RegExp(`^Nearest rows to “${word}”`) }).waitFor()
  await page.getByRole('textbox', { name: 'Word' }).fill('zorblax')
  await page.getByText('“zorblax” is not among the known words').waitFor()
})

test('without the set it is said that there is nothing to train on, and the record stands there', async () => {
  const page = await openLab('Train')
  await page.getByText('The real reviews do not come with this page').waitFor()
  await page.getByRole('img', { name: /^By epoch: epoch 1 84.6 %/ }).waitFor()
  expect(await button(page, 'Train from the beginning').count()).toBe(0)
})

test('reloads in the middle of training, twice: it goes on each time, and its weights are those of a training that nobody broke off', async () => {
  const train = bytesOfReviews(smallSet(2600, 30))
  const page = await openLab('Train', {
    before: async (page) => {
      await page.context().route('**/data/reviews/status.json', (route) => route.fulfill({ json: statusOf('done', 1) }))
      await page.context().route('**/data/reviews/train.bin', (route) => route.fulfill({ body: Buffer.from(train), contentType: 'application/octet-stream' }))
    },
  })
  const panel = region(page, 'Train')
  // More than can be over before it is broken off.
  const begin = async (button: string | RegExp) => {
    await panel.getByRole('combobox', { name: 'Epochs' }).selectOption('10')
    await panel.getByRole('button', { name: button }).click()
  }
  await begin('Train from the beginning')
  await expect.poll(() => iterationOf(page), PATIENCE).toBeGreaterThan(20)
  await panel.getByText(/left$/).waitFor()
  let last = 20
  for (const _ of ['once', 'twice']) {
    await page.reload()
    await openPanel(page, 'Train')
    const from = await restsAt(page)
    expect(from).toBeGreaterThan(last)
    last = from
    await begin(/^Go on/)
    await expect.poll(() => iterationOf(page), PATIENCE).toBeGreaterThan(from + 5)
  }
  await panel.getByRole('button', { name: 'Pause', exact: true }).click()
  await openPanel(page, 'Write your own')
  await box(page).fill(TEXT)
  await page.getByRole('combobox', { name: 'Weights' }).selectOption('run')
  await expectText(answer(page), '12 words')
  await openPanel(page, 'Train')
  const share = await shareAfter(await restsAt(page), train)
  await openPanel(page, 'Write your own')
  await expectText(answer(page), `positive: ${share} %`)
}, 90_000)

/** In Node with the page's kernels, in one go. */
async function shareAfter(updates: number, train: Uint8Array): Promise<string> {
  const client = clientOf(nodeFiles({ 'train.bin': train }), simdSet)
  await client.open({ recipe: { ...SMALL_REVIEWS_RECIPE, preset: 'reviews-small' }, base: null, checkpoints: [] })
  await client.train({ until: updates, everyMs: 1000, live: false }, () => undefined)
  const along = await client.reviews.ask('read', { reviews: [{ of: 'text', text: TEXT }], weights: 'run' })
  return (100 * along[along.length - 1]!).toFixed(1)
}

const restsAt = async (page: Page) => Number(/\d+/.exec(await region(page, 'Train').getByRole('button', { name: /^Go on from update \d+$/ }).innerText())![0])

async function iterationOf(page: Page): Promise<number> {
  return Number(/^update (\d+)/.exec((await region(page, 'Train').getByText(/^update \d+/).first().textContent()) ?? '')?.[1] ?? 0)
}
