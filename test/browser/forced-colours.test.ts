// Forced colours with a theme chosen, or presenting: what is drawn follows the paper that the system brings, light or dark.
import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { channels, contrast } from '../../src/theme/contrast.ts'
import { TOKENS } from '../../src/theme/tokens.ts'
import { openPage } from '../support/browser.ts'

const ADDRESSES = ['#/adding?present=1&moment=8&depth=1&spine=7', '#/adding?moment=9&depth=1&theme=light', '#/adding?moment=9&depth=1&theme=dark', '#/modes?theme=projector']

for (const scheme of ['dark', 'light'] as const) {
  test.each(ADDRESSES)(`${scheme} forced colours, %s: every word of the picture can be read`, async (address) => {
    const page = await openPage(`/${address}`, { forcedColors: 'active', colorScheme: scheme })
    await expect.poll(() => page.locator('svg text').count()).toBeGreaterThan(10)
    const { tokens, paper, inks } = await drawn(page, Object.keys(TOKENS.light))
    for (const [name, value] of Object.entries(TOKENS[scheme])) expect(channels(tokens[name]!), name).toEqual(channels(value))
    expect(inks.length).toBeGreaterThan(8)
    expect(inks.map((ink) => ({ ...ink, is: contrast(hex(ink.fill), hex(paper)) })).filter(({ is }) => is < 4.5)).toEqual([])
  })
}

/** What the theme comes to, the colour behind the page, and the colours of the words on the stage. */
const drawn = (page: Page, names: string[]) => page.evaluate((all) => {
  const root = getComputedStyle(document.documentElement)
  const words = [...document.querySelectorAll('svg text')].filter((word) => word.getClientRects().length > 0 && word.textContent !== '')
  return {
    tokens: Object.fromEntries(all.map((name) => [name, root.getPropertyValue(`--${name}`).trim()])),
    paper: getComputedStyle(document.body).backgroundColor,
    inks: words.map((word) => ({ text: word.textContent, fill: getComputedStyle(word).fill })),
  }
}, names)

/** `rgb(1, 2, 3)` as `#010203`. */
const hex = (rgb: string) => `#${(rgb.match(/\d+/g) ?? []).slice(0, 3).map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`
