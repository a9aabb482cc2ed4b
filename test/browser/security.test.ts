// Nothing is asked of another host, and the page's own security policy is never broken: in every lesson, with all that opens.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Page } from 'playwright'
import { DIST } from '../../src/commands/launch/project.mjs'
import { POLICY } from '../../src/commands/launch/policy-plugin.mjs'
import { lessonOf } from '../../src/lessons/lessons.ts'
import { LESSONS } from '../../src/store/state.ts'
import { openPage } from '../support/browser.ts'
import { button, press } from '../support/on-screen.ts'

declare global {
  interface Window { violations?: string[] }
}

/** Before the page's own code: what the browser reports, also of what fails silently. */
const listening = async (page: Page) => {
  await page.addInitScript(() => {
    window.violations = []
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => window.violations?.push(`${violatedDirective} ${blockedURI} ${sample}`))
  })
}
const violations = (page: Page) => page.evaluate(() => window.violations)

test('the policy stands in the built page before anything that it is about, and allows nothing inline', () => {
  const html = readFileSync(join(DIST, 'index.html'), 'utf8')
  expect(html.indexOf('Content-Security-Policy')).toBeGreaterThan(0)
  for (const tag of ['<script', '<link']) expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf(tag))
  expect(POLICY).toContain("default-src 'none'")
  expect(POLICY).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/)
})

test('the policy is in force: an inline script and a request to another host are refused', async () => {
  const page = await openPage('/#/adding', { before: listening, allow: [/Content Security Policy|request to another host/] })
  await page.getByRole('figure', { name: 'Stage' }).waitFor()
  await page.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = 'window.violations = []'
    document.head.append(script)
    return fetch('https://example.org/').catch(() => undefined)
  })
  await expect.poll(async () => (await violations(page))?.map((said) => said.split(' ')[0])).toEqual(['script-src-elem', 'connect-src'])
})

test.each(LESSONS)('%s: the whole spine, with what opens beside it', async (lesson) => {
  const page = await openPage(`/#/${lesson}`, { before: listening })
  await page.getByRole('region', { name: 'Lesson' }).getByText(/^1 of/).waitFor()
  const stops = lessonOf(lesson)?.spine.length ?? 0
  for (let stop = 2; stop <= stops; stop++) {
    await page.keyboard.press('PageDown')
    await page.getByRole('region', { name: 'Lesson' }).getByText(`${stop} of ${stops}`).waitFor()
  }
  for (const name of ['Setup ▾', 'Code ▾']) if (await page.getByRole('button', { name: name.slice(0, -2) }).count()) await page.getByRole('button', { name: name.slice(0, -2) }).first().click()
  await press(page, 'Keys')
  await page.getByRole('dialog', { name: 'Keys' }).waitFor()
  await page.keyboard.press('Escape')
  await press(page, 'Export')
  await page.getByRole('menu').waitFor()
  await page.keyboard.press('Escape')
  await button(page, 'Present').click()
  await page.keyboard.press('PageUp')
  await page.getByRole('main', { name: 'Presenting' }).waitFor()
  expect(await violations(page)).toEqual([])
})
