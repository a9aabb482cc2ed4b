/** Axe over what is on the page, and in the frames that it is said to have, in every theme. */

import { AxeBuilder } from '@axe-core/playwright'
import { expect } from 'vitest'
import type { Page } from 'playwright'

/** All nodes are looked at, but only what is wrong is described: naming thousands of cells that are right takes most of the time. */
const BRIEFLY = { resultTypes: ['violations'] }
/** What axe has switched off by itself, of WCAG 2.2 AA. */
const ALL = { ...BRIEFLY, rules: { 'target-size': { enabled: true } } }
/** A theme is other colours and nothing else: the rules that see them. */
const COLOURS = { ...BRIEFLY, runOnly: ['color-contrast', 'link-in-text-block'] }
const OTHER_THEMES = ['dark', 'projector'] as const

export async function violations(page: Page, options: object = ALL, frames = 0): Promise<string[]> {
  // One that nobody knows of may be empty still. The frames of ours are of one origin, so axe needs no second page of its own, which takes four times as long as the rules.
  expect(page.frames()).toHaveLength(1 + frames)
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode(true).options(options).analyze()
  return found.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary?.split('\n').slice(1, 3).join(' ') ?? ''}`))
}

/** Every rule in the light theme, every rule about colours in the others. */
export async function expectNone(page: Page, when: string, frames = 0) {
  expect(await violations(page, ALL, frames), when).toEqual([])
  for (const theme of [...OTHER_THEMES, 'light']) {
    for (const frame of page.frames()) await frame.evaluate((name) => void (document.documentElement.dataset.theme = name), theme)
    if (theme !== 'light') expect(await violations(page, COLOURS, frames), `${when}, ${theme}`).toEqual([])
  }
}
