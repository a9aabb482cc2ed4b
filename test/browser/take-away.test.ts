// Taking away in the browser: pictures, tables, scripts and weights are files that other programs read, of what stands on the stage.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Page } from 'playwright'
import { readSafetensors } from '../../src/export/weights/safetensors.ts'
import { openPage } from '../support/browser.ts'
import { press, ready } from '../support/on-screen.ts'
import { pythonWith } from '../support/python.ts'

/** Chooses an item of the menu and waits for the file; items with a dialog ask once more. */
async function taken(page: Page, item: string, { dialog = false } = {}): Promise<{ name: string; path: string; bytes: Buffer }> {
  await press(page, 'Export')
  const download = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: item, exact: true }).click()
  if (dialog) await page.getByRole('dialog', { name: item }).getByRole('button', { name: 'Save' }).click()
  const file = await download
  const path = join(mkdtempSync(join(tmpdir(), 'unfold-')), file.suggestedFilename())
  await file.saveAs(path)
  if (dialog) await page.getByRole('dialog', { name: item }).getByRole('button', { name: 'Close' }).click()
  return { name: file.suggestedFilename(), path, bytes: readFileSync(path) }
}

test('a picture has its colours and fonts inside and needs nothing of the page', async () => {
  const page = await ready(await openPage('/#/adding?moment=3&depth=1'))
  const svg = await taken(page, 'Picture (SVG)')
  const text = svg.bytes.toString()
  expect(svg.name).toBe('unfold-adding-0-3.svg')
  expect(text).not.toMatch(/var\(--|class="|tabindex|https?:\/\/(?!www\.w3\.org)/)
  expect(text).toMatch(/@font-face \{ font-family: "Inter".*base64,/)
  const drawn = await page.evaluate(async (source) => {
    const image = new Image()
    image.src = URL.createObjectURL(new Blob([source], { type: 'image/svg+xml' }))
    await image.decode()
    return image.naturalWidth
  }, text)
  expect(drawn).toBeGreaterThan(400)
  expect(text.match(/<path /g)!.length).toBeGreaterThan(40)
  const png = await taken(page, 'Picture (PNG)')
  const box = await page.getByRole('figure', { name: 'Stage' }).boundingBox()
  expect(png.bytes.subarray(1, 4).toString()).toBe('PNG')
  expect([png.bytes.readUInt32BE(16), png.bytes.readUInt32BE(20)]).toEqual([Math.round(box!.width * 2), Math.round(box!.height * 2)])
})

test('what is opened over the stage, or stands in its place, is the picture then', async () => {
  const page = await ready(await openPage('/#/adding?moment=3&depth=1'))
  await page.getByRole('button', { name: 'Product with Wx, into t = 3' }).press('Enter')
  await page.getByRole('heading', { name: 'The product as a box' }).waitFor()
  await page.getByText('the top tips up into the slab').first().waitFor()
  expect((await taken(page, 'Picture (SVG)')).bytes.toString()).toContain('the top tips up into the slab')
  for (const [panel, words] of [['order', 'In memory'], ['batches', '512 updates'], ['lengths', 'mask (6, 8, 1)']] as const) {
    const cube = await ready(await openPage(`/#/cube?panel=${panel}&built=3`))
    await cube.getByText(words).first().waitFor()
    expect((await taken(cube, 'Picture (SVG)')).bytes.toString()).toContain(words)
    expect((await taken(cube, 'Picture (PNG)')).bytes.subarray(1, 4).toString()).toBe('PNG')
  }
})

test('the table is the one of the inspector, in full precision', async () => {
  const page = await ready(await openPage('/#/adding?moment=3'))
  const { name, bytes } = await taken(page, 'Table (CSV)')
  const rows = bytes.toString().trimEnd().split('\r\n').map((line) => line.split(','))
  expect(name).toBe('unfold-adding-0-h.l0.fwd-t3.csv')
  expect(rows[0]).toEqual(['', 'unit 1', 'unit 2', 'unit 3', 'unit 4', 'unit 5'])
  expect(rows.slice(1).map(([example]) => example)).toEqual(['example 1', 'example 2', 'example 3', 'example 4'])
  expect(rows.slice(1).flatMap((row) => row.slice(1).map(Number)).every((number) => Number.isFinite(number) && number !== 0)).toBe(true)
})

test('one number of X is a feature', async () => {
  const page = await ready(await openPage('/#/cube'))
  const { bytes } = await taken(page, 'Table (CSV)')
  expect(bytes.toString()).toMatch(/^,feature 1\r\nx,[-\d.]+\r\n$/)
})

test('the PyTorch script prints the page’s loss', async () => {
  const page = await ready(await openPage('/#/adding?cell=lstm&iteration=20'))
  const { path } = await taken(page, 'PyTorch script', { dialog: true })
  const python = pythonWith('torch')
  if (python === null) return console.warn('No Python has torch: the script was not run (apt-get install python3-torch).')
  const { stdout, stderr } = spawnSync(python, [path], { encoding: 'utf8' })
  const [, own, given] = /^loss (\S+) and on the page (\S+)$/m.exec(stdout) ?? [stderr]
  expect(Number(own)).toBeCloseTo(Number(given), 6)
})

test('weights go out and come in; a file that does not fit says which shape it expected', async () => {
  const page = await ready(await openPage('/#/adding?iteration=30'))
  const { path, bytes } = await taken(page, 'Weights (safetensors)', { dialog: true })
  const read = readSafetensors(bytes)
  expect('arrays' in read && read.arrays.map(({ name }) => name)).toEqual(['rnn.weight_ih_l0', 'rnn.weight_hh_l0', 'rnn.bias_ih_l0', 'rnn.bias_hh_l0', 'out.weight', 'out.bias'])
  const load = async (hash: string) => {
    const other = await ready(await openPage(hash))
    await press(other, 'Export')
    await other.getByRole('menuitem', { name: 'Load weights …' }).click()
    await other.getByLabel('Choose a file …').setInputFiles(path)
    return other
  }
  const wrong = await load('/#/adding?hidden=7')
  await wrong.getByText('The array rnn.weight_ih_l0 has the shape (5, 2). Expected: (7, 2).').waitFor()
  const right = await load('/#/adding')
  await right.getByText('The weights are on the stage').waitFor()
  await expect.poll(() => right.url()).toMatch(/run=/)
})
