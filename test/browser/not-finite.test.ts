// A number that is not finite: the step where it starts is marked, it is said in words, and there is a way back.
import { expect, test } from 'vitest'
import { openPage } from '../support/browser.ts'
import { button, expectText, iterationShown, notes, press, ready, region } from '../support/on-screen.ts'

test('a run that explodes says where, and goes back to weights that are good', async () => {
  const page = await ready(await openPage('/#/unfolded?cell=rnn_relu&steps=50&optimizer=sgd&rate=10&clip=none'))
  await press(page, 'Train')
  const warning = notes(page).getByRole('alert')
  await expectText(warning, /example \d at t = \d+ grew beyond the largest float32/)
  await button(page, 'Train').waitFor()
  const said = (await warning.locator('p').textContent())!
  await page.getByRole('figure', { name: 'Stage' }).getByRole('img', { name: said, exact: true }).waitFor()
  const iteration = await iterationShown(page)
  expect(iteration).toBeGreaterThan(0)
  await press(page, 'Back to the last good weights')
  await expect.poll(() => iterationShown(page)).toBe(iteration - 1)
  await warning.waitFor({ state: 'detached' })
  await expectText(region(page, 'Training'), new RegExp(`iteration ${iteration - 1}, loss`))
  await expect.poll(() => page.locator('.warned').count()).toBe(0)
  // The page is as usable as before: with smaller steps it goes on from there.
  await region(page, 'Training').getByRole('combobox', { name: 'Learning rate' }).selectOption('0.0001')
  await press(page, 'New weights')
  await press(page, 'One iteration')
  await expect.poll(() => iterationShown(page)).toBe(1)
})
