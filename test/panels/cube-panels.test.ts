// The cube's panels, as pure functions: what stands where in memory, what shape the block has, lengths to try, curves.
import { describe, expect, it } from 'vitest'
import { epochsLayout } from '../../src/figures/epochs/epochs-layout.ts'
import { AXES_OF, cellAt, formulaOf, indexIn, placeIn } from '../../src/panels/cube/more/memory-order.ts'
import { unequalLengths } from '../../src/panels/cube/more/unequal.ts'
import { blockLines } from '../../src/panels/shapes/block-lines.ts'
import { createRun } from '../../src/run/run.ts'
import { CUBE_RECIPE } from '../../src/run/recipe-defaults.ts'
import { shapeOfRecipe } from '../../src/store/recipe-book.ts'

const sizes = { batch: 6, time: 8, features: 3 }

describe('order of axes', () => {
  it('places every number once, and finds it again', () => {
    for (const order of ['btd', 'tbd'] as const) {
      for (let place = 0; place < 144; place++) expect(placeIn(order, sizes, cellAt(order, sizes, place))).toBe(place)
    }
  })
  it('writes (b · 8 + t) · 3 + d, and the same numbers in the other order', () => {
    const at = { batch: 1, time: 2, features: 0 }
    expect([placeIn('btd', sizes, at), placeIn('tbd', sizes, at)]).toEqual([30, 39])
    expect([indexIn('btd', at), indexIn('tbd', at)]).toEqual([[1, 2, 0], [2, 1, 0]])
    expect([formulaOf('btd', sizes), formulaOf('tbd', sizes)]).toEqual(['(b · 8 + t) · 3 + d', '(t · 6 + b) · 3 + d'])
  })
  it('is the order that the engine has where time comes first', () => {
    const { inputs } = createRun(CUBE_RECIPE).currentBatch()
    const at = { batch: 4, time: 5, features: 2 }
    expect(AXES_OF.tbd[0]).toBe('time')
    expect(inputs[placeIn('tbd', sizes, at)]).toBe(inputs[(5 * 6 + 4) * 3 + 2])
  })
})

describe('the shape of the block', () => {
  const shape = shapeOfRecipe(CUBE_RECIPE)
  const text = (built: number, cut: Parameters<typeof blockLines>[2] = null) => blockLines(shape, built, cut).map((line) => line.map(({ text }) => text).join(''))
  it('grows axis by axis', () => {
    expect([0, 1, 2, 3].map((built) => text(built))).toEqual([['X[0, 0, 0] ()'], ['X[0, 0, :] (3,)'], ['X[0, :, :] (8, 3)'], ['X (6, 8, 3)']])
  })
  it('says what is left of a cut', () => {
    expect(text(3, { axis: 'time', index: 2 })).toEqual(['X (6, 8, 3)', 'X[:, 2, :] (6, 3)'])
    expect(text(2, { axis: 'batch', index: 0 })).toEqual(['X[0, :, :] (8, 3)'])
  })
  it('is written in both orders of axes where time comes first', () => {
    const turned = (cut: Parameters<typeof blockLines>[2]) => blockLines(shape, 3, cut, 'tbd').map((line) => line.map(({ text }) => text).join(''))
    expect(turned(null)).toEqual(['X (6, 8, 3)', 'X.transpose(0, 1) (8, 6, 3)'])
    expect(turned({ axis: 'time', index: 2 }).at(-1)).toBe('X[2, :, :] (6, 3)')
    expect(turned({ axis: 'features', index: 1 }).at(-1)).toBe('X[:, :, 1] (8, 6)')
  })
})

describe('lengths to try', () => {
  it('are one for each example, the first of full length, none too short', () => {
    expect(unequalLengths(6, 8, 2)).toEqual([8, 3, 6, 4, 7, 5])
    for (const steps of [1, 2, 3, 300]) for (const length of unequalLengths(9, steps, 2)) expect(length >= Math.min(2, steps) && length <= steps).toBe(true)
  })
})

describe('loss curves of two batch sizes', () => {
  const series = [{ batch: 1, points: [0, 1, 32, 0.5, 64, 0.25] }, { batch: 32, points: [0, 1, 32, 0.9, 64, 0.8] }]
  const room = { width: 600, height: 200, text: 16 }
  it('end together against sequences, and apart against updates', () => {
    const [seen, updates] = (['seen', 'updates'] as const).map((against) => epochsLayout(series, against, 64, room).ends)
    expect(seen![0]!.x).toBeCloseTo(seen![1]!.x, 9)
    expect(updates![1]!.x).toBeLessThan(updates![0]!.x / 2)
    expect(seen![0]!.y).toBeGreaterThan(seen![1]!.y)
  })
  it('stay in the picture, whatever they are', () => {
    for (const wild of [[0, 1, 32, 1e9], [0, 0, 32, 0], [0, 5]]) {
      const { paths } = epochsLayout([{ batch: 1, points: wild }], 'updates', 64, room)
      expect(paths.join('')).not.toMatch(/NaN|Infinity/)
      for (const [, y] of paths[0]!.matchAll(/[ML][\d.]+ (-?[\d.]+)/g)) expect(Number(y) >= 0 && Number(y) <= 200).toBe(true)
    }
  })
})
