/** Central differences of what comes on top: feedback, embedding, dropout, given states, tanh outputs, masks with holes, odd reads. */

import { describe, expect, it } from 'vitest'
import { scheduleOf } from '../../src/engine/modes.ts'
import { randomStream } from '../../src/engine/random.ts'
import { CELLS, LOSSES, MODES } from '../../src/engine/spec.ts'
import { buildSmooth, centralDifferences } from '../support/central-differences.ts'
import type { Network } from '../support/networks.ts'

const TOLERANCE = 1e-6

function expectGradient(network: Network): void {
  const { error, where } = centralDifferences(buildSmooth(network))
  expect(error, where).toBeLessThanOrEqual(TOLERANCE)
}

for (const cell of CELLS) {
  describe(cell, () => {
    for (const loss of LOSSES) {
      it(`feedback, ${loss}`, () => expectGradient({ cell, loss, mode: 'one_to_many', feedback: true, steps: 4 }))
      it(`feedback from steps that are not read, ${loss}`, () => expectGradient({ cell, loss, feedback: true, schedule: scheduleOf({ steps: 5, inputs: [0, 3], reads: [1, 4], feedback: true }), layers: 2 }))
      it(`embedding, ${loss}`, () => expectGradient({ cell, loss, embedding: { vocabulary: 4 }, steps: 4, lengths: [4, 2] }))
    }
    for (const mode of MODES) {
      it(`given initial state, ${mode}`, () => expectGradient({ cell, mode, initial: 'given', layers: 2, steps: 3, lengths: mode === 'one_to_one' ? null : [2, 3] }))
      it(`tanh output, ${mode}`, () => expectGradient({ cell, mode, outputActivation: 'tanh', directions: 2 }))
    }
    it('given initial state, both directions', () => expectGradient({ cell, initial: 'given', directions: 2, lengths: [3, 1] }))
    it('feedback, encoder and decoder, masked, tanh output', () => expectGradient({ cell, mode: 'many_to_many_encdec', feedback: true, steps: 5, outputActivation: 'tanh', lengths: [5, 4] }))
    it('a mask with holes', () => expectGradient({ cell, mode: 'many_to_many_synced', layers: 2, steps: 4, mask: [1, 0, 0, 1, 1, 1, 0, 0] }))
    it('some steps with an input, some read', () => expectGradient({ cell, schedule: scheduleOf({ steps: 5, inputs: [1, 2], reads: [0, 2, 4] }), directions: 2 }))
    it('dropout with its factors held', () => {
      const network: Network = { cell, dropout: { input: 0.3, readOut: 0.5 }, mode: 'many_to_many_synced', layers: 2, hiddenSize: 4, steps: 4, spread: 1.1 }
      const { error, where } = centralDifferences(buildSmooth(network), randomStream(5, 'dropout'))
      expect(error, where).toBeLessThanOrEqual(TOLERANCE)
    })
    it('dropout on what is fed back, and on an embedding', () => {
      const fed: Network = { cell, dropout: { input: 0.4, readOut: 0.2 }, mode: 'one_to_many', feedback: true, steps: 5 }
      expect(centralDifferences(buildSmooth(fed), randomStream(6, 'dropout')).error).toBeLessThanOrEqual(TOLERANCE)
      const looked: Network = { cell, dropout: { input: 0.4, readOut: 0.2 }, embedding: { vocabulary: 3 }, steps: 4 }
      expect(centralDifferences(buildSmooth(looked), randomStream(6, 'dropout')).error).toBeLessThanOrEqual(TOLERANCE)
    })
  })
}
