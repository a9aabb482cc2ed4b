/** The adding task (Hochreiter and Schmidhuber 1997; Lasagne's examples/recurrent.py): of a sequence of numbers two are marked,
 *  and their sum is asked for. */

import type { Numbers } from '../engine/numbers.ts'
import type { Random } from '../engine/random.ts'
import { drawExample } from './adding-example.ts'
import type { AddingExample, AddingVariant } from './adding-example.ts'
import { answer, costOfMean } from './adding-targets.ts'
import { centre } from './centre.ts'
import type { AddingData } from './data.ts'
import { asPrecision, drawnTask, maskOf } from './task.ts'
import type { Task, TaskBatch, TaskSettings } from './task.ts'

/** T ≥ 2. D ≥ 2: the value, the mark, then numbers without meaning. K in 1 … 4, see `answer`: about the marked values up to the
 *  step that is read. Lengths in 2 … T; null: as the variant makes them. */
export interface AddingSettings extends Omit<TaskSettings, 'inputs'> {
  variant: AddingVariant
}

export interface AddingBatch extends TaskBatch {
  inputs: Numbers
  data: { task: 'adding'; examples: AddingData[] }
  /** What was taken off (lasagne): the mean of each feature over batch and all T steps, padding included, and of each answer over
   *  the batch. Examples first meet here. Zeros where nothing is centred. */
  means: { inputs: number[]; targets: number[] }
}

export function addingTask(settings: AddingSettings, seed: number): Task<AddingBatch> {
  return drawnTask('adding', settings, seed, addingBatch, baselineOf(settings))
}

/** One batch, a pure function of the settings and the stream. The first examples do not depend on how many follow (until centring). */
export function addingBatch(settings: AddingSettings, random: Random): AddingBatch {
  const { variant, steps, features, batch, precision } = settings
  const examples = Array.from({ length: batch }, (_, b) => drawExample(variant, steps, features, settings.lengths?.[b] ?? null, random))
  const inputs = inputsOf(examples, steps, features)
  const targets = targetsOf(examples, settings)
  const centred = variant === 'lasagne'
  const means = {
    inputs: centred ? centre(inputs, features) : new Array<number>(features).fill(0),
    targets: centred ? centre(targets, settings.outputs) : new Array<number>(settings.outputs).fill(0),
  }
  const differ = centred || settings.lengths !== null
  const lengths = differ ? examples.map(({ length }) => length) : null
  return {
    inputs: asPrecision(inputs, precision),
    targets: asPrecision(targets, precision),
    lengths,
    mask: lengths && maskOf(lengths, steps),
    data: { task: 'adding', examples: examples.map(({ marks, values }) => ({ marked: marks.map((step) => ({ step, value: values[step]! - means.inputs[0]! })) })) },
    means,
  }
}

/** (T, B, D), zero after the end of a sequence. */
function inputsOf(examples: AddingExample[], steps: number, features: number): Float64Array {
  const x_tbd = new Float64Array(steps * examples.length * features)
  examples.forEach(({ length, values, marks, distractors }, b) => {
    for (let t = 0; t < length; t++) {
      const at = (t * examples.length + b) * features
      x_tbd[at] = values[t]!
      x_tbd[at + 1] = marks.includes(t) ? 1 : 0
      for (let d = 2; d < features; d++) x_tbd[at + d] = distractors[t * (features - 2) + d - 2]!
    }
  })
  return x_tbd
}

/** (S, B, K). */
function targetsOf(examples: AddingExample[], { reads, outputs }: AddingSettings): Float64Array {
  const answers = reads.flatMap((t) =>
    examples.flatMap(({ values, marks: [first, second] }) => answer(first <= t ? values[first]! : null, second <= t ? values[second]! : null, outputs)),
  )
  return Float64Array.from(answers)
}

/** Known where every answer is about both marks. Centring a batch on its own mean takes 1/B of the variance away. */
function baselineOf({ variant, mode, reads, steps, outputs, batch }: AddingSettings): number | null {
  if (mode !== 'many_to_one' || reads.some((t) => t < steps - 1)) return null
  return costOfMean(outputs) * (variant === 'lasagne' ? 1 - 1 / batch : 1)
}
