// The product that meets an opened one in its cell: its factors, and the sum of both, against plain loops over the same numbers.
import { describe, expect, test } from 'vitest'
import type { CellName } from '../../src/engine/spec.ts'
import type { ArrowRef } from '../../src/trace/contract/product.ts'
import type { TensorView } from '../../src/trace/contract/tensors.ts'
import { productOf } from '../../src/trace/derive/product.ts'
import { build, traced } from '../support/networks.ts'
import type { Network } from '../support/networks.ts'

const workspaceOf = (network: Network) => traced(build({ batch: 4, hiddenSize: 5, ...network })).workspace
const at = (weights: ArrowRef['weights'], place: Partial<ArrowRef> = {}): ArrowRef => ({ weights, layer: 0, direction: 'fwd', step: 1, ...place })

function times(a: TensorView, b: TensorView): number[] {
  const [rows = 0, along = 0] = a.shape
  const columns = b.shape[1] ?? 0
  return Array.from({ length: rows * columns }, (_, i) => {
    const [row, column] = [Math.floor(i / columns), i % columns]
    return Array.from({ length: along }, (_, k) => a.data[row * along + k]! * b.data[k * columns + column]!).reduce((sum, term) => sum + term, 0)
  })
}

describe.each<CellName>(['rnn_tanh', 'rnn_relu', 'lstm'])('forward into %s', (cell) => {
  test.each(['Wx', 'Wh'] as const)('%s meets the other product; the sum is that of both', (weights) => {
    const view = productOf(workspaceOf({ cell }), { arrow: at(weights), summing: 'up' })!
    const pair = view.pair!
    expect([pair.left.id, pair.front.id]).toEqual(weights === 'Wx' ? ['h.l0.fwd', 'Wh.l0.fwd'] : ['x', 'Wx.l0.fwd'])
    const [own, other] = [times(view.left, view.front), times(pair.left, pair.front)]
    expect(pair.sum.shape).toEqual(view.top.shape)
    pair.sum.data.forEach((value, i) => expect(value).toBeCloseTo(own[i]! + other[i]!, 12))
  })

  test('both arrows of a step have the same sum, to the last bit', () => {
    const workspace = workspaceOf({ cell, precision: 'float32' })
    const [x, h] = (['Wx', 'Wh'] as const).map((weights) => productOf(workspace, { arrow: at(weights), summing: 'up' })!.pair!.sum.data)
    expect(x).toEqual(h)
  })
})

test('the first step meets the zero state, the second layer the state below it', () => {
  expect(productOf(workspaceOf({}), { arrow: at('Wx', { step: 0 }), summing: 'up' })!.pair!.left.data.every((value) => value === 0)).toBe(true)
  expect(productOf(workspaceOf({ layers: 2 }), { arrow: at('Wh', { layer: 1 }), summing: 'up' })!.pair!.left.id).toBe('h.l0.fwd')
})

test('nothing meets a product backward, at Wy, in a gru, or at a step without input', () => {
  const pair = (network: Network, arrow: ArrowRef, summing: 'up' | 'left' | 'front') => productOf(workspaceOf(network), { arrow, summing })!.pair
  expect(pair({}, at('Wx'), 'left')).toBeNull()
  expect(pair({}, at('Wh'), 'front')).toBeNull()
  expect(pair({}, at('Wy', { step: 2 }), 'up')).toBeNull()
  expect(pair({ cell: 'gru' }, at('Wx'), 'up')).toBeNull()
  expect(pair({ mode: 'one_to_many' }, at('Wh'), 'up')).toBeNull()
})
