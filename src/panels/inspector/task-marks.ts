/** The figure of the batch's task, from its data and from what has been read so far. */

import { addingMarks } from '../../figures/data/adding.ts'
import { answersOf, inputsOf, largest } from '../../figures/data/answers.ts'
import type { Answer } from '../../figures/data/answers.ts'
import type { Mark, Room } from '../../figures/data/marks.ts'
import { ringsMarks } from '../../figures/data/rings.ts'
import { sequenceMarks } from '../../figures/data/sequence.ts'
import { waveMarks } from '../../figures/data/wave.ts'
import { RINGS } from '../../store/recipe-book.ts'
import type { Say } from '../../text/catalogue.ts'
import { ownMarks } from './own-marks.ts'
import { letterOf } from '../../text/symbols.ts'
import type { Snapshot } from '../../trace/contract/tensors.ts'
import type { AddingData } from '../../tasks/data.ts'
import { twoPlaces } from '../marked.ts'

export interface TaskMoment {
  /** How many read-outs have been made. */
  made: number
  /** The example that is followed, from 0. */
  follow: number | null
  /** The step around which a long sequence is shown, from 0. */
  step: number
}

export function taskMarks(say: Say, snapshot: Snapshot, moment: TaskMoment, room: Room): Mark[] {
  const example = moment.follow ?? 0
  const answers = answersOf(snapshot, example, moment.made)
  const { data } = snapshot
  switch (data?.task) {
    case undefined: return []
    // Texts are the lesson's own.
    case 'reviews': return []
    case 'rings': return rings(say, snapshot, data.examples, moment, room)
    case 'wave': return waveMarks({ answers, steps: snapshot.shape.schedule.steps, target: say('inspector.target'), said: say('inspector.prediction'), time: (t) => say('stage.time', { t }) }, room)
    case 'adding': return adding(say, snapshot, data.examples[example], example, answers, room)
    case 'reverse': return sequence(say, symbolsRead(snapshot, data.examples[example]?.read ?? []), answers, SYMBOLS, moment, room)
    case 'own': return ownMarks(say, snapshot, data, example, answers, moment.step, room)
    case 'parity': return sequence(say, (data.examples[example]?.bits ?? []).map((bit) => (bit === null ? null : String(bit))), answers, BITS, moment, room)
  }
}

function adding(say: Say, snapshot: Snapshot, data: AddingData | undefined, example: number, answers: Answer[], room: Room): Mark[] {
  const last = answers.at(-1)
  const picture = { values: inputsOf(snapshot, example, 0), marked: data?.marked ?? [], target: last?.target[0] ?? 0, said: last?.said?.[0] ?? null }
  return addingMarks({ ...picture, number: twoPlaces, sum: say('inspector.data.sum'), answer: say('inspector.data.said') }, room)
}

/** By timestep; null where there is no input. */
function symbolsRead({ shape: { schedule } }: Snapshot, read: number[]): (string | null)[] {
  let next = 0
  return schedule.hasInput.map((flag) => (flag ? letterOf(read[next++] ?? 0) : null))
}

function rings(say: Say, snapshot: Snapshot, examples: readonly { point: { x: number; y: number }; ring: number }[], { made, follow }: TaskMoment, room: Room): Mark[] {
  const points = examples.map(({ point, ring }, example) => {
    const said = answersOf(snapshot, example, made)[0]?.said
    return { ...point, ring, said: said ? largest(said) : null }
  })
  const names = RINGS.map((_, ring) => say('inspector.ring', { n: ring + 1 }))
  return ringsMarks({ points, bands: RINGS, follow, names, lies: say('inspector.data.lies'), said: say('inspector.data.saidShape') }, room)
}

/** How a row of the target, and of y, is written in a box. */
interface Letters {
  asked(row: number[]): string
  said(row: number[]): string
}

const SYMBOLS: Letters = { asked: ([n]) => letterOf(n ?? 0), said: (row) => letterOf(largest(row)) }
const BITS: Letters = { asked: ([bit]) => String(bit), said: ([logit = 0]) => (logit > 0 ? '1' : '0') }

function sequence(say: Say, read: (string | null)[], answers: Answer[], letters: Letters, { step }: TaskMoment, room: Room): Mark[] {
  const at = <T>(value: (answer: Answer) => T) => read.map((_, t) => {
    const answer = answers.find((one) => one.step === t)
    return answer ? value(answer) : null
  })
  const asked = at(({ target }) => letters.asked(target))
  const said = at((answer) => answer.said && letters.said(answer.said))
  return sequenceMarks({ read, asked, said, around: step, readHead: say('inspector.data.read'), saidHead: say('inspector.data.said'), time: (t) => say('stage.time', { t }) }, room)
}
