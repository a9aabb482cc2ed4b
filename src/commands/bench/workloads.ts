/** The trainings that are timed, as plain data: networks, the weights they start from, their one batch. */

import type { Batch } from '../../engine/batch.ts'
import { drawWeights } from '../../engine/draw-weights.ts'
import type { Model } from '../../engine/model.ts'
import type { OptimizerSettings } from '../../engine/optimizers.ts'
import type { OptimizerName } from '../../engine/spec.ts'
import { randomStream } from '../../engine/random.ts'
import type { Architecture, Objective } from '../../engine/spec.ts'

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

const PUBLISHED: readonly Workload[] = [
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

/** What doubling one size costs: of the two published examples. */
const GROWTH: readonly Workload[] = PUBLISHED.slice(0, 2).flatMap((workload) => {
  const { name, architecture, steps, batch } = workload
  const larger = (what: string, change: Partial<Workload>): Workload => ({ ...workload, ...change, name: `${name} ${what}×2`, about: `${name} with ${what} doubled` })
  return [
    larger('T', { steps: 2 * steps }),
    larger('B', { batch: 2 * batch }),
    larger('H', { architecture: { ...architecture, hiddenSize: 2 * architecture.hiddenSize } }),
  ]
})

export const WORKLOADS: readonly Workload[] = [...PUBLISHED, ...GROWTH]

export function isGrowth({ name }: Workload): boolean {
  return name.includes('×')
}

export function workloadNamed(name: string): Workload {
  const found = WORKLOADS.find((workload) => workload.name === name)
  if (!found) throw new Error(`There is no workload ${name}.`)
  return found
}

export function settingsOf({ optimizer }: Workload): OptimizerSettings {
  return { name: optimizer, rate: 0.001, momentum: 0.9, decay: 0.9, beta1: 0.9, beta2: 0.999, epsilon: 1e-7 }
}

/** Weights from seed 1: the same for whoever takes part. */
export function drawFirstWeights(model: Model): void {
  drawWeights(model, { recurrent: 'uniform', input: 'uniform', output: 'uniform', gain: 1, forgetBias: 1 }, randomStream(1, 'bench weights'))
}

/** The one batch on which it trains again and again, from seed 1. */
export function batchOf({ architecture, batch, steps, masked }: Workload): Batch {
  const random = randomStream(1, 'bench batch')
  const below = (n: number) => Math.floor(random.uniform() * n)
  const { embedding, inputSize } = architecture
  const inputs = embedding ? Int32Array.from({ length: steps * batch }, () => below(embedding.vocabulary)) : Float32Array.from({ length: steps * batch * inputSize }, () => random.normal())
  const targets = Float32Array.from({ length: batch }, () => below(2))
  return { inputs, targets, lengths: masked ? Array.from({ length: batch }, () => steps - below(6)) : null }
}
