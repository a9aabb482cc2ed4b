// The block turned by pulling, by arrow keys, by buttons; its cells named on every face, drawn by SVG and by canvas; slices that stand apart.
import { expect, test } from 'vitest'
import type { Page } from 'playwright'
import { CUBE_RECIPE } from '../../src/run/recipe-defaults.ts'
import { openPage } from '../support/browser.ts'
import { rowsOf, stopsOf } from '../support/engine-walk.ts'
import { button, expectText, press, ready } from '../support/on-screen.ts'

const { snapshot } = stopsOf(CUBE_RECIPE, 1)[0]!
const stage = (page: Page) => page.getByRole('figure', { name: 'Stage' })
const block = (page: Page) => stage(page).getByRole('img', { name: /^X \(/ })
const outline = async (page: Page) => block(page).first().locator('.card-outline').getAttribute('d')
const view = (page: Page) => /camera=([^&]*)/.exec(page.url())?.[1] ?? null

/** The block with all its axes. */
async function openBlock(query = '', options: Parameters<typeof openPage>[1] = {}) {
  const page = await ready(await openPage(`/#/cube${query}`, { reducedMotion: 'reduce', ...options }))
  for (let stop = 2; stop <= 4; stop++) {
    await page.keyboard.press('PageDown')
    await expectText(page.getByRole('region', { name: 'Lesson' }), `${stop} of`)
  }
  await block(page).first().waitFor()
  return page
}

async function boxOf(page: Page) {
  const box = await block(page).first().boundingBox()
  if (!box) throw new Error('the block is not to be seen')
  return box
}

test('three buttons show it from the front, with depth, from a corner; the address keeps the view', async () => {
  const page = await openBlock()
  const seen = new Set([await outline(page)])
  await expect.poll(() => button(page, 'Depth').getAttribute('aria-pressed')).toBe('true')
  for (const [name, text] of [['Front', 'front'], ['Corner', 'corner']] as const) {
    await press(page, name)
    await expect.poll(() => view(page)).toBe(text)
    await expect.poll(() => button(page, name).getAttribute('aria-pressed')).toBe('true')
    seen.add(await outline(page))
  }
  expect(seen.size).toBe(3)
  const corner = await outline(page)
  await page.reload()
  await ready(page)
  // The address says where in the spine the page stands.
  await expectText(page.getByRole('region', { name: 'Lesson' }), '4 of')
  await expect.poll(() => outline(page)).toBe(corner)
})

test('pulled with the mouse it turns, and nothing is chosen; its words stay where they can be read', async () => {
  const page = await openBlock()
  const { x, y, width, height } = await boxOf(page)
  const before = await outline(page)
  await page.mouse.move(x + width * 0.6, y + height * 0.7)
  await page.mouse.down()
  await page.mouse.move(x + width * 0.6 + 60, y + height * 0.7 + 20, { steps: 6 })
  await page.mouse.up()
  expect(await outline(page)).not.toBe(before)
  await expect.poll(() => view(page)).toBe('56,30')
  expect(await stage(page).locator('.chosen-cell').count()).toBe(0)
  for (const words of ['6 examples', '8 timesteps', '3 features']) await stage(page).getByText(words, { exact: true }).waitFor()
})

test('with keys alone: one tab stop, Enter to the block, arrow keys turn it, Enter again goes to its cells', async () => {
  const page = await openBlock()
  await stage(page).getByRole('group').first().focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')).toMatch(/^X \(batch 6, timesteps 8, features 3\)\. Arrow keys turn it/)
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => view(page)).toBe('41,20')
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => view(page)).toBe('41,35')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowUp')
  await expect.poll(() => view(page)).toBeNull()
  await page.keyboard.press('Enter')
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')
  await expect.poll(focused).toMatch(/^x₁, example 1, feature 1: /)
  await page.keyboard.press('ArrowRight')
  await expect.poll(focused).toMatch(/^x₂, example 1, feature 1: /)
  await page.keyboard.press('ArrowUp')
  await expect.poll(focused).toMatch(/^x₂, example 2, feature 1: /)
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('svg')
})

