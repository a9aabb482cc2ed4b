// The adding lesson from a fresh page by Tab, Shift+Tab, arrows, Enter, Space and Escape alone: every control is reached, the focus is always
// seen, nothing keeps it, and what closes gives it back. (Letters and digits can be switched off; PageDown is the spine's own test.)
import { expect, test } from 'vitest'
import type { Page } from 'playwright'
import { openPage } from '../support/browser.ts'
import { focused } from '../support/focus.ts'
import { button, expectText, momentShown, product, ready, region, status } from '../support/on-screen.ts'

/** Stops of Tab on a whole page, at most. */
const MOST = 70
const SOON = { timeout: 15_000 }

test('Tab goes through the whole lesson and out of it, and Shift+Tab the same way back; the focus is seen at each stop', async () => {
  const page = await fresh()
  // From where the lesson was chosen to the end.
  await round(page, 'Tab')
  const there = await round(page, 'Tab')
  for (const control of [
    'link Skip to the picture', 'link Five modes', 'link Adding task', 'button Mix-ups', 'combobox Shapes in', 'combobox Theme', 'combobox Language', 'button Present', 'button Share',
    'button Export', 'button Reset', 'button Keys', 'button What shape is it?', 'button Continue', 'slider Depth', 'button Follow example', 'button Setup ▾', 'button Code ▾',
    'button Inside the cell', 'button Train', 'button One iteration', 'button New weights', 'combobox Optimizer', 'button Play',
  ]) expect(there, control).toContain(control)
  for (const begin of ['img Colours of x', 'group Press Enter', 'td example 1, feature 1', 'application Loss curve']) expect(there.filter((stop) => stop.startsWith(begin)), begin).toHaveLength(1)
  expect((await round(page, 'Shift+Tab')).reverse()).toEqual(there)
}, 60_000)

test('playback and the numbers: one stop each, arrows inside', async () => {
  const page = await fresh()
  await reach(page, /^button Play$/)
  await page.keyboard.press('ArrowRight')
  expect(await seen(page)).toBe('button Next')
  for (const _ of [1, 2, 3]) await page.keyboard.press('Enter')
  await expect.poll(() => momentShown(page)).toBe(3)
  await reach(page, /^group Press Enter/, 'Shift+Tab')
  await page.keyboard.press('Enter')
  await expect.poll(() => seen(page)).toMatch(/^(img|button) /)
  for (let k = 0; k < 6 && !(await focused(page)).startsWith('button Product'); k++) await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await product(page).waitFor()
  await page.keyboard.press('Escape')
  await product(page).waitFor({ state: 'detached' })
  expect(await seen(page)).toMatch(/^button Product/)
  for (let k = 0; k < 6 && !(await focused(page)).startsWith('img h₃'); k++) await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await expectText(region(page, 'Inspector').getByRole('table'), /h₃/)
  await reach(page, /^td example 1/)
  await page.keyboard.press('ArrowDown')
  expect(await seen(page)).toMatch(/^td example 2/)
  await page.getByRole('tooltip').filter({ hasText: /^−?\d\.\d{3,}$/ }).waitFor()
  await page.keyboard.press('Escape')
  expect(await page.getByRole('tooltip').count()).toBe(0)
  expect(await seen(page), 'Escape took the tip alone').toMatch(/^td example 2/)
}, 60_000)

test('setup, training, code: opened, used and closed, and the focus comes back', async () => {
  const page = await fresh()
  await reach(page, /^button Setup/)
  await page.keyboard.press('Enter')
  await reach(page, /^spinbutton Batch/)
  await page.keyboard.press('ArrowUp')
  await expectText(region(page, 'Inspector'), 'batch 5')
  await page.keyboard.press('Escape')
  await expect.poll(() => seen(page)).toMatch(/^button Setup/)
  await reach(page, /^button Train$/)
  await page.keyboard.press('Space')
  await expect.poll(() => seen(page)).toBe('button Pause training')
  await page.getByText(/^iteration [1-9]/).waitFor()
  await page.keyboard.press('Space')
  await expect.poll(() => seen(page)).toBe('button Train')
  await reach(page, /^button Code/, 'Shift+Tab')
  await page.keyboard.press('Enter')
  await region(page, 'Code').waitFor()
  await reach(page, /^tab /)
  await page.keyboard.press('Escape')
  await expect.poll(() => seen(page)).toMatch(/^button Code/)
}, 60_000)

