// The controls and texts of the page, found by the names that people and screen readers find them by.
import { expect } from 'vitest'
import type { Locator, Page } from 'playwright'

export const CLIPBOARD = { permissions: ['clipboard-read', 'clipboard-write'] }
/** How long a browser on a busy machine may take to show what it was asked for. */
const PATIENCE = { timeout: 15_000 }

export const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true })
export const press = (page: Page, name: string) => button(page, name).click()
export const region = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true })
export const status = (page: Page): Locator => page.getByRole('status', { name: 'What happens now' })
export const notes = (page: Page): Locator => page.getByRole('group', { name: 'Notes' })
/** Nothing has to be said any more. */
export const noNotes = (page: Page) => notes(page).waitFor({ state: 'hidden' })
export const slider = (page: Page, name: string): Locator => page.getByRole('slider', { name, exact: true })
export const product = (page: Page): Locator => page.getByRole('dialog', { name: /^The product as a box/ })

/** Waits until the first numbers are on the stage. */
export async function ready(page: Page): Promise<Page> {
  await expect.poll(() => status(page).textContent(), PATIENCE).not.toBe('')
  await expect.poll(() => slider(page, 'Moment').isEnabled(), PATIENCE).toBe(true)
  return page
}

/** Waits until a locator's text is as wanted. */
export async function expectText(locator: Locator, wanted: string | RegExp) {
  const matching = typeof wanted === 'string' ? expect.stringContaining(wanted) : expect.stringMatching(wanted)
  await expect.poll(() => locator.first().textContent(), PATIENCE).toEqual(matching)
}

export async function goTo(page: Page, moment: number) {
  await slider(page, 'Moment').fill(String(moment))
}

export const momentShown = async (page: Page) => Number(await slider(page, 'Moment').inputValue())

/** "iteration 140, loss ≈ 0.142", in the region "Training". */
export async function trainingState(page: Page): Promise<{ iteration: number; loss: number }> {
  const text = (await region(page, 'Training').getByText(/^iteration \d+, loss/).first().textContent()) ?? ''
  const [, iteration, loss] = /^iteration (\d+), loss (?:≈ )?(\S+)$/.exec(text) ?? []
  return { iteration: Number(iteration), loss: Number(loss?.replace('−', '-')) }
}

export const iterationShown = async (page: Page) => (await trainingState(page)).iteration

export async function untilIteration(page: Page, least: number) {
  await expect.poll(() => iterationShown(page), { timeout: 30_000 }).toBeGreaterThanOrEqual(least)
}
