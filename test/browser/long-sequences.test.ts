// A hundred timesteps: the whole sequence stays in view as a strip, and a click or a key goes anywhere in it.
import { test } from 'vitest'
import type { Page } from 'playwright'
import { PAGE_RECIPE } from '../../src/run/recipe-defaults.ts'
import { openPage } from '../support/browser.ts'
import { batchesOf, tableOf } from '../support/engine-walk.ts'
import { expectTable } from '../support/inspector.ts'
import { CLIPBOARD, expectText, goTo, press, ready, slider, status } from '../support/on-screen.ts'

const T = 100
const LOSS = T + 2
const recipe = { ...PAGE_RECIPE, steps: T }

test('by the address: a click on the strip goes there, forward and on the way back', async () => {
  const page = await ready(await openPage(`/#/adding?steps=${T}&moment=1`, CLIPBOARD))
  const batch = batchesOf(recipe)(0)
  await clickStrip(page, 0.735)
  await expectText(status(page), 't = 74 of 100, forward: x₇₄ (4, 2) enters, h₇₄ (4, 5)')
  await expectTable(page, tableOf(batch, 74))
  await clickStrip(page, 0.001)
  await expectText(status(page), 't = 1 of 100, forward')
  await clickStrip(page, 0.999)
  await expectText(status(page), 't = 100 of 100, forward')
  await goTo(page, LOSS + 1)
  await expectText(status(page), 't = 100 of 100, backward')
  await clickStrip(page, 0.205)
  await expectText(status(page), 't = 21 of 100, backward: ∂L/∂h₂₁ (4, 5)')
  await expectTable(page, tableOf(batch, LOSS + T + 1 - 21))
})

test('by keys: the slider of the moments goes everywhere, and the arrows go on', async () => {
  const page = await ready(await openPage(`/#/adding?steps=${T}`))
  await slider(page, 'Moment').focus()
  await page.keyboard.press('End')
  await expectText(status(page), /^Update 1/)
  await page.keyboard.press('Home')
  await expectText(status(page), /^Batch 1: 4 sequences, 100 timesteps/)
  for (let k = 0; k < 3; k++) await page.keyboard.press('ArrowRight')
  await expectText(status(page), 't = 3 of 100, forward')
})

test('by Setup, and then shorter again: the moment stays where there is one', async () => {
  const page = await ready(await openPage('/#/adding?moment=4', CLIPBOARD))
  await press(page, 'Setup')
  const steps = page.getByRole('spinbutton', { name: 'Timesteps' })
  await steps.fill(String(T))
  await page.keyboard.press('Enter')
  await expectText(status(page), 't = 4 of 100, forward')
  await expectText(status(page), 'timesteps 6 → 100')
  await goTo(page, 90)
  await expectTable(page, tableOf(batchesOf(recipe)(0), 90))
  await steps.fill('3')
  await page.keyboard.press('Enter')
  await expectText(status(page), 't = 3 of 3, forward')
})

/** The strip lies right below the picture, as wide as it is. */
async function clickStrip(page: Page, share: number) {
  const box = (await page.getByRole('figure', { name: 'Stage' }).boundingBox())!
  await page.mouse.click(box.x + share * box.width, box.y + box.height + 18)
}
