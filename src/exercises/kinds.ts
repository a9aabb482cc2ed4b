/** Every kind of question: how it is made from a network. null: this network has nothing to ask about. */

import type { ModelShape } from '../engine/spec.ts'
import { axisQuestion, epochQuestion, inputQuestion, slabQuestion, tableQuestion, windowQuestion } from './kinds-data.ts'
import { doubledQuestion, countQuestion, dhQuestion, dWhQuestion, gradientSumQuestion } from './kinds-gradients.ts'
import { forwardSumQuestion, preactivationQuestion, returnSequencesQuestion, stateQuestion, statesQuestion } from './kinds-states.ts'
import { carriedQuestion, modeQuestion, timeMajorQuestion } from './kinds-forms.ts'
import { denseQuestion, firstStateQuestion, stateNumbersQuestion, thirdAxisQuestion, touchQuestion } from './kinds-mixups.ts'
import { vectorsQuestion, vocabularyQuestion, wordStateQuestion } from './kinds-words.ts'
import { outputQuestion, targetQuestion, WhQuestion, WxQuestion, WyQuestion } from './kinds-weights.ts'
import type { Asking, Drawn, Pick } from './making.ts'
import type { Question, QuestionKind } from './question.ts'
import { sameAnswer } from './question.ts'
import { sizesOf } from './sizes.ts'

const KINDS: Record<QuestionKind, Asking> = {
  input: inputQuestion,
  slab: slabQuestion,
  axis: axisQuestion,
  window: windowQuestion,
  table: tableQuestion,
  epoch: epochQuestion,
  state: stateQuestion,
  states: statesQuestion,
  preactivation: preactivationQuestion,
  Wx: WxQuestion,
  Wh: WhQuestion,
  Wy: WyQuestion,
  forward_sum: forwardSumQuestion,
  return_sequences: returnSequencesQuestion,
  output: outputQuestion,
  target: targetQuestion,
  dh: dhQuestion,
  dWh: dWhQuestion,
  gradient_sum: gradientSumQuestion,
  count: countQuestion,
  doubled: doubledQuestion,
  third_axis: thirdAxisQuestion,
  time_major: timeMajorQuestion,
  state_numbers: stateNumbersQuestion,
  mode: modeQuestion,
  dense: denseQuestion,
  carried: carriedQuestion,
  touch: touchQuestion,
  first_state: firstStateQuestion,
  vocabulary: vocabularyQuestion,
  word_state: wordStateQuestion,
  vectors: vectorsQuestion,
}

/** `pick(n)`: a whole number below n. */
export function askAbout(kind: QuestionKind, network: ModelShape, pick: Pick): Question | null {
  const drawn = KINDS[kind]({ network, sizes: sizesOf(network), pick })
  return drawn && { ...drawn, kind, network, mistakes: tellingMistakes(drawn) }
}

/** Where two sizes are equal, a mix-up may give the right answer, or that of another one: only the first of them tells anything. */
function tellingMistakes({ answer, mistakes }: Drawn): Question['mistakes'] {
  return mistakes.filter((one, i) => !sameAnswer(one.answer, answer) && !mistakes.slice(0, i).some((earlier) => sameAnswer(earlier.answer, one.answer)))
}
