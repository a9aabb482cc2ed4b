// Where the batch's bars and the table's rows stand.
import { expect, it } from 'vitest'
import { batchLayout } from '../../../src/figures/reviews/batch-layout.ts'
import { tableLayout } from '../../../src/figures/reviews/table-layout.ts'

it('a row’s bar covers the places of its words, unknown ones are marked where they are', () => {
  const row = new Int32Array(100)
  row.set([1, 7, 2, 9], 96)
  const { bars, across, left } = batchLayout([{ row, from: 96, to: 100 }, { row, from: 0, to: 4 }], 100, { width: 1034, height: 320, text: 16 })
  expect(across).toBe(10)
  expect(bars[0]).toMatchObject({ x: left + 960, width: 40, unknown: [left + 980] })
  expect(bars[1]).toMatchObject({ x: left, unknown: [] })
  expect(bars[1]!.y).toBeGreaterThanOrEqual(bars[0]!.y + bars[0]!.height)
})

it.each([[980, 260, 16], [366, 416, 16], [1230, 380, 24]])('the table, the picked row and the vectors stay in their room of %i × %i, type of %i px', (width, height, text) => {
  const layout = tableLayout({ width, height, text }, { vocabulary: 20_000, steps: 100 }, 99)
  const { table, picked, matrix, column } = layout
  expect(table.x + table.width).toBeLessThan(matrix.x)
  expect(matrix.x + matrix.width).toBeLessThanOrEqual(width)
  expect(matrix.y + matrix.height).toBeLessThanOrEqual(height)
  expect(picked.y + picked.height).toBeLessThan(matrix.y)
  expect(layout.rowAt(0)).toBeGreaterThanOrEqual(table.y)
  expect(layout.rowAt(19_999)).toBeLessThanOrEqual(table.y + table.height)
  expect(layout.rowAt(300)).toBeGreaterThan(layout.rowAt(4))
  expect(column.x).toBeGreaterThan(matrix.x + 0.95 * matrix.width)
})
