// Large arrays in pieces: read back the same, written once, given back, and whole or not at all.
import { expect, test } from 'vitest'
import { chunkedKeep } from '../../src/store/chunked-keep.ts'
import { memoryKeep } from '../../src/store/keep.ts'
import type { Keep } from '../../src/store/keep.ts'

const numbers = (length: number, from = 0) => Float32Array.from({ length }, (_, i) => from + i)
const chunked = (keep: Keep) => chunkedKeep(keep, 100, 80)

function counted(): { keep: Keep; writes: string[] } {
  const inner = memoryKeep()
  const writes: string[] = []
  return { writes, keep: { ...inner, set: async (name, value) => void (writes.push(name), await inner.set(name, value)) } }
}

test('what goes in comes out, small and large', async () => {
  const keep = chunked(memoryKeep())
  const run = { base: null, checkpoints: [{ iteration: 3, arrays: { E: numbers(50), b: numbers(4) }, losses: Float64Array.of(1, 2) }] }
  await keep.set('run', run)
  expect(await keep.get('run')).toEqual(run)
  expect(await keep.names()).toEqual(['run'])
  expect(await keep.get('nothing')).toBeUndefined()
})

test('an array that is there already is not written again, one that is gone gives its room back', async () => {
  const { keep: inner, writes } = counted()
  const keep = chunked(inner)
  const [first, second] = [numbers(50), numbers(50, 100)]
  await keep.set('run', [first])
  const pieces = (await inner.names()).length - 1
  expect(pieces).toBe(3)
  writes.length = 0
  await keep.set('run', [first, second])
  expect(writes).toHaveLength(pieces + 1)
  await keep.set('run', [second])
  expect((await inner.names()).length).toBe(pieces + 1)
  expect(await keep.get('run')).toEqual([second])
  await keep.remove('run')
  expect(await inner.names()).toEqual([])
})

test('another page goes on with what it reads', async () => {
  const inner = memoryKeep()
  await chunked(inner).set('run', [numbers(50)])
  const keep = chunked(inner)
  await keep.set('run', [numbers(60)])
  expect(await keep.get('run')).toEqual([numbers(60)])
  expect((await inner.names()).length).toBe(4)
})

test('full: the old value stays whole, and nothing is left of the new one', async () => {
  const inner = memoryKeep()
  let room = Infinity
  const keep = chunked({ ...inner, set: async (name, value) => (room-- > 0 ? inner.set(name, value) : Promise.reject(new DOMException('full', 'QuotaExceededError'))) })
  await keep.set('run', [numbers(50)])
  const names = await inner.names()
  room = 2
  await expect(keep.set('run', [numbers(60)])).rejects.toMatchObject({ name: 'QuotaExceededError' })
  expect(await inner.names()).toEqual(names)
  expect(await keep.get('run')).toEqual([numbers(50)])
})

test('a piece that is missing makes the array missing, not wrong', async () => {
  const inner = memoryKeep()
  await chunked(inner).set('run', { E: numbers(50) })
  await inner.remove((await inner.names()).find((name) => name.endsWith('1'))!)
  expect(await chunked(inner).get('run')).toEqual({ E: undefined })
})
