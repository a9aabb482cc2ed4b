// The five modes on the page: side by side, each alone with the engine's own numbers, derived from one another, and trained.
import { expect, test } from 'vitest'
import type { Page } from 'playwright'
import { MODES } from '../../src/engine/spec.ts'
import type { ModeName } from '../../src/engine/spec.ts'
import { panelRecipe } from '../../src/run/recipe-modes.ts'
import { openPage } from '../support/browser.ts'
import { batchesOf, tableOf } from '../support/engine-walk.ts'
import { copied, expectTable } from '../support/inspector.ts'
import { button, CLIPBOARD, expectText, goTo, momentShown, press, ready, region, slider, status } from '../support/on-screen.ts'

const NAMES: Record<ModeName, string> = {
  one_to_one: 'one to one',
  one_to_many: 'one to many',
  many_to_one: 'many to one',
  many_to_many_encdec: 'many to many (read, then write)',
  many_to_many_synced: 'many to many, synced',
}
const rows = (page: Page) => page.getByRole('table', { name: 'The batch, row by row' })
const given = (page: Page, name: string) => rows(page).getByRole('columnheader', { name, exact: true }).waitFor()
const machine = (page: Page) => page.getByRole('group', { name: 'One machine' })
const panel = (page: Page, mode: ModeName) => page.getByRole('button', { name: new RegExp(`^${NAMES[mode].replace(/[()]/g, '\\$&')}: X .*Open it alone`) })
/** How well it does, with an explanation that has these words. */
const success = (page: Page, about: RegExp) => page.locator('.training-success').filter({ hasText: about })
const keyOf = (page: Page) => new URL(page.url()).hash

/** The numbers of Wh, as the inspector gives them away. */
async function wh(page: Page): Promise<number[][]> {
  await page.getByRole('figure', { name: 'Stage' }).locator('[data-part="Wh.l0.fwd"]').click()
  await expect.poll(() => region(page, 'Inspector').getByRole('table').first().textContent()).toContain('Wh')
  return copied(page)
}

test('the bare address shows five panels by name; one clock moves them all, and the depth opens them all', async () => {
  const page = await ready(await openPage('/'))
  for (const mode of MODES) await panel(page, mode).waitFor()
  expect(await page.getByRole('button', { name: /Open it alone/ }).count()).toBe(5)
  await page.waitForFunction(() => document.querySelectorAll('.panel .card.is-filled').length >= 30)
  await press(page, 'First')
  await expect.poll(() => momentShown(page)).toBe(0)
  const filled = () => page.locator('.panel').evaluateAll((panels) => panels.map((one) => one.querySelectorAll('.card.is-filled.role-state').length))
  await expect.poll(filled).toEqual([0, 0, 0, 0, 0])
  await press(page, 'Next')
  await expect.poll(filled).toEqual([1, 1, 1, 1, 1])
  await press(page, 'Play')
  await expect.poll(filled, { timeout: 15_000 }).toEqual([1, 3, 3, 5, 3])
  const outlines = () => page.locator('.panel .card-outline').first().getAttribute('d')
  const flat = await outlines()
  await slider(page, 'Depth').fill('1')
  await expect.poll(outlines).not.toBe(flat)
})

test.each(MODES)('%s alone has the shapes and the numbers of the engine', async (mode) => {
  const page = await ready(await openPage('/', CLIPBOARD))
  const snapshot = batchesOf(panelRecipe(mode))(300)
  await panel(page, mode).focus()
  await page.keyboard.press('Enter')
  await machine(page).getByText(NAMES[mode], { exact: true }).waitFor()
  const { hasInput, reads } = snapshot.shape.schedule
  const { inputSize: D, outputSize: K } = snapshot.shape.architecture
  const shape = (count: number, width: number) => (count === 1 ? `(4, ${width})` : `(4, ${count}, ${width})`)
  await expectText(machine(page), `X ${shape(hasInput.filter(Boolean).length, D)} → Y ${shape(reads.length, K)}`)
  // The task tells the mode where it is at home in one.
  expect(keyOf(page)).toMatch(mode === 'many_to_one' ? /task=adding/ : new RegExp(`mode=${mode}`))
  await goTo(page, 0)
  await expectTable(page, tableOf(snapshot, 0))
  await goTo(page, 1)
  await expectTable(page, tableOf(snapshot, 1))
})

