/** A recipe made into a run: weights, optimizer and iteration. The worker, the commands and the tests train through this. */

import type { OwnSet } from '../data/choices.ts'
import type { ReviewSet } from '../data/reviews/review-set.ts'
import { drawWeights } from '../engine/draw-weights.ts'
import { buildIn, plainSet, SPARE_BYTES } from '../engine/kernels/sets.ts'
import type { KernelSet } from '../engine/kernels/sets.ts'
import { createModel } from '../engine/model.ts'
import { backwardToInputs } from '../engine/passes.ts'
import type { Model } from '../engine/model.ts'
import { randomStream } from '../engine/random.ts'
import type { OptimizerSettings, OptimizerState } from '../engine/optimizers.ts'
import type { ModelShape, Precision } from '../engine/spec.ts'
import { createWorkspace } from '../engine/workspace.ts'
import type { Workspace } from '../engine/workspace.ts'
import type { Task, TaskBatch } from '../tasks/task.ts'
import type { Checkpoint } from './checkpoint.ts'
import { createEvaluator } from './evaluate.ts'
import { createExaminer, finish } from './examine.ts'
import type { Examination, Examining } from './examine.ts'
import { createLossCurve } from './loss-curve.ts'
import { architectureOf, objectiveOf, scheduleOf } from './shape-of.ts'
import { taskOf } from './task-of.ts'
import { notFiniteWeight } from './not-finite.ts'
import type { NotFinite } from './not-finite.ts'
import { createOptimizing } from './optimizing.ts'
import type { Optimizing } from './optimizing.ts'
import { passOf, weightsPass } from './pass.ts'
import type { Pass } from './pass.ts'
import type { Recipe } from './recipe.ts'
import type { Together } from './together.ts'
import { workspaceBytes } from './workspace-bytes.ts'

export interface RunOptions {
  precision?: Precision
  set?: KernelSet
  /** For the task `reviews`: the training part of the set, or our own (recipe.reviews.from). */
  reviews?: ReviewSet | null
  /** Where the recipe is for data of one's own: these. */
  own?: OwnSet | null
  /** Where batches come from instead of the recipe's task: sizes have to fit. */
  task?: Task
}

export type { Pass }

export interface Run {
  readonly recipe: Recipe
  readonly precision: Precision
  readonly model: Model
  /** Memory of the current batch: the trace, once `pass` has been called. A smaller batch has a smaller one. */
  readonly workspace: Workspace
  readonly task: Task
  /** The task of another recipe on the same data. */
  taskWith(recipe: Recipe): Task
  /** Updates made. */
  readonly iteration: number
  /** The batch after `iteration` updates. */
  currentBatch(): TaskBatch
  /** Sizes of the current batch. */
  shape(): ModelShape
  /** Forward and backward on the current batch; done once for each iteration, however often it is asked for. */
  pass(): Pass
  /** The same, but dx may be left out: what an update needs. `pass` after it adds dx. */
  gradients(): Pass
  /** The update after `gradients`, and on to the next iteration. Not null: something was not finite; weights and iteration stay. */
  update(): NotFinite | null
  /** gradients and update. `notFinite` not null: nothing has moved. */
  step(): Pass
  /** The same with others, and the same bits; of the trace nothing is kept. null: a helper failed, and nothing has moved. */
  stepTogether(together: Together): Promise<Pass | null>
  /** Settings and memory of the optimizer, to be read only. */
  readonly optimizer: { settings: OptimizerSettings; state: OptimizerState }
  /** Loss on other sequences, without dropout; the run and its trace stay as they are. */
  lossOn(batch: TaskBatch): number
  /** Loss and success on `count` fixed sequences that are never trained on, piece by piece; see examine.ts. */
  examine(count?: number): Examining
  /** The same at once. */
  validate(count?: number): Examination
  /** Iteration and loss in turn. */
  losses(): Float64Array
  /** float32 runs only: a checkpoint of another precision would not go on exactly. */
  checkpoint(): Checkpoint
  /** False: the weights do not fit this recipe, and nothing has changed. */
  restore(checkpoint: Checkpoint): boolean
}

