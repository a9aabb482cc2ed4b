import { describe, expect, it } from 'vitest'
import type { Part, Size } from '../../../src/figures/stage/parts.ts'
import { chart, DEPTHS, everyMoment, heads, isCard, isRibbon, outline, overlap, points, SHAPES, SIZES, stampBox, strands } from './charts.ts'

const each = (check: (parts: Part[], size: Size, where: string) => void, skip: string[] = []) => {
  for (const [name, options] of Object.entries(SHAPES)) {
    for (const [place, size] of Object.entries(SIZES)) {
      if (skip.includes(`${name} ${place}`) || skip.includes(name)) continue
      for (const depth of DEPTHS) for (const moment of everyMoment(options)) check(chart(options, moment, depth, size).parts, size, `${name}, ${place}, moment ${moment}, depth ${depth}`)
    }
  }
}

describe('the chart, at every moment, at depth 0, ½ and 1, at three sizes', () => {
  it('has finite numbers and each id once', () => {
    each((parts, _, where) => {
      expect(new Set(parts.map(({ id }) => id)).size, where).toBe(parts.length)
      expect(parts.filter(({ geo }) => !geo.every(Number.isFinite)).map(({ id }) => id), where).toEqual([])
    })
  })

  it('stays inside the frame', () => {
    each((parts, size, where) => {
      const out = parts.filter((part) => points(part).some(([x, y]) => x < -1 || y < -1 || x > size.width + 1 || y > size.height + 1))
      expect(out.map(({ id }) => id), where).toEqual([])
    })
  })

  it('no slab overlaps another', () => {
    each((parts, _, where) => {
      const cards = parts.filter(isCard)
      const pairs = cards.flatMap((a, index) => cards.slice(index + 1).filter((b) => overlap(outline(a), outline(b))).map((b) => `${a.id} ${b.id}`))
      expect(pairs, where).toEqual([])
    })
  })

  it('nothing covers an arrowhead', () => {
    each((parts, _, where) => {
      const covers = [...parts.filter(isCard).map((card) => ({ id: card.id, shape: outline(card) })), ...parts.flatMap((part) => (part.kind === 'stamp' ? [{ id: part.id, shape: stampBox(part.geo) }] : []))]
      const covered = parts.flatMap((part) => heads(part).flatMap((head) => covers.filter(({ shape }) => overlap(head, shape)).map(({ id }) => `${part.id} under ${id}`)))
      expect(covered, where).toEqual([])
    })
  })

  it('strands of one arrow are parallel', () => {
    each((parts, _, where) => {
      for (const ribbon of parts.filter(isRibbon).filter((part) => part.points === 2)) {
        const level = strands(ribbon).every(([a, b]) => a && b && Math.abs(a[1] - b[1]) < 1e-6)
        const upright = strands(ribbon).every(([a, b]) => a && b && Math.abs(a[0] - b[0]) < 1e-6)
        expect(level || upright, `${where} ${ribbon.id}`).toBe(true)
      }
    })
  })
})

describe('the straight road of an lstm', () => {
  const lstm = { cell: 'lstm', steps: 3 } as const
  const size: Size = { width: 700, height: 500 }
  const ids = (moment: number, at = size) => chart(lstm, moment, 1, at).parts.map(({ id }) => id)

  it('has a row of cell states below the states, from c₀ on', () => {
    const cards = chart(lstm, 2, 1, size).parts.filter(isCard)
    const top = (id: string) => cards.find((card) => card.id === id)!.geo[1]!
    for (const step of [0, 1, 2]) expect(top(`c.l0.fwd.${step}`)).toBeGreaterThan(top(`h.l0.fwd.${step}`))
    expect(cards.filter(({ tensor }) => tensor === 'c.l0.fwd').map(({ look }) => look)).toEqual(['zero', 'values', 'values', 'empty'])
  })

  it('is level, has the forget gate on it and opens no product', () => {
    const road = chart(lstm, 3, 1, size).parts.filter(isRibbon).filter(({ id }) => id.startsWith('road.'))
    expect(road.map(({ id }) => id)).toEqual(['road.c.l0.fwd@1', 'road.c.l0.fwd@2', 'road.c.l0.fwd@3'])
    for (const ribbon of road) for (const [start, end] of strands(ribbon)) expect(start![1]).toBeCloseTo(end![1], 6)
    expect(road.every(({ arrow }) => arrow === null)).toBe(true)
    expect(ids(3)).toContain('text:gate.road.c.l0.fwd@2')
  })

  it('carries its gradient back, drawn to one scale with that of the state', () => {
    const back = chart(lstm, 7, 1, size).parts
    expect(back.filter(isCard).filter(({ tensor }) => tensor === 'dc.l0.fwd').map(({ id }) => id)).toEqual(['dc.l0.fwd.2', 'dc.l0.fwd.3'])
    const ribbon = back.filter(isRibbon).find(({ id }) => id === 'dc.l0.fwd@2')!
    expect(ribbon.norm).toEqual({ tensor: 'dc.l0.fwd', step: 1, beside: ['dh.l0.fwd'] })
    expect(ids(7)).toContain('dc.l0.fwd<h.l0.fwd@2')
  })

  it('is left out where the picture is low, and of every other cell', () => {
    expect(ids(2, { width: 700, height: 260 }).some((id) => id.startsWith('c.'))).toBe(false)
    expect(chart({ cell: 'gru', steps: 3 }, 2, 1, size).parts.some(({ id }) => id.startsWith('c.'))).toBe(false)
  })
})

describe('a lesson of eight steps at the size of a projector', () => {
  it('shows all of them at full size, both ways', () => {
    const cube = { batch: 6, steps: 8, features: 3, outputs: 2, mode: 'many_to_many_synced' } as const
    for (const moment of [9, 20]) {
      const cards = chart(cube, moment, 1, { width: 690, height: 430 }).parts.filter(isCard).filter(({ tensor }) => tensor === 'h.l0.fwd')
      expect(cards.map(({ id }) => id)).toEqual(Array.from({ length: 9 }, (_, step) => `h.l0.fwd.${step}`))
    }
  })
})

describe('a low picture, above an open panel', () => {
  it('keeps its states: lanes and tray give way', () => {
    for (const [options, moment] of [[{ steps: 3 }, 7], [{ steps: 50 }, 101], [{ cell: 'lstm', steps: 3 }, 7]] as const) {
      for (const depth of [0, 1]) {
        const low: Size = { width: 690, height: 235 }
        const { parts } = chart(options, moment, depth, low)
        for (const { geo, columns } of parts.filter(isCard).filter(({ tensor }) => tensor === 'h.l0.fwd')) expect(geo[3]! * columns).toBeGreaterThan(18)
        expect(parts.filter((part) => points(part).some(([x, y]) => x < -1 || y < -1 || x > low.width + 1 || y > low.height + 1)).map(({ id }) => id)).toEqual([])
      }
    }
  })
})
