import { describe, expect, it } from 'vitest'
import { chartOf } from '../../../src/figures/stage/layouts/chart.ts'
import { foldedOf } from '../../../src/figures/stage/layouts/folded.ts'
import { slabFrom } from '../../../src/figures/stage/layouts/frame.ts'
import { layoutAt } from '../../../src/figures/stage/layouts/layout-at.ts'
import type { CardPart, Part, RibbonPart, Size } from '../../../src/figures/stage/parts.ts'
import { blend, morph } from '../../../src/figures/stage/transition.ts'
import { bottomAt, leftAt, rightAt, topAt, topOf } from '../../../src/marks/slab.ts'
import { shapeOf } from '../../../src/gallery/shapes.ts'
import type { ShapeOptions } from '../../../src/gallery/shapes.ts'
import { findMoment, momentsOf } from '../../../src/trace/contract/moments.ts'
import { DEPTHS, heads, isCard, isRibbon, outline, overlap, points, SIZES, stampBox, strands } from './charts.ts'

const CUBE: ShapeOptions = { mode: 'many_to_many_synced', batch: 6, steps: 8, features: 3, hidden: 5, outputs: 2 }
const SHAPES: Record<string, ShapeOptions> = {
  cube: CUBE,
  last: { mode: 'many_to_one' },
  first: { mode: 'one_to_many', steps: 3 },
  single: { mode: 'one_to_one', steps: 1 },
  long: { ...CUBE, steps: 55 },
  large: { ...CUBE, batch: 32, steps: 100, hidden: 32 },
  two: { layers: 2, steps: 4 },
}

interface Where { options: ShapeOptions; moment: number; depth: number; size: Size; name: string }

function everyTape(check: (parts: Part[], where: Where) => void) {
  for (const [kind, options] of Object.entries(SHAPES)) {
    const moments = momentsOf(shapeOf(options))
    const loss = findMoment(moments, 'loss')
    const some = [0, 1, 2, 3, Math.floor(loss / 2), loss - 2, loss - 1].filter((moment, index, all) => moment >= 0 && all.indexOf(moment) === index)
    for (const [place, size] of Object.entries(SIZES)) {
      for (const depth of DEPTHS) for (const moment of some) check(tape(options, moment, depth, size), { options, moment, depth, size, name: `${kind}, ${place}, moment ${moment}, depth ${depth}` })
    }
  }
}

function tape(options: ShapeOptions, moment: number, depth: number, size: Size): Part[] {
  const shape = shapeOf(options)
  return foldedOf({ shape, moments: momentsOf(shape), moment, depth, size }).parts
}

const solid = (card: CardPart) => (card.geo[6] ?? 0) > 0
const dashed = ({ look }: CardPart) => ['fed', 'later', 'unread', 'noInput'].includes(look)

