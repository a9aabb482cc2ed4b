/** The gradient of a weight opened into its terms: they sum to it, and their shares are those of the steps. */

import { describe, expect, it } from 'vitest'
import { CELLS } from '../../src/engine/spec.ts'
import type { Precision } from '../../src/engine/spec.ts'
import { termsOf } from '../../src/trace/derive/terms.ts'
import { snapshotOf } from '../../src/trace/derive/snapshot.ts'
import { build, traced } from '../support/networks.ts'
import type { Network } from '../support/networks.ts'

const VARIANTS: [string, Network][] = [
  ['one layer', { steps: 7, batch: 3 }],
  ['both directions, two layers, lengths', { mode: 'many_to_many_synced', steps: 6, batch: 3, layers: 2, directions: 2, lengths: [6, 2, 4] }],
  ['fed back', { mode: 'one_to_many', steps: 5, feedback: true }],
  ['truncated and clipped', { steps: 8, truncate: 3, stepClip: 0.05 }],
]

const TOLERANCE: Record<Precision, number> = { float32: 1e-6, float64: 1e-12 }

describe.each(CELLS)('%s', (cell) => {
  describe.each(VARIANTS)('%s', (_, network) => {
    it.each(['float32', 'float64'] as const)('terms sum to the gradient of every weight in %s', (precision) => {
      const built = build({ ...network, cell, precision })
      traced(built)
      const { workspace } = built
      for (const { name, shape, gradient } of workspace.model.parameters) {
        gradient.forEach((_: number, at: number) => {
          const columns = shape.at(-1)!
          const row = shape.length === 1 ? 0 : Math.floor(at / columns)
          const view = termsOf(workspace, { tensor: name, step: null, row, column: at % columns })!
          expect(view.gradient).toBe(gradient[at])
          // Terms may cancel: relative to their sizes.
          const size = view.terms.reduce((sum, term) => sum + Math.abs(term), 0)
          for (const parts of [view.terms, view.shares]) {
            const sum = parts.reduce((total, term) => total + term, 0)
            expect(Math.abs(sum - view.gradient), name).toBeLessThanOrEqual(TOLERANCE[precision] * size)
          }
          expect(view.terms.every((term, i) => term === (view.left ? view.left[i]! : 1) * view.right[i]!)).toBe(true)
        })
      }
    })
  })
})

describe('the terms of a gradient', () => {
  it('are h and ∂L/∂a where they stand in the trace', () => {
    const built = build({ steps: 4, batch: 3 })
    const { tensors } = snapshotOf(traced(built), 'full')
    const view = termsOf(built.workspace, { tensor: 'dWh.l0.fwd', step: null, row: 1, column: 2 })!
    expect(view.ids).toEqual({ left: 'h.l0.fwd', right: 'da.l0.fwd' })
    expect(view.steps).toEqual([0, 1, 2, 3])
    expect([...view.left!.subarray(0, 3)]).toEqual([0, 0, 0])
    expect(view.left![2 * 3 + 1]).toBe(tensors['h.l0.fwd']!.data[(1 * 3 + 1) * 3 + 1])
    expect(view.right[2 * 3 + 1]).toBe(tensors['da.l0.fwd']!.data[(2 * 3 + 1) * 3 + 2])
    const shares = tensors['dWh.l0.fwd.steps']!.data
    view.shares.forEach((share, t) => expect(share).toBeCloseTo(shares[t * 9 + 1 * 3 + 2]!, 14))
  })

  it('of the read-out are those of the steps that are read', () => {
    const built = build({ mode: 'many_to_many_encdec', steps: 5, batch: 2 })
    traced(built)
    const view = termsOf(built.workspace, { tensor: 'Wy', step: null, row: 2, column: 1 })!
    expect(view.steps).toEqual([3, 4])
    expect(view.ids).toEqual({ left: 'h.l0.fwd', right: 'dy' })
    expect(termsOf(built.workspace, { tensor: 'by', step: null, row: 0, column: 1 })).toMatchObject({ left: null, ids: { left: null } })
  })

  it('are not there for what is no weight', () => {
    const built = build({ embedding: { vocabulary: 5 } })
    traced(built)
    for (const tensor of ['E', 'h.l0.fwd', 'nothing', 'toString', 'd']) expect(termsOf(built.workspace, { tensor, step: null, row: 0, column: 0 })).toBeNull()
    expect(termsOf(built.workspace, { tensor: 'Wh.l0.fwd', step: null, row: 3, column: 0 })).toBeNull()
    expect(termsOf(built.workspace, { tensor: 'Wh.l0.fwd', step: 0, row: 0, column: 0 })).toBeNull()
  })
})
