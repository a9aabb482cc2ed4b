import fc from 'fast-check'
import { expect, it } from 'vitest'
import { barsOf, stateNorms, stepAt } from '../../../src/figures/strip/layout.ts'
import { stripState } from '../../../src/figures/strip/strip-state.ts'
import { shapeOf } from '../../../src/gallery/shapes.ts'
import { findMoment, momentsOf } from '../../../src/trace/contract/moments.ts'

it('the step under the middle of a column is its step', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 100, max: 1500 }), (steps, width) => {
      for (const bar of barsOf(steps, width)) expect(stepAt(bar.x + bar.width / 2, steps, width)).toBe(bar.step)
    }),
  )
})

it('norms are of each step over the batch', () => {
  expect(stateNorms([3, 4, 0, 0, 6, 8], 3)).toEqual([5, 0, 10])
})

it('knows how far the batch has come', () => {
  const moments = momentsOf(shapeOf({ steps: 5 }))
  expect(stripState(moments, 0, 5)).toEqual({ known: 0, gradientFrom: 5, current: null })
  expect(stripState(moments, findMoment(moments, 'feed', 2), 5)).toEqual({ known: 3, gradientFrom: 5, current: 2 })
  expect(stripState(moments, findMoment(moments, 'back', 3), 5)).toEqual({ known: 5, gradientFrom: 3, current: 3 })
})
