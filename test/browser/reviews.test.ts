// Movie reviews: the spine with keys, the answer that is the engine's, the words by keys, and weights that do not come.
import { expect, test } from 'vitest'
import type { Page } from 'playwright'
import { plainSet } from '../../src/engine/kernels/sets.ts'
import { OUR_REVIEWS } from '../../src/data/reviews/ours.ts'
import { reviews } from '../../src/lessons/reviews.ts'
import { createReviews } from '../../src/worker/reviews/reviews.ts'
import type { ReviewPlace } from '../../src/worker/protocol-reviews.ts'
import { openPage } from '../support/browser.ts'
import { expectText, region } from '../support/on-screen.ts'
import { nodeFiles } from '../support/reviews.ts'

const engine = createReviews(plainSet, nodeFiles())

/** As the page writes it. */
async function answerOf(place: ReviewPlace): Promise<string> {
  const along = (await engine.answer({ name: 'read', order: { reviews: [place], weights: 'trained' } }, { told: () => undefined, open: () => null, rest: async () => undefined })) as Float32Array
  return `${(100 * along[along.length - 1]!).toFixed(1)}`
}

const lesson = (page: Page) => region(page, 'Lesson')
const words = (page: Page) => page.getByRole('listbox', { name: 'The review, word by word' })

test('the spine with keys: from thirty words to the engine’s number', async () => {
  const page = await openPage('/#/reviews', { reducedMotion: 'reduce' })
  const first = await answerOf({ of: 'ours', number: 0 })
  await expectText(region(page, 'The network’s answer'), new RegExp(`${first}\\s% positive`))
  await expectText(lesson(page), /Thirty words in\. One number out\. Where does \(32,\s100,\s128\) come from\?/)
  expect(await words(page).getByRole('option').count()).toBe(30)
  for (let stop = 2; stop <= reviews.spine.length; stop++) {
    await page.keyboard.press('PageDown')
    await expectText(lesson(page), `${stop} of ${reviews.spine.length}`)
    if (stop === 4) await region(page, 'Inspector').getByRole('table', { name: 'row (batch 1, timesteps 100)' }).getByRole('cell', { name: 't = 71, i, index: 13' }).waitFor()
    if (reviews.spine[stop - 1]?.way === 'fed') await region(page, 'Inspector').getByRole('table', { name: /^h₉₉ \(batch 32, hidden 128\)/ }).waitFor()
    if (reviews.spine[stop - 1]?.way === 'fed') await page.getByRole('figure', { name: 'The block is fed, step by step' }).waitFor()
    if (reviews.spine[stop - 1]?.way === 'dense') await expectText(region(page, 'The last state becomes a number'), new RegExp(`sigmoid\\(3\\.\\d+\\) = ${first}\\s%`))
  }
  await expectText(page.getByRole('table', { name: 'How it was trained' }), '84.6')
  await expectText(lesson(page), '84.3')
  for (let stop = reviews.spine.length - 1; stop >= 1; stop--) await page.keyboard.press('PageUp')
  await expectText(lesson(page), `1 of ${reviews.spine.length}`)
})

test('words by arrow keys; another review; markup is text; the cut end changes sides', async () => {
  const page = await openPage('/#/reviews', { reducedMotion: 'reduce' })
  await words(page).getByRole('option').first().focus()
  await page.keyboard.press('End')
  await page.getByText(/^year: rank 288, index 291, [\d,]+ times in the training part; t = 100/).waitFor()
  await page.keyboard.press('ArrowLeft')
  await page.getByText(/^the: rank 1, index 4,/).waitFor()
  const odd = OUR_REVIEWS.findIndex(({ text }) => text.startsWith('<b>'))
  await page.getByRole('combobox', { name: 'Review', exact: true }).selectOption(String(odd))
  await expectText(region(page, 'The network’s answer'), new RegExp(`${await answerOf({ of: 'ours', number: odd })}\\s% positive`))
  expect(await words(page).textContent()).toContain('<b>Avoid!</b>')
  for (let stop = 2; stop <= 5; stop++) await page.keyboard.press('PageDown')
  await page.getByText('77 words are cut off at the front.').waitFor()
  await page.getByRole('combobox', { name: 'Cut off' }).selectOption('post')
  await page.getByText('78 words are cut off at the end.').waitFor()
})

test('weights that do not come: a sentence, the words are there, and trying again helps', async () => {
  let missing = true
  const page = await openPage('/#/reviews', {
    allow: [/404/],
    before: async (opened) => void (await opened.context().route(/keras-imdb-.*\.bin/, (route) => (missing ? route.fulfill({ status: 404, body: '' }) : route.continue()))),
  })
  await page.getByRole('alert').waitFor()
  expect(await words(page).getByRole('option').count()).toBe(30)
  missing = false
  await page.getByRole('button', { name: 'Try again' }).click()
  await expectText(region(page, 'The network’s answer'), new RegExp(`${await answerOf({ of: 'ours', number: 0 })}\\s% positive`))
})
