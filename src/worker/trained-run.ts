/** A run of src/run with its traces of src/trace, as the host needs it. It joins; it computes nothing. */

import type { KernelSet } from '../engine/kernels/sets.ts'
import type { Recipe } from '../run/recipe.ts'
import { createRun } from '../run/run.ts'
import type { Given } from '../run/task-of.ts'
import { MOST_BYTES, workspaceBytes } from '../run/workspace-bytes.ts'
import { VALIDATION_BATCH } from '../tasks/task.ts'
import type { NotFinite } from '../trace/contract/tensors.ts'
import { explain } from '../trace/derive/explain/explain.ts'
import { insideOf } from '../trace/derive/inside/inside.ts'
import { productOf } from '../trace/derive/product.ts'
import { snapshotOf } from '../trace/derive/snapshot.ts'
import { termsOf } from '../trace/derive/terms.ts'
import type { TracedRun } from '../trace/derive/traced-run.ts'
import type { Experiment } from '../trace/experiments/experiments.ts'
import type { Asides } from './asides.ts'
import { failed } from './client-failure.ts'
import type { EngineRun } from './engine-run.ts'
import type { Team } from './team.ts'

/** A buffer that is not to be had is told by this, from inside a snapshot. */
const NO_BUFFER = Symbol('no buffer')

/** `asides` null: for who makes neither experiments nor files. `given`: the data that the recipe names. `team` null: for who works
 *  alone. */
export function createTrainedRun(recipe: Recipe, set?: KernelSet, asides: Asides | null = null, given: Given = {}, team: Team | null = null): EngineRun {
  const run = createRun(recipe, { set, ...given })
  const { model, task, optimizer } = run
  const examinable = workspaceBytes({ ...recipe, batch: VALIDATION_BATCH }) <= MOST_BYTES
  /** Loaded when they are first asked for: training begins without them. */
  let experiments: Promise<Experiment> | null = null
  /** An update that was refused at this iteration; the pass itself may have been finite. */
  let refused: { iteration: number; notFinite: NotFinite } | null = null

  const noted = <P extends { notFinite: NotFinite | null }>(pass: P): P => {
    if (pass.notFinite) refused = { iteration: run.iteration, notFinite: pass.notFinite }
    return pass
  }
  const traced = (runId: number): TracedRun => {
    const { loss, gradNorm, clipScale, notFinite } = run.pass()
    const { iteration } = run
    const wrong = notFinite ?? (refused?.iteration === iteration ? refused.notFinite : null)
    return { runId, iteration, workspace: run.workspace, lengths: run.shape().lengths, padding: recipe.padding, data: run.currentBatch().data, loss, gradNorm, clipScale, optimizer, notFinite: wrong }
  }
  return {
    recipe,
    get iteration() {
      return run.iteration
    },
    weights: model.parameters.map(({ name, shape }) => ({ id: name, shape })),
    kernels: model.kernels.name,
    baseline: task.baseline,
    shape: () => run.shape(),
    pass: () => run.gradients(),
    update: () => noted({ notFinite: run.update() }).notFinite,
    stepTogether: team?.suits(run.workspace) ? async () => noted(await team.step(run)) : null,
    copyWeights: () => Object.fromEntries(model.parameters.map(({ name, value }) => [name, Float32Array.from(value)])),
    checkpoint: () => run.checkpoint(),
    restore(checkpoint) {
      refused = null
      return run.restore(checkpoint)
    },
    snapshot: (runId, detail, take) => orNull(() => snapshotOf(traced(runId), detail, (bytes) => take(bytes) ?? raise())),
    product: (request) => productOf((run.pass(), run.workspace), request),
    inside: (place) => insideOf((run.pass(), run.workspace), place),
    explain: (cell) => explain(traced(0), cell),
    terms: (cell) => termsOf((run.pass(), run.workspace), cell),
    async export(format, name) {
      const { filesOfRun } = await there(asides).files()
      return { iteration: run.iteration, ...filesOfRun(run, format, name) }
    },
    async withWeights(bytes) {
      const { importWeights } = await there(asides).files()
      return importWeights(createRun(recipe, given).checkpoint(), model.architecture, bytes)
    },
    async experiment(request) {
      experiments ??= there(asides).experiments().then(({ createExperiments }) => createExperiments(run, set))
      const experiment = await experiments
      return { iteration: run.iteration, work: experiment(request) }
    },
    examine: () => (examinable && task.unseen !== 0 ? run.examine() : null),
  }
}

function there(asides: Asides | null): Asides {
  if (asides === null) throw failed('refused', { what: 'asides' })
  return asides
}

function raise(): never {
  throw NO_BUFFER
}

function orNull<T>(make: () => T): T | null {
  try {
    return make()
  } catch (error) {
    if (error === NO_BUFFER) return null
    throw error
  }
}
