// Geometry of the product box and its flat twin: shared edges, lit lines, the way back from a point to its cell.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { areasOf } from '../../../src/figures/product/areas.ts'
import { boxLayout } from '../../../src/figures/product/box-layout.ts'
import { FACES, FACE_AXES, RESULT, VANISHES, linesOf, moved, roleOf, shapeOf } from '../../../src/figures/product/faces.ts'
import type { Sizes } from '../../../src/figures/product/faces.ts'
import { leaving } from '../../../src/figures/product/tip.ts'
import { lineIn, turned, twinLayout } from '../../../src/figures/product/twin-layout.ts'
import { cellUnder, corners, pointOn } from '../../../src/marks/plane.ts'
import type { Plane, Point } from '../../../src/marks/plane.ts'
import type { Summing } from '../../../src/trace/contract/product.ts'

const SUMS: Summing[] = ['up', 'left', 'front']
const size = fc.integer({ min: 1, max: 128 })
const sizes: fc.Arbitrary<Sizes> = fc.record({ batch: size, features: size, hidden: size })
const summing = fc.constantFrom(...SUMS)
const area = fc.record({ width: fc.integer({ min: 300, max: 1200 }), height: fc.integer({ min: 240, max: 700 }) })
const words = { features: 180, batch: 90, footing: 0 }

const close = (a: Point, b: Point) => {
  expect(a.x).toBeCloseTo(b.x, 6)
  expect(a.y).toBeCloseTo(b.y, 6)
}

function inArea(points: Point[], room: { width: number; height: number }) {
  for (const p of points) {
    expect(p.x).toBeGreaterThanOrEqual(-0.01)
    expect(p.x).toBeLessThanOrEqual(room.width + 0.01)
    expect(p.y).toBeGreaterThanOrEqual(-0.01)
    expect(p.y).toBeLessThanOrEqual(room.height + 0.01)
  }
}

describe('box', () => {
  test('the three faces meet along whole edges', () => {
    fc.assert(fc.property(sizes, summing, area, (s, sum, room) => {
      const { planes } = boxLayout(s, sum, room, words)
      close(pointOn(planes.left, 0, s.batch), pointOn(planes.top, 0, s.batch))
      close(pointOn(planes.left, s.features, 0), pointOn(planes.front, 0, s.features))
      close(pointOn(planes.top, s.hidden, 0), pointOn(planes.front, s.hidden, 0))
    }))
  })

  test('box and card stay inside their area', () => {
    fc.assert(fc.property(sizes, summing, area, (s, sum, room) => {
      const layout = boxLayout(s, sum, room, words)
      const all = FACES.flatMap((face) => corners(layout.planes[face], 0, 0, shapeOf(face, s).columns, shapeOf(face, s).rows))
      const result = shapeOf(RESULT[sum], s)
      inArea([...all, ...corners(layout.card, 0, 0, result.columns, result.rows)], room)
    }))
  })

  test('a point of a cell leads back to the cell, on every face and on the card', () => {
    fc.assert(fc.property(sizes, summing, area, fc.nat(), fc.nat(), fc.double({ min: 0.05, max: 0.95, noNaN: true }), (s, sum, room, i, j, inside) => {
      const layout = boxLayout(s, sum, room, words)
      const planes: [Plane, { rows: number; columns: number }][] = FACES.map((face) => [layout.planes[face], shapeOf(face, s)])
      for (const [plane, shape] of [...planes, [layout.card, shapeOf(RESULT[sum], s)] as const]) {
        const cell = { row: i % shape.rows, column: j % shape.columns }
        expect(cellUnder(plane, shape.rows, shape.columns, pointOn(plane, cell.column + inside, cell.row + inside))).toEqual(cell)
      }
    }))
  })

  test('the lit lines run along the axis that vanishes and end at the result cell', () => {
    fc.assert(fc.property(sizes, summing, fc.nat(), fc.nat(), (s, sum, i, j) => {
      const shape = shapeOf(RESULT[sum], s)
      const cell = { row: i % shape.rows, column: j % shape.columns }
      const axes = FACE_AXES[RESULT[sum]]
      for (const line of linesOf(sum, s, cell)) {
        expect(line.cells).toHaveLength(s[VANISHES[sum]])
        const own = FACE_AXES[line.face]
        const shared = own.rows === VANISHES[sum] ? own.columns : own.rows
        const expected = shared === axes.rows ? cell.row : cell.column
        for (const at of line.cells) expect(shared === own.rows ? at.row : at.column).toBe(expected)
      }
    }))
  })

  test('on the screen both lines touch the lit cell of the top', () => {
    const s = { batch: 4, features: 2, hidden: 5 }
    const { planes } = boxLayout(s, 'up', { width: 640, height: 420 }, words)
    const result = corners(planes.top, 2, 1)
    const [left, front] = linesOf('up', s, { row: 1, column: 2 })
    // Left: example 2's column of x shares its upper edge with the row of the top; front: unit 3's column with its column.
    close(pointOn(planes.left, 0, left.cells[0]!.row), pointOn(planes.top, 0, 1))
    close(pointOn(planes.front, front.cells[0]!.column, 0), pointOn(planes.top, 2, 0))
    expect(result[0]!.y).toBeLessThan(planes.front.origin.y)
  })

  test('depth goes to the upper left, example 1 is nearest', () => {
    const { edges } = boxLayout({ batch: 4, features: 2, hidden: 5 }, 'up', { width: 640, height: 420 }, words)
    expect(edges.batch.x).toBeLessThan(0)
    expect(edges.batch.y).toBeLessThan(0)
    expect(edges.hidden).toMatchObject({ y: 0 })
    expect(edges.features).toMatchObject({ x: 0 })
  })
})

