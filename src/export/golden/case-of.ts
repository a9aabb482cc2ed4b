/** A batch and the weights that it met, as one file of the format `rnn-golden/1` with everything that is expected of them. */

import type { Batch } from '../../engine/batch.ts'
import { plainSet } from '../../engine/kernels/sets.ts'
import { numbersOf } from '../../engine/parameters.ts'
import type { Schedule } from '../../engine/spec.ts'
import type { Workspace } from '../../engine/workspace.ts'
import { notHeldOf, PREVENTING } from '../cannot-hold.ts'
import type { NotHeld } from '../cannot-hold.ts'
import { computeExpected } from './expected.ts'
import { FORMAT, goldenName } from './format.ts'
import type { GoldenCase, GoldenOptim, GoldenProblem, GoldenSpec, Nested } from './format.ts'
import { nest, swapOuter } from './nested.ts'

export interface CaseSource {
  name: string
  /** Only its weights and sizes are read, never what a pass left there. */
  workspace: Workspace
  batch: Batch
  /** Bound on the global norm; null: the file has 1. */
  clip: number | null
}

/** The text of the file, or why there can be none: a code of PREVENTING, or `not_finite`. Given numbers are written exactly, expected
 *  ones are computed in float64 and have 12 significant digits. */
export function goldenText(source: CaseSource): { text: string } | { prevented: NotHeld | 'not_finite' } {
  const { model, schedule, objective, batch } = source.workspace
  const padsBefore = !endsByLength(source.batch, schedule.steps, batch)
  const prevented = notHeldOf({ architecture: model.architecture, schedule, objective, batch, lengths: null, padsBefore }, 'numbers').find((code) => PREVENTING.includes(code))
  if (prevented) return { prevented }
  if (!numbersOf(model.parameters, 'value').every((numbers) => numbers.every(Number.isFinite))) return { prevented: 'not_finite' }
  const golden = caseOf(source)
  return allFinite(golden.expected) ? { text: `${JSON.stringify(golden)}\n` } : { prevented: 'not_finite' }
}

/** Whether lengths say all that the mask says: the format has no other. */
function endsByLength({ mask, lengths }: Batch, steps: number, batch: number): boolean {
  if (!mask) return true
  for (let pair = 0; pair < steps * batch; pair++) {
    const t = Math.floor(pair / batch)
    if ((mask[pair] !== 0) !== (lengths === null || t < lengths[pair - t * batch])) return false
  }
  return true
}

/** The case itself. */
export function caseOf(source: CaseSource): GoldenCase {
  const problem = problemOf(source)
  return { format: FORMAT, ...problem, expected: twelveDigits(computeExpected(problem, 'float64', plainSet)) as GoldenCase['expected'] }
}

function problemOf({ name, workspace, batch, clip }: CaseSource): GoldenProblem {
  const { model, schedule, objective } = workspace
  const { inputSize, outputSize } = model.architecture
  const B = workspace.batch
  const S = schedule.reads.length
  const classes = objective.loss === 'softmax_ce'
  return {
    name,
    spec: specOf(workspace, batch),
    optim: optimOf(clip),
    weights: Object.fromEntries(model.parameters.filter(({ kind }) => kind !== 'E').map((parameter) => [goldenName(parameter), nest(parameter.value, parameter.shape)])),
    inputs: nest(swapOuter(givenInputs(workspace, batch), schedule.steps, B, inputSize), [B, schedule.steps, inputSize]),
    ...(model.architecture.embedding && { indexes: nest(swapOuter(Array.from(batch.inputs), schedule.steps, B, 1), [B, schedule.steps]) }),
    targets: nest(swapOuter(batch.targets, S, B, classes ? 1 : outputSize), classes ? [B, S] : [B, S, outputSize]),
  }
}

/** (T, B, D): zeros at steps without an input. The format knows no embedding: what it looks up is what the rest is given. */
function givenInputs({ schedule, batch, model }: Workspace, { inputs }: Batch): Float64Array {
  const { inputSize: D } = model.architecture
  const slab = batch * D
  if (model.byName.E) {
    const table = model.byName.E.value
    return Float64Array.from({ length: schedule.steps * slab }, (_, i) => (schedule.hasInput[Math.floor(i / slab)] ? table[inputs[Math.floor(i / D)] * D + (i % D)] : 0))
  }
  return Float64Array.from({ length: schedule.steps * slab }, (_, i) => (schedule.hasInput[Math.floor(i / slab)] ? inputs[i] : 0))
}

function specOf({ model, schedule, objective, batch }: Workspace, { lengths }: Batch): GoldenSpec {
  const { cell, inputSize, hiddenSize, outputSize, layers, directions, outputActivation } = model.architecture
  return {
    cell,
    // A pattern that is none of the five: of the names this is the one that says nothing of which steps are read, or count.
    mode: schedule.mode ?? 'many_to_many_encdec',
    batch,
    steps: schedule.steps,
    seq_in: inputSteps(schedule),
    seq_out: schedule.reads.length,
    output_steps: schedule.reads,
    input_size: inputSize,
    hidden_size: hiddenSize,
    output_size: outputSize,
    layers,
    bidirectional: directions === 2,
    lengths: lengths && Array.from(lengths),
    loss: objective.loss,
    output_activation: outputActivation,
  }
}

/** The format counts at least one. */
function inputSteps({ hasInput }: Schedule): number {
  return Math.max(1, hasInput.filter(Boolean).length)
}

/** The format's own settings. */
function optimOf(clip: number | null): GoldenOptim {
  return {
    sgd: { lr: 0.1 },
    clip: { max_norm: clip ?? 1, lr: 0.1 },
    adam: { lr: 1e-3, beta1: 0.9, beta2: 0.999, eps: 1e-8 },
    adagrad: { lr: 1e-3, eps: 1e-6 },
  }
}

type Tree = Nested | null | { [key: string]: Tree }

function twelveDigits(tree: unknown): unknown {
  if (typeof tree === 'number') return Number(tree.toPrecision(12))
  if (Array.isArray(tree)) return tree.map(twelveDigits)
  return tree === null ? null : Object.fromEntries(Object.entries(tree as Record<string, Tree>).map(([key, item]) => [key, twelveDigits(item)]))
}

function allFinite(tree: unknown): boolean {
  if (typeof tree === 'number') return Number.isFinite(tree)
  return tree === null || Object.values(tree as object).every(allFinite)
}
