// The PyTorch scripts, run: with the page's weights and batch they come to the engine's outputs, loss, gradients and update.
import { beforeAll, describe, expect, it } from 'vitest'
import { scriptText } from '../../../src/export/code/lines.ts'
import { pytorch } from '../../../src/export/code/pytorch.ts'
import { distance } from '../../support/close.ts'
import { GRID, OTHERS, PYTORCH_ONLY, counted, workedOut } from '../../support/code-cases.ts'
import { pythonWith, runPython } from '../../support/python.ts'

interface Result {
  error?: string
  shapes: Record<string, number[]>
  y: number[]
  loss: number
  gradients: Record<string, number[]>
  updated: Record<string, number[]>
}

const CASES = [...GRID, ...OTHERS, ...PYTORCH_ONLY]
const TOLERANCE = 1e-5
const python = pythonWith('torch')

describe.skipIf(python === null)('PyTorch scripts run (skipped where no Python has torch: apt-get install python3-torch)', () => {
  let results: Result[]
  const worked = CASES.map(workedOut)
  beforeAll(() => {
    results = runPython(python!, 'run_pytorch.py', CASES.map(({ model }, i) => ({ ...worked[i], script: scriptText(pytorch(model)) })))
  }, 300_000)

  it.each(CASES.map(({ name }, i) => [name, i] as const))('%s', (_, i) => {
    const [got, wanted] = [results[i]!, worked[i]!]
    expect(got.error).toBeUndefined()
    expect(distance(counted(CASES[i]!, got.y), counted(CASES[i]!, wanted.y)), 'y').toBeLessThan(TOLERANCE)
    expect(distance(got.loss, wanted.loss), 'loss').toBeLessThan(TOLERANCE)
    for (const [name, gradient] of Object.entries(wanted.gradients)) expect(distance(got.gradients[name]!, gradient), `gradient of ${name}`).toBeLessThan(TOLERANCE)
    for (const [name, weights] of Object.entries(wanted.updated)) expect(distance(got.updated[name]!, weights), `${name} after the update`).toBeLessThan(TOLERANCE)
  })

  it.each(CASES.map(({ name }, i) => [name, i] as const))('%s: what it draws has the batch’s shape', (_, i) => {
    const sizes = (tree: unknown): number[] => (Array.isArray(tree) ? [tree.length, ...sizes(tree[0])] : [])
    expect(results[i]!.shapes).toEqual({ x: sizes(worked[i]!.x), target: sizes(worked[i]!.target) })
  })
})
