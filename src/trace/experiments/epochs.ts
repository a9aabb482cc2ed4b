/** Batch 1 and batch 32 over the same sequences, from the same weights: one learner of each, sequence by sequence in the same order. */

import type { KernelSet } from '../../engine/kernels/sets.ts'
import type { Numbers } from '../../engine/numbers.ts'
import { forward, lossOf } from '../../engine/passes.ts'
import type { Recipe } from '../../run/recipe.ts'
import { createRun } from '../../run/run.ts'
import type { Run } from '../../run/run.ts'
import type { Task, TaskBatch } from '../../tasks/task.ts'
import type { EpochCurve, EpochsOrder, EpochsPartial, EpochsResult } from '../contract/cube-experiments.ts'
import type { Room, Rooms } from './rooms.ts'
import type { ExperimentSource } from './source.ts'

/** Sequences of the data, and those of the larger batch. */
export const SEQUENCES = 512
export const LARGE = 32
const MOST_EPOCHS = 20
/** Multiplications of one pass over the data: larger networks get fewer sequences. */
const MOST_WORK = 60_000_000

interface Learner {
  run: Run
  batch: number
  points: number[]
  stopped: EpochCurve['notFinite']
}

/** Gives, after every update, a function that says how far they are. */
export function* epochsExperiment(source: ExperimentSource, { epochs }: EpochsOrder, rooms: Rooms, set: KernelSet): Generator<() => EpochsPartial, EpochsResult, void> {
  const recipe: Recipe = { ...source.recipe, lengths: null }
  const batches = dataOf(source, recipe)
  const sequences = batches.length * LARGE
  const room = rooms.take({ ...source, batch: LARGE, precision: 'float32' })
  const learners = [1, LARGE].map((batch) => createLearner(source, recipe, batch, batches, set))
  for (const learner of learners) note(learner, 0, room, batches)
  const goal = Math.min(MOST_EPOCHS, Math.max(1, Math.round(epochs) || 1)) * sequences
  let seen = 0
  const now = (): EpochsPartial => ({ sequences, seen, curves: learners.map((learner) => curveOf(learner, sequences)) })
  while (seen < goal && learners.some(({ stopped }) => stopped === null)) {
    for (const learner of learners) {
      for (let done = 0; done < LARGE && learner.stopped === null; done += learner.batch) {
        learner.stopped = learner.run.step().notFinite
        yield now
      }
      note(learner, seen + LARGE, room, batches)
    }
    seen += LARGE
  }
  rooms.giveBack(room)
  const { steps, features, hidden, optimizer } = recipe
  return { ...now(), iteration: source.iteration, sizes: { steps, features, hidden }, optimizer: { name: optimizer.name, rate: optimizer.rate } }
}

/** The fixed data, in batches of 32: drawn as the recipe's task draws them, from its seed. */
function dataOf(source: ExperimentSource, recipe: Recipe): TaskBatch[] {
  // Data of one's own may be fewer than a whole batch, and their last batch of an epoch is left out.
  if (recipe.own && recipe.own.sequences < LARGE) throw new Error(`fewer than ${LARGE} sequences`)
  const task = source.taskWith({ ...recipe, batch: LARGE })
  const whole = recipe.own ? Math.floor(recipe.own.sequences / LARGE) : null
  const nth = (i: number) => (whole === null ? i : Math.floor(i / whole) * Math.ceil(recipe.own!.sequences / LARGE) + (i % whole))
  const { steps, hidden, features } = recipe
  const count = Math.floor(MOST_WORK / (LARGE * steps * hidden * (hidden + features)))
  return Array.from({ length: Math.max(1, Math.min(SEQUENCES / LARGE, count)) }, (_, i) => task.batch(nth(i)))
}

function createLearner({ weights, schedule }: ExperimentSource, recipe: Recipe, batch: number, batches: TaskBatch[], set: KernelSet): Learner {
  const own = batch === LARGE ? batches : batches.flatMap((whole) => singles(whole, schedule.steps, schedule.reads.length))
  const task: Task = { name: recipe.task, batch: (iteration) => own[iteration % own.length]!, validation: () => [], unseenBatches: () => [], baseline: null }
  const run = createRun({ ...recipe, batch }, { set, task })
  for (const { name, value } of run.model.parameters) value.set(weights[name]!)
  return { run, batch, points: [], stopped: null }
}

/** The loss over all of the data with the weights as they are now. */
function note({ run, points, stopped }: Learner, seen: number, { workspace }: Room, batches: TaskBatch[]): void {
  if (stopped !== null) return
  workspace.model.parameters.forEach(({ value }, i) => value.set(run.model.parameters[i]!.value))
  let sum = 0
  for (const batch of batches) {
    forward(workspace, batch)
    sum += lossOf(workspace)
  }
  points.push(seen, sum / batches.length)
}

function curveOf({ batch, points, stopped }: Learner, sequences: number): EpochCurve {
  return { batch, perEpoch: sequences / batch, points: Float64Array.from(points), notFinite: stopped }
}

/** Each example of a batch of 32 as a batch of its own. */
export function singles({ inputs, targets, lengths, mask, data }: TaskBatch, steps: number, reads: number): TaskBatch[] {
  return Array.from({ length: LARGE }, (_, b) => ({
    inputs: exampleOf(inputs as Numbers, steps, b),
    targets: exampleOf(targets, reads, b),
    lengths: lengths && [lengths[b]!],
    mask: mask && Uint8Array.from({ length: steps }, (_, t) => mask[t * LARGE + b]!),
    data,
  }))
}

/** (rows, 32, n) → (rows, 1, n). */
function exampleOf(numbers: Numbers, rows: number, b: number): Float32Array {
  const n = numbers.length / (rows * LARGE)
  return Float32Array.from({ length: rows * n }, (_, i) => numbers[(Math.floor(i / n) * LARGE + b) * n + (i % n)]!)
}
