// Code that does not come, in a real Chromium: a cut request heals by itself; where it does not, the page says so and lives on.
import { expect, test } from 'vitest'
import { openPage } from '../support/browser.ts'

/** The browser itself complains of each request that is cut. */
const CUT = [/Failed to load resource: net::ERR_FAILED/]
const SETUP = /\/assets\/Setup-[^/]*\.js$/

test('a chunk that is cut off once comes with the next try, and one that does not come says so in its place', async () => {
  let cuts = 1
  const page = await openPage('/#/adding', {
    allow: CUT,
    // Pointers and idle time would load them before they are asked for.
    before: async (page) => {
      await page.route(SETUP, (route) => (cuts-- > 0 ? route.abort() : route.continue()))
      await page.route(/\/assets\/KeysDialog-[^/]*\.js$/, (route) => (broken ? route.abort() : route.continue()))
    },
  })
  let broken = true
  await page.getByRole('button', { name: 'Setup' }).click()
  await page.getByRole('spinbutton', { name: 'Batch' }).waitFor()
  expect(cuts).toBeLessThan(0)

  await page.getByRole('button', { name: 'Keys' }).click()
  const said = page.getByRole('alert').filter({ hasText: 'could not be loaded' })
  await said.waitFor()
  // The rest lives.
  await page.getByRole('button', { name: 'Next' }).click()
  broken = false
  await said.getByRole('button', { name: 'Try again' }).click()
  await page.getByRole('dialog').waitFor()
})

test('where the page’s own script does not come the document says so', async () => {
  const page = await openPage('/', {
    allow: CUT,
    before: async (page) => {
      await page.route(/\/assets\/index-[^/]*\.js$/, (route) => route.abort())
      // Eight seconds of patience in a moment.
      const devtools = await page.context().newCDPSession(page)
      await devtools.send('Animation.enable')
      await devtools.send('Animation.setPlaybackRate', { playbackRate: 200 })
    },
  })
  await page.getByText('please load it again').waitFor()
  await page.getByText('veuillez la recharger').waitFor()
})
