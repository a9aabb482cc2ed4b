// The strip of code: the line of the moment is lit and in view, the tabs go by keyboard, the whole script is copied, the stage keeps its room.
import { expect, test } from 'vitest'
import type { Page } from 'playwright'
import { pytorch } from '../../src/export/code/pytorch.ts'
import { scriptText } from '../../src/export/code/lines.ts'
import { PAGE_RECIPE } from '../../src/run/recipe-defaults.ts'
import { objectiveOf, shapeOfRecipe } from '../../src/run/shape-of.ts'
import { openPage } from '../support/browser.ts'
import { CLIPBOARD, button, expectText, goTo, press, ready, region, status } from '../support/on-screen.ts'

const strip = (page: Page) => region(page, 'Code')
const lit = (page: Page) => strip(page).locator('[aria-current="step"]')
const litText = async (page: Page) => (await lit(page).allTextContents()).map((line) => line.replace(/\s*#.*/s, '').trim())

async function openCode(path: string, options = {}) {
  const page = await ready(await openPage(path, { ...CLIPBOARD, ...options }))
  await press(page, 'Code')
  await strip(page).getByRole('tab', { name: 'Keras' }).waitFor()
  return page
}

/** Of each moment of the adding lesson, what is lit in PyTorch. */
const LIT = [
  ['x = torch.randn(4, 6, 2)', 'target = torch.randn(4, 1)'],
  ...Array.from({ length: 6 }, () => ['output, h_n = rnn(x)']),
  ['y = out(output[:, -1])'],
  ['loss = F.mse_loss(y, target)'],
  ...Array.from({ length: 6 }, () => ['loss.backward()']),
  ['nn.utils.clip_grad_norm_(weights, max_norm=1)', 'optimizer.step()'],
]

test('the lit line follows the moment and is in view; the script that is copied is the page’s', async () => {
  const page = await openCode('/#/adding?library=pytorch')
  for (const [moment, wanted] of LIT.entries()) {
    if (moment > 0) await press(page, 'Next')
    await expect.poll(() => litText(page), { message: `moment ${moment}` }).toEqual(wanted)
    await expect.poll(() => inView(page), { message: `moment ${moment}` }).toBe(true)
  }
  await press(page, 'Copy code')
  await expectText(strip(page).getByRole('status'), 'Copied: the PyTorch script.')
  const model = { shape: shapeOfRecipe(PAGE_RECIPE), objective: objectiveOf(PAGE_RECIPE), optimizer: PAGE_RECIPE.optimizer, globalClip: PAGE_RECIPE.clip.global }
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(scriptText(pytorch(model)))
})

test('tabs by keyboard; arrows there do not move the playback; Escape closes and gives the focus back', async () => {
  const page = await openCode('/#/adding?moment=3')
  const tab = (name: string) => strip(page).getByRole('tab', { name, exact: true })
  await tab('Keras').focus()
  await page.keyboard.press('ArrowRight')
  expect(await tab('PyTorch').getAttribute('aria-selected')).toBe('true')
  await page.keyboard.press('End')
  await expectText(strip(page), 'RecurrentLayer(x, num_units=5')
  await page.keyboard.press('Home')
  expect(await tab('Keras').evaluate((element) => element === document.activeElement)).toBe(true)
  await expectText(status(page), 't = 3 of 6, forward')
  await page.keyboard.press('Escape')
  await strip(page).waitFor({ state: 'detached' })
  expect(await button(page, 'Code').evaluate((element) => element === document.activeElement)).toBe(true)
})

test.each([
  ['/#/adding', 1280, 720],
  ['/#/modes', 1280, 720],
  ['/#/modes?mode=many_to_many_encdec', 1280, 720],
  ['/#/modes?mode=many_to_many_synced&layers=2', 1280, 720],
  ['/#/adding?directions=2', 1920, 1080],
] as const)('%s at %i × %i: at most 40 % of the stage’s column, nothing over the picture or the playback', async (path, width, height) => {
  const page = await openCode(path, { width, height })
  await goTo(page, 2)
  const box = async (selector: string) => (await page.locator(selector).boundingBox())!
  const [code, column, picture, bar] = await Promise.all(['.code-strip', '.stage-panel', '.picture', '.bar'].map(box)) as [Box, Box, Box, Box]
  expect(code.height).toBeLessThanOrEqual(column.height * 0.4 + 1)
  expect(code.height).toBeGreaterThan(100)
  expect(picture.y + picture.height).toBeLessThanOrEqual(code.y + 1)
  expect(code.y + code.height).toBeLessThanOrEqual(bar.y + 1)
  expect(picture.height).toBeGreaterThan(230)
  expect(await inView(page)).toBe(true)
})

test('on a phone it stands below the picture, and nothing is wider than the window', async () => {
  const page = await openCode('/#/adding', { width: 390, height: 844 })
  const [code, picture] = [(await page.locator('.code-strip').boundingBox())!, (await page.locator('.picture').boundingBox())!]
  expect(code.y).toBeGreaterThanOrEqual(picture.y + picture.height - 1)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  expect(await strip(page).getByRole('tabpanel').evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0)
})

test('pointing at a size lights its axis in the text and on the stage, with the pointer and by keys', async () => {
  const page = await openCode('/#/adding?moment=1')
  const lights = () => strip(page).locator('[data-lit="true"]').evaluateAll((sizes) => [...new Set(sizes.map((size) => (size as HTMLElement).dataset.axis))])
  expect(await lights()).toEqual([])
  await strip(page).getByText('samples 4').first().hover()
  expect(await lights()).toEqual(['batch'])
  await page.mouse.move(2, 2)
  expect(await lights()).toEqual([])
  const code = strip(page).getByRole('tabpanel')
  await code.focus()
  for (const [axis, said] of [['batch', 'samples 4'], ['time', 'timesteps 6'], ['features', 'features 2']] as const) {
    await page.keyboard.press('ArrowRight')
    expect(await lights()).toEqual([axis])
    await expectText(code.locator('[aria-live]'), said)
  }
  await page.keyboard.press('ArrowLeft')
  expect(await lights()).toEqual(['time'])
  await expectText(status(page), 't = 1 of 6, forward')
  await page.keyboard.press('Shift+Tab')
  expect(await lights()).toEqual([])
})

interface Box { x: number; y: number; width: number; height: number }

async function inView(page: Page): Promise<boolean> {
  const view = (await strip(page).getByRole('tabpanel').boundingBox())!
  const line = (await lit(page).first().boundingBox())!
  return line.y >= view.y - 1 && line.y + line.height <= view.y + view.height + 1
}

test('five modes side by side: the code is that of the last one, or of the one entered or pointed at; it says which, and the moment’s line is lit', async () => {
  const page = await openCode('/#/modes')
  const panel = (n: number) => page.locator('#stage .panel').nth(n)
  await expectText(strip(page), 'Of the five: many to many')
  await expectText(strip(page), 'layers.TimeDistributed(')
  await panel(0).focus()
  await expectText(strip(page), 'Of the five: one to one')
  await expectText(strip(page), 'timesteps 1,')
  await panel(2).hover()
  await expectText(strip(page), 'Of the five: many to one')
  await press(page, 'First')
  await expect.poll(() => lit(page).first().getAttribute('data-moment')).toBe('data')
  await press(page, 'Next')
  await expect.poll(() => lit(page).first().getAttribute('data-moment')).toBe('feed')
  await strip(page).getByRole('tab', { name: 'Keras' }).focus()
  await page.keyboard.press('Escape')
  await strip(page).waitFor({ state: 'detached' })
  expect(await button(page, 'Code').evaluate((element) => element === document.activeElement)).toBe(true)
})
