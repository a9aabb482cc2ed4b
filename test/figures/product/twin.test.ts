// The flat twin: which matrices lie where, aligned and apart, inside their area, and numbers where there is room.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { shortened } from '../../../src/figures/product/sum-length.ts'
import { LEAST_FONT, readingSize, twinLayout } from '../../../src/figures/product/twin-layout.ts'
import type { TwinLayout, TwinShape } from '../../../src/figures/product/twin-layout.ts'
import { twinMatrices } from '../../../src/figures/product/twin-matrices.ts'
import type { Plane } from '../../../src/marks/plane.ts'
import type { Summing } from '../../../src/trace/contract/product.ts'
import { productStrings } from '../../support/product-strings.ts'
import { pairedView, productView } from '../../support/products.ts'

const words = { names: 30, line: 24, letters: 0 }
const count = fc.integer({ min: 1, max: 128 })
const shapes: fc.Arbitrary<TwinShape> = fc.record({ rows: count, columns: fc.integer({ min: 1, max: 400 }), along: fc.array(count, { minLength: 1, maxLength: 2 }) })
const areas = fc.record({ width: fc.integer({ min: 300, max: 1000 }), height: fc.integer({ min: 240, max: 700 }) })

interface Box { left: number; right: number; top: number; bottom: number }

const boxOf = ({ origin, across, down }: Plane, rows: number, columns: number): Box => ({ left: origin.x, top: origin.y, right: origin.x + columns * across.x, bottom: origin.y + rows * down.y })

function boxes(shape: TwinShape, layout: TwinLayout): Box[] {
  return [
    ...layout.lefts.map((plane, k) => boxOf(plane, shape.rows, shape.along[k]!)),
    ...layout.aboves.map((plane, k) => boxOf(plane, shape.along[k]!, shape.columns)),
    boxOf(layout.result, shape.rows, shape.columns),
  ]
}

const apart = (a: Box, b: Box) => a.right < b.left || b.right < a.left || a.bottom < b.top || b.bottom < a.top

function expectWellPlaced(shape: TwinShape, area: { width: number; height: number }, letters = 0) {
  const layout = twinLayout(shape, area, { ...words, letters })
  const all = boxes(shape, layout)
  all.forEach((a, i) => all.slice(i + 1).forEach((b) => expect(apart(a, b)).toBe(true)))
  for (const box of all) {
    expect(Math.min(box.left, box.top - letters)).toBeGreaterThanOrEqual(0)
    expect(box.right).toBeLessThanOrEqual(area.width + 0.01)
    expect(box.bottom).toBeLessThanOrEqual(area.height + 0.01)
  }
  expect(layout.height).toBeLessThanOrEqual(area.height + 0.01)
  for (const plane of layout.lefts) expect([plane.origin.y, plane.down.y]).toEqual([layout.result.origin.y, layout.result.down.y])
  for (const plane of layout.aboves) expect([plane.origin.x, plane.across.x]).toEqual([layout.result.origin.x, layout.result.across.x])
}

describe('matrices lie apart, in their area, their rows and columns in line', () => {
  test('whatever the sizes', () => {
    fc.assert(fc.property(shapes, areas, (shape, area) => expectWellPlaced(shape, area)))
  })

  test.each([
    ['one feature each', { rows: 4, columns: 5, along: [2, 5] }],
    ['lstm', { rows: 4, columns: 20, along: [2, 5] }],
    ['large', { rows: 100, columns: 100, along: [2, 100] }],
    ['large lstm', { rows: 100, columns: 400, along: [2, 100] }],
  ])('%s, on three screens', (_, shape) => {
    for (const area of [{ width: 350, height: 400 }, { width: 530, height: 290 }, { width: 780, height: 600 }]) expectWellPlaced(shape, area, 18)
  })
})

describe('numbers', () => {
  const small = { rows: 4, columns: 5, along: [2, 5] }

  test('are written where the reading size is given, and not in hundreds of columns', () => {
    const size = readingSize(small, words)
    expect(twinLayout(small, size, words).font).toBeGreaterThanOrEqual(LEAST_FONT)
    expect(twinLayout(small, { width: 350, height: 400 }, words).font).toBeNull()
    expect(twinLayout({ rows: 100, columns: 100, along: [2, 100] }, { width: 780, height: 600 }, words).font).toBeNull()
  })

  test('grow with the room', () => {
    expect(twinLayout(small, { width: 780, height: 600 }, words).font).toBeGreaterThanOrEqual(13)
  })
})

describe('which matrices', () => {
  test('two products that meet: x first, whichever is open; the other one is quiet', () => {
    for (const weights of ['Wx', 'Wh'] as const) {
      const view = pairedView(weights)
      const { lefts, aboves, result } = twinMatrices(view, { ...productStrings(view), meeting: { left: 'other', front: 'others', result: 'result', shapeLine: '', both: String } })
      expect(lefts.map(({ matrix }) => matrix.columns)).toEqual([2, 5])
      expect(aboves.map(({ matrix }) => matrix.rows)).toEqual([2, 5])
      expect(lefts.map(({ quiet }) => quiet)).toEqual(weights === 'Wx' ? [false, true] : [true, false])
      expect(aboves.map(({ edges }) => edges)).toEqual([{ left: 'input', top: 'state' }, { left: 'state', top: 'state' }])
      expect(result.name).toBe('result')
      expect(result.matrix.value(1, 2)).toBe(view.pair!.sum.data[7])
    }
  })

  test.each<Summing>(['up', 'left', 'front'])('one product summed %s: factors are turned so that the axis that vanishes joins them', (summing) => {
    const view = productView({ batch: 4, features: 2, hidden: 5 }, summing)
    const { lefts, aboves, result } = twinMatrices(view, productStrings(view))
    const [left, above] = [lefts[0]!, aboves[0]!]
    expect(left.axes.columns).toBe(above.axes.rows)
    for (let row = 0; row < result.matrix.rows; row++) {
      for (let column = 0; column < result.matrix.columns; column++) {
        const sum = Array.from({ length: left.matrix.columns }, (_, k) => left.matrix.value(row, k) * above.matrix.value(k, column)).reduce((a, b) => a + b, 0)
        expect(result.matrix.value(row, column)).toBeCloseTo(sum, 12)
      }
    }
  })
})

describe('a long sum', () => {
  const terms = (length: number) => Array.from({ length }, () => '0.123456·(−0.123456)')

  test('is written whole where it fits', () => {
    expect(shortened(terms(5), 60, { width: 970, lines: 2, scale: 1 })).toEqual({ first: 5, hidden: 0 })
  })

  test('keeps its first terms and its last', () => {
    const { first, hidden } = shortened(terms(100), 60, { width: 970, lines: 2, scale: 1 })
    expect(first).toBeGreaterThan(1)
    expect(first + hidden + 1).toBe(100)
  })

  test('shows something on a phone', () => {
    expect(shortened(terms(100), 60, { width: 335, lines: 4, scale: 1 }).first).toBeGreaterThanOrEqual(1)
  })
})
