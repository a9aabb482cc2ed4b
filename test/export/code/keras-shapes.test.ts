// Keras' shapes, from TensorFlow.js layers built line by line from the script, beside the engine's. Needs the bench's package:
// `npm ci --prefix test/bench`.
import { describe, expect, test } from 'vitest'
import { CELLS, MODES } from '../../../src/engine/spec.ts'
import { codeFor } from '../../../src/export/code/code-for.ts'
import { scriptText } from '../../../src/export/code/lines.ts'
import { panelRecipe } from '../../../src/run/recipe-modes.ts'
import type { Recipe } from '../../../src/run/recipe.ts'
import { createRun } from '../../../src/run/run.ts'
import { objectiveOf, shapeOfRecipe } from '../../../src/run/shape-of.ts'
import { buildFrom, hasTensorFlow, tensorFlow } from '../../support/tfjs-keras.ts'

const VARIANTS = [1, 2].flatMap((layers) => ([1, 2] as const).flatMap((directions) => CELLS.flatMap((cell) => MODES.map((mode) => ({ mode, cell, layers, directions })))))

describe.skipIf(!hasTensorFlow)('Keras through TensorFlow.js layers', () => {
  test.each(VARIANTS)('$mode, $cell, $layers layers, $directions directions', ({ mode, ...part }) => {
    const recipe: Recipe = { ...panelRecipe(mode), ...part }
    const { output, parameters } = buildFrom(scriptOf(recipe), tensorFlow())
    const run = createRun(recipe)
    const { schedule, architecture } = run.shape()
    const timed = mode === 'one_to_one' || mode === 'many_to_one' ? [] : [schedule.reads.length]
    expect(output.shape).toEqual([null, ...timed, architecture.outputSize])
    // TensorFlow.js has only the gru with one bias.
    if (recipe.cell !== 'gru') expect(parameters).toBe(run.model.parameters.reduce((sum, { value }) => sum + value.length, 0))
  })
})

function scriptOf(recipe: Recipe): string {
  return scriptText(codeFor('keras', { shape: shapeOfRecipe(recipe), objective: objectiveOf(recipe), optimizer: recipe.optimizer, globalClip: recipe.clip.global }))
}
