// The table's pure parts: which window is shown, text to copy, and the motion from card to table.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { swung, tablePlane } from '../../../src/figures/table/swing.ts'
import { tableToTsv } from '../../../src/figures/table/tsv.ts'
import { MOST, paged, spanAround, stepped } from '../../../src/figures/table/window.ts'
import { pointOn } from '../../../src/marks/plane.ts'

describe('window', () => {
  test('holds the index, is never larger than it may be nor runs over the end', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(499), (total, at) => {
      const index = at % total
      const span = spanAround(index, total)
      expect(span.count).toBe(Math.min(total, MOST))
      expect(index >= span.from && index < span.from + span.count).toBe(true)
      expect(span.from + span.count).toBeLessThanOrEqual(total)
    }))
  })

  test('paging reaches every part and ends', () => {
    const seen = new Set<number>()
    for (let at: number | null = 0; at !== null; at = paged(spanAround(at, 100), 100, 1)) {
      const { from, count } = spanAround(at, 100)
      for (let i = from; i < from + count; i++) seen.add(i)
    }
    expect(seen.size).toBe(100)
    expect(paged(spanAround(0, 100), 100, -1)).toBeNull()
  })

  test('keys', () => {
    expect(stepped({ row: 0, column: 0 }, 'ArrowLeft', 4, 5)).toEqual({ row: 0, column: 0 })
    expect(stepped({ row: 1, column: 2 }, 'End', 4, 5)).toEqual({ row: 1, column: 4 })
    expect(stepped({ row: 5, column: 2 }, 'PageDown', 100, 5)).toEqual({ row: 17, column: 2 })
    // In a small table the presentation remote's keys belong to the lesson.
    expect(stepped({ row: 1, column: 2 }, 'PageDown', 4, 5)).toBeNull()
  })
})

describe('copied text', () => {
  test('reads back to the same numbers', () => {
    fc.assert(fc.property(fc.array(fc.float({ noNaN: true }), { minLength: 6, maxLength: 6 }), (numbers) => {
      const data = Float32Array.from(numbers)
      const back = tableToTsv({ rows: 2, columns: 3, data }).split('\n').flatMap((line) => line.split('\t').map(Number))
      expect(back.map((n) => Math.fround(n) + 0)).toEqual([...data].map((n) => n + 0))
    }))
  })

  test('is short for a float32', () => {
    expect(tableToTsv({ rows: 2, columns: 2, data: Float32Array.of(0.9, -1, 0, 0.25) })).toBe('0.9\t-1\n0\t0.25')
    expect(tableToTsv({ rows: 1, columns: 1, data: Float64Array.of(0.1 + 0.2) })).toBe('0.30000000000000004')
  })
})

describe('swing', () => {
  const edge = fc.double({ min: 2, max: 60, noNaN: true })
  const card = fc.record({ unit: edge, dx: edge, dy: edge }).map(({ unit, dx, dy }) => ({ origin: { x: 700, y: 400 }, across: { x: 0, y: unit }, down: { x: -dx, y: -dy } }))
  const table = tablePlane({ x: 60, y: 50, width: 240, height: 110 }, 4, 5)

  test('begins as the card and ends as the table', () => {
    fc.assert(fc.property(card, (from) => {
      expect(swung(from, table, 0)).toEqual(from)
      expect(swung(from, table, 1)).toEqual(table)
    }))
    expect(pointOn(table, 5, 4)).toEqual({ x: 300, y: 160 })
  })

  test('is continuous at its ends and never folds flat', () => {
    fc.assert(fc.property(card, fc.double({ min: 0, max: 1, noNaN: true }), (from, t) => {
      const near = swung(from, table, 1e-9)
      expect(near.down.x).toBeCloseTo(from.down.x, 4)
      const end = swung(from, table, 1 - 1e-9)
      expect(end.across.x).toBeCloseTo(table.across.x, 4)
      const { across, down } = swung(from, table, t)
      expect(across.x * down.y - across.y * down.x).toBeGreaterThan(0)
    }))
  })
})
