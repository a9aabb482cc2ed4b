/** What each task decides, as data for whoever checks and offers settings. What is free has a range. */

import type { OwnFacts } from '../data/choices.ts'
import type { LossName, ModeName } from '../engine/spec.ts'

export const TASKS = ['adding', 'rings', 'wave', 'reverse', 'parity', 'reviews', 'own'] as const
export type TaskName = (typeof TASKS)[number]

export interface Range {
  low: number
  high: number
}

export interface TaskFacts {
  /** Modes that it is chosen for; its own comes first. */
  modes: readonly [ModeName, ...ModeName[]]
  /** Whether it has answers for any pattern of inputs and read-outs, whatever it is chosen for. */
  anyPattern: boolean
  loss: LossName
  /** T, D and K. */
  steps: Range
  features: Range
  outputs: Range
  /** Whether lengths can be asked of it. */
  lengths: boolean
}

const only = (size: number): Range => ({ low: size, high: size })
const LONGEST = 300

export const TASK_FACTS: Record<TaskName, TaskFacts> = {
  adding: { modes: ['many_to_one', 'many_to_many_synced'], anyPattern: false, loss: 'mse', steps: { low: 2, high: LONGEST }, features: { low: 1, high: 128 }, outputs: { low: 1, high: 4 }, lengths: true },
  rings: { modes: ['one_to_one'], anyPattern: false, loss: 'softmax_ce', steps: only(1), features: only(2), outputs: only(3), lengths: false },
  wave: { modes: ['one_to_many'], anyPattern: false, loss: 'mse', steps: { low: 2, high: LONGEST }, features: only(2), outputs: only(1), lengths: false },
  reverse: { modes: ['many_to_many_encdec'], anyPattern: false, loss: 'softmax_ce', steps: { low: 2, high: LONGEST }, features: only(5), outputs: only(5), lengths: false },
  parity: { modes: ['many_to_many_synced', 'many_to_one'], anyPattern: true, loss: 'bce_logits', steps: { low: 1, high: LONGEST }, features: only(2), outputs: only(1), lengths: true },
  reviews: { modes: ['many_to_one'], anyPattern: false, loss: 'bce_logits', steps: { low: 2, high: LONGEST }, features: { low: 1, high: 128 }, outputs: only(1), lengths: false },
  // Of no data: what they decide is in `factsOf`.
  own: { modes: ['many_to_many_synced', 'many_to_one'], anyPattern: false, loss: 'mse', steps: { low: 1, high: LONGEST }, features: { low: 1, high: 16 }, outputs: { low: 1, high: 16 }, lengths: false },
}

/** What is known of the task, with data of one's own also of these. */
export function factsOf({ task, own }: { task: TaskName; own: OwnFacts | null }): TaskFacts {
  if (task !== 'own' || own === null) return TASK_FACTS[task]
  const { modes, loss, steps, features, outputs } = own
  return { modes, anyPattern: false, loss, steps: { low: 1, high: steps }, features: only(features), outputs: only(outputs), lengths: false }
}

/** Whether the task has something to read, and something to say, where the mode does. */
export function taskFits(recipe: { task: TaskName; own: OwnFacts | null }, mode: ModeName): boolean {
  const { anyPattern, modes } = factsOf(recipe)
  return anyPattern || modes.includes(mode)
}

/** Task `reviews`: the set, or those that were written for this project. */
export const REVIEW_SOURCES = ['set', 'ours'] as const

/** Task `rings`: radii of the rings, the innermost (a disc) first. */
export const RINGS: readonly Ring[] = [
  { inner: 0, outer: 0.4 },
  { inner: 0.8, outer: 1.2 },
  { inner: 1.6, outer: 2 },
]

export interface Ring {
  inner: number
  outer: number
}
