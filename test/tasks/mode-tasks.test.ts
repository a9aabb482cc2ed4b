// The tasks of the modes: repeatable, unseen when validated, of the right shapes, and with the answers that they claim.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { scheduleFor } from '../../src/engine/modes.ts'
import { checkRecipe } from '../../src/run/check-recipe.ts'
import { taskOf } from '../../src/run/task-of.ts'
import type { BatchData, ParityData, ReverseData, RingsData, WaveData } from '../../src/tasks/data.ts'
import type { TaskBatch } from '../../src/tasks/task.ts'

const NAMES = ['rings', 'wave', 'reverse', 'parity'] as const
type Name = (typeof NAMES)[number]
type ExampleOf = { rings: RingsData; wave: WaveData; reverse: ReverseData; parity: ParityData }

const recipeOf = (task: Name, part: object = {}) => checkRecipe({ task, ...part }).recipe
const task = (name: Name, part: object = {}) => taskOf(recipeOf(name, part), 'float64')
const examplesOf = <N extends Name>(batch: TaskBatch, name: N): ExampleOf[N][] => {
  expect(batch.data.task).toBe(name)
  return batch.data.examples as BatchData['examples'] as ExampleOf[N][]
}
/** x at a step of an example: D numbers. */
const x = (batch: TaskBatch, { t, b, size, features }: { t: number; b: number; size: number; features: number }) => [...batch.inputs].slice((t * size + b) * features, (t * size + b + 1) * features)
const sizes = fc.record({ batch: fc.integer({ min: 1, max: 7 }), steps: fc.integer({ min: 2, max: 24 }), seed: fc.nat() })

describe.each(NAMES)('%s', (name) => {
  test('a batch is a function of seed and iteration, in whatever order it is asked for', () => {
    const forwards = [0, 1, 2].map((i) => task(name).batch(i))
    expect([2, 1, 0].map((i) => task(name).batch(i)).reverse()).toEqual(forwards)
    expect(forwards[0]).not.toEqual(forwards[1])
    expect(task(name, { seed: 2 }).batch(0)).not.toEqual(forwards[0])
  })

  test('more examples leave the first ones as they are', () => {
    expect(task(name, { batch: 20 }).batch(3).data.examples.slice(0, 12)).toEqual(task(name, { batch: 12 }).batch(3).data.examples)
  })

  test('1,000 validation examples in batches of 100, drawn from a stream of their own', () => {
    const batches = task(name).validation(1000)
    expect(batches.map(({ data }) => data.examples.length)).toEqual(new Array(10).fill(100))
    expect(task(name).validation(1000)).toEqual(batches)
    expect(batches[0]!.data.examples.slice(0, 12)).not.toEqual(task(name).batch(0).data.examples)
  })

  test('the shapes are those of the recipe', () => {
    fc.assert(
      fc.property(sizes, (part) => {
        const recipe = recipeOf(name, part)
        const { reads } = scheduleFor(recipe.mode, recipe)
        const batch = taskOf(recipe, 'float32').batch(0)
        expect(batch.inputs).toBeInstanceOf(Float32Array)
        expect(batch.inputs.length).toBe(recipe.steps * recipe.batch * recipe.features)
        expect(batch.targets.length).toBe(reads.length * recipe.batch * (recipe.loss === 'softmax_ce' ? 1 : recipe.outputs))
        expect(batch.data.examples.length).toBe(recipe.batch)
      }),
    )
  })

  test('steps without input are zeros', () => {
    fc.assert(
      fc.property(sizes, (part) => {
        const recipe = recipeOf(name, part)
        const batch = taskOf(recipe, 'float64').batch(0)
        scheduleFor(recipe.mode, recipe).hasInput.forEach((has, t) => {
          const slab = [...batch.inputs].slice(t * recipe.batch * recipe.features, (t + 1) * recipe.batch * recipe.features)
          if (!has) expect(slab.every((value) => value === 0)).toBe(true)
          else expect(slab.some((value) => value !== 0)).toBe(true)
        })
      }),
    )
  })

  test('the baseline is what the best constant answers cost on many examples', () => {
    const { batches, recipe } = { batches: task(name).validation(20_000), recipe: recipeOf(name) }
    expect(task(name).baseline!).toBeCloseTo(costOfConstants(batches, recipe.loss), 2)
  })
})

