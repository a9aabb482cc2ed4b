// The SIMD kernels against the plain ones: products of any shape, activations against their exact values, cells, updates.
import * as fc from 'fast-check'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { Kernels } from '../../../src/engine/kernels/kernels.ts'
import { plainKernels } from '../../../src/engine/kernels/plain.ts'
import { plainSet } from '../../../src/engine/kernels/sets.ts'
import { createSimdSet } from '../../../src/engine/kernels/simd/simd-set.ts'
import { NO_ROW } from '../../../src/engine/kernels/table-kernels.ts'
import { exp, tanh } from '../../../src/engine/math.ts'
import type { Numbers } from '../../../src/engine/numbers.ts'
import { initialState, update } from '../../../src/engine/optimizers.ts'
import { OPTIMIZERS } from '../../../src/engine/spec.ts'
import { randomStream } from '../../../src/engine/random.ts'
import { simdBytes, simdSet } from '../../support/simd.ts'

const GUARD = 12345

/** The same random numbers in the SIMD memory, with a guard behind them, and in double. */
function twin(length: number, random: ReturnType<typeof randomStream>, { arena }: ReturnType<typeof simdSet.machine>) {
  const guarded = arena.take(length + 8).fill(GUARD)
  const single = guarded.subarray(0, length)
  for (let i = 0; i < length; i++) single[i] = random.normal()
  return { single, double: Float64Array.from(single), intact: () => guarded.subarray(length).every((value) => value === GUARD) }
}

/** Largest difference, relative where the numbers are large. */
function worst(got: Numbers, want: Numbers): number {
  let most = 0
  for (let i = 0; i < want.length; i++) {
    const error = Math.abs(got[i]! - want[i]!) / Math.max(1, Math.abs(want[i]!))
    if (!(error <= most)) most = error
  }
  return most
}

describe('products', () => {
  const multiply = (kernels: Kernels, which: number, [mk, kn, mn]: Numbers[], [m, k, n]: number[], accumulate: boolean) => {
    if (which === 0) kernels.product(mn!, mk!, kn!, m!, k!, n!, accumulate)
    else if (which === 1) kernels.productRightTransposed(mk!, mn!, kn!, m!, n!, k!, accumulate)
    else kernels.productLeftTransposed(kn!, mk!, mn!, m!, k!, n!, accumulate)
  }

  const check = (m: number, k: number, n: number, accumulate: boolean, seed: number) => {
    const machine = simdSet.machine('float32', 1 << 20)
    const random = randomStream(seed, 'simd')
    for (const which of [0, 1, 2]) {
      const all = [m * k, k * n, m * n].map((length) => twin(length, random, machine))
      multiply(machine.kernels, which, all.map(({ single }) => single), [m, k, n], accumulate)
      multiply(plainKernels, which, all.map(({ double }) => double), [m, k, n], accumulate)
      const depth = [k, n, m][which]!
      for (const { single, double, intact } of all) {
        expect(worst(single, double)).toBeLessThan(3e-6 * Math.sqrt(depth))
        expect(intact()).toBe(true)
      }
    }
  }

  test('are the plain ones up to rounding, for any shape, and write nothing else', () => {
    const side = fc.integer({ min: 1, max: 40 })
    fc.assert(fc.property(side, side, side, fc.boolean(), fc.nat(), check), { numRuns: 100 })
  })

  test.each([[1, 1, 1], [129, 257, 5], [5, 300, 35], [3, 600, 33], [1, 513, 31], [300, 2, 1], [130, 1, 66], [243, 20, 9], [500, 9, 12]])('%i × %i × %i spans blocks', (m, k, n) => {
    check(m, k, n, true, 1)
    check(m, k, n, false, 2)
  })

  test('examples do not depend on how many others are in the batch', () => {
    const { kernels, arena } = simdSet.machine('float32', 1 << 20)
    const random = randomStream(3, 'simd')
    const [a, b, c] = [arena.take(40 * 30), arena.take(30 * 50), arena.take(40 * 50)]
    for (const numbers of [a, b]) for (let i = 0; i < numbers.length; i++) numbers[i] = random.normal()
    kernels.product(c, a, b, 40, 30, 50, false)
    const all = c.slice()
    for (let rows = 1; rows < 40; rows++) {
      kernels.product(c, a, b, rows, 30, 50, false)
      expect(c.slice(0, 50 * rows)).toEqual(all.subarray(0, 50 * rows))
    }
  })

  test('a number that is not finite reaches exactly the results that it belongs to', () => {
    const { kernels, arena } = simdSet.machine('float32', 1 << 16)
    const [a, b, c] = [arena.take(15 * 3).fill(1), arena.take(15).fill(1), arena.take(75)]
    a[4] = NaN
    kernels.product(c, a, b, 15, 3, 5, false)
    expect([...c].flatMap((value, i) => (Number.isNaN(value) ? [Math.floor(i / 5)] : []))).toEqual([1, 1, 1, 1, 1])
  })
})

