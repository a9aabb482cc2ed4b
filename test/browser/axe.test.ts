// Axe finds nothing: every lesson, theme and size, at its beginning, with everything open, and presenting. No rule and no node is left out.
import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from 'vitest'
import type { Page } from 'playwright'
import { LESSONS } from '../../src/store/state.ts'
import { openPage } from '../support/browser.ts'
import { press, product, region } from '../support/on-screen.ts'

const SIZES = [{ width: 1280, height: 720 }, { width: 390, height: 844 }]
const cases = LESSONS.flatMap((lesson) => (['light', 'dark', 'projector'] as const).flatMap((theme) => SIZES.map((size) => ({ lesson, theme, ...size }))))

/** What axe has switched off by itself, of WCAG 2.2 AA. */
const ALL = { 'target-size': { enabled: true } }

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).options({ rules: ALL }).analyze()
  return found.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary?.split('\n').slice(1, 3).join(' ') ?? ''}`))
}

test.each(cases)('$lesson, $theme, $width × $height', async ({ lesson, theme, width, height }) => {
  // Colours that fade in are not yet what they will be.
  const page = await openPage(`/#/${lesson}?theme=${theme}`, { width, height, reducedMotion: 'reduce' })
  const stage = page.getByRole('figure', { name: 'Stage' })
  await stage.waitFor()
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  await region(page, 'Lesson').getByText(/^1 of/).waitFor()
  expect(await violations(page), 'at the beginning').toEqual([])
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
  expect(await violations(page), 'with setup and code').toEqual([])
  await press(page, 'Present')
  await page.getByRole('main', { name: 'Presenting' }).waitFor()
  await stage.waitFor()
  expect(await violations(page), 'presenting').toEqual([])
}, 90_000)

test.each(['light', 'dark', 'projector'])('an opened product, the experiment with the radius, the keys, %s', async (theme) => {
  const page = await openPage(`/#/adding?spine=3&moment=1&theme=${theme}`, { reducedMotion: 'reduce' })
  await product(page).waitFor()
  await product(page).getByRole('img').first().waitFor()
  expect(await violations(page), 'product').toEqual([])
  const radius = await openPage(`/#/unfolded?theme=${theme}`, { reducedMotion: 'reduce' })
  await radius.getByRole('figure', { name: 'Stage' }).waitFor()
  await press(radius, 'Vanish and explode')
  await region(radius, 'Vanish and explode').getByRole('img').waitFor()
  expect(await violations(radius), 'radius').toEqual([])
  await press(radius, 'Keys')
  await radius.getByRole('dialog', { name: 'Keys' }).waitFor()
  expect(await violations(radius), 'keys').toEqual([])
}, 90_000)
