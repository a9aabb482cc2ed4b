/** Questions about what people mix up most: axes, steps and units, layers that read sequences, and what is shared. */

import type { Asking } from './making.ts'
import { choice, number, shape } from './question.ts'

/** One measurement at each step is still a feature. */
export const thirdAxisQuestion: Asking = ({ sizes: { T }, pick }) => {
  const sequences = T + 10 + pick(90)
  return {
    data: { sequences, steps: T },
    answer: shape(sequences, T, 1),
    axes: ['batch', 'time', 'features'],
    moment: 'data',
    mistakes: [
      { answer: shape(sequences, T), mistake: 'missing_features' },
      { answer: shape(sequences, 1, T), mistake: 'window_as_features' },
      { answer: shape(1, sequences, T), mistake: 'one_long_sequence' },
      { answer: shape(T, sequences, 1), mistake: 'time_major' },
    ],
  }
}

/** Units are how wide the state is, at every step the same. */
export const stateNumbersQuestion: Asking = ({ sizes: { B, T, D, H }, network: { architecture } }) => ({
  data: { units: H, steps: T, cell: architecture.cell },
  answer: number(H),
  moment: 'feed',
  step: T - 1,
  mistakes: [
    { answer: number(T), mistake: 'units_are_timesteps' },
    { answer: number(T * H), mistake: 'all_steps' },
    { answer: number(D), mistake: 'features_for_hidden' },
    { answer: number(B * H), mistake: 'batch_for_example' },
  ],
})

/** Dense after states at every step: the same weights at each of them. */
export const denseQuestion: Asking = ({ sizes: { B, T, H, F, K }, network: { schedule } }) => {
  if (schedule.reads.length !== T || T === 1) return null
  return {
    data: { states: `(${B}, ${T}, ${F})`, outputs: K },
    answer: shape(B, T, K),
    axes: ['batch', 'time', 'outputs'],
    moment: 'read',
    mistakes: [
      { answer: shape(B, K), mistake: 'last_step_only' },
      { answer: shape(B, T * K), mistake: 'time_flattened' },
      { answer: shape(B, T, F), mistake: 'hidden_for_output' },
      { answer: shape(B, T, H), mistake: 'hidden_for_output' },
      { answer: shape(T, B, K), mistake: 'time_major' },
      { answer: shape(T, K), mistake: 'missing_batch' },
    ],
  }
}

/** How many rows of a state change when one example does. */
export const touchQuestion: Asking = ({ sizes: { B, T, H }, pick }) => {
  if (B === 1) return null
  const example = pick(B)
  return {
    data: { example: example + 1, batch: B, steps: T, state: `(${B}, ${H})` },
    answer: number(1),
    moment: 'feed',
    step: T - 1,
    mistakes: [
      { answer: number(B), mistake: 'examples_touch' },
      { answer: number(B - example), mistake: 'examples_touch' },
      { answer: number(H), mistake: 'hidden_for_examples' },
      { answer: number(0), mistake: 'state_forgotten' },
    ],
  }
}

export const FIRST_STATES = ['zeros', 'last_state'] as const

/** Where the state before the first step of the next batch comes from. */
export const firstStateQuestion: Asking = ({ network: { architecture }, pick }) => {
  if (architecture.directions === 2) return null
  const stateful = pick(2) === 1
  return {
    data: { stateful: stateful ? 'True' : 'False' },
    answer: choice(stateful ? 'last_state' : 'zeros'),
    choices: FIRST_STATES,
    moment: 'data',
    mistakes: [{ answer: choice(stateful ? 'zeros' : 'last_state'), mistake: stateful ? 'state_forgotten' : 'state_kept' }],
  }
}
