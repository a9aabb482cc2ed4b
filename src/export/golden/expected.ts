/** Computes everything that the format expects, with the engine, in either precision. Compares nothing. */

import type { Batch } from '../../engine/batch.ts'
import { clipScale, globalNorm } from '../../engine/clip.ts'
import { buildIn } from '../../engine/kernels/sets.ts'
import type { KernelSet } from '../../engine/kernels/sets.ts'
import { createModel } from '../../engine/model.ts'
import type { Model } from '../../engine/model.ts'
import type { Numbers } from '../../engine/numbers.ts'
import { initialState, update } from '../../engine/optimizers.ts'
import type { OptimizerSettings } from '../../engine/optimizers.ts'
import { numbersOf } from '../../engine/parameters.ts'
import { backward, forward, lossOf } from '../../engine/passes.ts'
import type { Precision } from '../../engine/spec.ts'
import { createWorkspace, layersOf } from '../../engine/workspace.ts'
import type { Workspace } from '../../engine/workspace.ts'
import { architectureOf, goldenName, scheduleOfSpec } from './format.ts'
import type { ByName, GoldenExpected, GoldenProblem, Nested } from './format.ts'
import { flatten, nest, swapOuter } from './nested.ts'

export function computeExpected(problem: GoldenProblem, precision: Precision, set: KernelSet): GoldenExpected {
  const { spec, optim } = problem
  const workspace = buildIn(set, precision, ({ kernels, arena }) => {
    const model = createModel(architectureOf(spec), kernels, arena)
    return createWorkspace(model, scheduleOfSpec(spec), spec.batch, { loss: spec.loss, truncate: null, stepClip: null })
  })
  const { model } = workspace
  setWeights(model, problem.weights)
  const loss = iterate(workspace, batchOf(problem))
  const norm = globalNorm(numbersOf(model.parameters, 'gradient'))
  const scale = clipScale(norm, optim.clip.max_norm)
  const traced = tracedOf(workspace)
  const after = (settings: Partial<OptimizerSettings>, factor = 1) => afterUpdate(problem, model, { ...NO_OPTIMIZER, ...settings }, factor)
  const adam = { name: 'adam', rate: optim.adam.lr, beta1: optim.adam.beta1, beta2: optim.adam.beta2, epsilon: optim.adam.eps } as const
  return {
    ...traced,
    loss,
    grads: byName(model, 'gradient'),
    grad_norm: norm,
    clip_scale: scale,
    after_sgd: after({ name: 'sgd', rate: optim.sgd.lr }),
    after_clip: after({ name: 'sgd', rate: optim.clip.lr }, scale),
    after_adam: after(adam),
    after_adagrad: after({ name: 'adagrad', rate: optim.adagrad.lr, epsilon: optim.adagrad.eps }),
    adam_losses: [loss, ...lossesOfAdam(problem, workspace, { ...NO_OPTIMIZER, ...adam })],
  }
}

const NO_OPTIMIZER: OptimizerSettings = { name: 'sgd', rate: 0, momentum: 0, decay: 0, beta1: 0, beta2: 0, epsilon: 0 }

function iterate(workspace: Workspace, batch: Batch): number {
  forward(workspace, batch)
  const loss = lossOf(workspace)
  backward(workspace)
  return loss
}

function batchOf({ spec, inputs, targets }: GoldenProblem): Batch {
  const { batch, steps, seq_out, input_size, output_size, lengths, loss } = spec
  return {
    inputs: swapOuter(flatten(inputs), batch, steps, input_size),
    targets: swapOuter(flatten(targets), batch, seq_out, loss === 'softmax_ce' ? 1 : output_size),
    lengths,
  }
}

function setWeights(model: Model, weights: ByName): void {
  for (const parameter of model.parameters) parameter.value.set(flatten(weights[goldenName(parameter)]))
}

function byName(model: Model, which: 'value' | 'gradient'): ByName {
  return Object.fromEntries(model.parameters.map((parameter) => [goldenName(parameter), nest(parameter[which], parameter.shape)]))
}

/** States and gradients of every step, batch first. */
function tracedOf(workspace: Workspace): Pick<GoldenExpected, 'states' | 'outputs' | 'dh' | 'dc' | 'dx' | 'dy'> {
  const { schedule, batch, model } = workspace
  const { hiddenSize, inputSize, outputSize, cell } = model.architecture
  const batchFirst = (numbers: Numbers, steps: number, n: number): Nested => nest(swapOuter(numbers, steps, batch, n), [batch, steps, n])
  const overTime = (numbers: Numbers) => batchFirst(numbers, schedule.steps, hiddenSize)
  const layers = layersOf(workspace)
  const each = (pick: (layer: (typeof layers)[number]) => [string, Numbers][]): ByName => Object.fromEntries(layers.flatMap(pick).map(([name, numbers]) => [name, overTime(numbers)]))
  const lstm = cell === 'lstm'
  return {
    states: each(({ name, memory }) => [[`${name}.h`, memory.h_tbh], ...(lstm ? ([[`${name}.c`, memory.c_tbh]] as [string, Numbers][]) : [])]),
    outputs: batchFirst(workspace.y_sbk, schedule.reads.length, outputSize),
    dh: each(({ name, memory }) => [[name, memory.dh_tbh]]),
    dc: lstm ? each(({ name, memory }) => [[name, memory.dc_tbh]]) : null,
    dx: batchFirst(workspace.dx_tbd, schedule.steps, inputSize),
    dy: batchFirst(workspace.dy_sbk, schedule.reads.length, outputSize),
  }
}

/** The weights after one update from a fresh optimizer; the model gets its own weights back. */
function afterUpdate({ weights }: GoldenProblem, model: Model, settings: OptimizerSettings, scale: number): ByName {
  update(settings, freshState(model, settings), model.parameters, scale, model.kernels.updates)
  const after = byName(model, 'value')
  setWeights(model, weights)
  return after
}

/** The losses after one, two and three updates on the same batch. */
function lossesOfAdam({ weights }: GoldenProblem, workspace: Workspace, settings: OptimizerSettings): number[] {
  const { model } = workspace
  const state = freshState(model, settings)
  const losses = [1, 2, 3].map(() => {
    update(settings, state, model.parameters, 1, model.kernels.updates)
    forward(workspace, null)
    const loss = lossOf(workspace)
    backward(workspace)
    return loss
  })
  setWeights(model, weights)
  return losses
}

function freshState(model: Model, settings: OptimizerSettings) {
  return initialState(settings.name, Object.fromEntries(model.parameters.map(({ name, value }) => [name, value.length])), model.arena)
}
