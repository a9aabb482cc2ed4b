/** What all libraries have to be told in their own words: sizes, which steps have an input, what is read. */

import type { CodeModel } from './code-model.ts'

/** first: the first `given` steps have an input and `empty` more have none; some: no input at the `empty` steps. */
export type Inputs = { kind: 'all' } | { kind: 'first'; given: number; empty: number } | { kind: 'some'; empty: number[] }

/** final: the last state of each direction; step: the output of one step; last: those from `from` on; some: those at the steps. */
export type Reads = { kind: 'final' } | { kind: 'step'; step: number } | { kind: 'all' } | { kind: 'last'; from: number } | { kind: 'some'; steps: number[] }

export interface Plan {
  B: number
  T: number
  D: number
  H: number
  K: number
  /** What the read-out reads: H of each direction. */
  F: number
  /** S, steps that are read. */
  S: number
  inputs: Inputs
  reads: Reads
  /** Steps (from 0) that get the output of the step before; none without feedback. */
  fed: number[]
  /** Steps (from 0) before which gradient paths are cut. */
  cuts: number[]
  lengths: number[] | null
  /** Padding stands before the sequences. */
  padsBefore: boolean
  /** Only real steps count in the loss. */
  masksLoss: boolean
  /** Whether targets are class numbers. */
  classes: boolean
  /** given: the batch stands in a dictionary `numbers`, and the states of every step are kept for printing. */
  numbers: 'drawn' | 'given'
}

export function planOf({ shape, objective }: CodeModel): Plan {
  const { architecture, schedule, batch, lengths, padding } = shape
  const { inputSize: D, hiddenSize: H, outputSize: K, directions } = architecture
  const { steps: T } = schedule
  return {
    B: batch, T, D, H, K, F: H * directions, S: schedule.reads.length,
    inputs: inputsOf(schedule.hasInput),
    reads: readsOf(shape),
    fed: schedule.hasInput.flatMap((has, t) => (schedule.feedback && t > 0 && !has ? [t] : [])),
    cuts: cutsOf(T, objective.truncate),
    lengths,
    padsBefore: lengths !== null && padding === 'before',
    masksLoss: lengths !== null && schedule.mode === 'many_to_many_synced' && schedule.reads.length > 1,
    classes: objective.loss === 'softmax_ce',
    numbers: 'drawn',
  }
}

function inputsOf(hasInput: readonly boolean[]): Inputs {
  const empty = hasInput.flatMap((has, t) => (has ? [] : [t]))
  const given = hasInput.length - empty.length
  if (empty.length === 0) return { kind: 'all' }
  return given > 0 && empty[0] === given ? { kind: 'first', given, empty: empty.length } : { kind: 'some', empty }
}

/** The last step of one direction is its final state; with two, the second one is there at its first step only. */
function readsOf({ architecture, schedule: { steps, reads, readsFinal } }: CodeModel['shape']): Reads {
  const [first = 0] = reads
  const alone = reads.length === 1
  if (readsFinal || (alone && first === steps - 1 && (architecture.directions === 1 || steps === 1))) return { kind: 'final' }
  if (alone) return { kind: 'step', step: first }
  if (reads.length === steps) return { kind: 'all' }
  return first + reads.length === steps ? { kind: 'last', from: first } : { kind: 'some', steps: reads }
}

function cutsOf(steps: number, truncate: number | null): number[] {
  const all = Array.from({ length: steps }, (_, t) => t)
  return truncate === null ? [] : all.filter((t) => t > 0 && (steps - t) % truncate === 0)
}

/** Lengths of the pieces between the cuts. */
export function piecesOf({ T, cuts }: Plan): number[] {
  const ends = [...cuts, T]
  return ends.map((end, i) => end - (ends[i - 1] ?? 0))
}

/** One read has no time axis, as many to one has none on the page. */
export function targetShape({ B, S, K, classes }: Plan): number[] {
  return [B, ...(S === 1 ? [] : [S]), ...(classes ? [] : [K])]
}

/** How many steps the data have: empty ones at the end are put there by the model. */
export function givenSteps({ T, inputs }: Plan): number {
  return inputs.kind === 'first' ? inputs.given : T
}
