// Data of one's own: pasted, dropped and chosen; bad ones are told with their place; trained on; still there after a reload and Back.
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Locator, Page } from 'playwright'
import { openPage } from '../support/browser.ts'
import { CLIPBOARD, button, expectText, press, ready, region, status, trainingState, untilIteration } from '../support/on-screen.ts'

const CSV = ['id,v,w', ...Array.from({ length: 11 }, (_, n) => Array.from({ length: 2 + (n % 4) }, (_, t) => `s${n},${n * 10 + t},${t}`)).flat()].join('\n')

const panel = (page: Page) => region(page, 'Your own data')
const trouble = (page: Page) => panel(page).getByRole('alert')

async function opened(): Promise<Page> {
  const page = await ready(await openPage('/#/cube', CLIPBOARD))
  await press(page, 'Your own data')
  await panel(page).waitFor()
  return page
}

async function paste(page: Page, text: string): Promise<void> {
  await panel(page).getByLabel('Paste CSV or JSON').fill(text)
  await panel(page).getByRole('button', { name: 'Read', exact: true }).click()
}

const choice = (page: Page, name: string): Locator => panel(page).getByRole('combobox', { name })

test('pasted data: how they were read, the block, another choice; bad data are told, and what was shown stays', async () => {
  const page = await opened()
  await paste(page, CSV)
  await expectText(panel(page), '37 rows and 3 columns, parted by comma')
  await expectText(panel(page), '11 sequences of 1 to 4 timesteps; the shorter ones are padded')
  await expectText(panel(page), 'In an epoch: one batch of 8 and a rest of 1.')
  await expectText(status(page), 'X (8, 4, 2)')
  const address = page.url()
  expect(address).toMatch(/#\/cube\?run=own-[a-z0-9]+&built=3$/)

  await choice(page, 'Asked for').selectOption({ label: 'once, at the end' })
  await expectText(panel(page), 'Asked for, once, at the end')
  await expect.poll(() => page.url()).not.toBe(address)
  await page.goBack()
  await expectText(panel(page), 'v of the timestep that follows')

  const cases: [string, string][] = [
    ['x,y\n1,2\n3,oops\n5,6', 'Row 3, column “y”: “oops” is no number.'],
    ['x,y\n1,2\n3\n5,6', 'The number of columns in row 3 is 1; in row 1 it is 2.'],
    ['', 'There is nothing in it.'],
    ['a,b,c', 'There is one row only'],
    ['[[[1,2]],[3]]', 'Sequence 2, timestep 1: its count of numbers is 1; in the first timestep it is 2.'],
    ['x\n1\nInfinity\n2', 'Row 3, column “x”: “Infinity” is no finite number.'],
  ]
  for (const [text, sentence] of cases) {
    await paste(page, text)
    await expectText(trouble(page), sentence)
    await expectText(trouble(page), 'What was shown before stays.')
    await expectText(status(page), 'X (8, 4, 2)')
  }
  await paste(page, '[[[1,2],[3,4],[5,6]],[[7,8],[9,10]]]')
  await expectText(panel(page), '2 sequences of 1 to 2 timesteps')
  expect(await trouble(page).count()).toBe(0)
})

/** As if the file were let go above the panel. */
async function drop(page: Page, name: string, bytes: number[] | string | { megabytes: number }): Promise<void> {
  await panel(page).evaluate((element, { name, bytes }) => {
    const part = typeof bytes === 'string' ? bytes : Array.isArray(bytes) ? Uint8Array.from(bytes) : new Uint8Array(bytes.megabytes * 1e6).fill(49)
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File([part], name))
    element.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
  }, { name, bytes })
}

