/** Parity: has an odd number of ones been seen so far? Asked after every bit (synced), or at the end (many to one). */

import { log } from '../engine/math.ts'
import { firstStep, isRealStep } from '../engine/padding.ts'
import type { Random } from '../engine/random.ts'
import type { ParityData } from './data.ts'
import { drawnTask, inputsOf, maskOf, oneHot, targetsOf } from './task.ts'
import type { Task, TaskBatch, TaskSettings } from './task.ts'

/** Odd is as likely as even after any number of bits, so one constant answer costs log 2; but for no bits at all. */
export function parityTask(settings: TaskSettings, seed: number): Task {
  const known = settings.inputs.includes(0)
  return drawnTask('parity', settings, seed, parityBatch, known ? log(2) : null)
}

/** One batch: x (T, B, 2) is (1, 0) for the bit 0 and (0, 1) for the bit 1, so that neither looks like an empty input;
 *  targets (S, B, 1) are 1 for odd, 0 for even. Bits without an input, or at padded steps, are not there. */
export function parityBatch(settings: TaskSettings, random: Random): TaskBatch {
  const { batch, steps, inputs, features, padding } = settings
  const lengths = settings.lengths && [...settings.lengths]
  const examples = Array.from({ length: batch }, (_, b) => {
    const length = lengths?.[b] ?? steps
    return drawBits(steps, firstStep(length, steps, padding), (t) => inputs.includes(t) && isRealStep(t, length, steps, padding), random)
  })
  return {
    inputs: inputsOf(settings, (t, b) => rowOf(examples[b]!.bits[t]!, features)),
    targets: targetsOf(settings, (t, b) => parityOf(examples[b]!, t)),
    lengths,
    mask: lengths && maskOf(lengths, steps, padding),
    data: { task: 'parity', examples },
  }
}

/** 1 where an odd number of ones has been seen up to timestep t (from 0), that one included; else 0. */
export function parityOf({ bits }: ParityData, t: number): 0 | 1 {
  return bits.slice(0, t + 1).filter((bit) => bit === 1).length % 2 === 1 ? 1 : 0
}

/** The same bits wherever the sequence begins. */
function drawBits(steps: number, start: number, isThere: (t: number) => boolean, random: Random): ParityData {
  const all = Array.from({ length: steps }, () => (random.integer(2) === 1 ? 1 : 0))
  return { bits: all.map((_, t) => (isThere(t) ? all[t - start]! : null)) }
}

function rowOf(bit: 0 | 1 | null, features: number): number[] | null {
  return bit === null ? null : oneHot(bit, features)
}
