/** Questions about networks that read words through a table of vectors: vocabulary, vectors, sequence length and hidden units are four sizes. */

import type { Asking } from './making.ts'
import { number, shape } from './question.ts'

/** Keras' `input_dim`: rows of the table, one for each word index. */
export const vocabularyQuestion: Asking = ({ network: { architecture }, sizes: { T, D, H } }) => {
  const V = architecture.embedding?.vocabulary
  if (V === undefined) return null
  return {
    data: { words: V, highest: V - 1, steps: T, features: D },
    answer: number(V),
    moment: 'data',
    mistakes: [
      { answer: number(T), mistake: 'length_for_vocabulary' },
      { answer: number(D), mistake: 'vector_for_vocabulary' },
      { answer: number(H), mistake: 'units_for_vocabulary' },
      { answer: number(V - 1), mistake: 'rest_forgotten' },
    ],
  }
}

/** How many words are known does not show in the state. */
export const wordStateQuestion: Asking = ({ network: { architecture }, sizes: { B, T, D, H } }) => {
  const V = architecture.embedding?.vocabulary
  if (V === undefined) return null
  return {
    data: { words: V, features: D, cell: architecture.cell, hidden: H, batch: B },
    answer: shape(B, H),
    axes: ['batch', 'hidden'],
    moment: 'feed',
    step: T - 1,
    mistakes: [
      { answer: shape(B, V), mistake: 'vocabulary_for_hidden' },
      { answer: shape(V, H), mistake: 'vocabulary_for_hidden' },
      { answer: shape(B, T), mistake: 'units_are_timesteps' },
      { answer: shape(B, T, H), mistake: 'all_steps' },
      { answer: shape(B, D), mistake: 'features_for_hidden' },
      { answer: shape(H), mistake: 'missing_batch' },
    ],
  }
}

/** (B, T) word indexes become (B, T, D). */
export const vectorsQuestion: Asking = ({ network: { architecture }, sizes: { B, T, D } }) => {
  const V = architecture.embedding?.vocabulary
  if (V === undefined) return null
  return {
    data: { indexes: `(${B}, ${T})`, words: V, features: D },
    answer: shape(B, T, D),
    axes: ['batch', 'time', 'features'],
    moment: 'data',
    mistakes: [
      { answer: shape(B, D, T), mistake: 'vectors_are_time' },
      { answer: shape(B, D), mistake: 'missing_time' },
      { answer: shape(B, T), mistake: 'missing_features' },
      { answer: shape(B, T, V), mistake: 'words_one_hot' },
      { answer: shape(T, B, D), mistake: 'time_major' },
    ],
  }
}
