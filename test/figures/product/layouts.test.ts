// Geometry of the product box: shared edges, lit lines, the way back from a point to its cell.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { areasOf, isBeside } from '../../../src/figures/product/areas.ts'
import { boxLayout } from '../../../src/figures/product/box-layout.ts'
import { FACES, FACE_AXES, RESULT, VANISHES, linesOf, moved, roleOf, shapeOf } from '../../../src/figures/product/faces.ts'
import type { Sizes } from '../../../src/figures/product/faces.ts'
import { leaving } from '../../../src/figures/product/tip.ts'
import { cellUnder, corners, pointOn } from '../../../src/marks/plane.ts'
import type { Plane, Point } from '../../../src/marks/plane.ts'
import type { Summing } from '../../../src/trace/contract/product.ts'

const SUMS: Summing[] = ['up', 'left', 'front']
const size = fc.integer({ min: 1, max: 128 })
const sizes: fc.Arbitrary<Sizes> = fc.record({ batch: size, features: size, hidden: size })
const summing = fc.constantFrom(...SUMS)
const area = fc.record({ width: fc.integer({ min: 300, max: 1200 }), height: fc.integer({ min: 240, max: 700 }) })
const words = { features: 120, batch: 90, hidden: 100, line: 24, footing: 0 }

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

test('words stand clear of the box and of where the result goes, whichever way is summed', () => {
  const room = { width: 540, height: 288 }
  const shapes: Sizes[] = [{ batch: 4, features: 5, hidden: 5 }, { batch: 4, features: 2, hidden: 20 }, { batch: 4, features: 5, hidden: 1 }, { batch: 100, features: 2, hidden: 100 }]
  for (const s of shapes) {
    for (const sum of SUMS) {
      const { labels, planes, card } = boxLayout(s, sum, room, words)
      const result = shapeOf(RESULT[sum], s)
      const faces = [...FACES.map((face) => corners(planes[face], 0, 0, shapeOf(face, s).columns, shapeOf(face, s).rows)), corners(card, 0, 0, result.columns, result.rows)]
      for (const axis of ['batch', 'features', 'hidden'] as const) {
        for (const point of wordsOf(labels[axis], words[axis])) {
          for (const face of faces) expect({ axis, s, sum, inside: within(face, point) }).toMatchObject({ inside: false })
        }
      }
    }
  }
})

/** Points along the middle of a line of words. */
function wordsOf({ at, anchor }: { at: Point; anchor: string }, width: number): Point[] {
  const left = at.x - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0)
  return [0, 0.25, 0.5, 0.75, 1].map((share) => ({ x: left + share * width, y: at.y - 5 }))
}

/** In a convex face, by the side of each edge that the point is on. */
function within(face: Point[], point: Point): boolean {
  const sides = face.map((from, i) => {
    const to = face[(i + 1) % face.length]!
    return Math.sign((to.x - from.x) * (point.y - from.y) - (to.y - from.y) * (point.x - from.x))
  })
  return sides.every((side) => side > 0) || sides.every((side) => side < 0)
}

describe('areas', () => {
  const reading = { width: 530, height: 260 }

  test('fit into the room; side by side the numbers get what they need', () => {
    for (const [width, height] of [[350, 600], [970, 333], [1468, 650]] as const) {
      const beside = isBeside(width + 40, 1)
      const { box, flat } = areasOf({ width, height }, beside, { reading, after: 40, scale: 1 })
      expect(beside ? box.width + flat.width : Math.max(box.width, flat.width)).toBeLessThanOrEqual(width)
      if (beside) expect(flat.width).toBeGreaterThanOrEqual(reading.width)
    }
  })

  test('words under the box take their lines from it', () => {
    const height = (after: number) => areasOf({ width: 970, height: 333 }, true, { reading, after, scale: 1 }).box.height
    expect(height(120)).toBeLessThan(height(20))
  })
})