test('exercise, mix-ups, export, keys, presenting, theme and language', async () => {
  const page = await fresh()
  await reach(page, /^button What shape is it/)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'What shape is it?' }).waitFor()
  await reach(page, /^button Back to the lesson/, 'Shift+Tab')
  await page.keyboard.press('Enter')
  await expectInLesson(page)

  await reach(page, /^button Mix-ups$/, 'Shift+Tab')
  await page.keyboard.press('Enter')
  await page.getByRole('dialog', { name: 'Mix-ups' }).waitFor()
  await reach(page, /touch each other/)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: /touch each other/ }).waitFor()
  await reach(page, /^button Back to where I was/)
  await page.keyboard.press('Enter')
  await expectInLesson(page)

  for (const [name, begin] of [['Export', 'menuitem '], ['Share', 'menuitem ']] as const) {
    await reach(page, new RegExp(`^button ${name}$`), 'Shift+Tab')
    await page.keyboard.press('Enter')
    if (name === 'Export') await page.keyboard.press('ArrowDown')
    if (name === 'Export') await expect.poll(() => focused(page)).toContain(begin)
    await page.keyboard.press('Escape')
    await expect.poll(() => seen(page)).toBe(`button ${name}`)
  }
  await reach(page, /^button Keys$/)
  await page.keyboard.press('Enter')
  await page.getByRole('dialog', { name: 'Keys' }).waitFor()
  await page.keyboard.press('Escape')
  await expect.poll(() => seen(page)).toBe('button Keys')

  await reach(page, /^button Present$/, 'Shift+Tab')
  await page.keyboard.press('Enter')
  await page.getByRole('main', { name: 'Presenting' }).waitFor()
  await reach(page, /^button (Leave|Stop)/)
  await page.keyboard.press('Enter')
  await expect.poll(() => seen(page), SOON).toBe('button Present')

  await reach(page, /^combobox Theme/, 'Shift+Tab')
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => page.evaluate(() => document.documentElement.dataset.theme)).toBe('light')
  await reach(page, /^combobox Language/)
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe('fr')
  expect(await seen(page)).toBe('combobox Langue')
}, 90_000)

/** The lesson, from the page as it opens first. */
async function fresh(): Promise<Page> {
  const page = await openPage('/', { reducedMotion: 'reduce' })
  await ready(page)
  await reach(page, /^link Adding task/)
  await page.keyboard.press('Enter')
  await expectText(status(page), /^Batch 1/)
  await button(page, 'Train').waitFor()
  await page.getByRole('slider', { name: 'Depth' }).waitFor()
  return page
}

/** The stops from the beginning of the page to its end. */
async function round(page: Page, key: string): Promise<string[]> {
  const stops: string[] = []
  for (let k = 0; k < MOST; k++) {
    await page.keyboard.press(key)
    if ((await focused(page)) === 'body') return stops
    stops.push(await seen(page))
  }
  throw new Error(`${key} does not come out: ${stops.join(' · ')}`)
}

async function reach(page: Page, wanted: RegExp, key = 'Tab') {
  const stops: string[] = []
  for (let k = 0; k < MOST && !wanted.test(stops.at(-1) ?? ''); k++) {
    await page.keyboard.press(key)
    if ((await focused(page)) !== 'body') stops.push(await seen(page))
  }
  expect(stops.at(-1), stops.join(' · ')).toMatch(wanted)
}

/** What has the focus, which has to be drawn. */
async function seen(page: Page): Promise<string> {
  const name = await focused(page)
  const outline = await page.evaluate(() => {
    const at = document.activeElement!
    const { outlineStyle, outlineWidth } = getComputedStyle(at)
    // Parts of a picture have a ring of their own, which follows their edges.
    const ring = (at.matches('.focus-ring') ? at : at.closest('svg')?.querySelector('.focus-ring'))
    return `${at.matches(':focus-visible')} ${outlineStyle !== 'none' ? `outline ${outlineWidth}` : ring ? `ring ${getComputedStyle(ring).strokeWidth}` : 'nothing'}`
  })
  expect(outline, name).toMatch(/^true (outline|ring) [1-9]/)
  return name
}

/** The text of the lesson has it, and Tab goes on from there. */
async function expectInLesson(page: Page) {
  await region(page, 'Lesson').getByText(/^1 of/).waitFor()
  await expect.poll(() => page.evaluate(() => document.activeElement?.className ?? ''), SOON).toContain('lesson-text')
}
