// The spine of the adding lesson with keys alone: every stop shows its text, and the focus is always somewhere.
import { expect, test } from 'vitest'
import type { Page } from 'playwright'
import { adding } from '../../src/lessons/adding.ts'
import { MOVING, openPage } from '../support/browser.ts'
import { focused } from '../support/focus.ts'
import { button, expectText, product, ready, region, status } from '../support/on-screen.ts'

const STOPS = adding.spine.length

test('PageDown walks from the first stop to the last, PageUp all the way back', async () => {
  const page = await ready(await openPage('/#/adding', MOVING))
  const texts = new Set<string>()
  await focusByTab(page, 'Continue')
  for (let stop = 1; stop <= STOPS; stop++) {
    if (stop > 1) await page.keyboard.press('PageDown')
    await expectStop(page, stop)
    texts.add(await paragraphs(page))
    await expectFocusKept(page, stop)
  }
  expect(texts.size).toBe(STOPS)
  await page.keyboard.press('PageDown')
  await expectStop(page, STOPS)
  for (let stop = STOPS - 1; stop >= 1; stop--) {
    await page.keyboard.press('PageUp')
    await expectStop(page, stop)
    await expectFocusKept(page, stop)
  }
  expect(await focused(page)).toBe('button Continue')
})

test('Enter on Continue; Escape closes an opened product and the focus is on Continue again', async () => {
  const page = await ready(await openPage('/#/adding'))
  await focusByTab(page, 'Continue')
  for (let stop = 2; stop <= STOPS; stop++) {
    await page.keyboard.press('Enter')
    await expectStop(page, stop)
    if (!adding.spine[stop - 1]!.product) continue
    await product(page).waitFor()
    await expect.poll(() => focused(page)).toMatch(/^dialog The product as a box/)
    await page.keyboard.press('Escape')
    await product(page).waitFor({ state: 'detached' })
    await expect.poll(() => focused(page)).toBe('button Continue')
  }
  expect(await button(page, 'Continue').getAttribute('aria-disabled')).toBe('true')
  await expectText(status(page), /^Update 1: all weights change once/)
})

test('the question can be answered with keys', async () => {
  const page = await ready(await openPage('/#/adding'))
  for (const _ of [1, 2]) await page.keyboard.press('PageDown')
  await expectStop(page, 3)
  const question = page.getByRole('group', { name: 'What shape comes out?' })
  await focusByTab(page, '(4, 2)')
  await page.keyboard.press('Enter')
  await expectText(question, 'Not that one: the answer is (4, 2) · (2, 5) gives (4, 5)')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await expectText(question, 'Yes: (4, 2) · (2, 5) gives (4, 5)')
})

async function expectStop(page: Page, stop: number) {
  await expectText(region(page, 'Lesson'), `${stop} of ${STOPS}`)
  const text = await paragraphs(page)
  expect(text.length, `text of stop ${stop}`).toBeGreaterThan(40)
  expect(text, `text of stop ${stop}`).not.toMatch(/[{}…*]|undefined|NaN|adding\./)
}

const paragraphs = async (page: Page) => (await region(page, 'Lesson').getByRole('paragraph').allInnerTexts()).join('\n')

/** An opened product takes the focus and gives it back. */
async function expectFocusKept(page: Page, stop: number) {
  const wanted = adding.spine[stop - 1]!.product ? /^dialog The product/ : 'button Continue'
  await expect.poll(() => focused(page), { message: `focus at stop ${stop}` }).toEqual(typeof wanted === 'string' ? wanted : expect.stringMatching(wanted))
}

async function focusByTab(page: Page, name: string) {
  for (let k = 0; k < 40 && (await focused(page)) !== `button ${name}`; k++) await page.keyboard.press('Tab')
  expect(await focused(page)).toBe(`button ${name}`)
}
