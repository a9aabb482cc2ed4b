import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bottomAt, cellCorners, cellUnder, leftAt, rightAt, silhouette, topAt } from '../../src/marks/slab.ts'
import type { Slab } from '../../src/marks/slab.ts'

const slabs = fc.record({
  x: fc.double({ min: 0, max: 500, noNaN: true }),
  y: fc.double({ min: 0, max: 500, noNaN: true }),
  front: fc.double({ min: 4, max: 30, noNaN: true }),
  unit: fc.double({ min: 1, max: 30, noNaN: true }),
  dx: fc.double({ min: 2, max: 20, noNaN: true }),
  dy: fc.double({ min: 0.5, max: 15, noNaN: true }),
  rows: fc.integer({ min: 4, max: 30 }),
  columns: fc.integer({ min: 1, max: 30 }),
})

const centre = (s: Slab, row: number, column: number) => {
  const corners = cellCorners(s, row, column)
  return [corners.reduce((a, [x]) => a + x, 0) / 4, corners.reduce((a, [, y]) => a + y, 0) / 4] as const
}

describe('the projection and its inverse', () => {
  it('the cell under the centre of a projected cell is that cell', () => {
    fc.assert(
      fc.property(slabs, fc.nat(), fc.nat(), (slab, r, c) => {
        const [row, column] = [r % slab.rows, c % slab.columns]
        const [x, y] = centre(slab, row, column)
        expect(cellUnder(slab, x, y)).toEqual({ row, column })
      }),
    )
  })

  it('points outside the outline are in no cell', () => {
    const slab: Slab = { x: 100, y: 100, front: 5, unit: 10, dx: 8, dy: 5, rows: 4, columns: 3 }
    expect(cellUnder(slab, 60, 129)).toBeNull()
    expect(cellUnder(slab, 106, 110)).toBeNull()
    expect(cellUnder(slab, 67, 79)).toBeNull()
    expect(cellUnder(slab, 102, 115, 2)).toEqual({ row: 2, column: 1 })
  })

  it('edges of the outline are where lines meet it', () => {
    fc.assert(
      fc.property(slabs, fc.double({ min: 0, max: 1, noNaN: true }), (slab, t) => {
        const points = silhouette(slab)
        const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
        const y = Math.min(...ys) + t * (Math.max(...ys) - Math.min(...ys))
        const x = Math.min(...xs) + t * (Math.max(...xs) - Math.min(...xs))
        expect(leftAt(slab, y)).toBeLessThanOrEqual(rightAt(slab, y) + 1e-6)
        expect(topAt(slab, x)).toBeLessThanOrEqual(bottomAt(slab, x) + 1e-6)
      }),
    )
  })
})
