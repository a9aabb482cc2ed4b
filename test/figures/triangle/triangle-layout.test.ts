/** The triangle: every square is found under its own middle, and a tint tells larger from smaller. */

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { legendSteps, tintOf, tintRange, triangleLayout } from '../../../src/figures/triangle/triangle-layout.ts'

const ROOM = { width: 400, height: 180, text: 13 }

test.each([[1, 1], [6, 6], [2, 50], [50, 50]])('%i × %i squares stay inside the room and are found under the pointer', (rows, columns) => {
  const layout = triangleLayout(rows, columns, ROOM)
  const { left, top, cellWidth, cellHeight } = layout
  expect(left + cellWidth * columns).toBeLessThanOrEqual(ROOM.width)
  expect(top + cellHeight * rows).toBeLessThanOrEqual(ROOM.height)
  for (const [row, column] of [[0, 0], [rows - 1, columns - 1]]) {
    expect(layout.cellAt(left + (column! + 0.5) * cellWidth, top + (row! + 0.5) * cellHeight)).toEqual({ row, column })
  }
  expect(layout.cellAt(left - 2, top + 1)).toBeNull()
  expect(layout.cellAt(left + 1, top + cellHeight * rows + 1)).toBeNull()
  for (const labels of [layout.rowLabels, layout.columnLabels]) expect(labels).toEqual([...new Set(labels)].sort((a, b) => a - b))
  expect(layout.rowLabels.at(-1)).toBe(rows - 1)
})

test('numbers are written only where they fit', () => {
  expect(triangleLayout(6, 6, ROOM).numbered).toBe(true)
  expect(triangleLayout(50, 50, ROOM).numbered).toBe(false)
})

test.each(['linear', 'log'] as const)('a %s tint grows with the value, and is 0 only for nothing', (scale) => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 1e-12, max: 1e12, noNaN: true }), { minLength: 2, maxLength: 20 }), (values) => {
      const range = tintRange(values, scale)
      const tints = [...values].sort((a, b) => a - b).map((value) => tintOf(value, range, scale))
      expect(tints).toEqual([...tints].sort((a, b) => a - b))
      expect(tints.at(-1)).toBeCloseTo(1, 12)
      expect(tintOf(0, range, scale)).toBe(0)
    }),
  )
})

test('the legend goes from the faintest to the strongest value of the data', () => {
  const values = [0, 1e-3, 0.5, 2]
  expect(legendSteps(tintRange(values, 'linear'), 'linear')).toEqual([0, 0.5, 1, 1.5, 2])
  const log = legendSteps(tintRange(values, 'log'), 'log')
  expect(log[0]).toBeCloseTo(1e-3, 12)
  expect(log.at(-1)).toBeCloseTo(2, 12)
  expect(legendSteps(tintRange([0, 0], 'log'), 'log')).toEqual([0])
})
