// Widths of the table's columns: the same whatever the numbers, and names have room.
import { expect, test } from 'vitest'
import { scrollFor, tableWidths } from '../../../src/figures/table/columns.ts'

const names = (name: string, count: number) => Array.from({ length: count }, (_, i) => `${name} ${i + 1}`)

test('five units of four examples fit into 310 px in readable type', () => {
  const { head, least } = tableWidths(names('ex.', 4), names('unit', 5))
  expect(310 / (head + 5 * least)).toBeGreaterThanOrEqual(13)
  const six = tableWidths(names('ex.', 4), names('unit', 6))
  expect(310 / (six.head + 6 * six.least)).toBeGreaterThanOrEqual(11.5)
})

test('long names widen all columns alike, no names take next to nothing', () => {
  expect(tableWidths(names('row', 5), names('column', 20)).least).toBeGreaterThan(4.5)
  expect(tableWidths([''], names('unit', 5)).head).toBeLessThan(1.5)
})

test('a cell is brought out from behind the row names, and no further than needed', () => {
  const view = { left: 40, right: 300 }
  expect(scrollFor({ left: 100, right: 150 }, view)).toBe(0)
  expect(scrollFor({ left: 20, right: 70 }, view)).toBe(-20)
  expect(scrollFor({ left: 280, right: 330 }, view)).toBe(30)
})