describe('the result leaves the box', () => {
  test('starts as the face, ends as the card; forward it is turned over once like a page, the other ways never', () => {
    fc.assert(fc.property(sizes, summing, area, fc.double({ min: 0, max: 1, noNaN: true }), (s, sum, room, t) => {
      const layout = boxLayout(s, sum, room, words)
      const from = layout.planes[RESULT[sum]]
      const { columns } = shapeOf(RESULT[sum], s)
      for (const corner of [0, columns]) {
        close(pointOn(leaving(sum, from, layout.card, columns, 0), corner, 1), pointOn(from, corner, 1))
        close(pointOn(leaving(sum, from, layout.card, columns, 1), corner, 1), pointOn(layout.card, corner, 1))
      }
      const side = (at: number) => {
        const { across, down } = leaving(sum, from, layout.card, columns, at)
        return across.x * down.y - across.y * down.x
      }
      if (sum === 'up') expect(side(0) < 0 && side(1) > 0).toBe(true)
      else expect(side(0) * side(t)).toBeGreaterThan(0)
    }))
  })

  test('forward the first unit ends on top, above the hinge', () => {
    const { card } = boxLayout({ batch: 4, features: 2, hidden: 5 }, 'up', { width: 640, height: 420 }, words)
    expect(card.across.x).toBe(0)
    expect(card.across.y).toBeGreaterThan(0)
  })
})

describe('flat twin', () => {
  test('rows and columns of the factors stand in line with the result', () => {
    fc.assert(fc.property(sizes, summing, area, (s, sum, room) => {
      const { left, above, result } = twinLayout(s, sum, room).matrices
      expect(left.plane.origin.y).toBe(result.plane.origin.y)
      expect(above.plane.origin.x).toBe(result.plane.origin.x)
      expect([left.rows, left.columns, above.rows, above.columns]).toEqual([result.rows, s[VANISHES[sum]], s[VANISHES[sum]], result.columns])
      inArea([left, above, result].flatMap((m) => corners(m.plane, 0, 0, m.columns, m.rows)), room)
    }))
  })

  test('a transposed factor is the face, turned', () => {
    fc.assert(fc.property(sizes, summing, (s, sum) => {
      const { left, above } = twinLayout(s, sum, { width: 500, height: 400 }).matrices
      for (const matrix of [left, above]) {
        const shape = shapeOf(matrix.face, s)
        expect(turned(matrix, { row: matrix.rows - 1, column: matrix.columns - 1 })).toEqual({ row: shape.rows - 1, column: shape.columns - 1 })
      }
    }))
  })

  test('the lit row is one row of the left factor, the lit column one column of the upper', () => {
    fc.assert(fc.property(sizes, summing, fc.nat(), fc.nat(), (s, sum, i, j) => {
      const { left, above, result } = twinLayout(s, sum, { width: 500, height: 400 }).matrices
      const cell = { row: i % result.rows, column: j % result.columns }
      const [one, two] = linesOf(sum, s, cell)
      expect(lineIn(left, one)).toEqual({ row: cell.row, column: 0, rows: 1, columns: left.columns })
      expect(lineIn(above, two)).toEqual({ row: 0, column: cell.column, rows: above.rows, columns: 1 })
    }))
  })

  test('numbers are written where there is room', () => {
    expect(twinLayout({ batch: 4, features: 2, hidden: 5 }, 'up', { width: 420, height: 380 }).numbers).toBe(true)
    expect(twinLayout({ batch: 100, features: 100, hidden: 128 }, 'up', { width: 420, height: 380 }).numbers).toBe(false)
  })
})

test('arrow keys stay inside; other keys are left alone', () => {
  expect(moved({ row: 0, column: 4 }, 'ArrowRight', 4, 5)).toEqual({ row: 0, column: 4 })
  expect(moved({ row: 1, column: 1 }, 'ArrowUp', 4, 5)).toEqual({ row: 0, column: 1 })
  expect(moved({ row: 1, column: 1 }, 'x', 4, 5)).toBeNull()
})

test('colours say what a face is in each way of summing', () => {
  const arrow = { weights: 'Wx', layer: 0, direction: 'fwd', step: 2 } as const
  expect(FACES.map((face) => roleOf({ arrow, summing: 'up' }, face))).toEqual(['input', 'weights', 'state'])
  expect(FACES.map((face) => roleOf({ arrow, summing: 'left' }, face))).toEqual(['gradient', 'weights', 'gradient'])
  expect(FACES.map((face) => roleOf({ arrow, summing: 'front' }, face))).toEqual(['input', 'gradient', 'gradient'])
})

test('areas fit into the panel', () => {
  for (const [width, height] of [[390, 700], [900, 600], [1200, 800]] as const) {
    const { box, flat, beside } = areasOf({ width, height })
    expect(beside ? box.width + flat.width : Math.max(box.width, flat.width)).toBeLessThanOrEqual(width - 40)
  }
})
