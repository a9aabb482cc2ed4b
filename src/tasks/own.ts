/** Own data as a task: each epoch all sequences in another order, cut into batches; the last batch is smaller where they do not come out
 *  even. Sequences that are held out are never trained on. */

import { firstStep, isRealStep } from '../engine/padding.ts'
import { randomStream } from '../engine/random.ts'
import type { OwnSet } from '../data/choices.ts'
import { asPrecision, maskOf, oneByOne, VALIDATION_BATCH, validationSizes } from './task.ts'
import type { Task, TaskBatch, TaskSettings } from './task.ts'
import { baselineOf } from './own-baseline.ts'

/** D and K are those of the set, T at most its longest sequence: longer ones are cut after T steps. */
export function ownTask(set: OwnSet, settings: TaskSettings, seed: number): Task {
  const { sequences, heldOut } = set.facts
  const { batch } = settings
  const batches = batchesIn(sequences, batch)
  let shuffled: { epoch: number; order: Int32Array } | null = null
  const orderOf = (epoch: number) => (shuffled?.epoch === epoch ? shuffled : (shuffled = { epoch, order: randomStream(seed, 'data', epoch).permutation(sequences) })).order
  return {
    name: 'own',
    batch(iteration) {
      const epoch = Math.floor(iteration / batches)
      const from = (iteration - epoch * batches) * batch
      return batchOf(set, settings, Array.from(orderOf(epoch).subarray(from, from + batch)))
    },
    ...oneByOne(
      (count) => validationSizes(Math.min(count, heldOut)),
      (size, i) => batchOf(set, settings, Array.from({ length: size }, (_, k) => sequences + i * VALIDATION_BATCH + k)),
    ),
    baseline: baselineOf(set, settings),
    rest: sequences % batch,
    unseen: heldOut,
  }
}

/** Updates of one epoch. */
export function batchesIn(sequences: number, batch: number): number {
  return Math.ceil(sequences / batch)
}

/** The sequences of these numbers: x (T, B, D) with zeros at padded steps, targets (S, B, K) or class numbers (S, B). At padded
 *  steps stands the nearest answer: the last one is what a network that is read once is asked for. */
function batchOf(set: OwnSet, settings: TaskSettings, members: number[]): TaskBatch {
  const { steps, reads, features, precision, padding } = settings
  const { starts, names } = set
  const batch = members.length
  const lengths = members.map((n) => Math.min(steps, starts[n + 1]! - starts[n]!))
  const x_tbd = new Float64Array(steps * batch * features)
  /** Row of the data that stands at a step; at padded ones the nearest. */
  const rowAt = (t: number, b: number) => starts[members[b]!]! + Math.min(lengths[b]! - 1, Math.max(0, t - firstStep(lengths[b]!, steps, padding)))
  for (let t = 0; t < steps; t++) {
    for (let b = 0; b < batch; b++) {
      if (!settings.inputs.includes(t) || !isRealStep(t, lengths[b]!, steps, padding)) continue
      const from = rowAt(t, b) * features
      x_tbd.set(set.inputs.subarray(from, from + features), (t * batch + b) * features)
    }
  }
  const answers = set.facts.loss === 'softmax_ce' ? 1 : set.facts.outputs
  const targets = reads.flatMap((t) => members.flatMap((_, b) => Array.from(set.targets.subarray(rowAt(t, b) * answers, (rowAt(t, b) + 1) * answers))))
  const padded = lengths.some((length) => length < steps)
  return {
    inputs: asPrecision(x_tbd, precision),
    targets: asPrecision(Float64Array.from(targets), precision),
    lengths: padded ? lengths : null,
    mask: padded ? maskOf(lengths, steps, padding) : null,
    data: { task: 'own', examples: members.map((n) => ({ name: names[n]! })), loss: set.facts.loss, classes: set.classes },
  }
}
