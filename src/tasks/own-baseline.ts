/** What the best constant answer costs on the sequences that are trained on: the mean, or the shares of the classes. */

import { log } from '../engine/math.ts'
import { firstStep, isRealStep } from '../engine/padding.ts'
import type { OwnSet } from '../data/choices.ts'
import type { TaskSettings } from './task.ts'

export function baselineOf(set: OwnSet, settings: Pick<TaskSettings, 'mode' | 'steps' | 'reads' | 'padding'>): number {
  const rows = askedOf(set, settings)
  const { loss, outputs } = set.facts
  const column = (k: number) => rows.map((row) => set.targets[row * outputs + k]!)
  if (loss === 'mse') return Array.from({ length: outputs }, (_, k) => variance(column(k))).reduce((sum, one) => sum + one, 0) / outputs
  const asked = rows.map((row) => set.targets[row]!)
  const counts = new Map<number, number>()
  for (const answer of asked) counts.set(answer, (counts.get(answer) ?? 0) + 1)
  return [...counts.values()].reduce((sum, count) => sum - (count / asked.length) * log(count / asked.length), 0)
}

/** Rows of all answers that count in the loss in one epoch. Synced: those of real steps; else those that are read, wherever the sequence ended. */
function askedOf({ facts, starts }: OwnSet, { mode, steps, reads, padding }: Pick<TaskSettings, 'mode' | 'steps' | 'reads' | 'padding'>): number[] {
  return Array.from({ length: facts.sequences }, (_, n) => {
    const length = Math.min(steps, starts[n + 1]! - starts[n]!)
    const first = firstStep(length, steps, padding)
    const counted = mode === 'many_to_many_synced' ? reads.filter((t) => isRealStep(t, length, steps, padding)) : reads
    return counted.map((t) => starts[n]! + Math.min(length - 1, Math.max(0, t - first)))
  }).flat()
}

function variance(numbers: readonly number[]): number {
  const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length
  return numbers.reduce((sum, number) => sum + (number - mean) * (number - mean), 0) / numbers.length
}
