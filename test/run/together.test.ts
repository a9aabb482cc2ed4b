// One alone, two and four together: the same bits of loss, outputs, gradients; whatever the cell, the mode, the masks and the batch.
import { partsFor } from '../../src/engine/parts.ts'
import { describe, expect, test } from 'vitest'
import { createArena } from '../../src/engine/arena.ts'
import { drawWeights } from '../../src/engine/draw-weights.ts'
import { plainKernels } from '../../src/engine/kernels/plain.ts'
import { buildIn, plainSet } from '../../src/engine/kernels/sets.ts'
import type { KernelSet } from '../../src/engine/kernels/sets.ts'
import { createModel } from '../../src/engine/model.ts'
import { scheduleFor } from '../../src/engine/modes.ts'
import { backward, forward, lossOf } from '../../src/engine/passes.ts'
import { randomStream } from '../../src/engine/random.ts'
import { CELLS } from '../../src/engine/spec.ts'
import type { Architecture, ModeName } from '../../src/engine/spec.ts'
import { createWorkspace } from '../../src/engine/workspace.ts'
import { canShare, createTogether, setupsOf } from '../../src/run/together.ts'
import type { Helper } from '../../src/run/together.ts'
import { createSlice } from '../../src/run/slice.ts'
import { simdSet } from '../support/simd.ts'

interface Case {
  cell: Architecture['cell']
  mode?: ModeName
  batch: number
  directions?: 1 | 2
  layers?: number
  masked?: boolean
  vocabulary?: number
}

const [T, D, H, K] = [5, 3, 7, 2]

function built({ cell, mode = 'many_to_one', batch: B, directions = 1, layers = 1, masked = false, vocabulary }: Case, set: KernelSet) {
  const architecture: Architecture = {
    cell, inputSize: D, hiddenSize: H, outputSize: K, layers, directions, outputActivation: 'tanh', embedding: vocabulary ? { vocabulary } : null, dropout: { input: 0, readOut: 0 },
  }
  const workspace = buildIn(set, 'float32', ({ kernels, arena }) => createWorkspace(createModel(architecture, kernels, arena), scheduleFor(mode, { steps: T }), B, { loss: 'mse', truncate: 3, stepClip: 0.5 }))
  drawWeights(workspace.model, { recurrent: 'uniform', input: 'uniform', output: 'uniform', gain: 1, forgetBias: 1 }, randomStream(1, 'weights'))
  const random = randomStream(2, 'batch')
  const inputs = vocabulary ? Int32Array.from({ length: T * B }, () => Math.floor(random.uniform() * vocabulary)) : Float32Array.from({ length: T * B * D }, () => random.normal())
  const targets = Float32Array.from({ length: workspace.target.length }, () => random.normal())
  return { workspace, batch: { inputs, targets, lengths: masked ? Array.from({ length: B }, (_, b) => 1 + ((b * 7) % T)) : null } }
}

function numbersOf({ workspace }: ReturnType<typeof built>, loss: number) {
  const { parameters } = workspace.model
  return { loss, y: workspace.y_sbk.slice(), dx: workspace.embedding ? workspace.dx_tbd.slice() : null, gradients: Object.fromEntries(parameters.map(({ name, gradient }) => [name, gradient.slice()])) }
}

function alone(network: Case, set: KernelSet) {
  const one = built(network, set)
  forward(one.workspace, one.batch)
  const loss = lossOf(one.workspace)
  backward(one.workspace)
  return numbersOf(one, loss)
}

async function together(network: Case, set: KernelSet, members: number) {
  const one = built(network, set)
  const setups = setupsOf(one.workspace, members)
  const helpers = setups.slice(1).map((setup): Helper => {
    const compute = createSlice(structuredClone(setup), set)
    return { compute: async (buffer, counted) => (compute(buffer, counted), structuredClone(buffer, { transfer: [buffer] })) }
  })
  const team = createTogether(one.workspace, setups, helpers)
  // Twice: what an earlier batch left must not matter.
  await team.pass(one.batch)
  return numbersOf(one, (await team.pass(one.batch))!)
}

const CASES: Case[] = [
  ...CELLS.map((cell): Case => ({ cell, batch: 37, masked: true, directions: 2, layers: 2 })),
  { cell: 'rnn_tanh', batch: 16 },
  { cell: 'lstm', batch: 103, masked: true },
  { cell: 'gru', mode: 'many_to_many_synced', batch: 65, masked: true },
  { cell: 'lstm', mode: 'many_to_many_encdec', batch: 70 },
  { cell: 'lstm', batch: 34, vocabulary: 11 },
  { cell: 'rnn_relu', batch: 66, vocabulary: 5, masked: true, directions: 2 },
]

describe.each([plainSet, simdSet])('kernels $name', (set) => {
  test.each(CASES)('$cell, batch $batch', async (network) => {
    const expected = alone(network, set)
    expect(expected.gradients.Wy!.some((g) => g !== 0)).toBe(true)
    expect(await together(network, set, 2)).toEqual(expected)
    if (network.batch >= 64) expect(await together(network, set, 4)).toEqual(expected)
  })
})

test.each(CASES)('cut or whole: the same gradients up to rounding ($cell, batch $batch)', (network) => {
  const gradients = [1, 2, 4].map((parts) => {
    const { workspace: shape, batch } = built(network, plainSet)
    const model = createModel(shape.model.architecture, plainKernels, createArena('float64'))
    const workspace = createWorkspace(model, shape.schedule, shape.batch, shape.objective, model.arena, parts)
    drawWeights(model, { recurrent: 'uniform', input: 'uniform', output: 'uniform', gain: 1, forgetBias: 1 }, randomStream(1, 'weights'))
    forward(workspace, batch)
    lossOf(workspace)
    backward(workspace)
    return model.parameters.map(({ gradient }) => gradient)
  })
  for (const cut of gradients.slice(1)) {
    cut.forEach((numbers, p) => numbers.forEach((g, i) => expect(Math.abs(g - gradients[0]![p]![i]!)).toBeLessThan(1e-13)))
  }
})

test('a helper that fails: nothing counts', async () => {
  const one = built({ cell: 'rnn_tanh', batch: 20 }, plainSet)
  const team = createTogether(one.workspace, setupsOf(one.workspace, 2), [{ compute: () => Promise.reject(new Error('gone')) }])
  expect(await team.pass(one.batch)).toBeNull()
})

test('what cannot be cut is left to one: small batches, outputs fed back, states carried on, numbers dropped', () => {
  expect(canShare(built({ cell: 'lstm', batch: 15 }, plainSet).workspace)).toBe(false)
  expect(canShare(built({ cell: 'lstm', batch: 16 }, plainSet).workspace)).toBe(true)
  const { model, schedule } = built({ cell: 'lstm', batch: 16 }, plainSet).workspace
  const { architecture } = model
  expect(partsFor(architecture, schedule, 16)).toBe(2)
  expect(partsFor(architecture, scheduleFor('one_to_many', { steps: T, feedback: true }), 16)).toBe(1)
  expect(partsFor(architecture, { ...schedule, initial: 'carried' }, 16)).toBe(1)
  expect(partsFor({ ...architecture, dropout: { input: 0, readOut: 0.5 } }, schedule, 16)).toBe(1)
})
