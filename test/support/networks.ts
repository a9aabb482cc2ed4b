/** Small networks with drawn weights and batches, for tests of the engine and the trace. Nothing is trained here. */

import { createArena } from '../../src/engine/arena.ts'
import type { Batch } from '../../src/engine/batch.ts'
import { clipScale, globalNorm } from '../../src/engine/clip.ts'
import type { Dropout } from '../../src/engine/dropout.ts'
import { plainKernels } from '../../src/engine/kernels/plain.ts'
import type { Kernels } from '../../src/engine/kernels/kernels.ts'
import { scheduleFor } from '../../src/engine/modes.ts'
import { createModel } from '../../src/engine/model.ts'
import { initialState } from '../../src/engine/optimizers.ts'
import type { OptimizerSettings } from '../../src/engine/optimizers.ts'
import { numbersOf } from '../../src/engine/parameters.ts'
import { backward, forward, lossOf } from '../../src/engine/passes.ts'
import { randomStream } from '../../src/engine/random.ts'
import type { Random } from '../../src/engine/random.ts'
import type { Architecture, ModeName, Objective, Precision, Schedule } from '../../src/engine/spec.ts'
import { createWorkspace, layersOf } from '../../src/engine/workspace.ts'
import type { Workspace } from '../../src/engine/workspace.ts'
import type { TracedRun } from '../../src/trace/derive/traced-run.ts'

export interface Network extends Partial<Architecture>, Partial<Objective> {
  mode?: ModeName
  schedule?: Schedule
  steps?: number
  batch?: number
  feedback?: boolean
  initial?: Schedule['initial']
  lengths?: number[] | null
  mask?: number[]
  precision?: Precision
  seed?: number
  /** Weights are uniform in ± this. */
  spread?: number
  kernels?: Kernels
}

export interface Built {
  workspace: Workspace
  batch: Batch
}

/** Two hidden units more than anything else, so that no two axes are of one size by default. */
export function build(network: Network): Built {
  const { precision = 'float64', batch: B = 2, steps = 3, seed = 1, spread = 0.8 } = network
  const architecture: Architecture = {
    cell: network.cell ?? 'rnn_tanh',
    inputSize: network.inputSize ?? 2,
    hiddenSize: network.hiddenSize ?? 3,
    outputSize: network.outputSize ?? 2,
    layers: network.layers ?? 1,
    directions: network.directions ?? 1,
    outputActivation: network.outputActivation ?? 'identity',
    embedding: network.embedding ?? null,
    dropout: network.dropout ?? { input: 0, readOut: 0 },
  }
  const objective: Objective = { loss: network.loss ?? 'mse', truncate: network.truncate ?? null, stepClip: network.stepClip ?? null }
  const schedule = network.schedule ?? scheduleFor(network.mode ?? 'many_to_one', { steps, feedback: network.feedback, initial: network.initial })
  const model = createModel(architecture, network.kernels ?? plainKernels, createArena(precision))
  const random = randomStream(seed, 'network')
  for (const { value } of model.parameters) for (let i = 0; i < value.length; i++) value[i] = (2 * random.uniform() - 1) * spread
  const workspace = createWorkspace(model, schedule, B, objective)
  return { workspace, batch: drawBatch(workspace, network, random) }
}

function drawBatch(workspace: Workspace, { lengths = null, mask }: Network, random: Random): Batch {
  const { schedule, batch: B, model, objective } = workspace
  const { inputSize, outputSize, embedding } = model.architecture
  const pairs = schedule.steps * B
  const reads = schedule.reads.length * B
  const uniform = (length: number) => Array.from({ length }, () => 2 * random.uniform() - 1)
  const targets = {
    mse: () => uniform(reads * outputSize),
    bce_logits: () => Array.from({ length: reads * outputSize }, () => random.integer(2)),
    softmax_ce: () => Array.from({ length: reads }, () => random.integer(outputSize)),
  }
  const states = schedule.initial === 'given' ? layersOf(workspace).flatMap(({ name, cell, hidden }) => (cell.hasCellState ? ['h', 'c'] : ['h']).map((kind) => [`${kind}.${name}`, uniform(B * hidden)] as const)) : []
  return {
    inputs: embedding ? Array.from({ length: pairs }, () => random.integer(embedding.vocabulary)) : uniform(pairs * inputSize),
    targets: targets[objective.loss](),
    lengths,
    mask,
    initial: Object.fromEntries(states),
  }
}

/** Forward, loss and backward; the loss. */
export function pass({ workspace, batch }: Built, dropout: Dropout = 'off'): number {
  forward(workspace, batch, dropout)
  const loss = lossOf(workspace)
  backward(workspace)
  return loss
}

export const ADAM: OptimizerSettings = { name: 'adam', rate: 0.01, momentum: 0.9, decay: 0.9, beta1: 0.9, beta2: 0.999, epsilon: 1e-8 }

/** A run as src/trace/derive takes it, after its pass. */
export function traced(built: Built, { settings = ADAM, clip = null, dropout = 'off' as Dropout }: { settings?: OptimizerSettings; clip?: number | null; dropout?: Dropout } = {}): TracedRun {
  const loss = pass(built, dropout)
  const { model } = built.workspace
  const gradNorm = globalNorm(numbersOf(model.parameters, 'gradient'))
  const sizes = Object.fromEntries(model.parameters.map(({ name, value }) => [name, value.length]))
  const lengths = built.batch.lengths && Array.from(built.batch.lengths)
  return { runId: 1, iteration: 0, workspace: built.workspace, lengths, data: null, loss, gradNorm, clipScale: clipScale(gradNorm, clip), optimizer: { settings, state: initialState(settings.name, sizes, model.arena) }, notFinite: null }
}