test('a dropped file is read; a picture and 50 MB are refused by name', async () => {
  const page = await opened()
  await drop(page, 'table.csv', CSV)
  await expectText(panel(page), 'table.csv: 37 rows')
  await drop(page, 'photo.png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0])
  await expectText(trouble(page), 'Photo.png was not read. It is no text')
  await drop(page, 'huge.csv', { megabytes: 50 })
  await expectText(trouble(page), 'Huge.csv was not read. It has 50 MB; at most 10 MB are read.')
  await panel(page).locator('input[type=file]').setInputFiles({ name: 'chosen.json', mimeType: 'application/json', buffer: Buffer.from('[[[1],[2],[3]],[[4],[5]]]') })
  await expectText(panel(page), 'chosen.json: JSON with 5 timesteps')
})

/** The longest that the page did not answer while `act` went on, in ms. */
async function longestPause(page: Page, act: () => Promise<void>): Promise<number> {
  await page.evaluate(() => {
    const watch = { longest: 0, last: performance.now(), on: true }
    const tick = () => {
      const now = performance.now()
      watch.longest = Math.max(watch.longest, now - watch.last)
      watch.last = now
      if (watch.on) setTimeout(tick, 0)
    }
    tick()
    Object.assign(window, { watch })
  })
  await act()
  return page.evaluate(() => {
    const { watch } = window as unknown as { watch: { on: boolean; longest: number } }
    watch.on = false
    return watch.longest
  })
}

test('neither a pasted text of 50 MB nor reading 9 MB holds the page up', async () => {
  const page = await opened()
  const pause = await longestPause(page, async () => {
    // A paste of this size as the browser hands it over.
    await panel(page).getByLabel('Paste CSV or JSON').evaluate((element) => {
      const data = new DataTransfer()
      data.setData('text/plain', 'x'.repeat(50_000_000))
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
    })
    await expectText(trouble(page), 'Pasted text was not read. It has 50 MB')
  })
  expect(await panel(page).getByLabel('Paste CSV or JSON').inputValue()).toBe('')
  const lines = await longestPause(page, async () => {
    await panel(page).evaluate((element) => {
      const rows = Array.from({ length: 600_000 }, (_, i) => `${i % 1000},${i % 7}.25`)
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File([`x,y\n${rows.join('\n')}`], 'long.csv'))
      setTimeout(() => element.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true })))
    })
    await expectText(panel(page), 'long.csv: 600,000 rows')
  })
  // Making the test's own texts takes a part of these; parsing them here would take seconds.
  expect(Math.max(pause, lines)).toBeLessThan(2000)
}, 60_000)

test('the series that comes with the page is trained on far below one answer for all, and a reload finds it again', async () => {
  const page = await opened()
  await panel(page).getByRole('button', { name: 'Seattle’s weather' }).click()
  await expectText(panel(page), '48 sequences of 27 to 30 timesteps')
  await expectText(panel(page), 'NOAA')
  await expectText(status(page), 'X (8, 30, 3)')
  await press(page, 'Train')
  await untilIteration(page, 200)
  await press(page, 'Pause training')
  await button(page, 'Train').waitFor()
  await expectText(region(page, 'Training'), /unseen: error 0\.[123]/)
  const trained = await trainingState(page)
  expect(trained.loss).toBeLessThan(0.5)
  await expect.poll(() => page.url()).toMatch(/run=own-seattle.*iteration=\d+/)
  await page.reload()
  await ready(page)
  await expect.poll(() => trainingState(page)).toEqual(trained)
})

test('one’s own data and a run changed half way survive a reload; Share offers a file that opens elsewhere', async () => {
  const page = await opened()
  await paste(page, CSV)
  await expectText(status(page), 'X (8, 4, 2)')
  await press(page, 'One iteration')
  await expectText(status(page), 'X (1, 4, 2)')
  const here = await trainingState(page)
  await page.reload()
  await ready(page)
  await expectText(status(page), 'X (1, 4, 2)')
  expect(await trainingState(page)).toEqual(here)

  await press(page, 'Share')
  const saved = page.waitForEvent('download')
  await button(page, 'Save data and address').click()
  const path = join(await mkdtemp(join(tmpdir(), 'own-')), 'data.json')
  await (await saved).saveAs(path)

  const other = await opened()
  await panel(other).locator('input[type=file]').setInputFiles(path)
  await expectText(panel(other), 'pasted text: 37 rows')
  await expectText(status(other), 'X (1, 4, 2)')
  await expect.poll(() => trainingState(other)).toEqual(here)

  const without = await ready(await openPage(new URL(page.url()).pathname + new URL(page.url()).hash))
  await expectText(without.getByRole('group', { name: 'Notes' }), 'data that are not in this browser')
})