describe('activations', () => {
  /** Every so many floats of the whole range, both signs. */
  const inputs = () => {
    const bits = Uint32Array.from({ length: 1 << 16 }, (_, i) => Math.round((i % 32768) * (0x7f800000 / 32768)) + (i < 32768 ? 0 : 0x80000000))
    return new Float32Array(bits.buffer)
  }
  const relative = (got: number, want: number) => Math.abs(got - want) / Math.max(Math.abs(want), 1.6e-38)

  test('tanh is within 3e-7 of the exact value everywhere, never beyond ±1, and odd', () => {
    const { kernels, arena } = simdSet.machine('float32', 1 << 19)
    const x = inputs()
    const y = arena.take(x.length)
    y.set(x)
    kernels.tanh.apply(y)
    expect(x.every((value, i) => relative(y[i]!, tanh(value)) < 3e-7 && Math.abs(y[i]!) <= 1)).toBe(true)
    expect(x.subarray(0, 32768).every((_, i) => y[i] === -y[i + 32768]!)).toBe(true)
  })

  test('sigmoid, by way of the lstm, is within 3e-7 of the exact value wherever that is a normal number', () => {
    const { kernels, arena } = simdSet.machine('float32', 1 << 22)
    const x = inputs().filter((value) => value > -87)
    const take = (n: number) => arena.take(n * x.length)
    const none = take(1)
    const gates_bg = take(4)
    gates_bg.set(x)
    kernels.lstm.activate({ gates_bg, h_bh: take(1), c_bh: take(1), cPrev_bh: none, tanhC_bh: take(1), dh_bh: none, dc_bh: none, dcPrev_bh: none, da_bg: none }, 1, x.length)
    expect(x.every((value, i) => relative(gates_bg[i]!, value < 0 ? exp(value) / (1 + exp(value)) : 1 / (1 + exp(-value))) < 3e-7)).toBe(true)
  })

  test('NaN stays NaN', () => {
    const { kernels, arena } = simdSet.machine('float32', 1 << 16)
    for (const change of [kernels.tanh.apply, kernels.relu.apply, (a: Numbers) => kernels.clamp(a, 1)]) {
      const a = arena.take(6).fill(NaN, 1, 3)
      change(a)
      expect([...a].map(Number.isNaN)).toEqual([false, true, true, false, false, false])
    }
  })
})

test.each([simdSet, plainSet])('a number that is not finite is found wherever it is, and not beside the numbers that are asked for: $name', (set) => {
  const { kernels, arena } = set.machine('float32', 1 << 16)
  const a = arena.take(40)
  const check = (start: number, length: number, at: number, bad: number) => {
    a.fill(3e38)[at] = bad
    expect(kernels.allFinite(a, start, start + length)).toBe(Number.isFinite(bad) || at < start || at >= start + length)
  }
  fc.assert(fc.property(fc.nat(20), fc.nat(20), fc.nat(39), fc.constantFrom(NaN, Infinity, -Infinity, -3e38), check))
})

