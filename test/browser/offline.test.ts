// After one visit the page works without a network, in every lesson, from any folder; a new version waits until nobody looks.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Page } from 'playwright'
import { serviceWorker } from '../../src/commands/launch/offline-plugin.mjs'
import { DIST } from '../../src/commands/launch/project.mjs'
import { serveFolder } from '../../src/commands/launch/static-server.mjs'
import { LESSONS } from '../../src/store/state.ts'
import { openPage } from '../support/browser.ts'
import { press, product, ready, region } from '../support/on-screen.ts'

let folder: string
let page: string
let server: Awaited<ReturnType<typeof serveFolder>>

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'unfold-offline-'))
  page = join(folder, 'in', 'a folder')
  cpSync(DIST, page, { recursive: true })
  cpSync(join(DIST, 'favicon.svg'), join(page, 'data', 'kept.svg'))
  cpSync(join(DIST, 'favicon.svg'), join(page, 'data', 'not-kept.svg'))
  server = await serveFolder(folder, [0])
})

afterAll(async () => {
  await server?.close()
  rmSync(folder, { recursive: true, force: true })
})

const base = () => `http://localhost:${server.port}`
const open = (hash: string, allow: RegExp[] = []) => openPage(`/in/a%20folder/${hash}`, { at: base(), serviceWorkers: 'allow', allow })
/** The first version is there as soon as it has everything. */
const kept = (page: Page) => page.waitForFunction(() => navigator.serviceWorker.controller !== null, undefined, { timeout: 30_000 })
const caches_ = (page: Page) => page.evaluate(() => caches.keys())

test('without a network, after a reload: every lesson with all that loads later', async () => {
  const page = await open('#/modes')
  await page.getByRole('figure', { name: 'Stage' }).waitFor()
  await kept(page)
  await page.context().setOffline(true)
  for (const lesson of LESSONS) {
    await page.goto(`${base()}/in/a%20folder/?${lesson}#/${lesson}`)
    await page.reload()
    await region(page, 'Lesson').getByText(/^1 of/).waitFor()
    if (lesson !== 'modes') await ready(page)
  }
  // The example of embedding too: a page of its own, with this one in a frame.
  await page.goto(`${base()}/in/a%20folder/embedding.html`)
  await page.getByRole('status').getByText('Moment 0 of 15. Batch 1').waitFor()
  await press(page, 'Next')
  await page.getByRole('status').getByText('t = 1 of 6, forward').waitFor()
  await page.goto(`${base()}/in/a%20folder/?again#/adding`)
  await ready(page)
  for (let k = 0; k < 3; k++) await press(page, 'Continue')
  await product(page).waitFor()
  await page.keyboard.press('Escape')
  await press(page, 'Export')
  await page.getByRole('menuitem', { name: 'Numbers (JSON)' }).waitFor()
  await page.keyboard.press('Escape')
  await press(page, 'Train')
  await region(page, 'Training').getByText(/^iteration [1-9]\d+, loss/).waitFor()
})

test('data is kept when it is first used', async () => {
  const page = await open('#/adding', [/ERR_INTERNET_DISCONNECTED|ERR_FAILED/])
  await ready(page)
  await kept(page)
  const read = (name: string) => page.evaluate((path) => fetch(path).then((response) => response.text(), () => 'not there'), `data/${name}`)
  const text = readFileSync(join(DIST, 'favicon.svg'), 'utf8')
  expect(await read('kept.svg')).toBe(text)
  await page.context().setOffline(true)
  expect(await read('kept.svg')).toBe(text)
  expect(await read('not-kept.svg')).toBe('not there')
})

test('a new version waits while a window shows the page, and is there at the next start', async () => {
  const first = await open('#/adding')
  await ready(first)
  await kept(first)
  const [before] = (await caches_(first)).filter((name) => name.includes('page'))
  const index = join(page, 'index.html')
  writeFileSync(index, readFileSync(index, 'utf8').replace('<title>', '<meta name="next"><title>'))
  writeFileSync(join(page, 'sw.js'), serviceWorker(page))
  await first.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration()
    await registration?.update()
  })
  await first.waitForFunction(async () => (await navigator.serviceWorker.getRegistration())?.waiting !== null)
  await first.reload()
  await ready(first)
  expect(await isNext(first)).toBe(false)
  expect(await caches_(first)).toContain(before)
  const context = first.context()
  const bystander = await context.newPage()
  await first.close()
  // Another start, some time after the last window was closed.
  await expect.poll(async () => {
    await bystander.goto(`${base()}/in/a%20folder/#/adding`)
    const next = await isNext(bystander)
    await bystander.goto('about:blank')
    return next
  }, { timeout: 45_000, interval: 1500 }).toBe(true)
}, 120_000)

/** Not by its title: the page soon writes that itself. */
const isNext = async (window: Page) => (await window.locator('meta[name="next"]').count()) > 0
