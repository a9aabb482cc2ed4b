/** Questions about gradients, and about the weights that they change. */

import type { Asking } from './making.ts'
import { choice, number, shape } from './question.ts'
import { biasesOf, tableCount, weightCount } from './sizes.ts'

export const dhQuestion: Asking = ({ sizes: { B, T, H, K }, pick }) => {
  const step = pick(T)
  return {
    data: { step: step + 1, steps: T },
    answer: shape(B, H),
    axes: ['batch', 'hidden'],
    moment: 'back',
    step,
    mistakes: [
      { answer: shape(H), mistake: 'batch_summed' },
      { answer: shape(H, H), mistake: 'weights_for_state' },
      { answer: shape(B, T, H), mistake: 'all_steps' },
      { answer: shape(B, K), mistake: 'hidden_for_output' },
      { answer: shape(B, H, H), mistake: 'weights_for_state' },
    ],
  }
}

/** A gradient has the shape of what it is the gradient of. */
export const dWhQuestion: Asking = ({ sizes: { B, T, H, G } }) => {
  const columns = G * H
  return {
    data: { batch: B, steps: T },
    answer: shape(H, columns),
    axes: ['hidden', G > 1 ? 'gates' : 'hidden'],
    moment: 'update',
    mistakes: [
      { answer: shape(B, H, columns), mistake: 'batch_not_summed' },
      { answer: shape(T, H, columns), mistake: 'time_not_summed' },
      { answer: shape(B, T, H, columns), mistake: 'time_not_summed' },
      { answer: shape(T, B, H, columns), mistake: 'time_not_summed' },
      { answer: shape(B, H), mistake: 'state_for_weights' },
      ...(G > 1 ? [{ answer: shape(columns, H), mistake: 'torch_layout' as const }, { answer: shape(H, H), mistake: 'one_gate' as const }] : []),
    ],
  }
}

/** Which axes the gradient of the weights sums over. */
export const gradientSumQuestion: Asking = ({ sizes: { B, T } }) => {
  // Over an axis of one there is nothing to add up: two answers would be right.
  if (B === 1 || T === 1) return null
  return {
    data: { batch: B, steps: T },
    answer: choice('batch_time'),
    choices: ['features', 'batch', 'time', 'batch_time', 'hidden'],
    moment: 'update',
    mistakes: [
      { answer: choice('batch'), mistake: 'time_not_summed' },
      { answer: choice('time'), mistake: 'batch_not_summed' },
      { answer: choice('features'), mistake: 'wrong_axis' },
      { answer: choice('hidden'), mistake: 'wrong_axis' },
    ],
  }
}

/** Numbers in all weights. */
export const countQuestion: Asking = ({ network, sizes }) => {
  const count = weightCount(sizes, network)
  const { B, T, H, K, G, layers } = sizes
  const { directions, cell, embedding } = network.architecture
  const inEach = biasesOf(network)
  const biases = layers * directions * G * H * inEach + K
  const table = tableCount(sizes, network)
  return {
    data: { layers, directions, cell, features: sizes.D, hidden: H, outputs: K, biases: inEach, ...(embedding && { table: embedding.vocabulary }) },
    answer: number(count),
    moment: 'update',
    mistakes: [
      { answer: number(count - biases), mistake: 'bias_forgotten' },
      { answer: number(count - table), mistake: 'table_forgotten' },
      { answer: number(count * T), mistake: 'weights_have_time' },
      { answer: number(count * B), mistake: 'weights_have_batch' },
      ...(G > 1 ? [{ answer: number(weightCount({ ...sizes, G: 1 }, network)), mistake: 'one_gate' as const }] : []),
    ],
  }
}

/** Twice the examples, or twice the steps: the same weights. */
export const doubledQuestion: Asking = ({ network, sizes, pick }) => {
  const count = weightCount(sizes, network)
  const axis = pick(2) === 0 ? 'batch' : 'time'
  const size = axis === 'batch' ? sizes.B : sizes.T
  return {
    data: { axis, from: size, to: 2 * size, count },
    answer: number(count),
    moment: 'update',
    mistakes: [{ answer: number(2 * count), mistake: axis === 'batch' ? 'weights_have_batch' : 'weights_have_time' }],
  }
}
