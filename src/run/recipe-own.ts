/** A recipe for data of one's own: its sizes are those of the data, cell and hidden units those of the lesson. */

import type { OwnFacts } from '../data/choices.ts'
import { optimizerDefaults } from './recipe-defaults.ts'
import type { Recipe } from './recipe.ts'

/** As many examples as a page shows well; where there are fewer sequences, all of them. */
const USUAL_BATCH = 8
const USUAL_HIDDEN = 12

/** Orthogonal first weights keep what comes in, in a series of any length. */
export function recipeForOwn(own: OwnFacts, { cell, seed, weights }: Pick<Recipe, 'cell' | 'seed' | 'weights'>): Recipe {
  return {
    task: 'own',
    data: 'fixed',
    own,
    reviews: null,
    preset: null,
    cell,
    mode: own.modes[0],
    batch: Math.min(USUAL_BATCH, own.sequences),
    steps: own.steps,
    features: own.features,
    hidden: USUAL_HIDDEN,
    outputs: own.outputs,
    layers: 1,
    directions: 1,
    lengths: null,
    padding: 'after',
    inputs: null,
    reads: null,
    write: 'after',
    feedback: false,
    loss: own.loss,
    outputActivation: 'identity',
    optimizer: { ...optimizerDefaults('adam'), rate: 0.003 },
    clip: { global: 1, step: null },
    truncate: null,
    dropout: { input: 0, readOut: 0 },
    weights: { ...weights, recurrent: 'orthogonal' },
    seed,
  }
}
