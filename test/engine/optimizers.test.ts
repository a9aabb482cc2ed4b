// Each optimizer against its formula by hand, the lazy rows against the dense update, and state that can be taken away and put back.
import { describe, expect, test } from 'vitest'
import { createArena } from '../../src/engine/arena.ts'
import { initialState, update } from '../../src/engine/optimizers.ts'
import { OPTIMIZERS } from '../../src/engine/spec.ts'
import type { OptimizerSettings, Parameter } from '../../src/engine/optimizers.ts'
import type { OptimizerName } from '../../src/engine/spec.ts'
import { randomStream } from '../../src/engine/random.ts'

const settingsOf = (name: OptimizerName): OptimizerSettings => ({ name, rate: 0.1, momentum: 0.9, decay: 0.8, beta1: 0.9, beta2: 0.99, epsilon: 1e-4 })
const stateOf = (name: OptimizerName, length: number) => initialState(name, { W: length }, createArena('float64'))
const dense = (value: Float64Array, gradient: Float64Array): Parameter => ({ name: 'W', value, gradient, rows: null })

/** Two updates with gradients 2 and −1, from weight 1. */
const BY_HAND: Record<OptimizerName, () => number> = {
  sgd: () => 1 - 0.1 * 2 + 0.1 * 1,
  momentum: () => 1 - 0.2 + (0.9 * -0.2 + 0.1),
  rmsprop: () => {
    const first = 0.2 * 4
    const second = 0.8 * first + 0.2 * 1
    return 1 - 0.2 / Math.sqrt(first + 1e-4) + 0.1 / Math.sqrt(second + 1e-4)
  },
  adagrad: () => 1 - 0.2 / Math.sqrt(4 + 1e-4) + 0.1 / Math.sqrt(5 + 1e-4),
  adam: () => {
    const m = (0.9 * 0.2 - 0.1) / (1 - 0.9 ** 2)
    const v = (0.99 * 0.04 + 0.01) / (1 - 0.99 ** 2)
    return 1 - (0.1 * 2) / (2 + 1e-4) - (0.1 * m) / (Math.sqrt(v) + 1e-4)
  },
}

describe.each(OPTIMIZERS)('%s', (name) => {
  const settings = settingsOf(name)

  test('two updates, by hand', () => {
    const value = Float64Array.of(1)
    const state = stateOf(name, 1)
    update(settings, state, [dense(value, Float64Array.of(2))])
    update(settings, state, [dense(value, Float64Array.of(-1))])
    expect(value[0]).toBeCloseTo(BY_HAND[name](), 13)
  })

  test('the scale multiplies the gradient and leaves it as it is', () => {
    const [a, b] = [Float64Array.of(1), Float64Array.of(1)]
    const gradient = Float64Array.of(2)
    update(settings, stateOf(name, 1), [dense(a, gradient)], 0.25)
    update(settings, stateOf(name, 1), [dense(b, Float64Array.of(0.5))])
    expect(a[0]).toBe(b[0])
    expect(gradient[0]).toBe(2)
  })

  test('goes on exactly from copied state', () => {
    const random = randomStream(1, 'optimizer')
    const gradients = Array.from({ length: 6 }, () => Float64Array.from({ length: 4 }, random.normal))
    const straight = run(gradients, stateOf(name, 4), new Float64Array(4))
    const state = stateOf(name, 4)
    const half = run(gradients.slice(0, 3), state, new Float64Array(4))
    const restored = structuredClone(state)
    expect([...run(gradients.slice(3), restored, half)]).toEqual([...straight])
  })

  function run(gradients: Float64Array[], state: ReturnType<typeof stateOf>, value: Float64Array) {
    for (const gradient of gradients) update(settings, state, [dense(value, gradient)])
    return value
  }

  test('lazy rows: a touched row moves as in the dense update, the others and their state stay', () => {
    const gradient = Float64Array.of(0, 0, 1, -2, 0, 0)
    const [lazy, full] = [new Float64Array(6).fill(1), new Float64Array(6).fill(1)]
    const [lazyState, fullState] = [stateOf(name, 6), stateOf(name, 6)]
    update(settings, lazyState, [{ ...dense(lazy, gradient), rows: { touched: Int32Array.of(1), width: 2 } }])
    update(settings, fullState, [dense(full, gradient)])
    expect([...lazy]).toEqual([...full])
    // The next batch touches another row.
    const next = Float64Array.of(3, 3, 0, 0, 0, 0)
    update(settings, lazyState, [{ ...dense(lazy, next), rows: { touched: Int32Array.of(0), width: 2 } }])
    update(settings, fullState, [dense(full, next)])
    expect([...lazy.slice(0, 2)]).toEqual([...full.slice(0, 2)])
    const movesOn = name === 'momentum' || name === 'adam'
    if (movesOn) expect(lazy[2]).not.toBe(full[2])
    else expect([...lazy]).toEqual([...full])
    // rmsprop: the weight of an untouched row stays in both, but only the dense state decays.
    if (name === 'rmsprop') expect(lazyState.arrays['v.W']![2]).not.toBe(fullState.arrays['v.W']![2])
  })
})

test('state has names for checkpoints', () => {
  const state = initialState('adam', { 'Wx.l0.fwd': 2, by: 1 }, createArena('float32'))
  expect(Object.keys(state.arrays)).toEqual(['m.Wx.l0.fwd', 'm.by', 'v.Wx.l0.fwd', 'v.by'])
  expect(state.scalars).toEqual({ beta1Power: 1, beta2Power: 1 })
  expect(initialState('sgd', { by: 1 }, createArena('float32'))).toEqual({ arrays: {}, scalars: {} })
})