test('the switches reach all five modes, and the weights stay', async () => {
  const page = await ready(await openPage('/#/modes?mode=many_to_many_synced&iteration=300', CLIPBOARD))
  const before = await wh(page)
  const name = async (mode: ModeName) => machine(page).getByText(NAMES[mode], { exact: true }).waitFor()
  const stays = async () => expect(await wh(page)).toEqual(before)
  await name('many_to_many_synced')
  await press(page, 'Do not read these outputs')
  await name('many_to_one')
  await stays()
  await press(page, 'Feed empty inputs')
  await name('many_to_many_encdec')
  await stays()
  await page.getByRole('combobox', { name: 'Where the first output stands' }).selectOption('after the last input')
  await expect.poll(() => button(page, 'Read y₃').getAttribute('aria-pressed')).toBe('false')
  await name('many_to_many_encdec')
  await press(page, 'Do not read these outputs')
  await name('one_to_many')
  await stays()
  await press(page, 'One step')
  await name('one_to_one')
  await stays()
  await press(page, 'One step')
  await name('many_to_many_synced')
  await stays()
})

test('any pattern can be clicked together, in the panel and on the stage', async () => {
  const page = await ready(await openPage('/#/modes?mode=many_to_many_synced&iteration=300', CLIPBOARD))
  const before = await wh(page)
  const stage = page.getByRole('figure', { name: 'Stage' })
  await press(page, 'Read y₂')
  await machine(page).getByText('None of the five', { exact: true }).waitFor()
  await expectText(machine(page), 'X (4, 3, 2) → Y (4, 2, 1)')
  expect(keyOf(page)).toContain('reads=0,2')
  await goTo(page, 0)
  await stage.locator('[data-part="y.2"]').click()
  await machine(page).getByText(NAMES.many_to_many_synced, { exact: true }).waitFor()
  await stage.locator('[data-part="x.2"]').click({ modifiers: ['Alt'] })
  await stage.locator('[data-part="x.3"]').click({ modifiers: ['Shift'] })
  await machine(page).getByText(NAMES.one_to_many, { exact: true }).waitFor()
  await page.keyboard.press('Tab')
  await stage.locator('[data-part="x.2"]').focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => button(page, 'Input x₂').getAttribute('aria-pressed')).toBe('true')
  // The picture follows with the numbers: until then there is nothing to take away.
  await stage.getByRole('img', { name: 'x₂ (batch 4, features 2)', exact: true }).waitFor()
  await page.keyboard.press('Delete')
  await machine(page).getByText(NAMES.one_to_many, { exact: true }).waitFor()
  expect(await wh(page)).toEqual(before)
})

test('an output is fed back where K = D, and the page says why not elsewhere', async () => {
  const page = await ready(await openPage('/#/modes?task=parity&mode=one_to_many&steps=4'))
  await press(page, 'Feed the output back')
  await machine(page).getByText('feeding back needs K = D').waitFor()
  await page.getByRole('button', { name: /^Take symbols/ }).click()
  await given(page, 'read')
  await machine(page).getByText(NAMES.one_to_many, { exact: true }).waitFor()
  await expect.poll(() => button(page, 'Feed the output back').getAttribute('aria-pressed')).toBe('true')
  const address = keyOf(page)
  expect(address).toContain('feedback=1')
  await page.reload()
  await ready(page)
  await given(page, 'read')
  expect(await button(page, 'Feed the output back').getAttribute('aria-pressed')).toBe('true')
  await press(page, 'Feed the output back')
  await expect.poll(() => keyOf(page)).not.toContain('feedback=1')
})

const STOPS: (ModeName | null)[] = [null, null, 'many_to_many_synced', 'many_to_many_synced', 'many_to_one', 'one_to_many', 'many_to_many_encdec', 'one_to_one', 'many_to_many_synced', 'many_to_many_synced', 'many_to_many_synced']
const atStop = async (page: Page, mode: ModeName | null) => {
  if (mode === null) await panel(page, 'one_to_one').waitFor()
  else await machine(page).getByText(NAMES[mode], { exact: true }).waitFor()
}

test('the spine is walked forward and back with the keyboard', async () => {
  const page = await ready(await openPage('/'))
  for (const [stop, mode] of STOPS.entries()) {
    if (stop > 0) await page.keyboard.press('PageDown')
    await region(page, 'Lesson').getByText(`${stop + 1} of ${STOPS.length}`).waitFor()
    await atStop(page, mode)
  }
  for (const [stop, mode] of [...STOPS.entries()].reverse().slice(1)) {
    await page.keyboard.press('PageUp')
    await region(page, 'Lesson').getByText(`${stop + 1} of ${STOPS.length}`).waitFor()
    await atStop(page, mode)
  }
})

