// The PyTorch scripts with their numbers, run as they are: they come to the engine's states, outputs, loss and gradients.
import { beforeAll, describe, expect, it } from 'vitest'
import { layersOf } from '../../../src/engine/workspace.ts'
import { batchArrays, weightsOf } from '../../../src/export/script/given.ts'
import { pytorchScript } from '../../../src/export/script/pytorch-script.ts'
import { writeSafetensors } from '../../../src/export/weights/safetensors.ts'
import { toTorch } from '../../../src/export/weights/torch-names.ts'
import { distance } from '../../support/close.ts'
import { GRID, OTHERS, PYTORCH_ONLY, batchFirst, counted, rebuilt, workedOut } from '../../support/code-cases.ts'
import type { CodeCase, Nested } from '../../support/code-cases.ts'
import { pythonWith, runPython } from '../../support/python.ts'

interface Result {
  error?: string
  printed: string
  states: Nested[][]
  layers: Nested[][][]
  y: Nested
  loss: number
  gradients: Record<string, Nested>
}

const CASES = [...GRID, ...OTHERS, ...PYTORCH_ONLY]
const TOLERANCE = 1e-5
const python = pythonWith('torch')

function scriptOf(one: CodeCase, index: number) {
  const { workspace, batch, loss } = rebuilt(one)
  const source = { workspace, batch, model: one.model, loss, name: 'case' }
  const arrays = [...toTorch(workspace.model.architecture, weightsOf(workspace)), ...batchArrays(source)]
  // Every third one reads its numbers from a file.
  const file = index % 3 === 0 ? 'case.safetensors' : null
  return { script: pytorchScript({ model: one.model, loss, arrays, file }), file: file && { name: file, bytes: [...writeSafetensors(arrays)] } }
}

/** States of a layer, batch first, both directions side by side. */
function statesOf(one: CodeCase, layer = (one.network.layers ?? 1) - 1): Nested[][] {
  const { workspace } = rebuilt(one)
  const { directions } = workspace.model.architecture
  const last = layersOf(workspace).slice(layer * directions, (layer + 1) * directions)
  const { batch: B, schedule } = workspace
  const each = last.map(({ memory, hidden }) => batchFirst(memory.h_tbh, [schedule.steps, B, hidden]) as number[][][])
  return Array.from({ length: B }, (_, b) => Array.from({ length: schedule.steps }, (_, t) => each.flatMap((states) => states[b]![t]!)))
}

describe.skipIf(python === null)('PyTorch scripts with numbers run (skipped where no Python has torch: apt-get install python3-torch)', () => {
  let results: Result[]
  beforeAll(() => {
    results = runPython(python!, 'run_numbered.py', CASES.map(scriptOf))
  }, 300_000)

  it.each(CASES.map(({ name }, i) => [name, i] as const))('%s', (_, i) => {
    const one = CASES[i]!
    const [got, wanted] = [results[i]!, workedOut(one)]
    const { lengths } = one.network
    const real = (states: Nested[][]) => states.map((row, b) => row.slice(0, lengths?.[b]))
    expect(got.error).toBeUndefined()
    expect(got.printed).toContain(`and on the page ${wanted.loss}`)
    expect(distance(got.loss, wanted.loss), 'loss').toBeLessThan(TOLERANCE)
    expect(distance(real(got.states), real(statesOf(one))), 'states').toBeLessThan(TOLERANCE)
    const { layers, directions } = one.model.shape.architecture
    expect(got.layers).toHaveLength(layers === 1 && directions === 1 ? 0 : layers)
    got.layers.forEach((states, layer) => expect(distance(real(states), real(statesOf(one, layer))), `layer ${layer}`).toBeLessThan(TOLERANCE))
    if (got.layers.length > 0) expect(got.printed).toContain(`states of layer ${layers}, ${directions === 2 ? 'backward' : 'forward'}\n(`)
    expect(distance(counted(one, got.y), counted(one, wanted.y)), 'y').toBeLessThan(TOLERANCE)
    const { workspace } = rebuilt(one)
    const gradients = Object.fromEntries(workspace.model.parameters.map(({ name, gradient }) => [name, gradient]))
    for (const { name, shape, numbers } of toTorch(workspace.model.architecture, gradients)) {
      if (/bias_hh/.test(name) && one.network.cell !== 'gru') continue
      expect(distance(got.gradients[name]!, nestedAs(numbers, shape)), name).toBeLessThan(TOLERANCE)
    }
  })
})

function nestedAs(numbers: ArrayLike<number>, shape: readonly number[]): Nested {
  const flat = Array.from(numbers)
  if (shape.length <= 1) return flat
  const width = flat.length / shape[0]!
  return Array.from({ length: shape[0]! }, (_, i) => flat.slice(i * width, (i + 1) * width))
}