/** Weights come from the stream 'weights' of the recipe's seed. The recipe has been checked. */
export function createRun(recipe: Recipe, { precision = 'float32', set = plainSet, own = null, reviews = null, task = taskOf(recipe, precision, { own, reviews }) }: RunOptions = {}): Run {
  const { model, workspaces, optimizing } = buildIn(set, precision, ({ kernels, arena }) => {
    const model = createModel(architectureOf(recipe), kernels, arena)
    const workspaces = [recipe.batch, ...(task.rest ? [task.rest] : [])].map((size) => createWorkspace(model, scheduleOf(recipe), size, objectiveOf(recipe)))
    return { model, workspaces, optimizing: createOptimizing(model, recipe.optimizer) }
    // Room for a slice of the batch, should others compute the rest of it.
  }, SPARE_BYTES + workspaceBytes(recipe))
  drawWeights(model, recipe.weights, randomStream(recipe.seed, 'weights'))
  return runOf({ recipe, precision, model, task, taskWith: (other) => taskOf(other, precision, { own, reviews }) }, workspaces, optimizing, set)
}

type Parts = Pick<Run, 'recipe' | 'precision' | 'model' | 'task' | 'taskWith'>

function runOf(parts: Parts, workspaces: Workspace[], optimizing: Optimizing, set: KernelSet): Run {
  const { recipe, model, task } = parts
  const [usual] = workspaces as [Workspace, ...Workspace[]]
  const examine = createExaminer({ ...parts, workspace: usual, set })
  let iteration = 0
  let batch: TaskBatch | null = null
  let passed: Pass | null = null
  let curve = createLossCurve()

  const moveTo = (next: number) => {
    iteration = next
    batch = null
    passed = null
  }
  const updateWith = ({ loss, clipScale, notFinite }: Pass): NotFinite | null => {
    if (notFinite) return notFinite
    const wrong = optimizing.move(clipScale)
    if (wrong !== null) return notFiniteWeight(wrong)
    curve.add(iteration, loss)
    moveTo(iteration + 1)
    return null
  }
  const run: Run = {
    ...parts,
    get iteration() {
      return iteration
    },
    get workspace() {
      return fitting(workspaces, run)
    },
    currentBatch: () => (batch ??= task.batch(iteration)),
    shape: () => ({ architecture: model.architecture, schedule: usual.schedule, batch: run.workspace.batch, lengths: run.currentBatch().lengths, padding: recipe.padding }),
    pass: () => completed(run),
    gradients: () => (passed ??= weightsPass(recipe, run.workspace, run.currentBatch(), iteration)),
    update: () => updateWith(run.gradients()),
    step() {
      const pass = run.gradients()
      return { ...pass, notFinite: run.update() }
    },
    async stepTogether(together) {
      const loss = passed ? 0 : await together.pass(run.currentBatch())
      if (loss === null) return null
      // Somebody may have asked for the trace meanwhile; and where a number is not finite the trace says which.
      const made = passed ?? passOf(recipe, run.workspace, loss)
      const pass = made.notFinite ? run.pass() : made
      return { ...pass, notFinite: updateWith(pass) }
    },
    optimizer: optimizing,
    lossOn: createEvaluator(model, usual.schedule, usual.objective).lossOn,
    examine,
    validate: (count) => finish(examine(count)),
    losses: () => curve.points(),
    checkpoint: () => ({ recipe, iteration, ...saved(optimizing), losses: curve.points() }),
    restore(checkpoint) {
      if (!optimizing.load(checkpoint.arrays, checkpoint.scalars, checkpoint.recipe.optimizer.name)) return false
      curve = createLossCurve(checkpoint.losses)
      moveTo(checkpoint.iteration)
      return true
    },
  }
  return run
}

/** What is known for the update, with dx. */
function completed(run: Run): Pass {
  const pass = run.gradients()
  backwardToInputs(run.workspace)
  return pass
}

/** The memory of the current batch. */
function fitting(workspaces: Workspace[], run: Pick<Run, 'currentBatch'>): Workspace {
  return workspaces.length === 1 ? workspaces[0]! : workspaces.find(({ x_tbd }) => x_tbd.length === run.currentBatch().inputs.length)!
}

function saved(optimizing: Optimizing): Pick<Checkpoint, 'arrays' | 'scalars'> {
  const { arrays, scalars } = optimizing.save()
  return { arrays: float32Only(arrays), scalars }
}

function float32Only(arrays: Record<string, Float32Array | Float64Array>): Record<string, Float32Array> {
  if (Object.values(arrays).some((array) => array instanceof Float64Array)) throw new Error('Only a float32 run has checkpoints.')
  return arrays as Record<string, Float32Array>
}
