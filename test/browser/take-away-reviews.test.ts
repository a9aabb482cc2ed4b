// Taking away in the lesson of the film reviews: files are of the network and the reviews that the page shows, and every part has its picture and its table.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Page } from 'playwright'
import { inflate } from '../../src/data/reviews/inflate.ts'
import { unpackWeights } from '../../src/data/reviews/weights-file.ts'
import { openPage } from '../support/browser.ts'
import { press, ready } from '../support/on-screen.ts'
import { pythonWith } from '../support/python.ts'

interface Saved {
  name: string
  path: string
  bytes: Buffer
}

const answered = async (hash: string) => {
  const page = await ready(await openPage(hash))
  await page.locator('.review-percent, .review-room svg, .review-text').first().waitFor()
  return page
}

/** Chooses an item of the menu and waits for its files, which are `count`. */
async function taken(page: Page, item: string, count = 1): Promise<Saved[]> {
  const folder = mkdtempSync(join(tmpdir(), 'unfold-'))
  const saved: Promise<Saved>[] = []
  page.removeAllListeners('download')
  page.on('download', (download) => {
    const [name, path] = [download.suggestedFilename(), join(folder, download.suggestedFilename())]
    saved.push(download.saveAs(path).then(() => ({ name, path, bytes: readFileSync(path) })))
  })
  await press(page, 'Export')
  await page.getByRole('menuitem', { name: item, exact: true }).click()
  const dialog = page.getByRole('dialog', { name: item })
  const asks = /JSON|script|Weights/.test(item)
  if (asks) await dialog.getByRole('button', { name: 'Save' }).click()
  await expect.poll(() => saved.length, { timeout: 60_000 }).toBe(count)
  if (asks) await dialog.getByRole('button', { name: 'Close' }).click()
  return Promise.all(saved)
}

const committed = async () => unpackWeights(await inflate(readFileSync('src/data/reviews/committed/keras-imdb.bin')))!.arrays

/** With whole numbers too, which are no weights. */
function arraysOf(bytes: Buffer): Record<string, { shape: number[]; numbers: Float32Array | Int32Array }> {
  const length = Number(bytes.readBigUInt64LE(0))
  const header = JSON.parse(bytes.subarray(8, 8 + length).toString()) as Record<string, { dtype: string; shape: number[]; data_offsets: [number, number] }>
  const body = new Uint8Array(bytes.subarray(8 + length)).buffer
  const arrays = Object.entries(header).filter(([name]) => name !== '__metadata__')
  return Object.fromEntries(arrays.map(([name, { dtype, shape, data_offsets: [from, to] }]) => [name, { shape, numbers: new (dtype === 'I32' ? Int32Array : Float32Array)(body.slice(from, to)) }]))
}

test('script and weights are those of the network that answers, the batch is the review, and the loss is that of its label', async () => {
  const page = await answered('/#/reviews')
  const shown = await page.locator('.review-percent').innerText()
  const [script, beside] = (await taken(page, 'PyTorch script', 2)).sort((a, b) => a.name.localeCompare(b.name)) as [Saved, Saved]
  const arrays = arraysOf(beside.bytes)
  const weights = await committed()
  expect(arrays['embedding.weight']!.shape).toEqual([20_000, 128])
  expect(Array.from(arrays['embedding.weight']!.numbers.slice(0, 1280))).toEqual(Array.from(weights.E!.slice(0, 1280)))
  expect(Array.from(arrays['out.weight']!.numbers)).toEqual(Array.from(weights.Wy!))
  expect(arrays.x!.shape).toEqual([1, 100])
  await page.getByLabel('Numbers', { exact: true }).selectOption('row')
  const [csv] = await taken(page, 'Table (CSV)')
  expect(Array.from(arrays.x!.numbers, String)).toEqual(csv!.bytes.toString().trim().split('\r\n').slice(1).map((line) => line.split(',').at(-1)))
  const [alone] = await taken(page, 'Weights (safetensors)')
  expect(Array.from(arraysOf(alone!.bytes)['embedding.weight']!.numbers.slice(0, 1280))).toEqual(Array.from(weights.E!.slice(0, 1280)))
  const [keras] = (await taken(page, 'Keras script', 2)).sort((a, b) => a.name.localeCompare(b.name))
  expect(keras!.bytes.toString()).toContain('layers.Embedding(20000, 128)')
  const python = pythonWith('torch')
  if (python === null) return console.warn('No Python has torch: the script was not run (apt-get install python3-torch).')
  const { stdout, stderr } = spawnSync(python, [script.name], { cwd: join(script.path, '..'), encoding: 'utf8', maxBuffer: 1 << 28 })
  const [, own, given] = /^loss (\S+) and on the page (\S+)$/m.exec(stdout) ?? [stderr]
  expect(Math.abs(Number(own) - Number(given))).toBeLessThan(1e-5)
  const probability = Number(/^probabilities\s+tensor\(\[*([\d.]+)/m.exec(stdout)?.[1])
  expect(`${(100 * probability).toFixed(1)}\u00a0% positive`).toContain(shown.split(/\s/)[0])
  // Our first review is positive.
  expect(Math.abs(-Math.log(probability) - Number(given))).toBeLessThan(1e-5)
})

test('a written text is what is taken away on its tab', async () => {
  const page = await answered('/#/reviews')
  await press(page, 'Write your own')
  await page.getByLabel('Your review').fill('the film')
  await page.locator('.lab-answer').getByText('positive').waitFor()
  const files = await taken(page, 'PyTorch script', 2)
  const arrays = arraysOf(files.find(({ name }) => name.endsWith('.safetensors'))!.bytes)
  expect(Array.from(arrays.x!.numbers).slice(-3)).toEqual([1, 4, 22])
  const [table] = await taken(page, 'Table (CSV)')
  expect(table!.bytes.toString().trim().split('\r\n').at(-1)).toMatch(/^"t = 100, film",22,0\.\d+$/)
  const [picture] = await taken(page, 'Picture (SVG)')
  expect(picture!.name).toBe('unfold-reviews-write.svg')
})

test.each([
  ['/#/reviews', 'answer', ['%', '(32, 100, 128)']],
  ['/#/reviews?mixup=vocabulary', 'table', ['20000', '(32, 100, 128)']],
  ['/#/reviews?spine=5', null, ['(32, 100)']],
] as const)('the picture of %s has its words, fonts and colours inside', async (hash, part, words) => {
  const page = await answered(hash)
  const [svg] = await taken(page, 'Picture (SVG)')
  if (part !== null) expect(svg!.name).toBe(`unfold-reviews-${part}.svg`)
  const text = svg!.bytes.toString()
  expect(text).not.toMatch(/var\(--|class="|color-mix|https?:\/\/(?!www\.w3\.org)/)
  expect(text).toMatch(/@font-face \{ font-family: "Inter".*base64,/)
  for (const word of words) expect(text).toContain(word)
  const [png] = await taken(page, 'Picture (PNG)')
  const [, width, height] = /<svg[^>]* width="(\d+)" height="(\d+)"/.exec(text)!
  expect([png!.bytes.readUInt32BE(16), png!.bytes.readUInt32BE(20)]).toEqual([2 * Number(width), 2 * Number(height)])
  expect(Number(width)).toBeGreaterThan(300)
})
