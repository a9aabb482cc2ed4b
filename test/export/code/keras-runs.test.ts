// The Keras scripts, run: with the page's weights and batch they come to the engine's outputs, loss and (by its gradients) update.
import { beforeAll, describe, expect, it } from 'vitest'
import { scriptText } from '../../../src/export/code/lines.ts'
import { keras } from '../../../src/export/code/keras.ts'
import { distance } from '../../support/close.ts'
import { GRID, OTHERS, counted, workedOut } from '../../support/code-cases.ts'
import { pythonWith, runPython } from '../../support/python.ts'

interface Result {
  error?: string
  shapes: Record<string, number[]>
  y: number[]
  loss: number
  updated: Record<string, number[]>
}

/** Half of the grid: Keras takes two seconds for each. */
const CASES = [...GRID.filter(({ network }) => network.layers === network.directions), ...OTHERS]
const TOLERANCE = 1e-5
const python = pythonWith('keras')

describe.skipIf(python === null)('Keras scripts run (skipped where no Python has keras: PYTHON may name one)', () => {
  let results: Result[]
  const worked = CASES.map(workedOut)
  beforeAll(() => {
    results = runPython(python!, 'run_keras.py', CASES.map(({ model }, i) => ({ ...worked[i], script: scriptText(keras(model)), layers: model.shape.architecture.layers, directions: model.shape.architecture.directions })))
  }, 300_000)

  it.each(CASES.map(({ name }, i) => [name, i] as const))('%s', (_, i) => {
    const [got, wanted] = [results[i]!, worked[i]!]
    expect(got.error).toBeUndefined()
    expect(distance(counted(CASES[i]!, got.y), counted(CASES[i]!, wanted.y)), 'y').toBeLessThan(TOLERANCE)
    expect(distance(got.loss, wanted.loss), 'loss').toBeLessThan(TOLERANCE)
    for (const [name, weights] of Object.entries(wanted.updated)) expect(distance(got.updated[name]!, weights), `${name} after the update`).toBeLessThan(TOLERANCE)
  })

  it.each(CASES.map(({ name }, i) => [name, i] as const))('%s: what it draws has the batch’s shape', (_, i) => {
    const sizes = (tree: unknown): number[] => (Array.isArray(tree) ? [tree.length, ...sizes(tree[0])] : [])
    expect(results[i]!.shapes).toEqual({ X: sizes(worked[i]!.x), Y: sizes(worked[i]!.target) })
  })
})
