// Axe finds nothing, and no control is smaller than a finger needs: every lesson, theme and size, at its beginning, with everything open, and presenting. No rule and no node is left out.
import { expect, test } from 'vitest'
import { LESSONS } from '../../src/store/state.ts'
import { expectNone, violations } from '../support/axe.ts'
import { openPage } from '../support/browser.ts'
import { press, product, region } from '../support/on-screen.ts'
import { smallTargets } from '../support/target-size.ts'

const SIZES = [{ width: 1280, height: 720 }, { width: 390, height: 844 }]
const cases = LESSONS.flatMap((lesson) => SIZES.map((size) => ({ lesson, ...size })))

test.each(cases)('$lesson, $width × $height', async ({ lesson, width, height }) => {
  // Colours that fade in are not yet what they will be.
  const page = await openPage(`/#/${lesson}?theme=light`, { width, height, reducedMotion: 'reduce' })
  const stage = page.getByRole('figure', { name: 'Stage' })
  await stage.waitFor()
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  await region(page, 'Lesson').getByText(/^1 of/).waitFor()
  await expectNone(page, 'at the beginning')
  expect(await smallTargets(page), 'small at the beginning').toEqual([])
  const last = lesson === 'modes' ? 5 : 6
  for (let stop = 2; stop <= last; stop++) {
    await page.keyboard.press('PageDown')
    await region(page, 'Lesson').getByText(new RegExp(`^${stop} of`)).waitFor()
  }
  const setup = page.getByRole('button', { name: 'Setup', exact: true })
  if (await setup.count()) {
    await setup.click()
    await page.getByRole('spinbutton', { name: 'Batch' }).waitFor()
  }
  await page.getByRole('button', { name: 'Code', exact: true }).click()
  await region(page, 'Code').waitFor()
  await expectNone(page, 'with setup and code')
  expect(await smallTargets(page), 'small with setup and code').toEqual([])
  await press(page, 'Present')
  await page.getByRole('main', { name: 'Presenting' }).waitFor()
  await stage.waitFor()
  await expectNone(page, 'presenting')
  expect(await smallTargets(page), 'small while presenting').toEqual([])
}, 180_000)

test('an opened product, the experiment with the radius, the keys', async () => {
  const page = await openPage('/#/adding?spine=3&moment=1&theme=light', { reducedMotion: 'reduce' })
  await product(page).waitFor()
  await product(page).getByRole('img').first().waitFor()
  await expectNone(page, 'product')
  const radius = await openPage('/#/unfolded?theme=light', { reducedMotion: 'reduce' })
  await radius.getByRole('figure', { name: 'Stage' }).waitFor()
  await press(radius, 'Vanish and explode')
  await region(radius, 'Vanish and explode').getByRole('img').waitFor()
  await expectNone(radius, 'radius')
  await press(radius, 'Keys')
  await radius.getByRole('dialog', { name: 'Keys' }).waitFor()
  await expectNone(radius, 'keys')
}, 180_000)

test.each(['', '.fr'])('the example of a page around a frame (embedding%s.html), and what is in the frame', async (language) => {
  const page = await openPage(`/embedding${language}.html`, { reducedMotion: 'reduce', colorScheme: 'light' })
  await page.getByRole('status').getByText(/^Moment 0 (of|sur) 15\. /).waitFor()
  await page.frameLocator('iframe').getByRole('slider', { name: /Moment|Instant/ }).waitFor()
  await expectNone(page, 'light', 1)
  expect(await smallTargets(page), 'small').toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await violations(page, undefined, 1), 'the page around it in the dark').toEqual([])
  await page.setViewportSize({ width: 390, height: 844 })
  await expectNone(page, 'on a phone', 1)
  await page.frames()[1]!.evaluate(() => document.querySelector('main')!.append(document.createElement('button')))
  expect((await violations(page, undefined, 1)).join(), 'what is wrong in the frame is found').toContain('button-name')
}, 180_000)
