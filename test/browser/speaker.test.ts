// The speaker's window: in step with the page both ways; either is reloaded, closed and opened again, and they find each other.
import { expect, test } from 'vitest'
import type { Page } from 'playwright'
import { expectNone } from '../support/axe.ts'
import { openPage } from '../support/browser.ts'
import { button, press, region } from '../support/on-screen.ts'

/** A busy machine takes its time. */
const SOON = { timeout: 15_000 }

const screen = (page: Page) => page.getByRole('main', { name: 'Presenting' })
const place = (window: Page, text: string) => window.getByText(text, { exact: true }).waitFor()
const opened = async (page: Page, by: () => Promise<unknown>) => (await Promise.all([page.context().waitForEvent('page'), by()]))[0]

test('in step both ways, and found again after each of them was closed', async () => {
  const page = await openPage('/#/adding?present=1')
  await screen(page).waitFor()
  await page.getByRole('figure', { name: 'Stage' }).waitFor()
  let speaker = await opened(page, () => page.keyboard.press('s'))
  await place(speaker, '1 of 13')
  await region(speaker, 'Notes').getByText('Read row 1 aloud: 0.81 + 0.85 = 1.66.').waitFor()
  await speaker.keyboard.press('PageDown')
  await place(page, '2 of 13')
  await page.bringToFront()
  await page.keyboard.press('PageDown')
  await place(speaker, '3 of 13')
  await region(speaker, 'On the screen').getByText('What shape comes out?').waitFor()
  await region(speaker, 'Next').getByText('(4, 2) · (2, 5) gives (4, 5)').waitFor()

  await expectNone(speaker, 'the speaker’s window')

  await press(speaker, 'Start')
  await expect.poll(() => speaker.getByRole('timer').textContent(), SOON).not.toBe('0:00')
  await speaker.close({ runBeforeUnload: true })
  await expect.poll(() => speaker.isClosed(), SOON).toBe(true)
  speaker = await opened(page, () => page.keyboard.press('s'))
  await place(speaker, '3 of 13')
  expect(await speaker.getByRole('timer').textContent(), 'the time goes on').not.toBe('0:00')
  await page.reload()
  await screen(page).waitFor()
  await press(speaker, 'Continue')
  await expect.poll(() => page.getByText('(4, 2) · (2, 5) gives (4, 5)').count(), SOON).toBeGreaterThan(0)

  await page.close()
  await speaker.getByRole('alert').getByText('The main window is closed').waitFor()
  expect(await button(speaker, 'Continue').isDisabled()).toBe(true)
  const again = await opened(speaker, () => press(speaker, 'Open the main window again'))
  await screen(again).waitFor()
  await speaker.getByText('The main window is closed').waitFor({ state: 'hidden' })
  await speaker.keyboard.press('Home')
  await place(again, '1 of 13')
})

test('a sentence with sizes is read and pointed at there, too', async () => {
  const page = await openPage('/#/cube?present=1&mixup=axes')
  await screen(page).waitFor()
  const speaker = await opened(page, () => page.keyboard.press('s'))
  await region(speaker, 'On the screen').getByText('X has three sizes, (6, 8, 3).').waitFor()
  await speaker.keyboard.press('PageDown')
  const time = region(speaker, 'On the screen').getByRole('button', { name: 'timesteps = 8' })
  await time.hover()
  await expect.poll(() => time.getAttribute('data-lit'), SOON).toBe('true')
  // The audience's picture is not touched by it.
  expect(await page.getByRole('button', { name: 'timesteps = 8' }).first().getAttribute('data-lit')).not.toBe('true')
  await speaker.keyboard.press('PageDown')
  await region(speaker, 'On the screen').getByText('The block goes back by example').waitFor()
})
