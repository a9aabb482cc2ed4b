// Hostile, truncated and nonsensical addresses: a sentence, sane values, and never a white page.
import { expect, test } from 'vitest'
import type { Page } from 'playwright'
import { openPage } from '../support/browser.ts'
import { button, expectText, iterationShown, noNotes, notes, press, ready, status } from '../support/on-screen.ts'

/** Address, what is said of it, and what the picture then shows. */
/** The status of the first lesson, which is shown for lessons that are not there. */
const FIVE = 'all five modes'
const BAD: [hash: string, said: string | null, shown: string][] = [
  ['#/adding?batch=0', 'Batch: 0 is outside 1 to 128; 1 is used.', '1 sequence,'],
  ['#/adding?steps=1e30', 'Timesteps', '6 timesteps'],
  ['#/adding?steps=100000', 'Timesteps: 100000 is outside 2 to 300; 300 is used.', '300 timesteps'],
  ['#/adding?hidden=-5', 'Hidden units: -5 is outside 1 to 128; 1 is used.', '4 sequences'],
  ['#/adding?hidden=NaN&batch=Infinity', 'Hidden units: “NaN” is not a number; 5 is used.', '4 sequences'],
  ['#/adding?steps=six', 'Timesteps: “six” is not a number; 6 is used.', '6 timesteps'],
  ['#/adding?batch=', 'Batch: “” is not a number; 4 is used.', '4 sequences'],
  ['#/adding?cell=transformer', 'Cell: “transformer” is not one of', '6 timesteps'],
  ['#/adding?iteration=-3&moment=1e9', 'Iteration', '6 timesteps'],
  ['#/adding?moment=99999', null, 'Update 1'],
  ['#/adding?batch=128&steps=200&hidden=128&layers=3&cell=lstm&directions=2', 'needs more memory than this page gives itself', '128 sequences'],
  ['#/adding?hidden=%E0%A4%A&seed=%', 'Hidden units: “%E0%A4%A” is not a number', '4 sequences'],
  ['#/adding?__proto__=1&constructor=2&toString=3&hasOwnProperty=4&cell=__proto__&preset=constructor', 'Cell: “__proto__” is not one of', '4 sequences'],
  ['#/__proto__', 'There is no lesson “__proto__”; Five modes is shown.', FIVE],
  ['#/constructor?lang=constructor&theme=toString', 'Theme: “toString” is not one of', FIVE],
  ['#/adding?hidden=<img src=x onerror=alert(1)>', 'Hidden units: “<img src=x onerror=alert(1)>” is not a number', '4 sequences'],
  ['#/adding?hid', null, '4 sequences'],
  ['#?&&==&?#//', null, FIVE],
  [`#/adding?steps=7&hidden=${'9'.repeat(10_000)}`, 'Hidden units', '7 timesteps'],
  [`#/adding?steps=7&${'%%%=&'.repeat(2_000)}`, 'Address: more than 8000 characters.', '7 timesteps'],
  [`#/${'a'.repeat(10_000)}`, 'There is no lesson “aaaa', FIVE],
  [`#/adding?lengths=${'1,'.repeat(3_000)}&reads=9,9,x&clip=1,2,3&truncate=0`, 'Lengths', '4 sequences'],
  ['#/adding?run=../../etc/passwd&camera=javascript:alert(1)&radius=1e9&depth=7', 'Depth: 7 is outside 0 to 1; 1 is used.', '4 sequences'],
  ['#/adding?feedback=1&features=2&outputs=3&truncate=50&mode=one_to_one', 'An output is fed back as an input', '4 sequences'],
]

test('typed into the address bar one after the other', async () => {
  const page = await ready(await openPage('/#/adding'))
  for (const [hash, said, shown] of BAD) {
    await page.evaluate((hash) => void (location.hash = hash), hash)
    await expectSane(page, { hash, said, shown })
  }
  await page.evaluate(() => void (location.hash = '#/adding'))
  await noNotes(page)
  await expectText(status(page), 'Batch 1: 4 sequences, 6 timesteps')
})

test.each(BAD.filter(([, , shown], k) => k % 6 === 0 && shown !== FIVE))('opened at bad address %#', async (hash, said, shown) => {
  const page = await ready(await openPage(`/${hash}`))
  await expectSane(page, { hash, said, shown })
  await press(page, 'Dismiss')
  await noNotes(page)
  await press(page, 'One iteration')
  await expect.poll(() => iterationShown(page)).toBe(1)
})

test('a query before the hash, a folder that is no lesson, and an unknown lesson keep the page whole', async () => {
  const page = await ready(await openPage('/?x=%00%ff#/reviews/../../x'))
  await expectText(notes(page), 'There is no lesson “')
  await button(page, 'Continue').waitFor()
})

async function expectSane(page: Page, { hash, said, shown }: { hash: string; said: string | null; shown: string }) {
  const where = hash.slice(0, 80)
  await expect.poll(() => status(page).textContent(), { timeout: 20_000, message: where }).toContain(shown)
  if (said === null) await noNotes(page)
  else await expect.poll(() => notes(page).textContent(), { timeout: 10_000, message: where }).toContain(said)
  await button(page, 'Continue').waitFor()
  expect(await page.evaluate(() => Object.keys(Object.prototype).length)).toBe(0)
}
