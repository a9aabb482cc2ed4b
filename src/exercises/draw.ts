/** Draws what is asked next: a kind that fits the network and the moment, rather one that was not asked for a while. */

import type { ModelShape } from '../engine/spec.ts'
import { askAbout } from './kinds.ts'
import type { Pick } from './making.ts'
import { QUESTION_KINDS, sameQuestion } from './question.ts'
import type { Question, QuestionKind } from './question.ts'

export interface Draw {
  network: ModelShape
  /** Whether targets are class numbers. */
  classes: boolean
  /** Only what is to be seen at such a moment; null: anything. */
  moment: Question['moment'] | null
  /** Kinds asked before, the latest last. */
  before: readonly QuestionKind[]
  pick: Pick
  /** Asked just now: not again, where there is another one. */
  last?: Question | null
  /** Only these, where the network has them; left out: any. */
  kinds?: readonly QuestionKind[]
}

/** Some kind fits every network. */
export function drawQuestion({ kinds = QUESTION_KINDS, ...draw }: Draw): Question {
  const found = possibleOf(kinds, draw)
  const possible = found.length > 0 ? found : possibleOf(kinds, { ...draw, last: null })
  return drawAmong(possible.length > 0 ? possible : possibleOf(QUESTION_KINDS, draw), draw)
}

/** Whether another question can come after this one. */
export function hasAnother(question: Question, draw: Draw): boolean {
  return !sameQuestion(question, drawQuestion({ ...draw, last: question }))
}

const possibleOf = (kinds: readonly QuestionKind[], draw: Draw) =>
  kinds.flatMap((kind) => (kind === 'target' && !draw.classes ? [] : (askOther(kind, draw) ?? [])))

/** So many picks are tried in a row where the drawn one gives nothing new. */
const TRIES = 12

function askOther(kind: QuestionKind, { network, pick, last = null }: Draw): Question | null {
  const first = askAbout(kind, network, pick)
  const isNew = (question: Question | null) => question !== null && (last === null || !sameQuestion(question, last))
  if (isNew(first) || last === null) return first
  return Array.from({ length: TRIES }, (_, k) => askAbout(kind, network, (n) => k % n)).find(isNew) ?? null
}

function drawAmong(possible: Question[], { moment, before, pick }: Draw): Question {
  const here = possible.filter((question) => question.moment === moment)
  const among = here.length > 0 ? here : possible
  const age = ({ kind }: Question) => before.lastIndexOf(kind)
  const oldest = Math.min(...among.map(age))
  const fresh = among.filter((question) => age(question) === oldest)
  return fresh[pick(fresh.length)] as Question
}
