// The Keras scripts with their numbers: they compile, and their weights, laid out as Keras has them, come to the engine's states in TensorFlow.js.
import { describe, expect, it } from 'vitest'
import { layersOf } from '../../../src/engine/workspace.ts'
import { batchArrays, weightsOf } from '../../../src/export/script/given.ts'
import { kerasScript } from '../../../src/export/script/keras-script.ts'
import { toKeras } from '../../../src/export/weights/keras-arrays.ts'
import { distance } from '../../support/close.ts'
import { GRID, OTHERS, batchFirst, rebuilt } from '../../support/code-cases.ts'
import type { CodeCase } from '../../support/code-cases.ts'
import { build, pass } from '../../support/networks.ts'
import type { Network } from '../../support/networks.ts'
import { pythonWith, runPython } from '../../support/python.ts'
import { hasTensorFlow, statesWith } from '../../support/tfjs-keras.ts'

const CASES = [...GRID, ...OTHERS]

function scriptOf(one: CodeCase): string {
  const { workspace, batch, loss } = rebuilt(one)
  const source = { workspace, batch, model: one.model, loss, name: 'case' }
  const arrays = [...toKeras(workspace.model.architecture, weightsOf(workspace)), ...batchArrays(source)]
  return kerasScript({ model: one.model, loss, arrays, file: loss > 1 ? 'case.safetensors' : null })
}

describe('Keras scripts with numbers', () => {
  const python = pythonWith('json')
  it.skipIf(python === null)('compile (skipped where there is no Python)', () => {
    expect(runPython(python!, 'compile_scripts.py', CASES.map(scriptOf))).toEqual(CASES.map(() => null))
  })

  it.each(CASES.map((one) => [one.name, one] as const))('%s: every name that is read has been written', (_, one) => {
    const script = scriptOf(one)
    const names = JSON.parse(/^names = (.*)$/m.exec(script)![1]!) as string[]
    expect(names.length).toBeGreaterThan(3)
    if (script.includes('numbers = {\n')) for (const name of [...names, 'x', 'target']) expect(script).toContain(`    "${name}": np.array([`)
    expect(script).not.toContain('np.random')
    expect(script).toContain('states = ')
  })
})

describe.skipIf(!hasTensorFlow)('Keras’ layout of weights, in TensorFlow.js (skipped without npm ci --prefix test/bench)', () => {
  const NETWORKS: Network[] = (['rnn_tanh', 'rnn_relu', 'lstm', 'gru'] as const).flatMap((cell) => ([1, 2] as const).map((directions) => ({ cell, directions, inputSize: 2, hiddenSize: 4, steps: 5, batch: 3, mode: 'many_to_many_synced' })))

  it.each(NETWORKS.map((network) => [`${network.cell}, directions ${network.directions}`, network] as const))('%s', async (_, network) => {
    const built = build(network)
    if (network.cell === 'gru') makeResetOrderIrrelevant(built.workspace.model.byName)
    pass(built)
    const { workspace } = built
    const { steps } = workspace.schedule
    const arrays = toKeras(workspace.model.architecture, weightsOf(workspace)).filter(({ name }) => !name.startsWith('dense'))
    const x = batchFirst(workspace.x_tbd, [steps, 3, 2]) as number[][][]
    const states = await statesWith({ cell: network.cell!, hidden: 4, directions: network.directions!, arrays, x })
    const own = layersOf(workspace).map(({ memory }) => batchFirst(memory.h_tbh, [steps, 3, 4]) as number[][][])
    expect(distance(states, x.map((row, b) => row.map((_, t) => own.flatMap((h) => h[b]![t]!))))).toBeLessThan(1e-5)
  })
})

/** TensorFlow.js' GRU resets the state before the product. With a diagonal block n of Wh and no second bias that is the same. */
function makeResetOrderIrrelevant(weights: Record<string, { value: { [i: number]: number; length: number; fill(n: number): unknown } }>) {
  for (const [name, { value }] of Object.entries(weights)) {
    if (name.startsWith('bh.')) value.fill(0)
    if (!name.startsWith('Wh.')) continue
    for (let i = 0; i < value.length; i++) {
      const [row, column] = [Math.floor(i / 12), i % 12]
      if (column >= 8 && column - 8 !== row) value[i] = 0
    }
  }
}
