// The page in a frame: its example drives it and hears of each moment; what an address puts away and holds is so; a foreign page is refused.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
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
  await said.getByText('Moment 0 of 15. Batch 1').waitFor()
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
  for (const [request, sentence] of [
    ['"kind": "moment", "moment": "3"', 'moment in the request moment is the text “3”; it has to be a whole number from 0 to 15.'],
    ['"kind": "open", "address": "https://evil.example/"', 'Only addresses of this page are opened: https://evil.example/ is another one.'],
  ]) {
    await page.getByRole('textbox', { name: 'Message' }).fill(`{"version": "unfold/1", "id": "mine", "request": {${request}}}`)
    await press(page, 'Send')
    await page.getByRole('log').getByText(sentence!).waitFor()
  }
  for (const gone of ['navigation', 'region'] as const) expect(await frame.getByRole(gone).count()).toBe(0)
})

test('the example speaks French too: the same page, and the frame answers in French', async () => {
  const page = await openPage('/embedding.html')
  const parts = () => page.evaluate(() => [...document.querySelectorAll('main *:not(#log *)')].map(({ tagName, id }) => `${tagName} ${id}`))
  const keys = () => page.getByRole('region').locator('code').allTextContents()
  const [english, codes] = [await parts(), await keys()]
  await page.getByRole('link', { name: 'En français' }).click()
  await page.getByRole('status').getByText('Moment 0 sur 15. Lot 1').waitFor()
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

test.each(['top', 'lessons'])('hide=%s: no key opens another lesson or the mix-ups', async (hide) => {
  const page = await ready(await openPage(`/#/adding?hide=${hide}&moment=3`))
  for (const key of ['2', 'm', 'M', '4']) await page.keyboard.press(key)
  // What came before it is done when this is.
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => status(page).textContent(), SOON).toContain('t = 4 of 6')
  expect(page.url()).toContain('#/adding?')
  expect(await page.getByRole('dialog').count()).toBe(0)
})

test('presenting with the lessons put away, a digit opens none', async () => {
  const page = await openPage('/#/adding?hide=lessons&present=1')
  await page.getByText('1 of 13').waitFor()
  await page.keyboard.press('2')
  await page.keyboard.press('PageDown')
  await page.getByText('2 of 13').waitFor()
  expect(page.url()).toContain('#/adding?')
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

test('the dialog writes the language into the address: a French frame is French in every browser', async () => {
  const page = await openPage('/#/adding?lang=fr')
  await press(page, 'Partager')
  await press(page, 'Lien de leçon …')
  const dialog = page.getByRole('dialog', { name: 'Lien de leçon' })
  const language = dialog.getByRole('combobox', { name: 'Langue' })
  const address = () => dialog.getByRole('textbox', { name: 'Adresse' }).inputValue()
  expect(await language.inputValue(), 'what the address has already').toBe('fr')
  expect(await address()).toContain('lang=fr')
  expect(await dialog.getByRole('textbox', { name: 'Cadre pour une page' }).inputValue()).toContain('title="Unfold\u00a0: Addition"')
  await language.selectOption({ label: 'celle du navigateur' })
  expect(await address()).not.toContain('lang=')
  await language.selectOption('en')
  expect(await address()).toContain('lang=en')
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

test('of the pages that may be around it only the one that is named is told of moments: no other host, no other port, no other frame', async () => {
  const named = `http://localhost:${foreign.port}`
  const src = `${pageAddress()}/#/adding?origin=${encodeURIComponent(named)}`
  const ask = (page: Page) => page.evaluate((to) => document.querySelector('iframe')?.contentWindow?.postMessage({ version: 'unfold/1', id: 'mine', request: { kind: 'next' } }, to), pageAddress())
  const heard = (page: Page) => page.evaluate(() => window.said)
  const other = await serveFolder(folder, [0])
  onTestFinished(() => other.close())
  for (const at of [`http://127.0.0.1:${foreign.port}`, `http://localhost:${other.port}`]) {
    const page = await around(at, src)
    await ask(page)
    await expect.poll(async () => (await heard(page)).at(-1)?.failure?.message, SOON).toContain(`Messages from ${at} are not followed`)
    // It moves by itself, and says nothing of it.
    await page.frameLocator('iframe').getByRole('button', { name: 'Next', exact: true }).click()
    await expect.poll(() => page.frameLocator('iframe').getByRole('slider', { name: 'Moment' }).inputValue(), SOON).toBe('1')
    expect(await heard(page)).toEqual([{ version: 'unfold/1', ready: true }, expect.objectContaining({ id: 'mine', failure: expect.anything() })])
  }
  const page = await around(named, src)
  await ask(page)
  await expect.poll(async () => (await heard(page)).find(({ id }) => id === 'mine')?.answer?.moment, SOON).toBe(1)
  // A frame beside it, even of the same origin, is not the page around it.
  await page.evaluate(() => {
    const beside = document.createElement('iframe')
    beside.src = '/index.html?beside'
    document.body.append(beside)
    return new Promise((resolve) => beside.addEventListener('load', resolve, { once: true }))
  })
  const beside = page.frames().find((frame) => frame.url().endsWith('?beside'))!
  await beside.evaluate((to) => parent.frames[0]!.postMessage({ version: 'unfold/1', id: 'beside', request: { kind: 'last' } }, to), pageAddress())
  await ask(page)
  await expect.poll(async () => (await heard(page)).filter(({ id }) => id === 'mine').at(-1)?.answer?.moment, SOON).toBe(2)
  expect((await heard(page)).filter(({ id }) => id === 'beside')).toEqual([])
  expect(await beside.evaluate(() => window.said), 'a frame beside it hears nothing').toEqual([])
})

test('in the frame of another site the page works as ever: keys, numbers, and what it keeps', async () => {
  const at = `http://127.0.0.1:${foreign.port}`
  const src = `${pageAddress()}/#/adding?origin=${encodeURIComponent(at)}`
  const page = await around(at, src)
  const frame = page.frameLocator('iframe')
  const moment = frame.getByRole('slider', { name: 'Moment' })
  await expect.poll(() => moment.isEnabled(), SOON).toBe(true)
  await page.evaluate((to) => document.querySelector('iframe')?.contentWindow?.postMessage({ version: 'unfold/1', id: 'mine', request: { kind: 'state' } }, to), pageAddress())
  await page.keyboard.press('Tab')
  expect(await frame.getByRole('link', { name: 'Skip to' }).or(frame.locator('a.skip')).first().evaluate((link) => link === document.activeElement)).toBe(true)
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => moment.inputValue(), SOON).toBe('1')
  await expect.poll(() => page.evaluate(() => window.said.some(({ report }) => report?.moment === 1)), SOON).toBe(true)
  await frame.getByRole('button', { name: 'One iteration', exact: true }).click()
  await frame.getByText(/^iteration 1, loss /).waitFor()
  await frame.getByRole('combobox', { name: 'Theme' }).selectOption('dark')
  // Its own room in the browser, parted from that of the page by itself: it comes back there, and there alone.
  await page.evaluate(() => document.querySelector('iframe')?.remove())
  await put(page, `${src}&again=1`)
  await expect.poll(() => frame.locator('html').getAttribute('data-theme'), SOON).toBe('dark')
})

/** A page at another address, with ours in its frame. */
async function around(at: string, src: string): Promise<Page> {
  const page = await openPage('/', { at, allow: [/request to another host/] })
  await put(page, src)
  await expect.poll(() => page.evaluate(() => window.said.length), SOON).toBeGreaterThan(0)
  return page
}

const put = (page: Page, src: string) => page.evaluate((to) => {
  window.said = []
  const frame = document.querySelector('iframe') ?? document.body.appendChild(document.createElement('iframe'))
  Object.assign(frame, { width: 900, height: 640, src: to })
}, src)

declare global {
  interface Window { said: { id?: string; failure?: { message: string }; answer?: { moment: number }; report?: { moment: number } }[] }
}
