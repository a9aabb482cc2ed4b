// Reads the inspector's table as a person would take its numbers away, and compares it with what the engine says.
import { expect } from 'vitest'
import type { Page } from 'playwright'

/** A larger table shows this many rows and columns at a time. */
const WINDOW = 12

/** The table that is seen, and the numbers that it gives away, in full. Waits until they are there. */
export async function expectTable(page: Page, rows: number[][], where = 'the inspector') {
  await expect.poll(() => copied(page), { message: where, timeout: 10_000 }).toEqual(rows)
  expect(await seen(page), where).toEqual(rows.slice(0, WINDOW).flatMap((row) => row.slice(0, WINDOW).map(asSeen)))
}

/** A table of the same size with other numbers. Waits until it is there. */
export async function expectOtherTable(page: Page, rows: number[][]) {
  const sizes = (table: number[][]) => table.map((row) => row.length)
  await expect.poll(() => copied(page).then(sizes), { timeout: 10_000 }).toEqual(sizes(rows))
  expect(await copied(page)).not.toEqual(rows)
}

/** The shortest text of each float32 comes back as that float32. */
export async function copied(page: Page): Promise<number[][]> {
  await page.getByRole('region', { name: 'Inspector' }).getByRole('button', { name: 'Copy numbers' }).click()
  const text = await page.evaluate(() => navigator.clipboard.readText())
  return text.split('\n').map((line) => line.split('\t').map((number) => Math.fround(Number(number))))
}

/** Row by row, as the tips of the cells say them. */
async function seen(page: Page): Promise<number[]> {
  const table = page.getByRole('region', { name: 'Inspector' }).getByRole('table').first()
  const texts = await table.getByRole('cell').evaluateAll((cells) => cells.map((cell) => cell.getAttribute('data-tip') ?? ''))
  return texts.filter((text) => text !== '').map((text) => Number(text.replace('−', '-')))
}

/** Six significant digits. */
function asSeen(value: number): number {
  return Number(value.toPrecision(6))
}
