// Presenting: one press is one idea, from the first lesson to the last, and everything on the screen can be read from the last row.
import { expect, test } from 'vitest'
import type { Page } from 'playwright'
import { lessonOf } from '../../src/lessons/lessons.ts'
import { mixupsIn } from '../../src/lessons/mixups.ts'
import { MIXUP_PARTS, wholeOf } from '../../src/lessons/path.ts'
import type { Lesson } from '../../src/lessons/lesson.ts'
import { LESSONS } from '../../src/store/state.ts'
import { openPage } from '../support/browser.ts'
import { button, press, product, ready, region } from '../support/on-screen.ts'

const screen = (page: Page) => page.getByRole('main', { name: 'Presenting' })
const line = (page: Page) => region(page, 'Lesson')
const expectPlace = (page: Page, place: string) => line(page).getByText(place, { exact: true }).waitFor()
const spineOf = (page: Page) => Number(/[?&]spine=(\d+)/.exec(page.url())?.[1] ?? 0)
const present = async (hash: string, options = {}) => {
  const page = await openPage(`/#/${hash}${hash.includes('?') ? '&' : '?'}present=1`, options)
  await screen(page).waitFor()
  await page.getByRole('figure', { name: 'Stage' }).waitFor()
  return page
}

test('the button fills the window with the stage; Escape brings the page back', async () => {
  const page = await ready(await openPage('/#/adding'))
  await press(page, 'Present')
  await screen(page).waitFor()
  const stage = await page.getByRole('figure', { name: 'Stage' }).boundingBox()
  expect(stage?.width).toBe(1280)
  expect(stage?.height).toBeGreaterThan(600)
  expect(await page.getByRole('toolbar').count()).toBe(0)
  expect(await page.locator('html').getAttribute('data-theme')).toBe('projector')
  await expect.poll(() => page.url()).toContain('present=1')
  await page.keyboard.press('Escape')
  await page.getByRole('toolbar', { name: 'Playback' }).waitFor()
  await expect.poll(() => page.url()).not.toContain('present=1')
})

test('a theme that the address asks for stays', async () => {
  const page = await present('adding?theme=dark')
  expect(await page.locator('html').getAttribute('data-theme')).toBe('dark')
})

// Every press of every lesson: type of 24 px, two rows at most, no word of the picture cut off.
test.each(LESSONS)('%s: every press of the spine and of what is behind it can be read, and goes back', async (name) => {
  // Only still frames are read.
  const page = await present(name, { reducedMotion: 'reduce' })
  const lesson = lessonOf(name) as Lesson
  const steps = wholeOf(lesson).spine
  for (const [index, step] of steps.entries()) {
    if (index > 0) await page.keyboard.press('PageDown')
    await expectPlace(page, index < lesson.spine.length ? `${index + 1} of ${lesson.spine.length}` : `behind the lesson: ${index + 1 - lesson.spine.length} of ${steps.length - lesson.spine.length}`)
    if (step.product !== undefined) await product(page).waitFor()
    if (step.panel !== undefined) await screen(page).locator(`.cube-panel[data-panel="${step.panel}"]`).waitFor()
    if (step.experiment !== undefined) await screen(page).getByRole('figure').first().waitFor()
    if (step.inside !== undefined) await page.getByRole('dialog', { name: /^Inside the cell/ }).waitFor()
    // What trains never stands still.
    const trains = step.trains ?? step.together ?? false
    if (step.trains) await region(page, 'Training').waitFor()
    else if (step.lab) await page.locator(`.lab[data-panel=${step.lab}] figure svg`).first().waitFor()
    else if (!trains) await stillness(page)
    await expect.poll(() => illegible(page), { timeout: trains ? 5000 : 0, message: `press ${index + 1}` }).toEqual([])
    if (step.question !== undefined || step.exercise !== undefined) await answered(page)
  }
  const mixups = mixupsIn(name)
  const mixupPlace = (at: number, part: number) => line(page).getByText(`mix-up ${at + 1} of ${mixups.length}, part ${part} of ${MIXUP_PARTS}`)
  for (const [at, mixup] of mixups.entries()) {
    for (let part = 1; part <= MIXUP_PARTS; part++) {
      await page.keyboard.press('PageDown')
      await mixupPlace(at, part).waitFor()
      await expect.poll(() => illegible(page), { timeout: 5000, message: `${mixup.name} ${part}` }).toEqual([])
    }
    await answered(page)
  }
  await page.keyboard.press('PageDown')
  // The last lesson has more moments than are pressed through.
  if (name === 'reviews') return void (await mixupPlace(mixups.length - 1, MIXUP_PARTS).waitFor())
  await line(page).getByText(/^moment 1 of/).waitFor()
  await page.keyboard.press('PageUp')
  if (mixups.length > 0) return void (await mixupPlace(mixups.length - 1, MIXUP_PARTS).waitFor())
  await page.keyboard.press('PageUp')
  await expectPlace(page, `behind the lesson: ${steps.length - lesson.spine.length - 1} of ${steps.length - lesson.spine.length}`)
}, 120_000)