describe('the folded network, at depth 0, ½ and 1, at three sizes', () => {
  it('has finite numbers, each id once, and stays inside the frame', () => {
    everyTape((parts, { size, name }) => {
      expect(new Set(parts.map(({ id }) => id)).size, name).toBe(parts.length)
      expect(parts.filter(({ geo }) => !geo.every(Number.isFinite)).map(({ id }) => id), name).toEqual([])
      const out = parts.filter((part) => points(part).some(([x, y]) => x < -1 || y < -1 || x > size.width + 1 || y > size.height + 1))
      expect(out.map(({ id }) => id), name).toEqual([])
    })
  })

  it('calls the same things as the chart does', () => {
    everyTape((parts, { options, moment, size, name }) => {
      if (shapeOf(options).schedule.steps > 8) return
      const shape = shapeOf(options)
      const wide = { width: 4000, height: size.height * 2 }
      const known = new Set(chartOf({ shape, moments: momentsOf(shape), moment, depth: 1, size: wide }).parts.map(({ id }) => id))
      const own = parts.filter(({ kind }) => kind === 'card' || kind === 'ribbon' || kind === 'stamp' || kind === 'flat').map(({ id }) => id)
      expect(own.filter((id) => !known.has(id)), name).toEqual([])
    })
  })

  it('lays no slab over another, but the slices of a block and the gaps that they left', () => {
    everyTape((parts, { name }) => {
      const cards = parts.filter(isCard)
      const pairs = cards.flatMap((a, index) => cards.slice(index + 1).filter((b) => !(a.tensor === b.tensor && ((solid(a) && solid(b)) || (dashed(a) && dashed(b)))) && overlap(outline(a), outline(b))).map((b) => `${a.id} ${b.id}`))
      expect(pairs, name).toEqual([])
    })
  })

  it('nothing covers an arrowhead', () => {
    everyTape((parts, { name }) => {
      const covers = [...parts.filter(isCard).map((card) => ({ id: card.id, shape: outline(card) })), ...parts.flatMap((part) => (part.kind === 'stamp' ? [{ id: part.id, shape: stampBox(part.geo) }] : []))]
      const covered = parts.flatMap((part) => heads(part).flatMap((head) => covers.filter(({ shape }) => overlap(head, shape)).map(({ id }) => `${part.id} under ${id}`)))
      expect(covered, name).toEqual([])
    })
  })
})

describe('at t = 3', () => {
  const size = SIZES['projector']!
  const at = (depth: number) => tape(CUBE, 6, depth, size)
  const slab = (parts: Part[], id: string) => {
    const card = parts.find((part): part is CardPart => isCard(part) && part.id === id)!
    return slabFrom(card.geo, card.rows, card.columns)
  }
  const ribbon = (parts: Part[], id: string) => strands(parts.find((part): part is RibbonPart => isRibbon(part) && part.id === id)!)

  it.each(DEPTHS)('arrows join what they claim, depth %d', (depth) => {
    const parts = at(depth)
    const [x, h, y, before] = [slab(parts, 'x.3'), slab(parts, 'h.l0.fwd.3'), slab(parts, 'y.3'), slab(parts, 'h.l0.fwd.2')]
    for (const [a, b] of ribbon(parts, 'Wx.l0.fwd@3') as [[number, number], [number, number]][]) {
      expect(a[1]).toBeCloseTo(topAt(x, a[0]) - 2.5, 6)
      expect(b[1]).toBeCloseTo(bottomAt(h, b[0]) + 2.5, 6)
    }
    for (const [a, b] of ribbon(parts, 'Wh.l0.fwd@3') as [[number, number], [number, number]][]) {
      expect(a[0]).toBeCloseTo(rightAt(before, a[1]) + 2.5, 6)
      expect(b[0]).toBeCloseTo(leftAt(h, b[1]) - 2.5, 6)
    }
    for (const [, b] of ribbon(parts, 'Wy@3') as [[number, number], [number, number]][]) expect(b[1]).toBeCloseTo(bottomAt(y, b[0]) + 2.5, 6)
  })

  it('the loop leaves the cell at the right and comes down onto the kept state', () => {
    const parts = at(1)
    const { geo } = parts.find(({ id }) => id === 'loop.h.l0.fwd')!
    const [cell, kept] = [slab(parts, 'h.l0.fwd.3'), slab(parts, 'h.l0.fwd.2')]
    expect(geo[0]).toBeCloseTo(cell.x + cell.front + 3, 6)
    expect(geo.at(-1)).toBeCloseTo(topAt(kept, geo.at(-2)!) - 3, 6)
    expect(Math.min(...geo.filter((_, index) => index % 2 === 1))).toBeLessThan(topOf(cell))
  })

  it('what is fed is a gap, what is to come a block, Y is filled up to here', () => {
    const looks = Object.fromEntries(at(1).filter(isCard).map((card) => [card.id, `${card.look}${solid(card) ? ' solid' : ''}`]))
    expect(looks).toMatchObject({ 'x.2': 'fed', 'x.3': 'values', 'x.4': 'values solid', 'x.8': 'values solid', 'y.1': 'values solid', 'y.3': 'values', 'y.4': 'later', 'h.l0.fwd.2': 'values', 'h.l0.fwd.3': 'values' })
    expect(looks['h.l0.fwd.1']).toBeUndefined()
  })

  it('the tape moves and the cell does not', () => {
    const [now, next] = [tape(CUBE, 5, 1, size), tape(CUBE, 7, 1, size)]
    expect(slab(next, 'h.l0.fwd.4')).toEqual(slab(now, 'h.l0.fwd.3'))
    expect(slab(next, 'x.4')).toEqual(slab(now, 'x.3'))
    expect(slab(next, 'x.8').x).toBeLessThan(slab(now, 'x.8').x)
  })
})

