// The page speaks the browser's language, or that of the address, or the one chosen in the menu; numbers and moment stay.
import { expect, test } from 'vitest'
import type { Page } from 'playwright'
import { openPage } from '../support/browser.ts'
import { expectText } from '../support/on-screen.ts'

const FRENCH = { title: 'Unfold : les dimensions des réseaux récurrents', language: 'Langue', status: 'Ce qui se passe' }
const ENGLISH = { title: 'Unfold: the dimensions of recurrent networks', language: 'Language', status: 'What happens now' }

test('French by the browser’s language; the menu turns it into English, and moment and numbers stay', async () => {
  const page = await openPage('/#/adding?moment=3', { locale: 'fr-CA' })
  await spoken(page, 'fr', FRENCH)
  await expectText(page.getByRole('status', { name: FRENCH.status }), 't = 3 sur 6, en avant\u00a0: x₃ (4, 2) entre, h₃ (4, 5)')
  const numbers = await table(page, 'Inspecteur')
  await page.getByRole('combobox', { name: FRENCH.language }).selectOption('English')
  await spoken(page, 'en', ENGLISH)
  await expectText(page.getByRole('status', { name: ENGLISH.status }), 't = 3 of 6, forward: x₃ (4, 2) enters, h₃ (4, 5)')
  expect(await table(page, 'Inspector')).toEqual(numbers)
  expect(numbers).toHaveLength(20)
  // And back: with the numbers as they were.
  await page.getByRole('combobox', { name: ENGLISH.language }).selectOption('Français')
  await spoken(page, 'fr', FRENCH)
  expect(await table(page, 'Inspecteur')).toEqual(numbers)
})

test('the address goes before the browser: English in a French one, French in an English one', async () => {
  await spoken(await openPage('/#/cube?lang=en', { locale: 'fr-FR' }), 'en', ENGLISH)
  await spoken(await openPage('/#/cube?lang=fr', { locale: 'en-GB' }), 'fr', FRENCH)
})

/** Waits until the page is in a language, for eyes, for screen readers and in the window's title. */
async function spoken(page: Page, language: string, { title, language: menu }: typeof FRENCH) {
  await page.getByRole('combobox', { name: menu }).waitFor()
  await expect.poll(() => page.evaluate(() => [document.documentElement.lang, document.title])).toEqual([language, title.replaceAll(' :', '\u00a0:')])
  expect(await page.getByRole('combobox', { name: menu }).inputValue()).toBe(language)
}

/** What the cells of the inspector's table give away in full. */
async function table(page: Page, region: string): Promise<string[]> {
  const cells = page.getByRole('region', { name: region }).getByRole('table').first().getByRole('cell')
  await cells.first().waitFor()
  return (await cells.evaluateAll((all) => all.map((cell) => cell.getAttribute('data-tip') ?? ''))).filter((text) => text !== '')
}
