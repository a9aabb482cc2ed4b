/** The five modes: named rows of one table of which steps have an input and which are read. The network is the same in all. */

import { MODES } from './spec.ts'
import type { InitialState, ModeName, Schedule } from './spec.ts'

export interface ModeOptions {
  /** T; one_to_one is always one step. */
  steps: number
  /** many_to_many_encdec: steps with an input; by default the larger half. */
  seqIn?: number
  /** many_to_many_encdec: first output at the step after, or over, the last input (as in Karpathy's figure). */
  write?: 'after' | 'over'
  feedback?: boolean
  initial?: InitialState
}

interface ModeRow {
  /** Steps with an input: 0 … inputs − 1. */
  inputs(options: ModeOptions): number
  /** Steps that are read: from here to T − 1. */
  firstRead(options: ModeOptions): number
}

const encoderSteps = ({ steps, seqIn, write = 'after' }: ModeOptions) => seqIn ?? Math.ceil((write === 'over' ? steps + 1 : steps) / 2)

const TABLE: Record<ModeName, ModeRow> = {
  one_to_one: { inputs: () => 1, firstRead: () => 0 },
  one_to_many: { inputs: () => 1, firstRead: () => 0 },
  many_to_one: { inputs: ({ steps }) => steps, firstRead: ({ steps }) => steps - 1 },
  many_to_many_encdec: { inputs: encoderSteps, firstRead: (options) => encoderSteps(options) - (options.write === 'over' ? 1 : 0) },
  many_to_many_synced: { inputs: ({ steps }) => steps, firstRead: () => 0 },
}

/** The way through time of a named mode. */
export function scheduleFor(mode: ModeName, options: ModeOptions): Schedule {
  const steps = mode === 'one_to_one' ? 1 : options.steps
  const exact = { ...options, steps }
  const inputs = TABLE[mode].inputs(exact)
  const firstRead = TABLE[mode].firstRead(exact)
  return {
    mode,
    steps,
    hasInput: flags(steps, (t) => t < inputs),
    reads: stepsFrom(firstRead, steps),
    readsFinal: mode === 'many_to_one',
    feedback: options.feedback ?? false,
    initial: options.initial ?? 'zero',
  }
}

export interface Pattern {
  steps: number
  /** Steps (from 0) that have an input, and steps that are read. */
  inputs: number[]
  reads: number[]
  feedback?: boolean
  initial?: InitialState
}

/** A way through time drawn step by step; it gets the mode's name where it is one of the five. */
export function scheduleOf({ steps, inputs, reads, feedback = false, initial = 'zero' }: Pattern): Schedule {
  const drawn: Schedule = { mode: null, steps, hasInput: flags(steps, (t) => inputs.includes(t)), reads, readsFinal: false, feedback, initial }
  const manyToOne: Schedule = { ...drawn, readsFinal: true }
  const mode = modeOf(drawn) ?? modeOf(manyToOne)
  return { ...drawn, mode, readsFinal: mode === 'many_to_one' }
}

/** The reverse of scheduleFor: the first of the five that has these inputs and reads, null if none has. */
export function modeOf(schedule: Schedule): ModeName | null {
  return MODES.find((mode) => candidates(mode, schedule).some((candidate) => samePattern(candidate, schedule))) ?? null
}

function candidates(mode: ModeName, { steps, hasInput }: Schedule): Schedule[] {
  if (mode !== 'many_to_many_encdec') return [scheduleFor(mode, { steps })]
  const seqIn = hasInput.filter(Boolean).length
  // Without an empty step it would be another mode's pattern.
  return seqIn === 0 || seqIn === steps ? [] : (['after', 'over'] as const).map((write) => scheduleFor(mode, { steps, seqIn, write }))
}

function samePattern(a: Schedule, b: Schedule): boolean {
  return a.steps === b.steps && a.readsFinal === b.readsFinal && same(a.hasInput, b.hasInput) && same(a.reads, b.reads)
}

function same<Value>(a: readonly Value[], b: readonly Value[]): boolean {
  return a.length === b.length && a.every((value, i) => value === b[i])
}

function flags(steps: number, flag: (t: number) => boolean): boolean[] {
  return Array.from({ length: steps }, (_, t) => flag(t))
}

function stepsFrom(first: number, end: number): number[] {
  return Array.from({ length: end - first }, (_, i) => first + i)
}
