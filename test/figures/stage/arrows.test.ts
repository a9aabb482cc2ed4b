import { describe, expect, it } from 'vitest'
import { slabFrom } from '../../../src/figures/stage/layouts/frame.ts'
import type { CardPart, Part } from '../../../src/figures/stage/parts.ts'
import { bottomAt, leftAt, rightAt, topAt } from '../../../src/marks/slab.ts'
import { chart, DEPTHS, isCard, isRibbon, SIZES, strands } from './charts.ts'

const slab = (parts: Part[], id: string) => {
  const card = parts.find((part): part is CardPart => isCard(part) && part.id === id)
  if (!card) throw new Error(`no ${id}`)
  return slabFrom(card.geo, card.rows, card.columns)
}

const ribbon = (parts: Part[], id: string) => {
  const found = parts.filter(isRibbon).find((part) => part.id === id)
  if (!found) throw new Error(`no ${id}`)
  return strands(found)
}

describe('arrows join what they claim', () => {
  for (const depth of DEPTHS) {
    const { parts } = chart({}, 7, depth, SIZES.projector ?? { width: 700, height: 500 })

    it(`x to h, depth ${depth}: from the top edge to the bottom edge, at the example's own place`, () => {
      const [x, h] = [slab(parts, 'x.3'), slab(parts, 'h.l0.fwd.3')]
      for (const [from, to] of ribbon(parts, 'Wx.l0.fwd@3') as [readonly [number, number], readonly [number, number]][]) {
        expect(from[1]).toBeCloseTo(topAt(x, from[0]) - 2.5, 6)
        expect(to[1]).toBeCloseTo(bottomAt(h, to[0]) + 2.5, 6)
      }
    })

    it(`h to the next h, depth ${depth}: from the right edge to the left edge`, () => {
      const [before, after] = [slab(parts, 'h.l0.fwd.2'), slab(parts, 'h.l0.fwd.3')]
      for (const [from, to] of ribbon(parts, 'Wh.l0.fwd@3') as [readonly [number, number], readonly [number, number]][]) {
        expect(from[0]).toBeCloseTo(rightAt(before, from[1]) + 2.5, 6)
        expect(to[0]).toBeCloseTo(leftAt(after, to[1]) - 2.5, 6)
      }
    })

    it(`the read-out, depth ${depth}`, () => {
      const y = slab(parts, 'y.6')
      for (const [, to] of ribbon(parts, 'Wy@6') as [readonly [number, number], readonly [number, number]][]) expect(to[1]).toBeCloseTo(bottomAt(y, to[0]) + 2.5, 6)
    })
  }

  it('carries one strand for each example, and nothing of a later moment', () => {
    const { parts } = chart({}, 3, 1, { width: 700, height: 500 })
    expect(ribbon(parts, 'Wx.l0.fwd@3')).toHaveLength(4)
    expect(parts.some(({ id }) => id === 'Wx.l0.fwd@4')).toBe(false)
    expect(parts.find((part) => part.id === 'h.l0.fwd.4')).toMatchObject({ look: 'empty' })
    expect(parts.find((part) => part.id === 'h.l0.fwd.3')).toMatchObject({ look: 'values', current: true })
    expect(parts.find((part) => part.id === 'h.l0.fwd.0')).toMatchObject({ look: 'zero' })
    expect(parts.find((part) => part.id === 'y.5')).toMatchObject({ look: 'unread' })
    expect(parts.some(({ id }) => id.startsWith('dh.') || id === 'loss')).toBe(false)
  })
})
