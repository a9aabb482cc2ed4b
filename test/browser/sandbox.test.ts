// In a frame with sandbox that keeps its origin from it, the page cannot run: it says so, whatever the host allows.
import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { openPage } from '../support/browser.ts'

const SENTENCES = { en: 'This page cannot run in a frame with sandbox unless it has allow-scripts allow-same-origin.', fr: 'Cette page ne peut pas fonctionner dans un cadre avec sandbox' }
/** What the browser itself says of files that it does not hand to a frame without an origin. */
const REFUSED = [/blocked by CORS policy/, /Failed to load resource/]
/** And of scripts where none may run. */
const NO_SCRIPTS = [...REFUSED, /Blocked script execution/]

function around(sandbox: string | null, hash = '#/adding') {
  return async (page: Page) => {
    const body = `<!doctype html><link rel="icon" href="data:,"><iframe width="900" height="600" ${sandbox === null ? '' : `sandbox="${sandbox}"`} src="./index.html${hash}"></iframe>`
    await page.route('**/around.html', (route) => route.fulfill({ contentType: 'text/html', body }))
  }
}

/** A host that lets every page read its files. */
async function openToAll(page: Page): Promise<void> {
  await page.route('**/*', async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, headers: { ...response.headers(), 'access-control-allow-origin': '*' } })
  })
}

async function expectSaid(page: Page): Promise<void> {
  const frame = page.frameLocator('iframe')
  for (const sentence of Object.values(SENTENCES)) await frame.getByText(sentence).waitFor()
  expect(await frame.getByText('still on its way').count()).toBe(0)
}

test('scripts without an origin, on a plain host: it says what the sandbox needs', async () => {
  await expectSaid(await openPage('/around.html', { before: around('allow-scripts'), allow: REFUSED }))
})

test('the same where the host hands its files to everybody: no half of a page, no error', async () => {
  const page = await openPage('/around.html', {
    before: async (page) => {
      await openToAll(page)
      await around('allow-scripts')(page)
    },
  })
  await page.waitForLoadState('networkidle')
  await expectSaid(page)
  expect(await page.frameLocator('iframe').getByRole('button').count()).toBe(0)
})

test('without scripts the same is said, and nothing is on its way', async () => {
  const page = await openPage('/around.html', { before: around(''), allow: NO_SCRIPTS })
  const frame = page.frameLocator('iframe')
  // Found by text they are not: a browser with scripts does not show them.
  const said = frame.locator('body noscript p')
  for (const paragraph of [said.first(), said.last()]) await paragraph.waitFor()
  expect(await said.allTextContents()).toEqual([expect.stringContaining('In a frame with sandbox it needs allow-scripts allow-same-origin.'), expect.stringContaining('Dans un cadre avec sandbox, il lui faut allow-scripts allow-same-origin.')])
  await frame.getByText('still on its way').waitFor({ state: 'hidden' })
})

test('with both it runs', async () => {
  const page = await openPage('/around.html', { before: around('allow-scripts allow-same-origin') })
  await page.frameLocator('iframe').getByRole('status', { name: 'What happens now' }).getByText('Batch 1').waitFor()
  expect(await page.frameLocator('iframe').getByText('cannot run').count()).toBe(0)
})