describe('rows of a table', () => {
  const ROWS = 6
  const places = fc.array(fc.integer({ min: NO_ROW, max: ROWS - 1 }), { minLength: 1, maxLength: 30 })
  const width = fc.integer({ min: 1, max: 21 })

  /** What both sets make of the same table and numbers; −0 among them. */
  const both = (places: readonly number[], width: number, seed: number, act: (kernels: Kernels, table: Numbers, numbers: Numbers, rows: (of: readonly number[]) => Int32Array) => void) =>
    [simdSet, plainSet].map((set) => {
      const { kernels, arena } = set.machine('float32', 1 << 16)
      const random = randomStream(seed, 'rows')
      const taken = (length: number) => {
        const guarded = arena.take(length + 8).fill(GUARD)
        for (let i = 0; i < length; i++) guarded[i] = random.uniform() < 0.1 ? -0 : random.normal()
        return guarded
      }
      const rows = (of: readonly number[]) => {
        const { buffer, byteOffset } = arena.take(of.length)
        const numbers = new Int32Array(buffer, byteOffset, of.length)
        numbers.set(of)
        return numbers
      }
      const [table, numbers] = [taken(ROWS * width), taken(places.length * width)]
      act(kernels, table, numbers, rows)
      return { table: table.slice(), numbers: numbers.slice() }
    })

  test('are looked up, zeros where there is none, and nothing else is written', () => {
    const check = (of: number[], width: number, seed: number) => {
      const [simd, plain] = both(of, width, seed, ({ table }, from, to, rows) => table.lookUp(to, from, rows(of), width))
      expect(simd).toEqual(plain)
      of.forEach((row, i) => expect(simd!.numbers[i * width]).toBe(row === NO_ROW ? 0 : simd!.table[row * width]))
    }
    fc.assert(fc.property(places, width, fc.nat(), check))
  })

  test('get the sums of what belongs to them, whatever stood there, to the bits of the plain ones; the others stay', () => {
    const check = (of: number[], width: number, seed: number) => {
      const each = [...new Set(of.filter((row) => row !== NO_ROW))]
      const behind = [...each, 0, 1, 2]
      const [simd, plain] = both(of, width, seed, ({ table }, to, from, rows) => table.scatter(to, from, rows(of), rows(behind).subarray(0, each.length), width))
      expect(simd).toEqual(plain)
    }
    fc.assert(fc.property(places, width, fc.nat(), check))
  })
})

test.each(OPTIMIZERS)('%s moves copies that lie elsewhere to the same bits', (name) => {
  const { kernels, arena } = simdSet.machine('float32', 1 << 18)
  const settings = { name, rate: 0.01, momentum: 0.9, decay: 0.9, beta1: 0.9, beta2: 0.999, epsilon: 1e-6 }
  const random = randomStream(1, 'copies')
  const length = 5003
  const [value, gradient] = [0, 1].map(() => twin(length, random, { kernels, arena }).single)
  const parameter = { name: 'W', value: value!, gradient: gradient!, rows: { touched: Int32Array.of(1, 0), width: 2501 } }
  const [state, copied] = [0, 1].map(() => initialState(name, { W: length }, arena))
  for (const slot of Object.keys(copied!.arrays)) copied!.arrays[slot] = new Float32Array(length)
  const copy = { ...parameter, value: parameter.value.slice() }
  update(settings, state!, [parameter], 0.5, kernels.updates)
  update(settings, copied!, [copy], 0.5, kernels.updates)
  expect(copy.value).toEqual(parameter.value)
  expect(Object.values(copied!.arrays)).toEqual(Object.values(state!.arrays).map((array) => array.slice()))
})

test('numbers of another memory are refused, and a full memory says so', () => {
  const { kernels, arena } = simdSet.machine('float32', 1 << 16)
  expect(() => kernels.tanh.apply(new Float32Array(4))).toThrow('not in the memory')
  expect(() => arena.take(1 << 20)).toThrow('full')
})

test('float64 is plain; modules that this engine cannot run are not taken', async () => {
  expect(simdSet.machine('float64', 1 << 10).kernels.name).toBe('plain')
  expect((await createSimdSet({ exact: simdBytes('simd'), relaxed: new Uint8Array(8) })).name).toBe('simd')
  expect(plainSet.machine('float32', 1 << 10).kernels.name).toBe('plain')
})

describe('without SIMD', () => {
  afterEach(() => void vi.unstubAllGlobals())

  test.each([['a browser that cannot', { validate: () => false }], ['no WebAssembly at all', undefined]])('%s gets the plain set', async (_name, wasm) => {
    vi.stubGlobal('WebAssembly', wasm)
    expect(await createSimdSet({ exact: new Uint8Array(0), relaxed: null })).toBe(plainSet)
  })
})
