/** From anything that claims to be a recipe to a recipe that can run, with a note of each value that was replaced. */

import { CELLS, LOSSES, MODES, OUTPUT_ACTIVATIONS } from '../engine/spec.ts'
import type { ReviewChoice } from '../tasks/reviews.ts'
import { REVIEW_SOURCES, factsOf } from '../tasks/facts.ts'
import { fitTogether } from './fit-together.ts'
import { corrected, readChoice, readerOf, readFlag, readInteger, readList, readNumber, readOptional, readSize, valuesOf } from './fields.ts'
import type { Range, Reader } from './fields.ts'
import { isPreset, PRESETS, presetOf } from './presets.ts'
import { optimizerDefaults, PAGE_RECIPE } from './recipe-defaults.ts'
import { readOwn } from './read-own.ts'
import { recipeForOwn } from './recipe-own.ts'
import { recipeForTask } from './recipe-for-mode.ts'
import { INITIALIZERS, OPTIMIZERS, PADDINGS, TASKS } from './recipe.ts'
import type { Correction, OptimizerSettings, Recipe, WeightSettings } from './recipe.ts'

/** What each number may be, for the checks and for the controls of the page; a task may leave less (tasks/facts.ts). */
export const BOUNDS = {
  batch: { low: 1, high: 128 },
  steps: { low: 1, high: 300 },
  features: { low: 1, high: 128 },
  hidden: { low: 1, high: 128 },
  outputs: { low: 1, high: 16 },
  layers: { low: 1, high: 3 },
  seed: { low: 0, high: 4294967295 },
  rate: { low: 1e-7, high: 10 },
  share: { low: 0, high: 0.99999 },
  epsilon: { low: 1e-12, high: 1 },
  gain: { low: 0.01, high: 10 },
  forgetBias: { low: -10, high: 10 },
  clip: { low: 1e-6, high: 1e6 },
  /** Rows of the embedding, reviews trained on, reviews held out, share that dropout sets to 0. */
  words: { low: 10, high: 20_000 },
  train: { low: 1, high: 25_000 },
  heldOut: { low: 0, high: 12_500 },
  dropout: { low: 0, high: 0.9 },
} as const satisfies Record<string, Range>

export interface CheckedRecipe {
  recipe: Recipe
  corrections: Correction[]
}

/** Never throws, whatever it is given. A missing field is that of the preset, where one is named, else of the lesson; with another
 *  task, that of the task. Unknown fields are ignored. */
export function checkRecipe(input: unknown): CheckedRecipe {
  const reader: Reader = { values: valuesOf(input), prefix: '', corrections: [] }
  const start = readPreset(reader)
  const own = readOwn(reader.values.own)
  const asked = readChoice(reader, 'task', start.task, TASKS)
  // Without data it cannot be.
  const task = asked === 'own' && own === null ? corrected(reader, 'task', asked, PAGE_RECIPE.task, { reason: 'together', rule: 'own_missing' }) : asked
  const base = task === 'own' && own ? recipeForOwn(own, start) : task === start.task ? start : recipeForTask(start, task)
  const recipe = fitTogether(readRecipe(reader, base), reader)
  return { recipe, corrections: reader.corrections }
}

/** `preset` says what a recipe started from; its fields may differ since. */
function readPreset(reader: Reader): Recipe {
  const given = reader.values.preset ?? null
  if (isPreset(given)) return presetOf(given).recipe
  return given === null ? PAGE_RECIPE : corrected(reader, 'preset', given, PAGE_RECIPE, { reason: 'choice', choices: PRESETS, used: 'none' })
}

