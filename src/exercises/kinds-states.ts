/** Questions about states and the products that make them. */

import type { ModelShape } from '../engine/spec.ts'
import type { Asking } from './making.ts'
import { choice, shape } from './question.ts'

export const stateQuestion: Asking = ({ sizes: { B, T, D, H, layers }, pick }) => {
  const step = pick(T)
  const layer = pick(layers)
  return {
    data: { step: step + 1, steps: T, layer: layer + 1, layers },
    answer: shape(B, H),
    axes: ['batch', 'hidden'],
    moment: 'feed',
    step,
    mistakes: [
      { answer: shape(H), mistake: 'missing_batch' },
      { answer: shape(B, T, H), mistake: 'all_steps' },
      { answer: shape(T, H), mistake: 'missing_batch' },
      { answer: shape(B, T), mistake: 'units_are_timesteps' },
      { answer: shape(B, D), mistake: 'features_for_hidden' },
      { answer: shape(H, H), mistake: 'weights_for_state' },
      { answer: shape(H, B), mistake: 'order' },
    ],
  }
}

/** All states of a layer, as the next layer or a read-out at every step gets them. */
export const statesQuestion: Asking = ({ network: { architecture }, sizes: { B, T, H, F, layers }, pick }) => ({
  data: { layer: 1 + pick(layers), layers, directions: architecture.directions, hidden: H },
  answer: shape(B, T, F),
  axes: ['batch', 'time', 'hidden'],
  moment: 'feed',
  mistakes: [
    { answer: shape(B, F), mistake: 'last_step_only' },
    { answer: shape(T, B, F), mistake: 'time_major' },
    ...(F === H ? [] : [{ answer: shape(B, T, H), mistake: 'one_direction' as const }]),
    { answer: shape(T, F), mistake: 'missing_batch' },
    { answer: shape(B, F, T), mistake: 'features_before_time' },
  ],
})

/** What the gates are made of, before σ and tanh. */
export const preactivationQuestion: Asking = ({ network: { architecture }, sizes: { B, H, G, D, T }, pick }) => {
  if (G === 1) return null
  const step = pick(T)
  return {
    data: { step: step + 1, steps: T, cell: architecture.cell, gates: G, hidden: H },
    answer: shape(B, G * H),
    axes: ['batch', 'gates'],
    moment: 'feed',
    step,
    mistakes: [
      { answer: shape(B, H), mistake: 'one_gate' },
      { answer: shape(G * H), mistake: 'missing_batch' },
      { answer: shape(D, G * H), mistake: 'weights_for_state' },
      { answer: shape(B, T, G * H), mistake: 'all_steps' },
    ],
  }
}

/** Which axis a product with weights sums over, forward. */
export const forwardSumQuestion: Asking = ({ network: { schedule }, sizes: { B, D, H, G }, pick }) => {
  const given = schedule.hasInput.flatMap((has, t) => (has ? [t] : []))
  const step = given[pick(given.length)]
  if (step === undefined) return null
  return {
    data: { step: step + 1, gates: G, x: `(${B}, ${D})`, W: `(${D}, ${H})`, h: `(${B}, ${H})` },
    answer: choice('features'),
    choices: ['batch', 'time', 'features', 'hidden'],
    moment: 'feed',
    step,
    mistakes: [
      { answer: choice('batch'), mistake: 'sum_of_result' },
      { answer: choice('hidden'), mistake: 'sum_of_result' },
      { answer: choice('time'), mistake: 'wrong_axis' },
    ],
  }
}

/** Whether the one step that is read is what Keras gives without return_sequences: the last state of each direction. */
const readsLast = ({ architecture, schedule: { reads, readsFinal, steps } }: ModelShape) =>
  readsFinal || (reads[0] === steps - 1 && (architecture.directions === 1 || steps === 1))

/** Keras' setting for a layer: the layer above it, and a read-out at several steps, need every state. */
export const returnSequencesQuestion: Asking = ({ network, sizes: { layers, S }, pick }) => {
  const layer = pick(layers)
  const below = layer < layers - 1
  if (!below && S === 1 && !readsLast(network)) return null
  const needed = below || S > 1
  return {
    data: { layer: layer + 1, layers, reads: S },
    answer: choice(needed ? 'True' : 'False'),
    choices: ['True', 'False'],
    moment: 'read',
    mistakes: [{ answer: choice(needed ? 'False' : 'True'), mistake: needed ? 'sequences_needed' : 'sequences_not_needed' }],
  }
}
