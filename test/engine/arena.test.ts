// The arena: zeros, aligned, apart from one another.
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { bytesFor, createArena } from '../../src/engine/arena.ts'

test.each(['float32', 'float64'] as const)('%s tensors are zeros, aligned, and never overlap', (precision) => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 300 }), { maxLength: 20 }), fc.integer({ min: 16, max: 2000 }), (lengths, bytes) => {
      const arena = createArena(precision, bytes)
      const tensors = lengths.map((length) => arena.take(length))
      tensors.forEach((tensor, i) => {
        expect(tensor.length).toBe(lengths[i])
        expect(tensor.byteOffset % 16).toBe(0)
        expect(tensor.every((value) => value === 0)).toBe(true)
        tensor.fill(i + 1)
      })
      tensors.forEach((tensor, i) => expect(tensor.every((value) => value === i + 1)).toBe(true))
      expect(arena.used).toBe(lengths.reduce((sum, length) => sum + bytesFor(precision, length), 0))
    }),
  )
})

test('who knows the need gets one buffer', () => {
  const arena = createArena('float32', bytesFor('float32', 3) + bytesFor('float32', 300_000))
  expect(arena.take(3).buffer).toBe(arena.take(300_000).buffer)
})