/** Of each read step: the variance (mse), or the entropy of how often each class is asked for. Mean over the steps. */
function costOfConstants(batches: TaskBatch[], loss: string): number {
  const reads = batches[0]!.targets.length / 100
  const costs = Array.from({ length: reads }, (_, s) => {
    const asked = batches.flatMap(({ targets }) => [...targets].slice(s * 100, (s + 1) * 100))
    const mean = asked.reduce((sum, value) => sum + value, 0) / asked.length
    if (loss === 'mse') return asked.reduce((sum, value) => sum + (value - mean) * (value - mean), 0) / asked.length
    const shares = [...new Set(asked)].map((value) => asked.filter((other) => other === value).length / asked.length)
    return shares.reduce((sum, share) => sum - share * Math.log(share), 0)
  })
  return costs.reduce((sum, cost) => sum + cost, 0) / reads
}

describe('rings', () => {
  const batches = task('rings').validation(3000)
  const all = batches.flatMap((batch) => examplesOf(batch, 'rings').map((example, b) => ({ ...example, x: x(batch, { t: 0, b, size: 100, features: 2 }), target: batch.targets[b]! })))

  test('the input is the point, the target its ring, told by its distance alone', () => {
    for (const { point, ring, x, target } of all) {
      expect(x).toEqual([point.x, point.y])
      const distance = Math.hypot(point.x, point.y)
      expect(target).toBe(ring)
      expect(distance < 0.6 ? 0 : distance < 1.4 ? 1 : 2).toBe(ring)
    }
  })

  test('rings are equally likely, and lie all around', () => {
    for (const ring of [0, 1, 2]) {
      const own = all.filter((one) => one.ring === ring)
      expect(own.length / all.length).toBeCloseTo(1 / 3, 1)
      for (const [sx, sy] of [[1, 1], [1, -1], [-1, 1], [-1, -1]] as const) {
        expect(own.filter(({ point }) => Math.sign(point.x) === sx && Math.sign(point.y) === sy).length / own.length).toBeCloseTo(0.25, 1)
      }
    }
  })

  test('no line separates two rings: the inner lies inside the hull of the outer', () => {
    for (const [inner, outer] of [[0, 1], [1, 2], [0, 2]] as const) {
      for (let k = 0; k < 36; k++) {
        const along = ({ point }: RingsData) => point.x * Math.cos((k * Math.PI) / 18) + point.y * Math.sin((k * Math.PI) / 18)
        const reach = (ring: number) => Math.max(...all.filter((one) => one.ring === ring).map(along))
        expect(reach(outer)).toBeGreaterThan(reach(inner))
      }
    }
  })
})

describe('wave', () => {
  test('frequency and phase enter at the first step only; the target is the sine, at every step', () => {
    fc.assert(
      fc.property(sizes, (part) => {
        const batch = task('wave', part).batch(0)
        examplesOf(batch, 'wave').forEach(({ frequency, phase }, b) => {
          expect(x(batch, { t: 0, b, size: part.batch, features: 2 })).toEqual([frequency, phase])
          expect(frequency >= 1 && frequency < 2 && phase >= -0.25 && phase < 0.25).toBe(true)
          for (let t = 0; t < part.steps; t++) expect(batch.targets[t * part.batch + b]).toBeCloseTo(Math.sin(2 * Math.PI * ((frequency * t) / 20 + phase)), 10)
        })
      }),
    )
  })

  test('more timesteps draw the same waves on', () => {
    const [short, long] = [task('wave', { steps: 20 }).batch(4), task('wave', { steps: 60 }).batch(4)]
    expect(long.data).toEqual(short.data)
    expect([...long.targets].slice(0, short.targets.length)).toEqual([...short.targets])
  })
})

