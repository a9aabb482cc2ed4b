/** Recipes of the lesson Movie reviews: Keras' published example, and one small enough to learn while one looks. */

import { optimizerDefaults, PAGE_RECIPE } from './recipe-defaults.ts'
import type { Recipe } from './recipe.ts'

/** Embedding(20000, 128), LSTM(128), Dropout 0.5, Dense(1); Adam and first weights with Keras' own settings. 5,000 of the 25,000
 *  reviews of the training part are held out: 625 batches of 32 are an epoch. */
export const REVIEWS_RECIPE: Recipe = {
  ...PAGE_RECIPE,
  task: 'reviews',
  cell: 'lstm',
  mode: 'many_to_one',
  batch: 32,
  steps: 100,
  features: 128,
  hidden: 128,
  outputs: 1,
  loss: 'bce_logits',
  optimizer: { ...optimizerDefaults('adam'), rate: 0.001, epsilon: 1e-7 },
  clip: { global: null, step: null },
  weights: { recurrent: 'orthogonal', input: 'glorot', output: 'glorot', gain: 1, forgetBias: 1 },
  reviews: { from: 'set', words: 20_000, train: 20_000, heldOut: 5_000 },
  dropout: { input: 0, readOut: 0.5 },
}

/** 5,000 words, 32 wide, 2,000 reviews: batch, steps and sizes that all differ. */
export const SMALL_REVIEWS_RECIPE: Recipe = {
  ...REVIEWS_RECIPE,
  batch: 25,
  steps: 60,
  features: 32,
  hidden: 32,
  optimizer: { ...REVIEWS_RECIPE.optimizer, rate: 0.005 },
  reviews: { from: 'set', words: 5_000, train: 2_000, heldOut: 500 },
}

/** The same network over the reviews that come with the project: its first batch is (32, 100), and needs no data. */
export const OUR_REVIEWS_RECIPE: Recipe = { ...REVIEWS_RECIPE, reviews: { ...REVIEWS_RECIPE.reviews!, from: 'ours' } }
