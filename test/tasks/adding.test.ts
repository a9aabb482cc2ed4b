// The adding task: what a batch is made of, what is asked, and that it is the same each time.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { randomStream } from '../../src/engine/random.ts'
import { addingBatch, addingTask } from '../../src/tasks/adding.ts'
import type { AddingBatch, AddingSettings } from '../../src/tasks/adding.ts'

const PAGE: AddingSettings = { variant: 'fixed', mode: 'many_to_one', batch: 4, steps: 6, features: 2, outputs: 1, reads: [5], lengths: null, precision: 'float64' }
const LASAGNE: AddingSettings = { ...PAGE, variant: 'lasagne', batch: 100, steps: 55, reads: [54] }

const settings = fc
  .record({ batch: fc.integer({ min: 1, max: 9 }), steps: fc.integer({ min: 2, max: 70 }), features: fc.integer({ min: 2, max: 5 }), outputs: fc.integer({ min: 1, max: 4 }), synced: fc.boolean(), seed: fc.nat() })
  .chain((sizes) => fc.record({ sizes: fc.constant(sizes), lengths: fc.option(fc.array(fc.integer({ min: 2, max: sizes.steps }), { minLength: sizes.batch, maxLength: sizes.batch })) }))
  .map(({ sizes: { synced, seed, ...sizes }, lengths }) => {
    const reads = synced ? Array.from({ length: sizes.steps }, (_, t) => t) : [sizes.steps - 1]
    return { seed, fixed: { ...PAGE, ...sizes, lengths, reads, mode: synced ? ('many_to_many_synced' as const) : ('many_to_one' as const) } }
  })

const draw = (given: AddingSettings, seed: number) => addingBatch(given, randomStream(seed, 'data'))
/** The marked steps of each example. */
const marksOf = (batch: AddingBatch) => batch.data.examples.map(({ marked }) => marked.map(({ step }) => step) as [number, number])
const x = (batch: AddingBatch, given: AddingSettings, t: number, b: number, d: number) => batch.inputs[(t * given.batch + b) * given.features + d]!

test('one input feature: two values of each sequence stand as they are, all others have a minus', () => {
  const given: AddingSettings = { ...PAGE, features: 1, batch: 7, steps: 9, reads: [8] }
  const batch = draw(given, 3)
  for (let b = 0; b < 7; b++) {
    const positive = Array.from({ length: 9 }, (_, t) => ({ step: t, value: x(batch, given, t, b, 0) })).filter(({ value }) => value > 0)
    expect(positive).toEqual(batch.data.examples[b]!.marked)
    expect(batch.targets[b]).toBeCloseTo(positive.reduce((sum, { value }) => sum + value, 0), 12)
  }
})

describe('fixed', () => {
  test('one mark in each half, values in 0 … 1, nothing after the end', () => {
    fc.assert(
      fc.property(settings, ({ seed, fixed }) => {
        const batch = draw(fixed, seed)
        for (let b = 0; b < fixed.batch; b++) {
          const length = fixed.lengths?.[b] ?? fixed.steps
          const marked = Array.from({ length: fixed.steps }, (_, t) => t).filter((t) => x(batch, fixed, t, b, 1) === 1)
          expect(marked).toEqual(marksOf(batch)[b])
          expect(marked[0]).toBeLessThan(Math.floor(length / 2))
          expect(marked[1]).toBeGreaterThanOrEqual(Math.floor(length / 2))
          for (let t = 0; t < fixed.steps; t++) {
            for (let d = 0; d < fixed.features; d++) {
              const value = x(batch, fixed, t, b, d)
              expect(value >= 0 && value <= 1 && (t < length || value === 0)).toBe(true)
            }
          }
        }
      }),
    )
  })

  test('the answers are about the values marked up to the step that is read', () => {
    fc.assert(
      fc.property(settings, ({ seed, fixed }) => {
        const batch = draw(fixed, seed)
        fixed.reads.forEach((t, s) => {
          for (let b = 0; b < fixed.batch; b++) {
            const values = marksOf(batch)[b]!.map((mark) => (mark <= t ? x(batch, fixed, mark, b, 0) : null))
            const seen = values.filter((value) => value !== null)
            const [first, second] = [values[0] ?? 0, values[1] ?? 0]
            const asked = [first + second, first - second, seen.length ? Math.max(...seen) : 0, seen.length ? Math.min(...seen) : 0].slice(0, fixed.outputs)
            expect([...batch.targets].slice((s * fixed.batch + b) * fixed.outputs, (s * fixed.batch + b + 1) * fixed.outputs)).toEqual(asked)
          }
        })
      }),
    )
  })

  test('mask and lengths only where lengths are given', () => {
    expect(draw(PAGE, 1)).toMatchObject({ mask: null, lengths: null, means: { inputs: [0, 0], targets: [0] } })
    const some = { ...PAGE, batch: 2, steps: 3, lengths: [2, 3] }
    expect([...draw(some, 1).mask!]).toEqual([1, 1, 1, 1, 0, 1])
  })

  test('always answering the mean costs 1/6', () => {
    const big = { ...PAGE, batch: 40_000, outputs: 4 }
    const { targets } = draw(big, 1)
    const variances = [0, 1, 2, 3].map((k) => {
      const own = targets.filter((_: number, i: number) => i % 4 === k) as Float64Array
      const mean = own.reduce((sum, v) => sum + v, 0) / own.length
      return own.reduce((sum, v) => sum + (v - mean) ** 2, 0) / own.length
    })
    const expected = [1, 2, 3, 4].map((outputs) => addingTask({ ...PAGE, outputs }, 1).baseline!)
    expect(expected[0]).toBe(1 / 6)
    expected.forEach((cost, k) => expect(variances.slice(0, k + 1).reduce((sum, v) => sum + v, 0) / (k + 1)).toBeCloseTo(cost, 2))
  })
})