describe('reverse', () => {
  test('a column for each symbol that is read; what is to be said is that, the last first', () => {
    fc.assert(
      fc.property(sizes, fc.constantFrom('after', 'over'), (part, write) => {
        const recipe = recipeOf('reverse', { ...part, write })
        const batch = taskOf(recipe, 'float64').batch(0)
        const { hasInput, reads } = scheduleFor(recipe.mode, recipe)
        const count = hasInput.filter(Boolean).length
        examplesOf(batch, 'reverse').forEach(({ read, say }, b) => {
          const seen = Array.from({ length: count }, (_, t) => x(batch, { t, b, size: part.batch, features: 5 }))
          for (const row of seen) expect([...row].sort()).toEqual([0, 0, 0, 0, 1])
          expect(seen.map((row) => row.indexOf(1))).toEqual(read)
          expect(reads.map((_, s) => batch.targets[s * part.batch + b])).toEqual(say)
          expect(say).toEqual([...read].reverse().slice(0, reads.length))
        })
      }),
    )
  })

  test('by default four symbols out of five, each equally likely', () => {
    const examples = task('reverse').validation(3000).flatMap((batch) => examplesOf(batch, 'reverse'))
    expect(examples.every(({ read, say }) => read.length === 4 && say.length === 4)).toBe(true)
    const symbols = examples.flatMap(({ read }) => read)
    for (const symbol of [0, 1, 2, 3, 4]) expect(symbols.filter((other) => other === symbol).length / symbols.length).toBeCloseTo(0.2, 1)
  })

  test('outputs that are drawn by hand: whoever says more than was read begins again', () => {
    const recipe = recipeOf('reverse', { steps: 6, batch: 3, inputs: [0, 1], reads: [2, 3, 4, 5] })
    for (const { read: [first, second], say } of examplesOf(taskOf(recipe, 'float64').batch(0), 'reverse')) expect(say).toEqual([second, first, second, first])
    const nothing = taskOf({ ...recipe, inputs: [] }, 'float64')
    expect([...nothing.batch(0).targets].every((symbol) => symbol === 0)).toBe(true)
    expect(nothing.baseline).toBeNull()
  })
})

describe('parity', () => {
  test('two columns for the two bits; 1 where an odd number of ones has come', () => {
    fc.assert(
      fc.property(sizes, fc.boolean(), (part, synced) => {
        const recipe = recipeOf('parity', { ...part, mode: synced ? 'many_to_many_synced' : 'many_to_one' })
        const batch = taskOf(recipe, 'float64').batch(0)
        const { reads } = scheduleFor(recipe.mode, recipe)
        examplesOf(batch, 'parity').forEach(({ bits }, b) => {
          let ones = 0
          const odd = bits.map((bit, t) => {
            expect(x(batch, { t, b, size: part.batch, features: 2 })).toEqual(bit === 1 ? [0, 1] : [1, 0])
            return (ones += bit!) % 2
          })
          expect(reads.map((_, s) => batch.targets[s * part.batch + b])).toEqual(reads.map((t) => odd[t]))
        })
      }),
    )
  })

  test('ones and zeros are equally likely', () => {
    const bits = task('parity').validation(1000).flatMap((batch) => examplesOf(batch, 'parity').flatMap(({ bits }) => bits))
    expect(bits.filter((bit) => bit === 1).length / bits.length).toBeCloseTo(0.5, 1)
  })

  test('bits that are not fed, or come after the end, do not count', () => {
    const { data, targets, inputs, mask } = task('parity', { batch: 2, steps: 4, inputs: [1, 2, 3], lengths: [4, 2] }).batch(0)
    const bits = (data.examples as ParityData[]).map((example) => example.bits)
    expect(bits.map((row) => row.map((bit) => bit !== null))).toEqual([[false, true, true, true], [false, true, false, false]])
    expect([...targets].slice(6)).toEqual(bits.map((row) => row.filter((bit) => bit === 1).length % 2))
    expect([...inputs].slice(0, 4)).toEqual([0, 0, 0, 0])
    expect([...mask!]).toEqual([1, 1, 1, 1, 1, 0, 1, 0])
  })
})
