/** Draws what is asked next: a kind that fits the network and the moment, rather one that was not asked for a while. */

import type { ModelShape } from '../engine/spec.ts'
import { askAbout } from './kinds.ts'
import type { Pick } from './making.ts'
import { QUESTION_KINDS } from './question.ts'
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
  /** Only these, where the network has them; left out: any. */
  kinds?: readonly QuestionKind[]
}

/** Some kind fits every network. */
export function drawQuestion({ kinds = QUESTION_KINDS, ...draw }: Draw): Question {
  const possible = possibleOf(kinds, draw)
  return drawAmong(possible.length > 0 ? possible : possibleOf(QUESTION_KINDS, draw), draw)
}

const possibleOf = (kinds: readonly QuestionKind[], { network, classes, pick }: Draw) =>
  kinds.flatMap((kind) => (kind === 'target' && !classes ? [] : (askAbout(kind, network, pick) ?? [])))

function drawAmong(possible: Question[], { moment, before, pick }: Draw): Question {
  const here = possible.filter((question) => question.moment === moment)
  const among = here.length > 0 ? here : possible
  const age = ({ kind }: Question) => before.lastIndexOf(kind)
  const oldest = Math.min(...among.map(age))
  const fresh = among.filter((question) => age(question) === oldest)
  return fresh[pick(fresh.length)] as Question
}