describe('lasagne', () => {
  const batches = Array.from({ length: 50 }, (_, i) => draw(LASAGNE, i))

  test('lengths 50 … 54, first mark in the first 5 steps, second in the second half, each about as often as the others', () => {
    const count = (of: number[]) => [...new Set(of)].sort((a, b) => a - b).map((value) => [value, of.filter((other) => other === value).length / of.length])
    const lengths = batches.flatMap((batch) => batch.lengths!)
    const firsts = batches.flatMap((batch) => marksOf(batch).map(([first]) => first))
    expect(count(lengths).map(([length]) => length)).toEqual([50, 51, 52, 53, 54])
    expect(count(firsts).map(([first]) => first)).toEqual([0, 1, 2, 3, 4])
    for (const [, share] of [...count(lengths), ...count(firsts)]) expect(share).toBeCloseTo(0.2, 1)
    for (const batch of batches) {
      marksOf(batch).forEach(([, second], b) => {
        expect(second).toBeGreaterThanOrEqual(Math.floor(batch.lengths![b]! / 2))
        expect(second).toBeLessThan(batch.lengths![b]!)
      })
    }
    expect(Math.max(...batches.flatMap((batch) => marksOf(batch).map(([, second]) => second)))).toBe(53)
  })

  test('X loses its mean over batch and all 55 steps, padding included, y its batch mean', () => {
    for (const batch of batches) {
      for (const d of [0, 1]) {
        const own = [...batch.inputs].filter((_, i) => i % 2 === d)
        expect(own.reduce((sum, v) => sum + v, 0) / own.length).toBeCloseTo(0, 12)
      }
      expect([...batch.targets].reduce((sum, v) => sum + v, 0)).toBeCloseTo(0, 10)
      // Two marks in each sequence; padding was 0 before.
      expect(batch.means.inputs[1]).toBeCloseTo(2 / 55, 12)
      const padded = batch.mask!.indexOf(0)
      expect(batch.inputs[2 * padded]).toBe(-batch.means.inputs[0]!)
    }
  })

  test('the answer is the sum of the two marked values', () => {
    const [batch] = batches as [AddingBatch]
    marksOf(batch).forEach((marks, b) => {
      const sum = marks.reduce((total, t) => total + x(batch, LASAGNE, t, b, 0) + batch.means.inputs[0]!, 0)
      expect(batch.targets[b]! + batch.means.targets[0]!).toBeCloseTo(sum, 12)
    })
  })

  test('any T from 2 on', () => {
    for (const steps of [2, 3, 6, 7, 12]) {
      const batch = draw({ ...LASAGNE, steps, reads: [steps - 1] }, 1)
      for (const length of batch.lengths!) {
        expect(length).toBeGreaterThanOrEqual(Math.max(2, steps - 5))
        expect(length).toBeLessThanOrEqual(Math.max(2, steps - 1))
      }
      for (const [first, second] of marksOf(batch)) expect(first).toBeLessThan(second)
    }
  })
})

describe('the task', () => {
  const task = addingTask(PAGE, 1)

  test('a batch is a function of seed and iteration, in whatever order it is asked for', () => {
    const forwards = [0, 1, 2].map((i) => task.batch(i))
    expect([2, 1, 0].map((i) => addingTask(PAGE, 1).batch(i)).reverse()).toEqual(forwards)
    expect(forwards[0]).not.toEqual(forwards[1])
    expect(addingTask(PAGE, 2).batch(0)).not.toEqual(forwards[0])
  })

  test('more examples leave the first ones as they are', () => {
    const more = addingTask({ ...PAGE, batch: 9 }, 1).batch(0)
    expect(more.data.examples.slice(0, 4)).toEqual(task.batch(0).data.examples)
    expect(more.targets.slice(0, 4)).toEqual(task.batch(0).targets)
  })

  test('validation sequences are fixed, 1,000, in batches of 100, and never those of training', () => {
    const validation = task.validation(1000)
    expect(validation.length).toBe(10)
    expect(validation.every((batch) => batch.data.examples.length === 100)).toBe(true)
    expect(task.validation(1000)).toEqual(validation)
    expect(task.validation(150).map((batch) => batch.data.examples.length)).toEqual([100, 50])
    expect(validation[0]!.targets[0]).not.toBe(task.batch(0).targets[0])
  })

  test('float32 is the float64 batch, rounded', () => {
    const [single, double] = [addingTask({ ...LASAGNE, precision: 'float32' }, 1).batch(3), addingTask(LASAGNE, 1).batch(3)]
    expect(single.inputs).toEqual(Float32Array.from(double.inputs))
    expect(single.targets).toEqual(Float32Array.from(double.targets))
  })

  test('the answers of a running sum have no one mean', () => {
    expect(addingTask({ ...PAGE, mode: 'many_to_many_synced', reads: [0, 1, 2, 3, 4, 5] }, 1).baseline).toBeNull()
  })

  test('as data: the marked values as they are in the input, centred or not', () => {
    for (const given of [PAGE, LASAGNE]) {
      const batch = draw(given, 3)
      batch.data.examples.forEach(({ marked }, b) => {
        for (const { step, value } of marked) expect(value).toBe(x(batch, given, step, b, 0))
      })
    }
  })
})
