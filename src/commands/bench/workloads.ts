/** The four trainings that are timed: one call is forward, backward and update on the same batch. */

import type { Batch } from '../../engine/batch.ts'
import { drawWeights } from '../../engine/draw-weights.ts'
import type { KernelSet } from '../../engine/kernels/sets.ts'
import { buildIn } from '../../engine/kernels/sets.ts'
import { createModel } from '../../engine/model.ts'
import { scheduleFor } from '../../engine/modes.ts'
import { initialState, update } from '../../engine/optimizers.ts'
import type { OptimizerName } from '../../engine/optimizers.ts'
import { backward, forward, lossOf } from '../../engine/passes.ts'
import { randomStream } from '../../engine/random.ts'
import type { Architecture, Objective } from '../../engine/spec.ts'
import { createWorkspace } from '../../engine/workspace.ts'

export interface Workload {
  name: string
  about: string
  architecture: Architecture
  objective: Objective
  batch: number
  steps: number
  /** Lengths differ, from steps − 5 to steps, as in Lasagne's example. */
  masked: boolean
  optimizer: OptimizerName
}

const PLAIN: Architecture = { cell: 'rnn_tanh', inputSize: 2, hiddenSize: 100, outputSize: 1, layers: 1, directions: 1, outputActivation: 'identity', embedding: null, dropout: { input: 0, readOut: 0 } }
const LSTM: Architecture = { ...PLAIN, cell: 'lstm', inputSize: 128, hiddenSize: 128 }
const MSE: Objective = { loss: 'mse', truncate: null, stepClip: null }

export const WORKLOADS: readonly Workload[] = [
  {
    name: 'W1',
    about: "Lasagne's adding task: batch 100, T 55, 2 → 2×100 tanh, mask, adagrad",
    architecture: { ...PLAIN, directions: 2, outputActivation: 'tanh' },
    objective: { ...MSE, stepClip: 100 },
    batch: 100,
    steps: 55,
    masked: true,
    optimizer: 'adagrad',
  },
  { name: 'W2', about: 'lstm: batch 32, T 100, 128 → 128, dense 1, adam', architecture: LSTM, objective: { ...MSE, loss: 'bce_logits' }, batch: 32, steps: 100, masked: false, optimizer: 'adam' },
  {
    name: 'W2 embedding',
    about: 'the same behind an embedding 20000×128',
    architecture: { ...LSTM, embedding: { vocabulary: 20000 } },
    objective: { ...MSE, loss: 'bce_logits' },
    batch: 32,
    steps: 100,
    masked: false,
    optimizer: 'adam',
  },
  { name: 'W3', about: 'rnn: batch 8, T 12, 2 → 16 tanh, dense 1, sgd', architecture: { ...PLAIN, hiddenSize: 16 }, objective: MSE, batch: 8, steps: 12, masked: false, optimizer: 'sgd' },
]

const SETTINGS = { rate: 0.001, momentum: 0.9, decay: 0.9, beta1: 0.9, beta2: 0.999, epsilon: 1e-7 }

/** One iteration; gives the loss before its update. Weights and batch come from seed 1: the same for every kernel set. */
export function iterationOf(workload: Workload, set: KernelSet): () => number {
  const { architecture, objective, steps, optimizer } = workload
  const settings = { ...SETTINGS, name: optimizer }
  const { workspace, state } = buildIn(set, 'float32', ({ kernels, arena }) => {
    const model = createModel(architecture, kernels, arena)
    const sizes = Object.fromEntries(model.parameters.map(({ name, value }) => [name, value.length]))
    return { workspace: createWorkspace(model, scheduleFor('many_to_one', { steps }), workload.batch, objective), state: initialState(optimizer, sizes, arena) }
  })
  const { model } = workspace
  drawWeights(model, { recurrent: 'uniform', input: 'uniform', output: 'uniform', gain: 1, forgetBias: 1 }, randomStream(1, 'bench weights'))
  const batch = batchOf(workload)
  return () => {
    forward(workspace, batch)
    const loss = lossOf(workspace)
    backward(workspace)
    update(settings, state, model.parameters, 1, model.kernels.updates)
    return loss
  }
}

function batchOf({ architecture, batch, steps, masked }: Workload): Batch {
  const random = randomStream(1, 'bench batch')
  const below = (n: number) => Math.floor(random.uniform() * n)
  const { embedding, inputSize } = architecture
  const inputs = embedding ? Int32Array.from({ length: steps * batch }, () => below(embedding.vocabulary)) : Float32Array.from({ length: steps * batch * inputSize }, () => random.normal())
  const targets = Float32Array.from({ length: batch }, () => below(2))
  return { inputs, targets, lengths: masked ? Array.from({ length: batch }, () => steps - below(6)) : null }
}
