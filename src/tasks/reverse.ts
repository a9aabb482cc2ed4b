/** Reverse: read symbols, then say them backwards, the last one first. Many to many: read, then write. */

import { log } from '../engine/math.ts'
import type { Random } from '../engine/random.ts'
import type { ReverseData } from './data.ts'
import { drawnTask, inputsOf, oneHot, targetsOf } from './task.ts'
import type { Task, TaskBatch, TaskSettings } from './task.ts'

/** Each symbol is equally likely at each place, so one constant answer costs log K; but where nothing is read. */
export function reverseTask(settings: TaskSettings, seed: number): Task {
  const known = settings.inputs.length > 0
  return drawnTask('reverse', settings, seed, reverseBatch, known ? log(settings.outputs) : null)
}

/** One batch: x (T, B, D) a column for each symbol, 1 for the one that is read; targets (S, B) symbol numbers. */
export function reverseBatch(settings: TaskSettings, random: Random): TaskBatch {
  const { batch, inputs, features, reads } = settings
  const examples = Array.from({ length: batch }, () => drawSymbols(inputs.length, reads.length, features, random))
  return {
    inputs: inputsOf(settings, (t, b) => (inputs.includes(t) ? oneHot(examples[b]!.read[inputs.indexOf(t)]!, features) : null)),
    targets: targetsOf(settings, (_t, b, s) => examples[b]!.say[s]!),
    lengths: null,
    mask: null,
    data: { task: 'reverse', examples },
  }
}

/** Whoever is asked for more than was read begins again at the end; where nothing was read, symbol 0 is to be said. */
function drawSymbols(count: number, asked: number, symbols: number, random: Random): ReverseData {
  const read = Array.from({ length: count }, () => random.integer(symbols))
  return { read, say: Array.from({ length: asked }, (_, s) => (count === 0 ? 0 : read[count - 1 - (s % count)]!)) }
}
