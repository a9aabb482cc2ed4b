/** Recipes to start from: the lesson's, and what each optimizer is usually set to. */

import type { OptimizerSettings } from '../engine/optimizers.ts'
import type { OptimizerName } from '../engine/spec.ts'
import type { Recipe } from './recipe.ts'

const OPTIMIZER: Omit<OptimizerSettings, 'name'> = { rate: 0.01, momentum: 0.9, decay: 0.9, beta1: 0.9, beta2: 0.999, epsilon: 1e-8 }

/** Rates and epsilons as Lasagne (adagrad, rmsprop) and Kingma and Ba (adam) give them; fields that a rule does not use are kept. */
const OWN: Record<OptimizerName, Partial<OptimizerSettings>> = {
  sgd: { rate: 0.1 },
  momentum: { rate: 0.01 },
  rmsprop: { rate: 0.001, epsilon: 1e-6 },
  adagrad: { rate: 0.01, epsilon: 1e-6 },
  adam: { rate: 0.01 },
}

export function optimizerDefaults(name: OptimizerName): OptimizerSettings {
  return { name, ...OPTIMIZER, ...OWN[name] }
}

/** The lesson: every size differs from every other, so that a shape says which axes it has. */
export const PAGE_RECIPE: Recipe = {
  task: 'adding',
  data: 'fixed',
  own: null,
  preset: null,
  cell: 'rnn_tanh',
  mode: 'many_to_one',
  batch: 4,
  steps: 6,
  features: 2,
  hidden: 5,
  outputs: 1,
  layers: 1,
  directions: 1,
  lengths: null,
  padding: 'after',
  inputs: null,
  reads: null,
  write: 'after',
  feedback: false,
  loss: 'mse',
  outputActivation: 'identity',
  optimizer: optimizerDefaults('adam'),
  clip: { global: 1, step: null },
  truncate: null,
  weights: { recurrent: 'uniform', input: 'uniform', output: 'uniform', gain: 1, forgetBias: 0 },
  reviews: null,
  dropout: { input: 0, readOut: 0 },
  seed: 1,
}

/** The cube: an input and an output at every step, again of sizes that all differ. */
export const CUBE_RECIPE: Recipe = { ...PAGE_RECIPE, mode: 'many_to_many_synced', batch: 6, steps: 8, features: 3, hidden: 5, outputs: 2 }
