/** Central differences in float64: every cell × mode × loss, with and without mask, stacked, both directions. */

import { describe, expect, it } from 'vitest'
import { CELLS, LOSSES, MODES } from '../../src/engine/spec.ts'
import { buildSmooth, centralDifferences, distanceFromKink } from '../support/central-differences.ts'
import type { Network } from '../support/networks.ts'

const TOLERANCE = 1e-6

function expectGradient(network: Network): void {
  const built = buildSmooth(network)
  const { error, where, count } = centralDifferences(built)
  expect(count).toBeGreaterThan(10)
  expect(error, where).toBeLessThanOrEqual(TOLERANCE)
}

const SHAPES: [string, Network][] = [
  ['one layer', {}],
  ['two layers', { layers: 2 }],
  ['both directions', { directions: 2 }],
  ['two layers, both directions', { layers: 2, directions: 2, hiddenSize: 2 }],
]

for (const cell of CELLS) {
  for (const mode of MODES) {
    describe(`${cell}, ${mode}`, () => {
      const steps = mode === 'one_to_one' ? 1 : 3
      for (const loss of LOSSES) {
        for (const [name, shape] of SHAPES) {
          it(`${loss}, ${name}`, () => expectGradient({ cell, mode, loss, steps, ...shape }))
          if (steps > 1) it(`${loss}, ${name}, masked`, () => expectGradient({ cell, mode, loss, steps, batch: 3, lengths: [3, 1, 2], ...shape }))
        }
      }
    })
  }
}

it('relu is kept away from its kink', () => {
  const { workspace } = buildSmooth({ cell: 'rnn_relu', layers: 2, directions: 2 })
  expect(distanceFromKink(workspace)).toBeGreaterThan(1e-3)
})
