// Where the batch's bars and the table's rows stand.
import { expect, it } from 'vitest'
import { batchLayout } from '../../../src/figures/reviews/batch-layout.ts'
import { frequencyLayout } from '../../../src/figures/reviews/frequency-layout.ts'
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

const CURVE = { ranks: [1, 10, 100, 1000, 10_000, 19_996], counts: [336_148, 77_000, 8000, 900, 40, 10] }
const WORDS = [['the', 1, 336_148], ['and', 2, 164_097], ['of', 4, 145_847], ['best', 115, 6425], ['two', 104, 6900], ['smiling', 4796, 87], ['zorblax', null, null], ['qwertz', null, null]] as const
const FREQUENT = WORDS.map(([word, rank, count]) => ({ word, rank, count }))

it.each([[680, 260, 16], [366, 200, 14], [1230, 500, 24]])('words by rank stay in a room of %i × %i, type of %i px: dots on falling curves, names apart, rare words in the band', (width, height, text) => {
  const { plot, band, dots, listed, unlisted } = frequencyLayout(FREQUENT, CURVE, { width, height, text }, 3)
  expect(dots).toHaveLength(6)
  expect(listed.length + unlisted).toBe(2)
  const byRank = [...dots].sort((a, b) => WORDS[a.of]![1]! - WORDS[b.of]![1]!)
  byRank.slice(1).forEach((dot, i) => expect([dot.x > byRank[i]!.x, dot.y > byRank[i]!.y]).toEqual([true, true]))
  expect(dots[3]!.name).not.toBeNull()
  for (const { x, y } of dots) expect([x >= plot.x - 0.01, x <= band.x, y >= plot.y - 0.01, y <= plot.y + plot.height]).toEqual([true, true, true, true])
  const boxes = dots.flatMap(({ of, name }) => (name ? [{ left: name.anchor === 'start' ? name.x : name.x - 0.56 * text * WORDS[of]![0].length, right: name.anchor === 'start' ? name.x + 0.56 * text * WORDS[of]![0].length : name.x, y: name.y }] : []))
  boxes.forEach((a, i) => boxes.slice(i + 1).forEach((b) => expect(a.right <= b.left || b.right <= a.left || Math.abs(a.y - b.y) > text).toBe(true)))
  for (const { left, right } of boxes) expect([left >= plot.x, right <= band.x]).toEqual([true, true])
})
