// The turning block: which cells are seen, inside its bounds, and where the front is.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { turnedBlock, unitFor } from '../../../src/figures/cube-block/turned.ts'

const sizes = fc.record({ batch: fc.integer({ min: 1, max: 9 }), time: fc.integer({ min: 1, max: 9 }), features: fc.integer({ min: 1, max: 5 }) })
const keyOf = ({ batch, time, features }: { batch: number; time: number; features: number }) => `${batch}.${time}.${features}`

describe('a turning block', () => {
  it('stays inside its bounds, and draws no cell twice on one side', () => {
    fc.assert(fc.property(sizes, fc.double({ min: 0, max: 1, noNaN: true }), (block, turn) => {
      const { cells, faces, width, height } = turnedBlock(block, turn, 10)
      for (const { corners } of cells) for (const { x, y } of corners) expect(x >= -1e-6 && x <= width + 1e-6 && y >= -1e-6 && y <= height + 1e-6).toBe(true)
      expect(faces.length).toBeGreaterThanOrEqual(2)
      expect(faces.length).toBeLessThanOrEqual(3)
    }))
  })
  it('has example 1 in front before, and timestep 1 after', () => {
    const block = { batch: 6, time: 8, features: 3 }
    const seen = (turn: number) => turnedBlock(block, turn, 10)
    const [before, after] = [seen(0), seen(1)]
    expect(before.faces.map(({ side }) => side)).toEqual(['front', 'left', 'top'])
    expect(before.cells.filter(({ at }) => at.batch === 0).length).toBeGreaterThanOrEqual(24)
    const firsts = new Set(after.cells.filter(({ at }) => at.time === 0).map(({ at }) => keyOf(at)))
    expect(firsts.size).toBe(18)
    // Not of the last timestep's side, nor of the first example's: they have turned away.
    expect(new Set(after.cells.filter(({ at }) => at.batch === 0 && at.features === 0).map(({ at }) => at.time))).toEqual(new Set([0]))
    const [left, right] = after.edges.across.map(({ x }) => x)
    expect(right!).toBeLessThan(left!)
  })
  it('fits its room all the way', () => {
    fc.assert(fc.property(sizes, (block) => {
      const unit = unitFor(block, { width: 600, height: 400 })
      for (const turn of [0, 0.5, 1]) {
        const { width, height } = turnedBlock(block, turn, unit)
        expect(width).toBeLessThanOrEqual(601)
        expect(height).toBeLessThanOrEqual(401)
      }
    }))
  })
})
