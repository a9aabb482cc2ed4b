// Opens the built page in a real Chromium; a page that complains fails the test that opened it.
import { chromium } from 'playwright'
import type { Browser, BrowserContextOptions, Page } from 'playwright'
import { afterAll, expect, inject, onTestFinished } from 'vitest'

export interface OpenOptions extends Omit<BrowserContextOptions, 'viewport'> {
  /** Of the window, in px. */
  width?: number
  height?: number
  /** Where another page than the built one is served, without a slash at the end. */
  at?: string
  /** Complaints that this test provokes on purpose. */
  allow?: RegExp[]
  /** Runs before the page's own code, with a context that is still empty: route, addInitScript … */
  before?: (page: Page) => Promise<void>
}

/** Motion as most people have it; tests have none unless they ask. */
export const MOVING = { reducedMotion: 'no-preference' } as const

/** Milliseconds to wait for a control: below a test's own time, so that its failure says which one did not come. */
const PATIENCE = 15_000

let shared: Promise<Browser> | undefined
const complaintsOf = new WeakMap<Page, string[]>()

afterAll(async () => {
  await (await shared)?.close()
  shared = undefined
})

/** Where the built page is served, without a slash at the end. */
export const pageAddress = (): string => inject('pageAddress')

/** What the page, and whatever window was opened beside it, has complained about so far: console errors, uncaught errors, requests to other hosts. */
export const complaints = (page: Page): readonly string[] => complaintsOf.get(page) ?? []

/**
 * Without a service worker, which would answer before routes do, unless `serviceWorkers: 'allow'`.
 * Opens an address such as "/" or "/#/adding?seed=2" in a window of its own, with empty storage. To be called inside a
 * test: at its end the window is closed, and the test fails if the page has complained.
 */
export async function openPage(path = '/', options: OpenOptions = {}): Promise<Page> {
  const { width = 1280, height = 720, at = pageAddress(), allow = [], before, ...context } = options
  shared ??= chromium.connect(inject('browserAddress'))
  const window = await (await shared).newContext({ viewport: { width, height }, locale: 'en-US', reducedMotion: 'reduce', serviceWorkers: 'block', ...context })
  window.setDefaultTimeout(PATIENCE)
  const page = await window.newPage()
  const said: string[] = []
  complaintsOf.set(page, said)
  listen(page, at, said)
  // Windows that it opens complain in its name.
  window.on('page', (opened) => listen(opened, at, said))
  onTestFinished(async ({ task }) => {
    const unexpected = complaints(page).filter((said) => !allow.some((pattern) => pattern.test(said)))
    if (task.result?.state === 'fail' || unexpected.length > 0) await keepPicture(page, task.name)
    await window.close()
    expect(unexpected.join('\n'), 'what the page has complained about').toBe('')
  })
  await before?.(page)
  await page.goto(at + path)
  return page
}

function listen(page: Page, at: string, said: string[]): void {
  page.on('console', (message) => {
    if (message.type() === 'error') said.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => said.push(`error: ${error.message}`))
  page.on('request', (request) => {
    if (isForeign(request.url(), at)) said.push(`request to another host: ${request.url()}`)
  })
}

function isForeign(url: string, at: string): boolean {
  return /^(https?|wss?):/.test(url) && new URL(url).host !== new URL(at).host
}

/** For whoever looks into the failure; a page that has died gives none. */
async function keepPicture(page: Page, name: string): Promise<void> {
  const file = name.replace(/[^A-Za-z0-9]+/g, '-').slice(0, 80)
  await page.screenshot({ path: `test-results/${file}.png` }).catch(() => undefined)
}
