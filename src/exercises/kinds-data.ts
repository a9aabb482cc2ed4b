/** Questions about data: the block X, its slabs and axes, and how tables and series become such blocks. */

import type { Asking } from './making.ts'
import { choice, number, shape } from './question.ts'

export const inputQuestion: Asking = ({ sizes: { B, T, D, H } }) => ({
  data: { batch: B, steps: T, features: D },
  answer: shape(B, T, D),
  axes: ['batch', 'time', 'features'],
  moment: 'data',
  mistakes: [
    { answer: shape(T, B, D), mistake: 'time_major' },
    { answer: shape(B, D, T), mistake: 'features_before_time' },
    { answer: shape(B, T), mistake: 'missing_features' },
    { answer: shape(T, D), mistake: 'missing_batch' },
    { answer: shape(B, D), mistake: 'missing_time' },
    { answer: shape(B, T, H), mistake: 'hidden_for_features' },
  ],
})

export const slabQuestion: Asking = ({ network: { schedule }, sizes: { B, T, D, H }, pick }) => {
  const given = schedule.hasInput.flatMap((has, t) => (has ? [t] : []))
  const step = given[pick(given.length)]
  if (step === undefined) return null
  return {
    data: { step: step + 1, steps: T },
    answer: shape(B, D),
    axes: ['batch', 'features'],
    moment: 'feed',
    step,
    mistakes: [
      { answer: shape(B, T, D), mistake: 'whole_sequence' },
      { answer: shape(B, 1, D), mistake: 'axis_too_many' },
      { answer: shape(T, D), mistake: 'missing_batch' },
      { answer: shape(D), mistake: 'missing_batch' },
      { answer: shape(B, T), mistake: 'missing_features' },
      { answer: shape(B, H), mistake: 'hidden_for_features' },
      { answer: shape(D, B), mistake: 'order' },
    ],
  }
}

const AXES_OF_X = ['batch', 'time', 'features'] as const

/** Which axis a size of X is. Sizes that are equal cannot be asked for. */
export const axisQuestion: Asking = ({ sizes: { B, T, D }, pick }) => {
  const sizes = [B, T, D]
  const place = pick(3)
  const size = sizes[place] ?? B
  if (sizes.filter((other) => other === size).length > 1) return null
  const right = AXES_OF_X[place] ?? 'batch'
  return {
    data: { shape: `(${sizes.join(', ')})`, size },
    answer: choice(right),
    choices: [...AXES_OF_X, 'hidden'],
    moment: 'data',
    mistakes: [...AXES_OF_X, 'hidden'].filter((axis) => axis !== right).map((axis) => ({ answer: choice(axis), mistake: axis === 'hidden' ? ('hidden_for_features' as const) : ('wrong_axis' as const) })),
  }
}

/** A series cut into windows that overlap: each is a sequence of one feature. */
export const windowQuestion: Asking = ({ sizes: { T }, pick }) => {
  const window = Math.max(2, T)
  const count = window + 20 + pick(80)
  const windows = count - window + 1
  return {
    data: { count, window },
    answer: shape(windows, window, 1),
    axes: ['batch', 'time', 'features'],
    moment: 'data',
    mistakes: [
      { answer: shape(windows, 1, window), mistake: 'window_as_features' },
      { answer: shape(windows, window), mistake: 'missing_features' },
      { answer: shape(count, window, 1), mistake: 'rest_forgotten' },
      { answer: shape(window, windows, 1), mistake: 'time_major' },
      { answer: shape(1, count, 1), mistake: 'one_long_sequence' },
    ],
  }
}

/** A table whose rows do not belong together: each is a sequence of one step. */
export const tableQuestion: Asking = ({ sizes: { D }, pick }) => {
  const rows = 100 + pick(900)
  const columns = Math.max(2, D + pick(6))
  return {
    data: { rows, columns },
    answer: shape(rows, 1, columns),
    axes: ['batch', 'time', 'features'],
    moment: 'data',
    mistakes: [
      { answer: shape(rows, columns), mistake: 'step_axis_missing' },
      { answer: shape(rows, columns, 1), mistake: 'step_axis_last' },
      { answer: shape(1, rows, columns), mistake: 'one_long_sequence' },
    ],
  }
}

/** Updates of one epoch: one a batch, the smaller rest batch too. */
export const epochQuestion: Asking = ({ sizes: { B }, pick }) => {
  const sequences = B * (3 + pick(20)) + (B > 1 ? 1 + pick(B - 1) : 0)
  return {
    data: { sequences, batch: B },
    answer: number(Math.ceil(sequences / B)),
    moment: 'update',
    mistakes: [
      { answer: number(Math.floor(sequences / B)), mistake: 'rest_forgotten' },
      { answer: number(sequences), mistake: 'one_by_one' },
    ],
  }
}