/** One press answers, and says the answer within the same room. */
async function answered(page: Page) {
  const asked = await line(page).getByRole('status').textContent()
  await page.keyboard.press('PageDown')
  await expect.poll(() => line(page).getByRole('status').textContent()).not.toBe(asked)
  expect(await illegible(page)).toEqual([])
}

/** Nothing has moved for a while. */
const stillness = (page: Page) =>
  page.waitForFunction(() => {
    const now = document.querySelector('.present-main')?.innerHTML
    const [before, stage] = [document.body.dataset.before, document.querySelector('.present-stage :is(svg text, td, .review-word, .review-answers)')]
    document.body.dataset.before = now ?? ''
    return before === now && stage !== null
  }, undefined, { polling: 250 })

/** What of the screen cannot be read. */
const illegible = (page: Page) =>
  page.evaluate(() => {
    const text = document.querySelector('.present-text')
    const stage = document.querySelector('.present-stage')?.getBoundingClientRect()
    if (!text || !stage) return ['no stage']
    const { fontSize, lineHeight } = getComputedStyle(text)
    const found = parseFloat(fontSize) < 24 ? [`type of ${fontSize}`] : []
    // A question has its choices below it.
    const choices = text.querySelector('p ~ .present-ask') === null ? 0 : 1.6
    if (text.getBoundingClientRect().height > (2.4 + choices) * parseFloat(lineHeight)) found.push(`${text.textContent} has more than two rows`)
    if (document.documentElement.scrollWidth > window.innerWidth) found.push('wider than the window')
    for (const word of document.querySelectorAll('.reviews-panel :is(p, span, td, th, code, button, li, small)')) {
      if (word.children.length === 0 && word.textContent !== '' && word.getBoundingClientRect().width > 0 && parseFloat(getComputedStyle(word).fontSize) < 24 && word.closest('.visually-hidden') === null) found.push(`${word.textContent} is small`)
    }
    for (const word of document.querySelectorAll('.present-stage svg text')) {
      const box = word.getBoundingClientRect()
      if (word.closest('[inert]') || box.width === 0) continue
      if (box.left < stage.left - 1 || box.right > stage.right + 1 || box.top < stage.top - 3 || box.bottom > stage.bottom + 3) found.push(`${word.textContent} is cut off`)
    }
    return found
  })

test('the question is asked, and the next press answers it', async () => {
  const page = await present('adding?spine=2')
  await line(page).getByText('What shape comes out?').waitFor()
  expect(await line(page).getByRole('button', { name: /^\(\d/ }).count()).toBe(3)
  await page.keyboard.press('Space')
  await line(page).getByText('(4, 2) · (2, 5) gives (4, 5)').waitFor()
  expect(spineOf(page)).toBe(2)
  await page.keyboard.press('ArrowRight')
  await product(page).waitFor()
  await page.keyboard.press('ArrowLeft')
  await line(page).getByText('(4, 2) · (2, 5) gives (4, 5)').waitFor()
})

test('a reload loses nothing: the step, what is open beside the picture, the size of type', async () => {
  const page = await present('adding?spine=1')
  await press(page, 'Larger text')
  await page.keyboard.press('PageDown')
  await page.keyboard.press('PageDown')
  await page.keyboard.press('PageDown')
  await product(page).waitFor()
  await page.reload()
  await product(page).waitFor()
  await expectPlace(page, '4 of 13')
  await expect.poll(() => page.locator('.present-text').evaluate((text) => getComputedStyle(text).fontSize)).toBe('27px')
  const cube = await present('cube?spine=3&layout=block')
  await cube.getByText('6 examples').waitFor()
  const swapped = await openPage('/#/cube?spine=17&built=3&panel=order&present=1')
  await swapped.getByText(/^Transposed: what it takes/).waitFor()
})

test('a reload keeps the blank screen and the answer', async () => {
  const page = await present('adding?spine=2&depth=1')
  await page.keyboard.press('PageDown')
  await line(page).getByText('(4, 2) · (2, 5) gives (4, 5)').waitFor()
  await page.keyboard.press('b')
  const blank = page.getByRole('status').getByText('The screen is blank')
  await blank.waitFor({ state: 'attached' })
  await page.reload()
  await blank.waitFor({ state: 'attached' })
  await page.keyboard.press('b')
  await line(page).getByText('(4, 2) · (2, 5) gives (4, 5)').waitFor()
})

test('whoever begins at another moment is told about that moment, and comes back to the lesson', async () => {
  const page = await ready(await openPage('/#/adding'))
  await page.keyboard.press('End')
  await press(page, 'Present')
  await expectPlace(page, 'moment 16 of 16')
  await line(page).getByText(/^Update 1: all weights change once/).waitFor()
  await page.keyboard.press('PageUp')
  await expectPlace(page, '1 of 13')
  await line(page).getByText(/^Target: the sum/).waitFor()
})

test('+ and − change the size, B and the dot blank, P plays, F asks for full screen', async () => {
  const page = await present('adding')
  const size = () => page.locator('.present-text').evaluate((text) => parseFloat(getComputedStyle(text).fontSize))
  await page.keyboard.press('+')
  await page.keyboard.press('+')
  await expect.poll(size).toBe(30)
  await page.keyboard.press('-')
  await expect.poll(size).toBe(27)
  const blank = page.getByRole('status').getByText('The screen is blank')
  await page.keyboard.press('b')
  await blank.waitFor({ state: 'attached' })
  await page.keyboard.press('.')
  await blank.waitFor({ state: 'detached' })
  await page.keyboard.press('b')
  await page.keyboard.press('PageDown')
  await blank.waitFor({ state: 'detached' })
  await expectPlace(page, '1 of 13')
  await page.keyboard.press('p')
  await expect.poll(() => Number(/moment=(\d+)/.exec(page.url())?.[1] ?? 0), { timeout: 10_000 }).toBeGreaterThan(1)
  await page.keyboard.press('p')
  await page.keyboard.press('f')
  await page.waitForFunction(() => document.fullscreenElement !== null)
  await page.evaluate(() => document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })))
  await page.waitForFunction(() => document.fullscreenElement === null)
  await screen(page).waitFor()
})

