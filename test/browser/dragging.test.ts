// Sizes dragged at a slab's edge, with the mouse and with keys: everything follows, and one sentence tells the whole drag.
import { expect, test } from 'vitest'
import type { Page } from 'playwright'
import { PAGE_RECIPE } from '../../src/run/recipe-defaults.ts'
import { openPage } from '../support/browser.ts'
import { batchesOf, rowsOf } from '../support/engine-walk.ts'
import { expectTable } from '../support/inspector.ts'
import { focused } from '../support/focus.ts'
import { CLIPBOARD, expectText, ready, status } from '../support/on-screen.ts'

/** Pixels of pull for one more. */
const PULL = 16

test('the hidden units of the current slab, 5 → 8 and back over the start', async () => {
  const page = await onCurrentSlab('/#/adding?moment=2')
  await drag(page, 'hidden 5', [0, -PULL], 3)
  await expectText(status(page), 'hidden 5 → 8: h, Wx, Wh both ways, b and Wy changed;')
  await expectTable(page, rowsOf(batchesOf({ ...PAGE_RECIPE, hidden: 8 })(0), 'h.l0.fwd', 1))
  await expect.poll(() => page.url()).toContain('hidden=8')
  await drag(page, 'hidden 8', [0, PULL], 5)
  await expectText(status(page), 'hidden 8 → 3:')
  await expectText(status(page), 'h₂ (4, 3)')
  await expect.poll(() => page.url()).toContain('hidden=3')
  // Each drag is one entry of the history.
  await page.goBack()
  await expectText(status(page), 'h₂ (4, 8)')
  await page.goBack()
  await expectText(status(page), 'h₂ (4, 5)')
})

test('the batch, where the depth is open; the weights stay', async () => {
  const page = await onCurrentSlab('/#/adding?moment=2&depth=1&iteration=9')
  await drag(page, 'batch 4', [-PULL, 0], 2)
  await expectText(status(page), 'batch 4 → 6:')
  await expectText(status(page), 'The weights are the same as before.')
  await expectText(status(page), 'h₂ (6, 5)')
})

test('Escape takes a drag back; what the pointer still does then counts for nothing', async () => {
  const page = await onCurrentSlab('/#/adding?moment=2')
  await pull(page, 'hidden 5', [0, -PULL], 3)
  await expectText(status(page), 'h₂ (4, 8)')
  await page.keyboard.press('Escape')
  await expectText(status(page), 'h₂ (4, 5)')
  await page.mouse.move(0, 0)
  await page.mouse.up()
  await expectText(status(page), 'h₂ (4, 5)')
  expect(page.url()).not.toContain('hidden=')
})

test('a drag that rests is one entry of the history', async () => {
  const page = await onCurrentSlab('/#/adding?moment=2')
  const entries = await page.evaluate(() => history.length)
  const at = await pull(page, 'hidden 5', [0, -PULL], 2)
  await expectText(status(page), 'h₂ (4, 7)')
  // Longer than a row of presses may rest.
  await page.waitForTimeout(1000)
  await page.mouse.move(at.x, at.y - 3 * PULL)
  await expectText(status(page), 'h₂ (4, 8)')
  await page.mouse.up()
  await expect.poll(() => page.url()).toContain('hidden=8')
  expect(await page.evaluate(() => history.length)).toBe(entries + 1)
})

test('never to less than one unit', async () => {
  const page = await onCurrentSlab('/#/adding?moment=2')
  await drag(page, 'hidden 5', [0, PULL], 9)
  await expectText(status(page), 'h₂ (4, 1)')
  await drag(page, 'hidden 1', [0, -PULL], 3)
  await expectText(status(page), 'h₂ (4, 4)')
})

test('with + and − on the slab that has the focus', async () => {
  const page = await onCurrentSlab('/#/adding?moment=2')
  for (const hidden of [6, 7]) {
    await page.keyboard.press('+')
    await expectText(status(page), `h₂ (4, ${hidden})`)
  }
  await expectText(status(page), 'hidden 5 → 7:')
  await page.keyboard.press('<')
  await expectText(status(page), 'h₂ (3, 7)')
})

/** The keyboard's way onto the current slab, where its handles show. */
async function onCurrentSlab(path: string): Promise<Page> {
  const page = await ready(await openPage(path, CLIPBOARD))
  await page.getByRole('group', { name: /^Press Enter to walk through the parts/ }).focus()
  await page.keyboard.press('Enter')
  // From the input up to the state.
  for (let k = 0; k < 3 && !(await focused(page)).startsWith('img h₂'); k++) await page.keyboard.press('ArrowUp')
  await handle(page, 'hidden').waitFor()
  return page
}

const handle = (page: Page, name: string) => page.getByRole('button', { name: new RegExp(`^${name}.*: drag, or press`) })

async function drag(page: Page, name: string, step: readonly [number, number], times: number) {
  await pull(page, name, step, times)
  await page.mouse.up()
}

/** Not let go yet: where it began. */
async function pull(page: Page, name: string, [across, down]: readonly [number, number], times: number) {
  await pointAtSlab(page)
  const box = (await handle(page, name).boundingBox())!
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  for (let k = 1; k <= times; k++) await page.mouse.move(x + k * across, y + k * down)
  return { x, y }
}

/** The handles show while the slab is pointed at. */
async function pointAtSlab(page: Page) {
  const box = (await page.getByRole('img', { name: /^h₂ / }).boundingBox())!
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
}
