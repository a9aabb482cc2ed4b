/** Questions about weights, and about what is read out with them. */

import type { Asking } from './making.ts'
import { shape } from './question.ts'
import { widthInto } from './sizes.ts'

export const WxQuestion: Asking = ({ sizes, pick }) => {
  const { B, T, H, G, layers } = sizes
  const layer = pick(layers)
  const inputs = widthInto(sizes, layer)
  return {
    data: { layer: layer + 1, layers },
    answer: shape(inputs, G * H),
    axes: ['features', G > 1 ? 'gates' : 'hidden'],
    moment: 'feed',
    mistakes: [
      { answer: shape(G * H, inputs), mistake: 'torch_layout' },
      { answer: shape(B, inputs, G * H), mistake: 'weights_have_batch' },
      { answer: shape(T, inputs, G * H), mistake: 'weights_have_time' },
      { answer: shape(H, G * H), mistake: 'recurrent_for_input' },
      ...(G > 1 ? [{ answer: shape(inputs, H), mistake: 'one_gate' as const }] : []),
      { answer: shape(B, H), mistake: 'state_for_weights' },
      { answer: shape(B, inputs), mistake: 'state_for_weights' },
    ],
  }
}

export const WhQuestion: Asking = ({ sizes: { B, T, D, H, G, layers }, pick }) => ({
  data: { layer: 1 + pick(layers), layers },
  answer: shape(H, G * H),
  axes: ['hidden', G > 1 ? 'gates' : 'hidden'],
  moment: 'feed',
  mistakes: [
    ...(G > 1 ? [{ answer: shape(G * H, H), mistake: 'torch_layout' as const }, { answer: shape(H, H), mistake: 'one_gate' as const }] : []),
    { answer: shape(D, G * H), mistake: 'input_for_recurrent' },
    { answer: shape(B, H), mistake: 'state_for_weights' },
    { answer: shape(T, H, G * H), mistake: 'weights_have_time' },
    { answer: shape(B, H, G * H), mistake: 'weights_have_batch' },
    { answer: shape(T, H), mistake: 'weights_have_time' },
  ],
})

export const WyQuestion: Asking = ({ sizes: { B, T, H, K, F } }) => ({
  data: {},
  answer: shape(F, K),
  axes: ['hidden', 'outputs'],
  moment: 'read',
  mistakes: [
    ...(F === H ? [] : [{ answer: shape(H, K), mistake: 'one_direction' as const }]),
    { answer: shape(K, F), mistake: 'torch_layout' },
    { answer: shape(T * F, K), mistake: 'time_flattened' },
    { answer: shape(T, F, K), mistake: 'weights_have_time' },
    { answer: shape(B, F, K), mistake: 'weights_have_batch' },
    { answer: shape(B, K), mistake: 'state_for_weights' },
  ],
})

/** One read-out has no axis of time. */
export const outputQuestion: Asking = ({ network: { schedule }, sizes: { B, T, H, K, S } }) => ({
  data: { mode: schedule.mode ?? '', reads: S, steps: T },
  answer: S === 1 ? shape(B, K) : shape(B, S, K),
  axes: S === 1 ? ['batch', 'outputs'] : ['batch', 'time', 'outputs'],
  moment: 'read',
  mistakes: [
    { answer: shape(B, T, K), mistake: 'all_steps' },
    ...(S > 1 ? [{ answer: shape(B, K), mistake: 'last_step_only' as const }, { answer: shape(S, B, K), mistake: 'time_major' as const }, { answer: shape(S, K), mistake: 'missing_batch' as const }] : []),
    { answer: shape(B, H), mistake: 'hidden_for_output' },
    { answer: shape(B, T, H), mistake: 'hidden_for_output' },
    { answer: shape(B, S, H), mistake: 'hidden_for_output' },
    { answer: shape(K), mistake: 'missing_batch' },
    { answer: shape(H, K), mistake: 'weights_for_state' },
  ],
})

/** Targets of a softmax are class numbers: they have no axis of outputs. */
export const targetQuestion: Asking = ({ sizes: { B, T, K, S } }) => ({
  data: { outputs: K, reads: S },
  answer: S === 1 ? shape(B) : shape(B, S),
  axes: S === 1 ? ['batch'] : ['batch', 'time'],
  moment: 'loss',
  mistakes: [
    { answer: S === 1 ? shape(B, K) : shape(B, S, K), mistake: 'one_hot' },
    { answer: shape(B, T), mistake: 'all_steps' },
    ...(S > 1 ? [{ answer: shape(B), mistake: 'last_step_only' as const }, { answer: shape(S, B), mistake: 'time_major' as const }, { answer: shape(S), mistake: 'missing_batch' as const }] : []),
    { answer: shape(K), mistake: 'missing_batch' },
  ],
})