describe('in motion', () => {
  const size = SIZES['desk']!
  const shape = shapeOf(CUBE)
  const moments = momentsOf(shape)

  /** The furthest that any slab goes within a fiftieth of the way. */
  function largestStep(draw: (fraction: number) => { part: Part; fade: number }[]): number {
    let largest = 0
    let before = new Map<string, Part>()
    for (let step = 0; step <= 50; step++) {
      const now = new Map(draw(step / 50).filter(({ part }) => part.kind === 'card').map(({ part }) => [part.id, part]))
      for (const [id, part] of now) {
        const old = before.get(id)
        if (old) part.geo.slice(0, 2).forEach((value, index) => (largest = Math.max(largest, Math.abs(value - (old.geo[index] ?? 0)))))
      }
      before = now
    }
    return largest
  }

  it('Unfold moves every slab without a jump', () => {
    for (const moment of [1, 6, 15]) {
      const [a, b] = [tape(CUBE, moment, 1, size), chartOf({ shape, moments, moment, depth: 1, size }).parts]
      expect(largestStep((fraction) => morph(a, b, fraction))).toBeLessThan(70)
      expect(morph(a, b, 1).map(({ part }) => part.id)).toEqual(b.map(({ id }) => id))
      expect(largestStep((fraction) => morph(b, a, fraction))).toBeLessThan(70)
    }
  })

  it('feeding: the state is kept, then the slab enters, then they meet', () => {
    const [a, b] = [tape(CUBE, 4, 1, size), tape(CUBE, 5, 1, size)]
    const at = (fraction: number, id: string) => blend(a, b, fraction).find(({ part }) => part.id === id)
    const end = (id: string) => b.find((part) => part.id === id)!.geo
    const start = (id: string) => a.find((part) => part.id === id)!.geo
    expect(at(0.35, 'h.l0.fwd.2')?.part.geo).toEqual(end('h.l0.fwd.2'))
    expect(at(0.33, 'x.3')?.part.geo).toEqual(start('x.3'))
    expect(at(0.57, 'x.3')?.part.geo).toEqual(end('x.3'))
    expect(at(0.57, 'h.l0.fwd.3')?.fade).toBe(0)
    expect(at(0.9, 'h.l0.fwd.3')?.grow).toBeGreaterThan(0.3)
    expect(largestStep((fraction) => blend(a, b, fraction))).toBeLessThan(70)
  })
})

describe('which layout', () => {
  const shape = shapeOf(CUBE)
  const moments = momentsOf(shape)
  const loss = findMoment(moments, 'loss')

  it('the block is fed as a tape, and the way back is unfolded', () => {
    expect([0, 1, loss - 1, loss].map((moment) => layoutAt({ layout: 'block', shape, moments, moment }))).toEqual(['block', 'folded', 'folded', 'chart'])
    expect([0, 1, loss - 1, loss].map((moment) => layoutAt({ layout: 'folded', shape, moments, moment }))).toEqual(['folded', 'folded', 'folded', 'chart'])
  })

  it('two directions cannot be folded', () => {
    const both = shapeOf({ ...CUBE, directions: 2 })
    expect(layoutAt({ layout: 'folded', shape: both, moments: momentsOf(both), moment: 1 })).toBe('chart')
  })
})