function readRecipe(reader: Reader, base: Recipe): Recipe {
  const facts = factsOf(base)
  const steps = readSize(reader, 'steps', base.steps, facts.steps)
  const clip = readerOf(reader, 'clip')
  const step: Range = { low: 0, high: steps - 1 }
  return {
    task: base.task,
    data: readChoice(reader, 'data', base.data, ['fixed', 'lasagne']),
    own: base.own,
    preset: base.preset,
    cell: readChoice(reader, 'cell', base.cell, CELLS),
    mode: readChoice(reader, 'mode', base.mode, MODES),
    batch: readInteger(reader, 'batch', base.batch, base.own ? { low: 1, high: Math.min(BOUNDS.batch.high, base.own.sequences) } : BOUNDS.batch),
    steps,
    features: readSize(reader, 'features', base.features, facts.features),
    hidden: readInteger(reader, 'hidden', base.hidden, BOUNDS.hidden),
    outputs: readSize(reader, 'outputs', base.outputs, facts.outputs),
    layers: readInteger(reader, 'layers', base.layers, BOUNDS.layers),
    directions: readChoice(reader, 'directions', base.directions, [1, 2]),
    lengths: readList(reader, 'lengths', base.lengths, { low: Math.min(2, steps), high: steps }),
    padding: readChoice(reader, 'padding', base.padding, PADDINGS),
    inputs: readList(reader, 'inputs', base.inputs, step),
    reads: readList(reader, 'reads', base.reads, step),
    write: readChoice(reader, 'write', base.write, ['after', 'over']),
    feedback: readFlag(reader, 'feedback', base.feedback),
    loss: readChoice(reader, 'loss', base.loss, LOSSES),
    outputActivation: readChoice(reader, 'outputActivation', base.outputActivation, OUTPUT_ACTIVATIONS),
    optimizer: readOptimizer(readerOf(reader, 'optimizer'), base.optimizer),
    clip: { global: readOptional(clip, 'global', base.clip.global, BOUNDS.clip), step: readOptional(clip, 'step', base.clip.step, BOUNDS.clip) },
    truncate: readOptional(reader, 'truncate', base.truncate, { low: 1, high: BOUNDS.steps.high }, true),
    weights: readWeights(readerOf(reader, 'weights'), base.weights),
    reviews: base.reviews && readReviews(readerOf(reader, 'reviews'), base.reviews),
    dropout: base.reviews ? readDropout(readerOf(reader, 'dropout'), base.dropout) : base.dropout,
    seed: readInteger(reader, 'seed', base.seed, BOUNDS.seed),
  }
}

/** Another optimizer than the base's comes with its own usual rate and epsilon. */
function readOptimizer(reader: Reader, base: OptimizerSettings): OptimizerSettings {
  const name = readChoice(reader, 'name', base.name, OPTIMIZERS)
  const usual = name === base.name ? base : optimizerDefaults(name)
  return {
    name,
    rate: readNumber(reader, 'rate', usual.rate, BOUNDS.rate),
    momentum: readNumber(reader, 'momentum', usual.momentum, BOUNDS.share),
    decay: readNumber(reader, 'decay', usual.decay, BOUNDS.share),
    beta1: readNumber(reader, 'beta1', usual.beta1, BOUNDS.share),
    beta2: readNumber(reader, 'beta2', usual.beta2, BOUNDS.share),
    epsilon: readNumber(reader, 'epsilon', usual.epsilon, BOUNDS.epsilon),
  }
}

function readReviews(reader: Reader, base: ReviewChoice): ReviewChoice {
  return {
    from: readChoice(reader, 'from', base.from, REVIEW_SOURCES),
    words: readInteger(reader, 'words', base.words, BOUNDS.words),
    train: readInteger(reader, 'train', base.train, BOUNDS.train),
    heldOut: readInteger(reader, 'heldOut', base.heldOut, BOUNDS.heldOut),
  }
}

function readDropout(reader: Reader, base: Recipe['dropout']): Recipe['dropout'] {
  return { input: readNumber(reader, 'input', base.input, BOUNDS.dropout), readOut: readNumber(reader, 'readOut', base.readOut, BOUNDS.dropout) }
}

function readWeights(reader: Reader, base: WeightSettings): WeightSettings {
  return {
    recurrent: readChoice(reader, 'recurrent', base.recurrent, INITIALIZERS),
    input: readChoice(reader, 'input', base.input, INITIALIZERS),
    output: readChoice(reader, 'output', base.output, INITIALIZERS),
    gain: readNumber(reader, 'gain', base.gain, BOUNDS.gain),
    forgetBias: readNumber(reader, 'forgetBias', base.forgetBias, BOUNDS.forgetBias),
  }
}
