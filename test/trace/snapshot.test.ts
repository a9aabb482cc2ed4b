/** Snapshots hold true copies in one buffer, contributions add up to the gradient, opened products are the engine's. */

import { describe, expect, it } from 'vitest'
import { CELLS } from '../../src/engine/spec.ts'
import type { ArrowRef, Summing } from '../../src/trace/contract/product.ts'
import { slab } from '../../src/trace/contract/tensors.ts'
import { productOf } from '../../src/trace/derive/product.ts'
import { snapshotOf } from '../../src/trace/derive/snapshot.ts'
import { update } from '../../src/engine/optimizers.ts'
import { build, traced } from '../support/networks.ts'
import type { Network } from '../support/networks.ts'

const BIG: Network = { layers: 2, directions: 2, steps: 4, batch: 3, lengths: [4, 2, 3], mode: 'many_to_many_synced' }

describe('contributions of the steps', () => {
  for (const cell of CELLS) {
    it.each([['float64', 1e-12], ['float32', 1e-6]] as const)(`${cell} %s: they add up to the gradient`, (precision, tolerance) => {
      const { tensors } = snapshotOf(traced(build({ ...BIG, cell, precision })), 'full')
      const shares = Object.values(tensors).filter(({ id }) => id.endsWith('.steps'))
      expect(shares).toHaveLength(8)
      for (const share of shares) {
        const gradient = tensors[share.id.replace('.steps', '')].data
        for (let i = 0; i < gradient.length; i++) {
          let sum = 0
          for (let t = 0; t < share.shape[0]; t++) sum += share.data[t * gradient.length + i]
          expect(Math.abs(sum - gradient[i])).toBeLessThanOrEqual(tolerance * Math.max(1, Math.abs(gradient[i])))
        }
      }
    })
  }
})

describe('a snapshot', () => {
  it('is one buffer of copies, which the next batch does not alter', () => {
    const built = build({ ...BIG, precision: 'float32' })
    const snapshot = snapshotOf(traced(built), 'full')
    const views = Object.values(snapshot.tensors)
    expect(new Set(views.map(({ data }) => data.buffer)).size).toBe(1)
    const before = views.map(({ data }) => Array.from(data))
    for (const { value } of built.workspace.model.parameters) value.fill(1)
    traced(built)
    expect(views.map(({ data }) => Array.from(data))).toEqual(before)
    for (const { shape, data, axes } of views) expect([data.length, axes.length]).toEqual([shape.reduce((a, b) => a * b, 1), shape.length])
  })
  it('fills a buffer that is handed to it', () => {
    const pooled = new ArrayBuffer(1 << 16)
    const { tensors } = snapshotOf(traced(build({})), 'live', () => pooled)
    expect(Object.values(tensors).every(({ data }) => data.buffer === pooled)).toBe(true)
  })
  it('live has what moves while training runs', () => {
    const large = { cell: 'lstm', batch: 50, steps: 60 } as const
    const { tensors, norms } = snapshotOf(traced(build(large)), 'live')
    expect(Object.keys(tensors).sort()).toEqual(['Wh.l0.fwd', 'Wx.l0.fwd', 'Wy', 'b.l0.fwd', 'by', 'c.l0.fwd', 'h.l0.fwd', 'target', 'x', 'y'])
    expect(norms['dh.l0.fwd']).toHaveLength(60)
    expect(norms['dc.l0.fwd']).toHaveLength(60)
  })
  it('live of a small batch is whole: every moment can be looked at while it trains', () => {
    const snapshot = snapshotOf(traced(build({ cell: 'lstm' })), 'live')
    expect(snapshot.detail).toBe('live')
    expect(snapshot.tensors['dh.l0.fwd']).toBeDefined()
  })
  it('norms of the shares, and of their sum so far: at the last to come back it is that of the gradient', () => {
    for (const network of [{ steps: 5 }, { steps: 4, cell: 'gru' as const, layers: 2, directions: 2 as const }]) {
      const { tensors, norms, shape } = snapshotOf(traced(build(network)), 'full')
      const size = (data: ArrayLike<number>) => Math.sqrt(Array.from(data).reduce((sum, v) => sum + v * v, 0))
      for (const id of Object.keys(norms).filter((name) => name.endsWith('.sums'))) {
        const gradient = id.replace('.sums', '')
        const { steps } = shape.schedule
        const [last, first] = gradient.endsWith('bwd') ? [0, steps - 1] : [steps - 1, 0]
        const slabs = tensors[`${gradient}.steps`]!.data
        const slab = (t: number) => slabs.subarray((t * slabs.length) / steps, ((t + 1) * slabs.length) / steps)
        for (let t = 0; t < steps; t++) expect(norms[`${gradient}.steps`]![t]).toBeCloseTo(size(slab(t)), 12)
        expect(norms[id]![last]).toBeCloseTo(size(slab(last)), 12)
        expect(norms[id]![first]).toBeCloseTo(size(tensors[gradient]!.data), 10)
      }
      expect(Object.keys(norms).filter((name) => name.endsWith('.sums')).length).toBeGreaterThanOrEqual(2)
    }
  })

  it('norms are those of the slabs', () => {
    const { tensors, norms } = snapshotOf(traced(build({ steps: 5 })), 'full')
    const last = Array.from(slab(tensors['dh.l0.fwd'], 4).data)
    expect(norms['dh.l0.fwd'][4]).toBeCloseTo(Math.sqrt(last.reduce((sum, v) => sum + v * v, 0)), 12)
  })
  it("weights after the update are those that the optimizer makes, and the run's own have not moved", () => {
    const run = traced(build({ cell: 'gru' }), { clip: 0.05 })
    const { tensors } = snapshotOf(run, 'full')
    const { model } = run.workspace
    expect(Array.from(tensors['Wh.l0.fwd'].data)).toEqual(Array.from(model.byName['Wh.l0.fwd'].value))
    update(run.optimizer.settings, run.optimizer.state, model.parameters, run.clipScale)
    for (const { name, value } of model.parameters) {
      const [kind, ...place] = name.split('.')
      expect(Array.from(tensors[[`${kind}'`, ...place].join('.')].data)).toEqual(Array.from(value))
    }
  })
})

