/** Questions about networks that read words through a table of vectors: vocabulary, vectors, sequence length and hidden units are four sizes. */

import type { Asked, Asking, Drawn, Pick } from './making.ts'
import { number, shape } from './question.ts'

type WordsAsking = (asked: Asked, V: number) => Drawn

/** One of several forms, of networks that have a vocabulary; the first is asked of the network as it is. */
const ofWords = (...forms: readonly WordsAsking[]): Asking => (asked) => {
  const V = asked.network.architecture.embedding?.vocabulary
  return V === undefined ? null : (forms[asked.pick(forms.length)]?.(asked, V) ?? null)
}

/** Rows of some other table. */
const otherWords = (pick: Pick) => 100 * (11 + pick(80))

/** Keras' `input_dim`: rows of the table, one for each word index. */
const inputDim: WordsAsking = ({ sizes: { T, D, H } }, V) => ({
  data: { words: V, highest: V - 1, steps: T, features: D },
  answer: number(V),
  moment: 'data',
  mistakes: [
    { answer: number(T), mistake: 'length_for_vocabulary' },
    { answer: number(D), mistake: 'vector_for_vocabulary' },
    { answer: number(H), mistake: 'units_for_vocabulary' },
    { answer: number(V - 1), mistake: 'index_from_zero' },
  ],
})

const highestIndex: WordsAsking = ({ sizes: { D }, pick }) => {
  const words = otherWords(pick)
  return {
    form: 'highest_index',
    data: { words, features: D },
    answer: number(words - 1),
    moment: 'data',
    mistakes: [
      { answer: number(words), mistake: 'index_from_zero' },
      { answer: number(D), mistake: 'vector_for_vocabulary' },
      { answer: number(D - 1), mistake: 'vector_for_vocabulary' },
    ],
  }
}

const tableShape: WordsAsking = ({ sizes: { B, T }, pick }) => {
  const [words, features] = [otherWords(pick), 10 * (3 + pick(20))]
  return {
    form: 'table_shape',
    data: { words, features, steps: T },
    answer: shape(words, features),
    axes: ['vocabulary', 'features'],
    moment: 'data',
    mistakes: [
      { answer: shape(T, features), mistake: 'length_for_vocabulary' },
      { answer: shape(words, T), mistake: 'length_for_vocabulary' },
      { answer: shape(B, words, features), mistake: 'weights_have_batch' },
      { answer: shape(T, words, features), mistake: 'weights_have_time' },
    ],
  }
}

const longerTexts: WordsAsking = ({ sizes: { T }, pick }, V) => {
  const to = T * (2 + pick(4))
  return {
    form: 'longer_texts',
    data: { words: V, from: T, to },
    answer: number(V),
    moment: 'data',
    mistakes: [to, (V * to) / T, T].map((size) => ({ answer: number(size), mistake: 'length_for_vocabulary' })),
  }
}

export const vocabularyQuestion = ofWords(inputDim, highestIndex, tableShape, longerTexts)

/** How many words are known does not show in the state. */
const wordState: WordsAsking = ({ network: { architecture }, sizes: { B, T, D, H } }, V) => ({
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
})

const moreWords: WordsAsking = ({ network: { architecture }, sizes: { T, D, H }, pick }, V) => {
  const times = 2 + pick(4)
  return {
    form: 'more_words',
    data: { from: V, to: V * times, cell: architecture.cell, hidden: H },
    answer: number(H),
    moment: 'feed',
    step: T - 1,
    mistakes: [
      { answer: number(V * times), mistake: 'vocabulary_for_hidden' },
      { answer: number(H * times), mistake: 'vocabulary_for_hidden' },
      { answer: number(D), mistake: 'features_for_hidden' },
      { answer: number(T), mistake: 'units_are_timesteps' },
    ],
  }
}

const wordEnters: WordsAsking = ({ network: { architecture }, sizes: { B, T, D, H } }, V) => ({
  form: 'word_enters',
  data: { words: V, features: D, cell: architecture.cell, batch: B },
  answer: shape(B, D),
  axes: ['batch', 'features'],
  moment: 'feed',
  step: T - 1,
  mistakes: [
    { answer: shape(B, V), mistake: 'words_one_hot' },
    { answer: shape(B, T, D), mistake: 'whole_sequence' },
    { answer: shape(B, H), mistake: 'hidden_for_features' },
    { answer: shape(D), mistake: 'missing_batch' },
  ],
})

export const wordStateQuestion = ofWords(wordState, moreWords, wordEnters)

/** (B, T) word indexes become (B, T, D). */
const vectors: WordsAsking = ({ sizes: { B, T, D } }, V) => ({
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
})

const lastState: WordsAsking = ({ sizes: { B, T, D }, pick }) => {
  const units = 10 * (3 + pick(20))
  return {
    form: 'last_state',
    data: { vectors: `(${B}, ${T}, ${D})`, units },
    answer: shape(B, units),
    axes: ['batch', 'hidden'],
    moment: 'data',
    mistakes: [
      { answer: shape(B, T, units), mistake: 'all_steps' },
      { answer: shape(B, T), mistake: 'units_are_timesteps' },
      { answer: shape(B, D), mistake: 'features_for_hidden' },
      { answer: shape(units), mistake: 'missing_batch' },
    ],
  }
}

const stepsOfBlock: WordsAsking = ({ sizes: { B, T, D } }, V) => ({
  form: 'steps_of_block',
  data: { vectors: `(${B}, ${T}, ${D})`, words: V, features: D },
  answer: number(T),
  moment: 'data',
  mistakes: [
    { answer: number(D), mistake: 'vectors_are_time' },
    { answer: number(V), mistake: 'vocabulary_for_hidden' },
    { answer: number(B), mistake: 'wrong_axis' },
  ],
})

export const vectorsQuestion = ofWords(vectors, lastState, stepsOfBlock)
