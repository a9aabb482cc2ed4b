/** The adding task (Hochreiter and Schmidhuber 1997; Lasagne's examples/recurrent.py): of a sequence of numbers two are marked,
 *  and their sum is asked for. */

import type { Numbers } from '../engine/numbers.ts'
import { firstStep } from '../engine/padding.ts'
import type { Padding } from '../engine/padding.ts'
import type { Random } from '../engine/random.ts'
import { drawExample } from './adding-example.ts'
import type { AddingExample, AddingVariant } from './adding-example.ts'
import { answer, costOfMean } from './adding-targets.ts'
import { centre } from './centre.ts'
import type { AddingData } from './data.ts'
import { asPrecision, drawnTask, maskOf } from './task.ts'
import type { Task, TaskBatch, TaskSettings } from './task.ts'

/** T ≥ 2. D ≥ 2: the value, the mark, then numbers without meaning. D = 1: the value alone, and its sign is the mark: what is not
 *  marked has a minus. K in 1 … 4, see `answer`: about the marked values up to the
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
  const { variant, steps, features, batch, precision, padding } = settings
  const examples = Array.from({ length: batch }, (_, b) => placed(drawExample(variant, steps, features, settings.lengths?.[b] ?? null, random), steps, padding))
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
    mask: lengths && maskOf(lengths, steps, padding),
    data: { task: 'adding', examples: examples.map(({ marks, marked }) => ({ marked: marks.map((step, i) => ({ step, value: marked[i]! - means.inputs[0]! })) })) },
    means,
  }
}

/** An example at its place among T steps. */
interface Placed extends AddingExample {
  /** Its first step; `marks` are steps of the batch. */
  start: number
  /** The values at the marks. */
  marked: [number, number]
}

function placed(example: AddingExample, steps: number, padding: Padding | undefined): Placed {
  const [first, second] = example.marks
  const start = firstStep(example.length, steps, padding)
  return { ...example, start, marks: [start + first, start + second], marked: [example.values[first]!, example.values[second]!] }
}

/** (T, B, D), zero at padded steps. */
function inputsOf(examples: Placed[], steps: number, features: number): Float64Array {
  const x_tbd = new Float64Array(steps * examples.length * features)
  examples.forEach(({ length, start, values, marks, distractors }, b) => {
    for (let t = 0; t < length; t++) {
      const at = ((start + t) * examples.length + b) * features
      const marked = marks.includes(start + t)
      x_tbd[at] = features > 1 || marked ? values[t]! : -values[t]!
      if (features > 1) x_tbd[at + 1] = marked ? 1 : 0
      for (let d = 2; d < features; d++) x_tbd[at + d] = distractors[t * (features - 2) + d - 2]!
    }
  })
  return x_tbd
}

/** (S, B, K). */
function targetsOf(examples: Placed[], { reads, outputs }: AddingSettings): Float64Array {
  const answers = reads.flatMap((t) =>
    examples.flatMap(({ marks: [first, second], marked }) => answer(first <= t ? marked[0] : null, second <= t ? marked[1] : null, outputs)),
  )
  return Float64Array.from(answers)
}

/** Known where every answer is about both marks. Centring a batch on its own mean takes 1/B of the variance away. */
function baselineOf({ variant, mode, reads, steps, outputs, batch }: AddingSettings): number | null {
  if (mode !== 'many_to_one' || reads.some((t) => t < steps - 1)) return null
  return costOfMean(outputs) * (variant === 'lasagne' ? 1 - 1 / batch : 1)
}