/** Points all over the block; each is named with the engine's number. */
async function expectNamed(page: Page, value: (example: number, step: number, feature: number) => number) {
  const { x, y, width, height } = await boxOf(page)
  const named = new Set<string>()
  for (let i = 1; i < 12; i++) for (let j = 1; j < 9; j++) {
    await page.mouse.move(x + (width * i) / 12, y + (height * j) / 9)
    const text = await page.locator('.cell-line').innerText()
    const found = /^example (\d+), timestep (\d+), feature (\d+): (\S+)\s+X\[(\d+), (\d+), (\d+)\]$/.exec(text)
    if (!found) continue
    const [example, step, feature] = [Number(found[1]) - 1, Number(found[2]) - 1, Number(found[3]) - 1] as const
    expect(found.slice(5, 8).map(Number)).toEqual([example, step, feature])
    expect(Number(found[4])).toBeCloseTo(value(example, step, feature), 5)
    named.add(example === 0 ? 'front' : feature === 0 ? 'top' : step === 0 ? 'side' : 'inside')
  }
  expect([...named].sort()).toEqual(['front', 'side', 'top'])
}

test('names the cell under the pointer on all three faces, with its number', async () => {
  const page = await openBlock('?camera=corner')
  await expectNamed(page, (example, step, feature) => rowsOf(snapshot, 'x', step)[example]![feature]!)
})

test('so it does at 409,600 numbers, on the canvas', async () => {
  const recipe = { ...CUBE_RECIPE, batch: 32, steps: 100, features: 128 }
  const large = stopsOf(recipe, 1)[0]!.snapshot
  const page = await openBlock('?camera=corner&batch=32&steps=100&features=128')
  expect(await page.locator('.stage-faces').count()).toBe(1)
  expect(await stage(page).locator('.cell-fill').count()).toBe(0)
  await expectNamed(page, (example, step, feature) => rowsOf(large, 'x', step)[example]![feature]!)
})

test('sizes of published examples are one choice away', async () => {
  const page = await openBlock()
  await page.getByRole('combobox', { name: 'Sizes' }).selectOption({ label: 'Lasagne: (100, 55, 2)' })
  await stage(page).getByText('(100, 55, 2)', { exact: true }).waitFor()
  await page.getByRole('combobox', { name: 'Sizes' }).selectOption({ label: 'Small: (2, 3, 1)' })
  await stage(page).getByText('(2, 3, 1)', { exact: true }).waitFor()
})

test('what is cut out stands apart, with the shape that is left', async () => {
  const page = await openBlock()
  await press(page, 'One timestep')
  await stage(page).getByText('X[:, 0, :] (6, 3)').waitFor()
  expect(await block(page).count()).toBe(2)
  await page.getByRole('combobox', { name: 'Which one' }).selectOption('4')
  await stage(page).getByText('X[:, 3, :] (6, 3)').waitFor()
  expect(await block(page).count()).toBe(3)
  await press(page, 'One timestep')
  await expect.poll(() => block(page).count()).toBe(1)
})

test('a view that is none is said, and the usual one shown', async () => {
  const page = await ready(await openPage('/#/cube?camera=sideways'))
  await page.getByText('Camera: “sideways” is not one of front, depth, corner; depth is used.').waitFor()
})

test('the batch on the stage is lit in the row of batches, and the next one comes from there', async () => {
  const page = await openBlock()
  const row = page.getByRole('img', { name: /^Batch \d+: sequences/ })
  await expect.poll(() => row.getAttribute('aria-label')).toMatch(/^Batch 1: sequences 1 to 6\./)
  await expect.poll(() => row.locator('.is-now').textContent()).toBe('1')
  await press(page, 'One iteration')
  await expect.poll(() => row.getAttribute('aria-label')).toMatch(/^Batch 2: sequences 7 to 12\./)
  await expect.poll(() => row.locator('.is-now').textContent()).toBe('2')
})
