/** A question about the shapes of a network, with its answer and the wrong answers that tell what was mixed up. Codes, no words. */

import type { ModelShape } from '../engine/spec.ts'
import type { Axis } from '../trace/contract/tensors.ts'

export const QUESTION_KINDS = [
  'input', 'slab', 'axis', 'window', 'table', 'epoch',
  'state', 'states', 'preactivation', 'Wx', 'Wh', 'Wy', 'forward_sum', 'return_sequences',
  'output', 'target',
  'dh', 'dWh', 'gradient_sum', 'count', 'doubled',
  'third_axis', 'time_major', 'state_numbers', 'mode', 'dense', 'carried', 'touch', 'first_state',
  'vocabulary', 'word_state', 'vectors',
] as const
export type QuestionKind = (typeof QUESTION_KINDS)[number]

/** Other questions of the same kind; the first one of a kind has no name. */
export const QUESTION_FORMS = [
  'batch_first', 'batch_of_time_first',
  'review', 'caption', 'tags', 'translation', 'image',
  'carried_other', 'carried_saved',
  'highest_index', 'table_shape', 'longer_texts',
  'more_words', 'word_enters',
  'last_state', 'steps_of_block',
] as const
export type QuestionForm = (typeof QUESTION_FORMS)[number]

/** What somebody mixed up, who gives such an answer. */
export const MISTAKES = [
  'time_major', 'features_before_time', 'missing_features', 'missing_time', 'missing_batch', 'hidden_for_features', 'features_for_hidden', 'units_are_timesteps',
  'whole_sequence', 'all_steps', 'last_step_only', 'one_direction', 'one_gate', 'hidden_for_output', 'time_flattened', 'one_hot',
  'torch_layout', 'weights_have_batch', 'weights_have_time', 'input_for_recurrent', 'recurrent_for_input', 'state_for_weights',
  'weights_for_state', 'batch_summed', 'batch_not_summed', 'time_not_summed', 'bias_forgotten', 'table_forgotten', 'rest_forgotten', 'one_by_one',
  'window_as_features', 'one_long_sequence', 'step_axis_missing', 'step_axis_last', 'sum_of_result', 'wrong_axis', 'sequences_needed', 'sequences_not_needed',
  'batch_major', 'examples_touch', 'output_carried', 'output_forgotten', 'state_kept', 'state_forgotten', 'wrong_mode', 'reads_miscounted',
  'length_for_vocabulary', 'vector_for_vocabulary', 'units_for_vocabulary', 'vocabulary_for_hidden', 'vectors_are_time', 'words_one_hot', 'batch_for_example', 'hidden_for_examples', 'index_from_zero',
  // Of any shape: the right sizes in another order; an axis too few or too many; axes multiplied into one.
  'order', 'axis_missing', 'axis_too_many', 'axes_joined',
] as const
export type Mistake = (typeof MISTAKES)[number]

export type Answer = { type: 'shape'; sizes: number[] } | { type: 'number'; number: number } | { type: 'choice'; choice: string }

export interface Question {
  kind: QuestionKind
  form?: QuestionForm
  network: ModelShape
  /** What the sentence needs: step (from 1), layer (from 1), size, count … */
  data: Record<string, string | number>
  answer: Answer
  /** Of a choice. */
  choices?: readonly string[]
  mistakes: readonly { answer: Answer; mistake: Mistake }[]
  /** Axes of the right shape, outermost first. */
  axes?: readonly Axis[]
  /** Moments of the picture at which the thing is on the stage. */
  moment: 'data' | 'feed' | 'read' | 'loss' | 'back' | 'update'
  /** Timestep from 0, where the question is about one. */
  step?: number
}

export const shape = (...sizes: number[]): Answer => ({ type: 'shape', sizes })
export const number = (value: number): Answer => ({ type: 'number', number: value })
export const choice = (value: string): Answer => ({ type: 'choice', choice: value })

/** Whether both are read alike. */
export function sameQuestion(a: Question, b: Question): boolean {
  return a.kind === b.kind && a.form === b.form && JSON.stringify(a.data) === JSON.stringify(b.data)
}

export function sameAnswer(a: Answer, b: Answer): boolean {
  if (a.type === 'shape' && b.type === 'shape') return a.sizes.length === b.sizes.length && a.sizes.every((size, i) => size === b.sizes[i])
  if (a.type === 'number' && b.type === 'number') return a.number === b.number
  return a.type === 'choice' && b.type === 'choice' && a.choice === b.choice
}
