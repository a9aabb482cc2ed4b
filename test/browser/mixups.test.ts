// The common mix-ups, two presses from anywhere: by keyboard from several lessons, on a phone, and while presenting; and back again.
import { expect, test } from 'vitest'
import type { Page } from 'playwright'
import { MIXUPS } from '../../src/store/mixup-state.ts'
import { openPage } from '../support/browser.ts'
import { button, expectText, momentShown, press, product, ready, region, status } from '../support/on-screen.ts'

const list = (page: Page) => page.getByRole('dialog', { name: 'Common mix-ups' })
const mixup = (page: Page) => region(page, 'Mix-up')

/** M, the beginning of its words, Enter. */
async function find(page: Page, words: string) {
  await page.keyboard.press('m')
  await list(page).waitFor()
  await page.keyboard.type(words)
  await page.keyboard.press('Enter')
  await list(page).waitFor({ state: 'detached' })
}

async function lookUp(page: Page, words: string, title: string) {
  await find(page, words)
  await mixup(page).getByRole('heading', { name: title, level: 1 }).waitFor()
}

test('by keyboard from a step of a lesson: the picture, the exercise, another one, and back to that step', async () => {
  const page = await ready(await openPage('/#/adding?spine=3&moment=1', { reducedMotion: 'reduce' }))
  await product(page).waitFor()
  await page.keyboard.press('Escape')
  await product(page).waitFor({ state: 'hidden' })
  await lookUp(page, '803', 'Why does (803, 7) become (803, 1, 7)?')
  await expectText(status(page), '8 sequences, 1 timestep, 7 features')
  await page.getByText('803 sequences.').first().waitFor()
  await press(page, 'Try it: a question about this')
  await expectText(region(page, 'What shape is it?').locator('.exercise-ask'), /rows and \d+ columns/)
  await press(page, 'Back to the mix-up')
  await lookUp(page, 'touch', 'Do the examples of a batch touch each other?')
  await expect.poll(() => button(page, 'Follow example').getAttribute('aria-pressed')).toBe('true')
  await expectText(status(page), 't = 3 of 6')
  await press(page, 'Back to where I was')
  await region(page, 'Lesson').getByText('4 of 13').waitFor()
  await product(page).waitFor()
  expect(await button(page, 'Follow example').getAttribute('aria-pressed')).toBe('false')
})

test('Back of the browser leaves it, Forward and a reload come to it again', async () => {
  const page = await ready(await openPage('/#/unfolded', { reducedMotion: 'reduce' }))
  await lookUp(page, 'time-major', 'Time first, or batch first?')
  const turned = page.getByText('X (8, 6, 3)')
  await turned.waitFor()
  await page.goBack()
  await region(page, 'Lesson').getByText('1 of 12').waitFor()
  await page.goForward()
  await turned.waitFor()
  await page.reload()
  await turned.waitFor()
  await press(page, 'Go on from here')
  await region(page, 'Lesson').waitFor()
  expect(page.url()).not.toContain('mixup=')
})

test.each(['en', 'fr'])('at 1280 × 720 every text is in view as a whole (%s)', async (lang) => {
  const page = await openPage(`/#/unfolded?lang=${lang}`, { reducedMotion: 'reduce' })
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  for (const name of MIXUPS) {
    await page.keyboard.press('m')
    await page.getByRole('dialog').getByRole('listitem').nth(MIXUPS.indexOf(name)).getByRole('button').click()
    // Until then the one before is on screen.
    await expect.poll(() => page.url()).toContain(`mixup=${name}`)
    await page.locator('.mixup-walk .main:enabled').waitFor()
    await expect.poll(() => page.locator('.mixup .lesson-text').evaluate((at) => at.scrollHeight - at.clientHeight), { message: name }).toBeLessThan(2)
  }
}, 120_000)

test('on a phone the button is always in reach, and two presses are enough', async () => {
  const page = await ready(await openPage('/#/cube', { width: 390, height: 844, hasTouch: true, reducedMotion: 'reduce' }))
  await button(page, 'Mix-ups').tap()
  await list(page).getByRole('button', { name: 'When is the state reset?' }).tap()
  await mixup(page).getByText('Every batch begins with zeros.').waitFor()
  const [picture, text] = await Promise.all([page.getByRole('figure', { name: 'Stage' }).boundingBox(), mixup(page).boundingBox()])
  expect(picture!.y, 'the picture is in view, the text below it').toBeLessThan(844 / 2)
  expect(text!.y).toBeGreaterThan(picture!.y + picture!.height)
  await expectText(status(page), 't = 1 of 6')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
})

test('while presenting it is read line by line and asks its question, and goes back to the step', async () => {
  const page = await openPage('/#/adding?spine=4&moment=2&present=1', { reducedMotion: 'reduce' })
  const line = region(page, 'Lesson')
  await line.getByText('5 of 13').waitFor()
  await page.keyboard.press('m')
  await list(page).waitFor()
  await page.keyboard.type('stacked')
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Do stacked layers need return_sequences?')
  await page.keyboard.press('Enter')
  for (const [k, words] of ['The first layer hands', 'A recurrent layer wants', 'An arrow goes up', 'You build this network in'].entries()) {
    await line.getByText(`mix-up, part ${k + 1} of 4`).waitFor()
    await line.getByText(words).waitFor()
    await page.keyboard.press('PageDown')
  }
  await line.getByText('The layer above, like a read-out').waitFor()
  await page.keyboard.press('PageDown')
  await line.getByText('5 of 13').waitFor()
})

test('what a mix-up says is outlined is so at another moment, too', async () => {
  const page = await ready(await openPage('/#/adding?moment=5&depth=1&mixup=touch', { reducedMotion: 'reduce' }))
  await page.getByRole('heading', { name: /touch each other/ }).waitFor()
  await expect.poll(() => button(page, 'Follow example').getAttribute('aria-pressed')).toBe('true')
  expect(await page.getByRole('combobox', { name: 'Example', exact: true }).inputValue()).toBe('1')
  expect(await momentShown(page)).toBe(5)
})

test('while presenting the state between batches is seen large, and both ways can be chosen', async () => {
  const page = await openPage('/#/unfolded?present=1', { reducedMotion: 'reduce' })
  const line = region(page, 'Lesson')
  await line.getByText('1 of 12').waitFor()
  await find(page, 'stateful')
  const panel = region(page, 'State kept?')
  await panel.getByRole('radio', { name: 'stateful=True' }).check()
  await expectText(panel.getByRole('status'), 'h₀ = h₆ of batch 1')
  for (const words of ['The state goes on', 'Every batch begins', 'The second batch']) {
    await line.getByText(words).waitFor()
    await page.keyboard.press('PageDown')
  }
  await line.getByText('mix-up, part 4 of 4').waitFor()
})
