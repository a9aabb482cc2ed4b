// The page in a frame: its example drives it and hears of each moment; what an address puts away and holds is so; a foreign page is refused.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { serveFolder } from '../../src/commands/launch/static-server.mjs'
import { expectNone } from '../support/axe.ts'
import { openPage, pageAddress } from '../support/browser.ts'
import { CLIPBOARD, button, press, ready, status } from '../support/on-screen.ts'

/** A busy machine takes its time. */
const SOON = { timeout: 15_000 }

let folder: string
let foreign: Awaited<ReturnType<typeof serveFolder>>

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'unfold-course-'))
  writeFileSync(join(folder, 'index.html'), '<link rel="icon" href="data:,"><iframe id="frame"></iframe><script>window.said = []; addEventListener("message", ({ data }) => said.push(data))</script>')
  foreign = await serveFolder(folder, [0])
})
afterAll(async () => {
  await foreign?.close()
  rmSync(folder, { recursive: true, force: true })
})

test('the example page drives the frame, hears of its moments, and is told what is wrong', async () => {
  const page = await openPage('/embedding.html')
  const frame = page.frameLocator('iframe')
  const said = page.getByRole('status')
  await said.getByText('Moment 1 of 16. Batch 1').waitFor()
  await press(page, 'Next')
  await said.getByText('t = 1 of 6, forward').waitFor()
  await frame.getByRole('button', { name: 'Next', exact: true }).click()
  await said.getByText('t = 2 of 6, forward').waitFor()
  await press(page, 'Loss')
  await expect.poll(() => frame.getByRole('slider', { name: 'Moment' }).inputValue(), SOON).toBe('8')
  await page.getByRole('slider', { name: 'Batch' }).fill('3')
  await said.getByText('the mean over 3 examples').waitFor()
  await page.getByRole('slider', { name: 'Timesteps' }).fill('9')
  await said.getByText('Held by the address of the page: steps.').waitFor()
  expect(await page.getByRole('slider', { name: 'Timesteps' }).inputValue()).toBe('6')
  await page.getByRole('textbox', { name: 'Message' }).fill('hello')
  await press(page, 'Send')
  await page.getByRole('log').getByText('A message is an object with version, id and request; this was hello.').waitFor()
  for (const gone of ['navigation', 'region'] as const) expect(await frame.getByRole(gone).count()).toBe(0)
})

test('the example speaks French too: the same page, and the frame answers in French', async () => {
  const page = await openPage('/embedding.html')
  const parts = () => page.evaluate(() => [...document.querySelectorAll('main *:not(#log *)')].map(({ tagName, id }) => `${tagName} ${id}`))
  const keys = () => page.getByRole('region').locator('code').allTextContents()
  const [english, codes] = [await parts(), await keys()]
  await page.getByRole('link', { name: 'En français' }).click()
  await page.getByRole('status').getByText('Moment 1 sur 16. Lot 1').waitFor()
  expect(await parts()).toEqual(english)
  expect(await keys()).toEqual(codes)
  await press(page, 'Suivant')
  await page.getByRole('status').getByText('t = 1 sur 6, en avant').waitFor()
})

test('an address puts controls away, and what it holds cannot be changed', async () => {
  const page = await ready(await openPage('/#/adding?hide=lesson,training&fix=batch,seed&moment=3'))
  expect(await page.getByRole('region', { name: 'Lesson' }).count()).toBe(0)
  await page.getByRole('region', { name: 'Inspector' }).waitFor()
  expect(await button(page, 'Train').count()).toBe(0)
  await press(page, 'Setup')
  await page.getByText('Held by this lesson link: Batch, Seed.').waitFor()
  await page.getByRole('spinbutton', { name: 'Batch' }).press('ArrowUp')
  expect(await page.getByRole('spinbutton', { name: 'Batch' }).inputValue()).toBe('4')
  await page.getByRole('spinbutton', { name: 'Timesteps' }).press('ArrowDown')
  await expect.poll(() => status(page).textContent(), SOON).toContain('t = 3 of 5')
  await page.getByRole('link', { name: 'Batch, time, data' }).click()
  await expect.poll(() => page.url(), SOON).toMatch(/cube.*hide=lesson,training&fix=batch,seed/)
  expect(await page.getByRole('region', { name: 'Lesson' }).count()).toBe(0)
})

test('the dialog makes an address that opens as it says, and a frame', async () => {
  const page = await ready(await openPage('/#/adding?depth=1', CLIPBOARD))
  await press(page, 'Share')
  await press(page, 'Lesson link …')
  const dialog = page.getByRole('dialog', { name: 'Lesson link' })
  await dialog.getByRole('spinbutton', { name: 'Starts at moment' }).fill('3')
  await dialog.getByText('t = 3 of 6, forward').waitFor()
  for (const part of ['Text of the lesson', 'Training', 'Batch: 4']) await dialog.getByRole('checkbox', { name: part }).check()
  await dialog.getByRole('textbox', { name: 'Page that may send' }).fill('course')
  await dialog.getByText('“course” is no origin').waitFor()
  await expectNone(page, 'the dialog')
  const address = await dialog.getByRole('textbox', { name: 'Address' }).inputValue()
  expect(address.split('#')[1]).toBe('/adding?moment=3&depth=1&hide=lesson,training&fix=batch')
  expect(await dialog.getByRole('textbox', { name: 'Frame for a page' }).inputValue()).toContain(`<iframe src="${address.replaceAll('&', '&amp;')}" title="Unfold: Adding task"`)
  await press(page, 'Copy address')
  await dialog.getByText('Copied.').waitFor()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address)
  await page.keyboard.press('Escape')
  const other = await ready(await openPage(`/?other${address.slice(address.indexOf('#'))}`))
  await expect.poll(() => status(other).textContent(), SOON).toContain('t = 3 of 6')
  expect(await other.getByRole('region', { name: 'Lesson' }).count()).toBe(0)
})

test('a page of another origin is refused, unless the address names it', async () => {
  const origin = `http://localhost:${foreign.port}`
  const page = await openPage('/', { at: origin, allow: [/request to another host/] })
  const put = (hash: string) => page.evaluate((src) => {
    window.said = []
    document.querySelector('iframe')?.setAttribute('src', src)
  }, `${pageAddress()}/?${hash.length}${hash}`)
  const heard = () => page.evaluate(() => window.said)
  const send = () => page.evaluate((to) => document.querySelector('iframe')?.contentWindow?.postMessage({ version: 'unfold/1', id: 'mine', request: { kind: 'moment', moment: 3 } }, to), pageAddress())

  await put('#/adding')
  await expect.poll(heard, SOON).toEqual([{ version: 'unfold/1', ready: true }])
  await send()
  await expect.poll(async () => (await heard()).at(-1)?.failure?.message, SOON).toBe(`Messages from ${origin} are not followed: the address of the page in the frame does not name it (key origin).`)
  await page.frameLocator('iframe').getByRole('slider', { name: 'Moment' }).waitFor()
  expect(await page.frameLocator('iframe').getByRole('slider', { name: 'Moment' }).inputValue()).toBe('0')
  expect((await heard()).filter(({ report }) => report !== undefined), 'nothing is told of').toEqual([])

  await put(`#/adding?origin=${encodeURIComponent(origin)}`)
  await expect.poll(async () => (await heard()).length, SOON).toBe(1)
  await send()
  await expect.poll(async () => (await heard()).find(({ id }) => id === 'mine')?.answer?.moment, SOON).toBe(3)
})

declare global {
  interface Window { said: { id?: string; failure?: { message: string }; answer?: { moment: number }; report?: object }[] }
}
