import { describe, expect, it } from 'vitest'
import { slabFrom } from '../../../src/figures/stage/layouts/frame.ts'
import { bottomOf, leftAt, rightOf, topOf } from '../../../src/marks/slab.ts'
import { toggleOf } from '../../../src/figures/stage/toggles.ts'
import { chart, DEPTHS, everyMoment, isCard, isRibbon, outline, overlap, SHAPES, SIZES, strands } from './charts.ts'
import type { Part } from '../../../src/figures/stage/parts.ts'

const FED = ['fed', 'written'] as const

function each(check: (parts: Part[], where: string) => void) {
  for (const name of FED) for (const [place, size] of Object.entries(SIZES)) for (const depth of DEPTHS) for (const moment of everyMoment(SHAPES[name]!)) check(chart(SHAPES[name]!, moment, depth, size).parts, `${name}, ${place}, moment ${moment}, depth ${depth}`)
}

const fed = (parts: Part[]) => parts.filter(isRibbon).filter(({ id }) => id.startsWith('feedback@'))
const slab = (parts: Part[], id: string) => {
  const card = parts.filter(isCard).find((part) => part.id === id)!
  return slabFrom(card.geo, card.rows, card.columns)
}

describe('an output that is fed back', () => {
  it('goes from y to the next x, from its right side into the left side', () => {
    let seen = 0
    each((parts, where) => {
      for (const ribbon of fed(parts)) {
        const t = Number(/@(\d+)/.exec(ribbon.id)![1])
        const [from, to] = [slab(parts, `y.${t - 1}`), slab(parts, `x.${t}`)]
        const [points] = strands(ribbon)
        const [[ax, ay], [bx, by]] = [points![0]!, points!.at(-1)!]
        expect(ax - rightOf(from), where).toBeCloseTo(2.5, 6)
        expect(ay, where).toBeGreaterThan(topOf(from))
        expect(ay, where).toBeLessThan(bottomOf(from))
        expect(leftAt(to, by) - bx, where).toBeCloseTo(2.5, 6)
        seen++
      }
    })
    expect(seen).toBeGreaterThan(100)
  })

  it('runs over no slab of the forward pass', () => {
    each((parts, where) => {
      const cards = parts.filter(isCard).filter(({ role, target }) => role !== 'gradient' && !target)
      for (const ribbon of fed(parts)) {
        const [points] = strands(ribbon)
        const lane = [[points![1]![0] - 0.5, points![1]![1]], [points![1]![0] + 0.5, points![1]![1]], [points![2]![0] + 0.5, points![2]![1]], [points![2]![0] - 0.5, points![2]![1]]] as const
        expect(cards.filter((card) => overlap(outline(card), lane, 0)).map(({ id }) => id), `${where} ${ribbon.id}`).toEqual([])
      }
    })
  })

  it('is there from the moment the output is read, with the input that it makes', () => {
    const at = (moment: number) => chart(SHAPES['fed']!, moment, 0, SIZES['desk']!).parts
    expect(fed(at(1)).every(({ id }) => id.endsWith('?'))).toBe(true)
    expect(fed(at(2)).filter(({ id }) => !id.endsWith('?')).map(({ id }) => id)).toEqual(['feedback@2'])
    expect(at(2).find(({ id }) => id === 'x.2')).toMatchObject({ look: 'values' })
    expect(at(1).find(({ id }) => id === 'x.2')).toMatchObject({ look: 'empty' })
  })
})

describe('what a click fills or empties', () => {
  it('is an input or an output, never a state or a target', () => {
    const parts = chart({ mode: 'many_to_many_encdec', steps: 5 }, 99, 0, SIZES['desk']!).parts
    const toggles = parts.flatMap((part) => {
      const toggle = toggleOf(part)
      return toggle ? [`${toggle.row}${toggle.step + 1}${toggle.slot ? ' slot' : ''}`] : []
    })
    expect(toggles.sort()).toEqual(['x1', 'x2', 'x3', 'x4 slot', 'x5 slot', 'y1 slot', 'y2 slot', 'y3', 'y4', 'y5'])
  })
})
