// Random keys, clicks, drags, addresses and window sizes, thousands of them: nothing complains, nothing is dead, and Reset goes back to the start.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Page } from 'playwright'
import { DIST } from '../../src/commands/launch/project.mjs'
import { complaints, MOVING, openPage } from '../support/browser.ts'
import { CLIPBOARD, ready } from '../support/on-screen.ts'
import { calm, fresh, outOfFullScreen, picture } from '../support/storm/calm.ts'
import { stormInPage } from '../support/storm/in-page.ts'
import { TEXTS, addresses, generator } from '../support/storm/nonsense.ts'
import { realInput } from '../support/storm/real-input.ts'
import { tryControls } from '../support/storm/try-controls.ts'

const ROUNDS = 20
const IN_PAGE = 256
const REAL = 5
/** Ms for the longest of what is waited for. */
const MOST = 100_000
const SIZES = [[1280, 720], [390, 844], [1920, 1080], [700, 500], [320, 256]] as const

test.each([1, 2, 3])('whatever is done to the page (seed %i)', { timeout: 400_000 }, async (seed) => {
  // One of them in motion, as most people have it.
  const page = await ready(await openPage('/', { ...CLIPBOARD, acceptDownloads: false, ...(seed === 1 ? MOVING : {}) }))
  await loadAll(page)
  const any = generator(seed * 7919)
  const counts = await storm(page, any)
  expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(5000)
  await calm(page)
  const start = await fresh(page)
  const after = await picture(page)
  for (const [part, shown] of Object.entries(await picture(start))) expect(after[part], part).toBe(shown)
  const { answered: answering } = await answered(start.evaluate(tryControls, null), 'controls of a new page')
  expect(answering.length).toBeGreaterThan(15)
  await start.close()
  await page.bringToFront()
  const { dead, gone } = await answered(page.evaluate(tryControls, answering), 'controls after the storm')
  expect(dead, 'controls that no longer answer').toEqual([])
  expect(gone.length, gone.join(', ')).toBeLessThanOrEqual(3)
  expect(complaints(page).join('\n')).toBe('')
})

/** All lazy parts first: now and then the storm cuts a load short, which is no fault of the part that was asked for. */
async function loadAll(page: Page) {
  const manifest = JSON.parse(readFileSync(join(DIST, '.vite/manifest.json'), 'utf8')) as Record<string, { file: string }>
  const parts = Object.values(manifest).map(({ file }) => `./${file}`).filter((file) => file.endsWith('.js'))
  await page.evaluate(`Promise.all(${JSON.stringify(parts)}.map((part) => import(new URL(part, document.baseURI).href))).then(() => undefined)`)
}

async function storm(page: Page, any: (below: number) => number) {
  const all: Record<string, number> = {}
  let last: string[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const [width, height] = SIZES[round % 3 === 0 ? any(SIZES.length) : 0]!
    await answered(outOfFullScreen(page), `round ${round}: out of full screen`)
    await answered(page.setViewportSize({ width, height }), `round ${round}: another size`)
    await answered(page.bringToFront(), `round ${round}: to the front`)
    await answered(page.evaluate(stopWhatRuns), `round ${round}: stopping`)
    const order = { seed: any(2 ** 31), actions: IN_PAGE, addresses: addresses(12, any), texts: [...TEXTS] }
    const report = await answered(page.evaluate(stormInPage, order), `round ${round}: actions in the page`)
    const real = await answered(realInput(page, any, REAL), `round ${round}: input`)
    for (const [kind, count] of Object.entries(report.counts)) all[kind] = (all[kind] ?? 0) + count
    last = [...report.last, ...real]
    await expectWhole(page, `round ${round}, after\n${last.join('\n')}`)
    await closeOthers(page)
  }
  return all
}

/** What trains or plays since the round before would take most of the machine's time for itself. In either language. */
function stopWhatRuns() {
  for (const button of document.querySelectorAll('button')) if (/^(Pause|Interrompre)/.test(button.ariaLabel ?? button.textContent ?? '')) button.click()
}

/** A window that the storm opened draws along for as long as it is there, and may lie over the page. */
async function closeOthers(page: Page) {
  for (const window of page.context().pages()) if (window !== page) await answered(window.close(), 'closing another window')
}

/** What the browser has no time limit for. A failure that says where it stands is of more use than the test's own end. */
async function answered<T>(promise: Promise<T>, what: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => (timer = setTimeout(() => reject(new Error(`No answer: ${what}`)), MOST)))
  return Promise.race([promise, late]).finally(() => clearTimeout(timer))
}

/** No complaint, no part of a window that could not be drawn. What has just been asked for, a presentation or a window, may be on its way. */
async function expectWhole(page: Page, after: string) {
  await expect.poll(() => page.locator('#root main').count(), { message: after, timeout: 15_000 }).toBe(1)
  for (const window of page.context().pages()) await expect.poll(() => window.locator('.broken').allTextContents(), { message: after }).toEqual([])
  expect(complaints(page).join('\n'), after).toBe('')
}
