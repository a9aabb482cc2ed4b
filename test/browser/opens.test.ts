// The built page opens in a real Chromium, from its own server alone.
import { expect, test } from 'vitest'
import { openPage } from '../support/browser.ts'

test('the bare address shows a page, and nothing complains', async () => {
  const page = await openPage('/')
  await page.locator('#root > *').first().waitFor({ state: 'attached' })
  expect(await page.title()).not.toBe('')
})
