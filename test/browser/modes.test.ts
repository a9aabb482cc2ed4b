// The five modes on the page: each has its own task, which can be walked through and trained, with a figure for how well.
import { expect, test } from 'vitest'
import type { Page } from 'playwright'
import { openPage } from '../support/browser.ts'

const rows = (page: Page) => page.getByRole('table', { name: 'The batch, row by row' })
const given = (page: Page, name: string) => rows(page).getByRole('columnheader', { name, exact: true }).waitFor()

test.each([
  ['mode-one-to-one', 'point', 'right'],
  ['mode-one-to-many', 'waves; phase', 'error'],
  ['mode-many-to-one', 'marked values', 'error'],
  ['mode-many-to-many', 'read', 'right'],
  ['mode-synced', 'bits', 'right'],
])('%s can be walked through and trained', async (preset, header, figure) => {
  const page = await openPage(`/#/adding?preset=${preset}`)
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click()
  await given(page, header)
  await press('Last')
  expect(await page.getByTitle(/after iteration 0;/).textContent()).toContain(figure)
  expect(await rows(page).getByText('not yet').count()).toBe(0)
  await press('Train')
  await page.getByTitle(/after iteration [1-9]\d{2,};/).waitFor()
  await press('Pause training')
  await page.getByRole('button', { name: 'Train', exact: true }).waitFor()
})

test('choosing a mode brings its task, says so in the address, and Back undoes it', async () => {
  const page = await openPage('/#/adding')
  await given(page, 'marked values')
  await page.getByRole('button', { name: /^Setup/ }).click()
  await page.getByRole('combobox', { name: 'Mode' }).selectOption('one to many')
  await given(page, 'waves; phase')
  expect(new URL(page.url()).hash).toBe('#/adding?mode=one_to_many')
  await page.goBack()
  await given(page, 'marked values')
})
