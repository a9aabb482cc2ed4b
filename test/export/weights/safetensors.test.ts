// Files of weights: what is written is read back bit for bit, PyTorch reads it too, and what is no such file is refused.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CELLS } from '../../../src/engine/spec.ts'
import { weightsOf } from '../../../src/export/script/given.ts'
import { readSafetensors, writeSafetensors } from '../../../src/export/weights/safetensors.ts'
import { fromTorch, toTorch } from '../../../src/export/weights/torch-names.ts'
import { importWeights } from '../../../src/worker/import-weights.ts'
import { build } from '../../support/networks.ts'

const arrays = fc.uniqueArray(
  fc.record({ name: fc.stringMatching(/^[a-zA-Z_.é∂]{1,12}$/), rows: fc.integer({ min: 0, max: 5 }), columns: fc.integer({ min: 1, max: 4 }), seed: fc.float({ noNaN: false }) }),
  { selector: ({ name }) => name, maxLength: 6 },
).map((list) => list.filter(({ name }) => name !== '__proto__').map(({ name, rows, columns, seed }) => ({ name, shape: [rows, columns], numbers: Float32Array.from({ length: rows * columns }, (_, i) => seed + i) })))

describe('safetensors', () => {
  it('are read back bit for bit', () => {
    fc.assert(fc.property(arrays, (list) => {
      expect(readSafetensors(writeSafetensors(list, { format: 'pt' }))).toEqual({ arrays: list })
    }))
  })

  it('have a header of JSON whose arrays begin at a multiple of eight bytes', () => {
    const bytes = writeSafetensors([{ name: 'a', shape: [2], numbers: Float32Array.of(1, -2) }])
    const length = Number(new DataView(bytes.buffer).getBigUint64(0, true))
    expect(length % 8).toBe(0)
    expect(JSON.parse(new TextDecoder().decode(bytes.subarray(8, 8 + length)))).toEqual({ a: { dtype: 'F32', shape: [2], data_offsets: [0, 8] } })
    expect([...new Float32Array(bytes.slice(8 + length).buffer)]).toEqual([1, -2])
  })

  it('refuse damaged files without throwing', () => {
    const whole = writeSafetensors([{ name: 'a', shape: [3], numbers: Float32Array.of(1, 2, 3) }])
    for (let length = 0; length < whole.length; length++) expect(readSafetensors(whole.subarray(0, length))).toEqual({ unreadable: { reason: 'format' } })
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => void readSafetensors(bytes)))
    expect(readSafetensors(new TextEncoder().encode('{"not": "safetensors"}'))).toEqual({ unreadable: { reason: 'format' } })
  })

  it.each([
    ['F16', [0x00, 0x3c, 0x00, 0xc0, 0x01, 0x00, 0x00, 0x7c], [1, -2, 2 ** -24, Infinity]],
    ['BF16', [0x80, 0x3f, 0x00, 0xc0], [1, -2]],
    ['F64', [0, 0, 0, 0, 0, 0, 0xf8, 0x3f], [1.5]],
  ])('read %s', (dtype, body, numbers) => {
    const header = new TextEncoder().encode(JSON.stringify({ a: { dtype, shape: [numbers.length], data_offsets: [0, body.length] } }))
    const bytes = Uint8Array.from([header.length, 0, 0, 0, 0, 0, 0, 0, ...header, ...body])
    expect(readSafetensors(bytes)).toEqual({ arrays: [{ name: 'a', shape: [numbers.length], numbers: Float32Array.from(numbers) }] })
    const other = new TextEncoder().encode(JSON.stringify({ a: { dtype: 'I64', shape: [1], data_offsets: [0, 8] } }))
    expect(readSafetensors(Uint8Array.from([other.length, 0, 0, 0, 0, 0, 0, 0, ...other, ...new Array<number>(8).fill(0)]))).toEqual({ unreadable: { reason: 'type', name: 'a', type: 'I64' } })
  })
})

describe('PyTorch’s names', () => {
  const NETWORKS = CELLS.flatMap((cell) => [1, 2].flatMap((layers) => ([1, 2] as const).map((directions) => ({ cell, layers, directions, precision: 'float32' as const }))))

  it.each(NETWORKS.map((network) => [`${network.cell}, layers ${network.layers}, directions ${network.directions}`, network] as const))('there and back: %s', (_, network) => {
    const { architecture } = build(network).workspace.model
    const weights = weightsOf(build(network).workspace)
    const there = toTorch(architecture, weights)
    expect(fromTorch(architecture, there)).toEqual({ values: weights })
    const nested = there.map((array) => ({ ...array, name: `model.${array.name.replace('rnn.', 'lstm.')}` }))
    expect(fromTorch(architecture, nested)).toEqual({ values: weights })
  })

  it('add up two biases where the page has one', () => {
    const { architecture } = build({ cell: 'lstm' }).workspace.model
    const there = toTorch(architecture, weightsOf(build({ cell: 'lstm' }).workspace))
    for (const { name, numbers } of there) if (name.includes('bias_')) numbers.fill(name.includes('bias_ih') ? 1 : 0.5)
    const found = fromTorch(architecture, there)
    expect('values' in found && [...found.values['b.l0.fwd']!]).toEqual(new Array(12).fill(1.5))
  })

  it('say which shape they expected', () => {
    const { architecture } = build({ hiddenSize: 4 }).workspace.model
    const start = { recipe: {} as never, iteration: 0, arrays: { 'Wx.l0.fwd': new Float32Array(8) }, scalars: {}, losses: new Float64Array(0) }
    const other = toTorch(build({ hiddenSize: 3 }).workspace.model.architecture, weightsOf(build({ hiddenSize: 3 }).workspace))
    expect(importWeights(start, architecture, writeSafetensors(other))).toEqual({ refused: { reason: 'shape', name: 'rnn.weight_ih_l0', given: '(3, 2)', expected: '(4, 2)' } })
    expect(importWeights(start, architecture, writeSafetensors([]))).toEqual({ refused: { reason: 'missing', name: 'rnn.weight_ih_l0', given: '', expected: '(4, 2)' } })
    const own = toTorch(architecture, weightsOf(build({ hiddenSize: 4 }).workspace))
    own[0]!.numbers[3] = NaN
    expect(importWeights(start, architecture, writeSafetensors(own))).toMatchObject({ refused: { reason: 'not_finite', name: 'Wx.l0.fwd' } })
  })
})