test('a cell that a step opens leaves all keys to the presenter', async () => {
  const page = await openPage('/#/adding?spine=17&moment=2&present=1')
  await page.getByRole('dialog', { name: /^Inside the cell/ }).waitFor()
  await page.keyboard.press('ArrowRight')
  await expectPlace(page, 'behind the lesson: 6 of 8')
  await page.keyboard.press('ArrowLeft')
  await page.getByRole('dialog', { name: /^Inside the cell/ }).waitFor()
})

test('after the last moment comes the next lesson, and numbers go to any', async () => {
  const page = await present('unfolded?spine=23&steps=3')
  for (let part = 1; part <= 4; part++) {
    await page.keyboard.press('PageDown')
    await expectPlace(page, `mix-up 1 of 1, part ${part} of 4`)
  }
  await page.keyboard.press('PageDown')
  await line(page).getByText('The answer is').waitFor()
  await page.keyboard.press('PageDown')
  await line(page).getByText(/^moment 1 of/).waitFor()
  const [, moments] = /of (\d+)/.exec((await line(page).getByText(/^moment 1 of/).textContent()) ?? '') ?? []
  for (let k = 2; k <= Number(moments); k++) {
    await page.keyboard.press('PageDown')
    await expectPlace(page, `moment ${k} of ${moments}`)
  }
  await page.keyboard.press('PageDown')
  await line(page).getByRole('heading', { name: 'Add the two marked numbers' }).waitFor()
  await page.keyboard.press('2')
  await line(page).getByRole('heading', { name: 'Batch, time, data' }).waitFor()
  await page.keyboard.press('End')
  await expectPlace(page, '13 of 13')
  await screen(page).waitFor()
})

test('with a finger: a swipe and the edges; with the mouse: buttons with their names', async () => {
  const page = await present('cube', { hasTouch: true, width: 800, height: 1000 })
  await page.touchscreen.tap(790, 400)
  await expectPlace(page, '2 of 13')
  await page.touchscreen.tap(10, 400)
  await expectPlace(page, '1 of 13')
  // There is no Escape key: what the keys do stands below the line.
  await button(page, 'Continue').tap()
  await expectPlace(page, '2 of 13')
  await button(page, 'Leave').tap()
  await page.getByRole('toolbar', { name: 'Playback' }).waitFor()
  await press(page, 'Present')
  await screen(page).waitFor()
  await page.goBack()
  await page.getByRole('toolbar', { name: 'Playback' }).waitFor()
  const mouse = await present('cube')
  await line(mouse).hover()
  await button(mouse, 'Continue').click()
  await expectPlace(mouse, '2 of 13')
  await button(mouse, 'Go back').click()
  await expectPlace(mouse, '1 of 13')
  await button(mouse, 'Leave').click()
  await mouse.getByRole('toolbar', { name: 'Playback' }).waitFor()
})

test('a step that trains: the loss falls while its line is there, and training ends with it', async () => {
  const page = await present('adding?spine=12')
  const iteration = async () => Number(/iteration (\d+)/.exec((await region(page, 'Training').textContent().catch(() => '')) ?? '')?.[1] ?? 0)
  await expect.poll(iteration, { timeout: 15_000 }).toBeGreaterThan(20)
  await page.keyboard.press('PageDown')
  await product(page).waitFor()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await button(page, 'Train').waitFor()
})