describe('an opened product', () => {
  const arrows: ArrowRef[] = [
    { weights: 'Wx', layer: 0, direction: 'fwd', step: 1 },
    { weights: 'Wx', layer: 1, direction: 'bwd', step: 0 },
    { weights: 'Wh', layer: 0, direction: 'bwd', step: 1 },
    { weights: 'Wy', layer: 1, direction: 'fwd', step: 2 },
  ]
  for (const cell of CELLS) {
    for (const arrow of arrows) {
      it.each(['up', 'left', 'front'] as Summing[])(`${cell} ${arrow.weights} %s: the terms add up to the result`, (summing) => {
        const view = productOf(traced(build({ ...BIG, cell })).workspace, { arrow, summing })!
        const [B, F] = view.left.shape
        const G = view.top.shape[1]
        expect([view.top.shape[0], ...view.front.shape]).toEqual([B, F, G])
        const result = { up: view.top, left: view.left, front: view.front }[summing]
        const sums = new Float64Array(result.data.length)
        for (let b = 0; b < B; b++) for (let f = 0; f < F; f++) for (let g = 0; g < G; g++) sums[{ up: b * G + g, left: b * F + f, front: f * G + g }[summing]] += view.terms![(b * F + f) * G + g]
        sums.forEach((sum, i) => expect(sum).toBeCloseTo(result.data[i], 12))
      })
    }
  }
  it('is null where there is no such arrow', () => {
    const { workspace } = traced(build({ mode: 'many_to_one' }))
    const ask = (arrow: ArrowRef) => productOf(workspace, { arrow, summing: 'up' })
    expect(ask({ weights: 'Wy', layer: 0, direction: 'fwd', step: 0 })).toBeNull()
    expect(ask({ weights: 'Wx', layer: 3, direction: 'fwd', step: 0 })).toBeNull()
    expect(ask({ weights: 'Wh', layer: 0, direction: 'fwd', step: 9 })).toBeNull()
  })
  it('the shares of the steps are those of the snapshot', () => {
    const run = traced(build({ cell: 'gru', steps: 3 }))
    const shares = snapshotOf(run, 'full').tensors['dWh.l0.fwd.steps']
    const front = productOf(run.workspace, { arrow: { weights: 'Wh', layer: 0, direction: 'fwd', step: 2 }, summing: 'front' })!.front
    expect(Array.from(front.data)).toEqual(Array.from(slab(shares, 2).data))
  })
})
