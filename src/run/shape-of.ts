/** What a recipe says about the model, its way through time and its loss. Pure; the recipe has been checked. */

import { scheduleFor, scheduleOf as patternOf } from '../engine/modes.ts'
import type { Architecture, ModelShape, Objective, Schedule } from '../engine/spec.ts'
import type { Recipe } from './recipe.ts'

/** All sizes, where the task's sequences are of one length. */
export function shapeOfRecipe(recipe: Recipe): ModelShape {
  return { architecture: architectureOf(recipe), schedule: scheduleOf(recipe), batch: recipe.batch, lengths: recipe.lengths, padding: recipe.padding }
}

export function architectureOf(recipe: Recipe): Architecture {
  const { cell, features, hidden, outputs, layers, directions, outputActivation, reviews, dropout } = recipe
  return {
    cell,
    inputSize: features,
    hiddenSize: hidden,
    outputSize: outputs,
    layers,
    directions,
    outputActivation,
    embedding: reviews && { vocabulary: reviews.words },
    dropout,
  }
}

/** Steps that have an input, ascending. */
export function inputSteps({ hasInput }: Pick<Schedule, 'hasInput'>): number[] {
  return hasInput.flatMap((flag, t) => (flag ? [t] : []))
}

/** The mode's own steps, or those drawn by hand. */
export function scheduleOf({ mode, steps, write, feedback, inputs, reads }: Recipe): Schedule {
  const named = scheduleFor(mode, { steps, write, feedback })
  if (inputs === null && reads === null) return named
  return patternOf({ steps, inputs: inputs ?? inputSteps(named), reads: reads ?? named.reads, feedback })
}

export function objectiveOf({ loss, truncate, clip }: Recipe): Objective {
  return { loss, truncate, stepClip: clip.step }
}
