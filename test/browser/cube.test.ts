// The cube: its spine with keys alone, the engine's numbers at every stop, folding and unfolding, the block taken apart.
import { expect, test } from 'vitest'
import type { Page } from 'playwright'
import { cube } from '../../src/lessons/cube.ts'
import { CUBE_RECIPE } from '../../src/run/recipe-defaults.ts'
import { MOVING, openPage } from '../support/browser.ts'
import { rowsOf, stopsOf } from '../support/engine-walk.ts'
import { expectTable } from '../support/inspector.ts'
import { button, CLIPBOARD, expectText, press, ready, region, status } from '../support/on-screen.ts'

const STOPS = cube.spine.length
const { snapshot } = stopsOf(CUBE_RECIPE, 1)[0]!
const x = (step: number) => rowsOf(snapshot, 'x', step)
const all = Array.from({ length: CUBE_RECIPE.steps }, (_, step) => x(step))
const h = (step: number) => rowsOf(snapshot, 'h.l0.fwd', step)
const y = (step: number) => rowsOf(snapshot, 'y', step)

/** What the inspector shows at each stop. */
const TABLES = [[[x(0)[0]![0]!]], [x(0)[0]!], all.map((slab) => slab[0]!), x(0), x(2), x(0), h(0), y(0), y(0), y(0), h(1), y(7), rowsOf(snapshot, 'dWh.l0.fwd')]

const stage = (page: Page) => page.getByRole('figure', { name: 'Stage' })
const part = (page: Page, name: RegExp) => stage(page).getByRole('img', { name })

async function expectStop(page: Page, stop: number) {
  await expectText(region(page, 'Lesson'), `${stop} of ${STOPS}`)
  const text = (await region(page, 'Lesson').getByRole('paragraph').allInnerTexts()).join('\n')
  expect(text.length, `text of stop ${stop}`).toBeGreaterThan(40)
  expect(text, `text of stop ${stop}`).not.toMatch(/[{}*]|undefined|NaN|lesson\.cube/)
}

async function walkTo(page: Page, stop: number) {
  for (let at = 2; at <= stop; at++) {
    await page.keyboard.press('PageDown')
    await expectStop(page, at)
  }
}

test('PageDown walks from one number to the update, PageUp all the way back; the numbers are the engine’s', async () => {
  const page = await ready(await openPage('/#/cube', { ...CLIPBOARD, ...MOVING }))
  expect(TABLES).toHaveLength(STOPS)
  for (let stop = 1; stop <= STOPS; stop++) {
    if (stop > 1) await page.keyboard.press('PageDown')
    await expectStop(page, stop)
    await expectTable(page, TABLES[stop - 1]!, `stop ${stop}`)
  }
  await expectText(status(page), /^Update 1/)
  for (let stop = STOPS - 1; stop >= 1; stop--) {
    await page.keyboard.press('PageUp')
    await expectStop(page, stop)
    await expectTable(page, TABLES[stop - 1]!, `back at stop ${stop}`)
  }
})

test('the block grows by one axis at each press', async () => {
  const page = await ready(await openPage('/#/cube'))
  for (const [stop, shape] of ['()', '(3,)', '(8, 3)', '(6, 8, 3)'].entries()) {
    if (stop > 0) await page.keyboard.press('PageDown')
    await stage(page).getByText(shape, { exact: true }).waitFor()
  }
})

test('fed slab by slab: gaps behind, the rest in one block, and the state that came back', async () => {
  const page = await ready(await openPage('/#/cube'))
  await walkTo(page, 11)
  await stage(page).getByText('t = 1, fed').waitFor()
  await stage(page).getByText('t = 3 … 8, still to come').waitFor()
  await stage(page).getByText('X[:, 1, :] is this slab: (6, 3)').waitFor()
  await stage(page).getByText('Y (6, 8, 2), filled up to t = 1').waitFor()
  await stage(page).getByText('h₂ comes back at t = 3').waitFor()
  await part(page, /^x₁ \(.*, fed$/).waitFor()
  await part(page, /^h₁ /).waitFor()
  await press(page, 'Next')
  await stage(page).getByText('Y (6, 8, 2), filled up to t = 2').waitFor()
})

test('Unfold and Fold go from the tape to the chart and back; the way back is always unfolded', async () => {
  const page = await ready(await openPage('/#/cube?layout=folded&moment=5'))
  const comesBack = stage(page).getByText('h₃ comes back at t = 4')
  await comesBack.waitFor()
  await press(page, 'Unfold')
  await comesBack.waitFor({ state: 'detached' })
  await stage(page).getByText('t = 3', { exact: true }).waitFor()
  await press(page, 'Fold')
  await comesBack.waitFor()
  await press(page, 'Last')
  await expect.poll(() => button(page, 'Fold').getAttribute('aria-disabled')).toBe('true')
  await press(page, 'First')
  await button(page, 'Unfold').waitFor()
  await stage(page).getByText('t = 1 … 8, still to come').waitFor()
})

test('taken apart: one example, one timestep, one feature, in words and in the table', async () => {
  const page = await ready(await openPage('/#/cube', CLIPBOARD))
  await walkTo(page, 5)
  const group = page.getByRole('group', { name: 'Take apart' })
  await expectText(group.getByRole('status'), 'X[:, 2, :] (6, 3)')
  await press(page, 'One example')
  await expectText(group.getByRole('status'), 'X[0, :, :] (8, 3)')
  await group.getByRole('combobox', { name: 'Which one' }).selectOption('4')
  await expectText(group.getByRole('status'), 'X[3, :, :] (8, 3)')
  await expectTable(page, all.map((slab) => slab[3]!))
  await press(page, 'One feature')
  await expectText(group.getByRole('status'), 'X[:, :, 0] (6, 8)')
  await expectTable(page, all[0]!.map((_, example) => all.map((slab) => slab[example]![0]!)))
  await press(page, 'One feature')
  await expectTable(page, x(0))
})

test('what shape comes out is asked before it is shown', async () => {
  const page = await ready(await openPage('/#/cube'))
  await walkTo(page, 6)
  const question = page.getByRole('group', { name: 'What shape comes out?' })
  await question.getByRole('button', { name: '(8, 5)' }).click()
  await expectText(question, 'Not that one')
  await question.getByRole('button', { name: /\(6, 5\)/ }).click()
  await expectText(question, 'Yes: (6, 3) · (3, 5) gives (6, 5)')
})
