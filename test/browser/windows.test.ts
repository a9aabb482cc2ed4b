// The page in small and large windows, with large text, forced colours and reduced motion: nothing is out of reach.
import { expect, test } from 'vitest'
import type { Locator, Page } from 'playwright'
import { openPage } from '../support/browser.ts'
import type { OpenOptions } from '../support/browser.ts'
import { focused } from '../support/focus.ts'
import { button, press, product, ready, slider, status } from '../support/on-screen.ts'

const BUTTONS = ['Share', 'Reset', 'Follow example', 'Setup', 'Continue', 'First', 'Back', 'Play', 'Next', 'Last', 'Train', 'One iteration', 'New weights', 'Copy numbers']

const WINDOWS: Record<string, OpenOptions> = {
  '1280×720': { width: 1280, height: 720 },
  '1920×1080': { width: 1920, height: 1080 },
  '390×844': { width: 390, height: 844, hasTouch: true, isMobile: true },
  '1280×720 with text of 200 %': { width: 1280, height: 720, before: largeText },
  '390×844 with text of 200 %': { width: 390, height: 844, before: largeText },
  'forced colours and reduced motion': { forcedColors: 'active', reducedMotion: 'reduce' },
  'dark, with more contrast': { colorScheme: 'dark', contrast: 'more' },
}

test.each(Object.keys(WINDOWS))('%s: no sideways scrolling, every control in reach', async (name) => {
  const page = await ready(await openPage('/#/adding?moment=3&depth=1', WINDOWS[name]))
  await expectNoSideways(page)
  for (const control of BUTTONS) await expectReachable(page, control)
  expect(await page.getByRole('toolbar', { name: 'Playback' }).isVisible()).toBe(true)
  for (const control of ['Moment', 'Speed', 'Depth']) await inWindow(slider(page, control))
  await press(page, 'Next')
  await expect.poll(() => status(page).textContent()).toContain('t = 4 of 6, forward')
  await press(page, 'Setup')
  await page.getByRole('spinbutton', { name: 'Seed' }).waitFor()
  await inWindow(page.getByRole('spinbutton', { name: 'Seed' }))
  await expectNoSideways(page)
  await press(page, 'Setup')
  await openProductByKeys(page)
  await expectNoSideways(page)
  await inWindow(button(page, 'Close product'))
  await press(page, 'Close product')
})

test('Tab from the start reaches stage, playback and inspector, and comes round', async () => {
  const page = await ready(await openPage('/#/adding?moment=3'))
  await parts(page).waitFor()
  await page.getByRole('application', { name: /^Loss curve/ }).waitFor()
  const seen: string[] = []
  for (let k = 0; k < 80; k++) {
    await page.keyboard.press('Tab')
    const at = await focused(page)
    if (at === 'body' || (k > 5 && at === seen[0])) break
    seen.push(at)
  }
  expect(seen[0]).toBe('link Skip to the picture')
  const wanted = ['button Share', 'button Continue', 'slider Depth', 'button Follow example', 'button Play', 'button Copy numbers', 'button Train', 'combobox Learning rate']
  for (const stop of wanted) expect(seen).toContain(stop)
  // The toolbar is one stop; arrows reach the rest of it.
  for (const stop of ['button First', 'slider Moment', 'slider Speed']) expect(seen).not.toContain(stop)
  expect(seen.some((stop) => stop.startsWith('group Press Enter to walk through the parts'))).toBe(true)
  expect(seen.some((stop) => stop.startsWith('application Loss curve'))).toBe(true)
  expect(seen.filter((stop) => stop === '')).toEqual([])
})

test('the link to the picture leads into it', async () => {
  const page = await ready(await openPage('/#/adding'))
  await parts(page).waitFor()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  expect(await focused(page)).toMatch(/^group Press Enter to walk/)
  expect(page.url()).toContain('#/adding')
})

/** The picture as a place for the keyboard: it comes with the first numbers. */
const parts = (page: Page) => page.getByRole('group', { name: /^Press Enter to walk through the parts/ })

/** As a person sets it in the browser, before the page's own code. */
async function largeText(page: Page) {
  await page.addInitScript(() => {
    addEventListener('DOMContentLoaded', () => document.documentElement.style.setProperty('font-size', '200%'))
  })
}

async function expectNoSideways(page: Page) {
  const [content, width] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth])
  expect(content, 'width of the content').toBeLessThanOrEqual(width!)
}

async function expectReachable(page: Page, name: string) {
  const control = name === 'Back' || name === 'Next' ? page.getByRole('toolbar').getByRole('button', { name, exact: true }) : button(page, name)
  await control.first().waitFor()
  await inWindow(control.first())
}

/** Scrolled to, it lies within the window and a pointer at its middle meets it. */
async function inWindow(control: Locator) {
  const found = await control.evaluate((at) => {
    at.scrollIntoView({ block: 'center', inline: 'nearest' })
    const box = at.getBoundingClientRect()
    const met = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)
    const inside = box.left >= -1 && box.top >= -1 && box.right <= innerWidth + 1 && box.bottom <= innerHeight + 1
    return { name: at.getAttribute('aria-label') ?? at.textContent, inside, met: met !== null && (at.contains(met) || met.contains(at)) }
  })
  expect(found).toMatchObject({ inside: true, met: true })
}

async function openProductByKeys(page: Page) {
  await page.getByRole('group', { name: /^Press Enter to walk through the parts/ }).focus()
  await page.keyboard.press('Enter')
  for (let k = 0; k < 4 && !(await focused(page)).startsWith('button Product'); k++) await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await product(page).waitFor()
}