test('a reload at any stop keeps the mode', async () => {
  const page = await ready(await openPage('/'))
  for (const [stop, mode] of STOPS.entries()) {
    if (stop > 0) await press(page, 'Continue')
    await atStop(page, mode)
    await expect.poll(() => keyOf(page)).toMatch(mode === null ? /^(#\/modes|$)/ : /mode|preset/)
    await page.reload()
    await ready(page)
    await atStop(page, mode)
    // The text stands at the first step that talks about what is there; from there it is walked to where it was.
    const place = await region(page, 'Lesson').getByText(/^\d+ of 11$/).textContent()
    for (let again = Number.parseInt(place!, 10) - 1; again < stop; again++) {
      await press(page, 'Continue')
      await region(page, 'Lesson').getByText(`${again + 2} of ${STOPS.length}`).waitFor()
    }
    await region(page, 'Lesson').getByText(`${stop + 1} of ${STOPS.length}`).waitFor()
    await atStop(page, mode)
    if (stop >= 8) break
  }
})

test.each([
  ['mode-one-to-one', 'point', 'right'],
  ['mode-one-to-many', 'waves; phase', 'error'],
  ['mode-many-to-one', 'marked values', 'error'],
  ['mode-many-to-many', 'read', 'right'],
  ['mode-synced', 'bits', 'right'],
])('%s can be walked through and trained', async (preset, header, figure) => {
  const page = await openPage(`/#/modes?preset=${preset}`)
  await given(page, header)
  await page.getByRole('figure', { name: 'The data' }).waitFor()
  await press(page, 'Last')
  expect(await success(page, /after iteration 0;/).textContent()).toContain(figure)
  expect(await rows(page).getByText('not yet').count()).toBe(0)
  await press(page, 'Train')
  await success(page, /after iteration [1-9]\d{2,};/).waitFor()
  await press(page, 'Pause training')
  await button(page, 'Train').waitFor()
})

test('choosing a mode brings its task, says so in the address, and Back undoes it', async () => {
  const page = await openPage('/#/adding')
  await given(page, 'marked values')
  await page.getByRole('button', { name: /^Setup/ }).click()
  await page.getByRole('combobox', { name: 'Mode' }).selectOption('one to many')
  await given(page, 'waves; phase')
  expect(keyOf(page)).toBe('#/adding?mode=one_to_many')
  await page.goBack()
  await given(page, 'marked values')
})

test('the handle pulls the depth open, and the overview says what stands in it', async () => {
  const page = await ready(await openPage('/'))
  await expectText(status(page), 't = 5 in all five modes')
  const box = (await page.locator('.depth-handle').boundingBox())!
  await page.mouse.move(box.x + 8, box.y + 8)
  await page.mouse.down()
  await page.mouse.move(box.x - 70, box.y - 70, { steps: 4 })
  await page.mouse.up()
  await expect.poll(async () => Number(await slider(page, 'Depth').inputValue())).toBeGreaterThan(0.8)
})

test('the panel that had the focus has it again after its mode; the exercise asks about it', async () => {
  const page = await ready(await openPage('/'))
  await page.waitForFunction(() => document.querySelectorAll('.panel .card.is-filled').length >= 30)
  await panel(page, 'one_to_one').focus()
  for (const _ of [1, 2]) await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await machine(page).getByText(NAMES.many_to_one, { exact: true }).waitFor()
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('stage')
  await button(page, 'All five').focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => panel(page, 'many_to_one').evaluate((one) => one === document.activeElement)).toBe(true)
  await press(page, 'What shape is it?')
  await page.getByRole('heading', { name: 'What shape is it?' }).waitFor()
  await press(page, 'Back to the lesson')
  await machine(page).getByText(NAMES.many_to_one, { exact: true }).waitFor()
})

test('without a focus the exercise asks about the first', async () => {
  const page = await ready(await openPage('/'))
  await press(page, 'What shape is it?')
  await page.getByRole('heading', { name: 'What shape is it?' }).waitFor()
  await expect.poll(() => keyOf(page)).toMatch(/mode=one_to_one/)
})
