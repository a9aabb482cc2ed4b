import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { batchRowOf } from '../../../src/figures/batches/layout.ts'

const row = (count: number | null, batch: number, current: number, width = 700) => batchRowOf({ count, batch, current, width, font: 16 })

describe('the data as a row of batches', () => {
  it('20 sequences in batches of 6: three of 6, and one of 2 that is less deep', () => {
    const { blocks, batches, before, after } = row(20, 6, 1)
    expect(batches).toBe(4)
    expect(blocks.map(({ from, to }) => to - from)).toEqual([6, 6, 6, 2])
    expect(blocks[3]!.dx).toBeCloseTo(blocks[0]!.dx / 3)
    expect(blocks.map(({ when }) => when)).toEqual(['fed', 'now', 'next', 'next'])
    expect([before, after]).toEqual([null, null])
  })

  it('has no rest where the batches come out even', () => {
    expect(row(18, 6, 0).blocks.map(({ from, to }) => to - from)).toEqual([6, 6, 6])
  })

  it('goes on where there is no last sequence', () => {
    const { batches, before, after } = row(null, 6, 100)
    expect(batches).toBeNull()
    expect(before).not.toBeNull()
    expect(after).not.toBeNull()
  })

  it('cuts every sequence into exactly one batch; the current one is in sight, inside the width, and none covers another', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 1, max: 128 }), fc.nat(10_000), fc.integer({ min: 260, max: 1200 }), (count, batch, at, width) => {
      const current = at % Math.ceil(count / batch)
      const { blocks, batches } = row(count, batch, current, width)
      expect(batches).toBe(Math.ceil(count / batch))
      expect(blocks.filter(({ when }) => when === 'now').map(({ index }) => index)).toEqual([current])
      blocks.forEach(({ index, from, to, x, width: front, dx }, k) => {
        expect(from).toBe(index * batch)
        expect(to).toBe(Math.min(count, from + batch))
        expect(x - dx).toBeGreaterThanOrEqual(0)
        expect(x + front).toBeLessThanOrEqual(width)
        const next = blocks[k + 1]
        if (next) expect(next.x - next.dx).toBeGreaterThan(x + front)
      })
    }))
  })
})
