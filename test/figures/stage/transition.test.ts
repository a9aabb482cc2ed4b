import { describe, expect, it } from 'vitest'
import { blend } from '../../../src/figures/stage/transition.ts'
import { shapeOf } from '../../../src/gallery/shapes.ts'
import { momentsOf } from '../../../src/trace/contract/moments.ts'
import { chart, everyMoment, SHAPES } from './charts.ts'

const size = { width: 700, height: 500 }

describe('between two moments', () => {
  it('starts as the one and ends as the other, by part id', () => {
    for (const options of Object.values(SHAPES)) {
      for (const moment of everyMoment(options).slice(0, -1)) {
        const [a, b] = [chart(options, moment, 1, size).parts, chart(options, moment + 1, 1, size).parts]
        expect(blend(a, b, 0).map(({ part }) => part)).toEqual(a)
        const end = blend(a, b, 1)
        expect(end.map(({ part }) => part)).toEqual(b)
        expect(end.every(({ grow, fade, flash }) => grow === 1 && fade === 1 && flash === 0)).toBe(true)
      }
    }
  })

  it('keeps what did not move as the same object, so that it is not drawn again', () => {
    const [a, b] = [chart({}, 2, 1, size).parts, chart({}, 3, 1, size).parts]
    const same = new Set(b)
    expect(blend(a, b, 0.4).filter(({ part, grow }) => same.has(part) && grow === 1).length).toBeGreaterThan(b.length * 0.8)
  })

  it('feeds: arrows first, then the values of the state', () => {
    const [a, b] = [chart({}, 2, 1, size).parts, chart({}, 3, 1, size).parts]
    const at = (fraction: number, id: string) => blend(a, b, fraction).find(({ part }) => part.id === id)
    expect(at(0.3, 'Wx.l0.fwd@3')?.grow).toBeGreaterThan(0.3)
    expect(at(0.3, 'h.l0.fwd.3')?.grow).toBe(0)
    expect(at(0.8, 'Wh.l0.fwd@3')?.grow).toBe(1)
    expect(at(0.8, 'h.l0.fwd.3')?.grow).toBeGreaterThan(0.3)
  })

  it('updates all weights in the same frame', () => {
    const count = everyMoment({}).length
    const [a, b] = [chart({}, count - 2, 1, size).parts, chart({}, count - 1, 1, size).parts]
    const fresh = (fraction: number) => blend(a, b, fraction).flatMap(({ part }) => (part.kind === 'flat' && part.slabs === null ? [part.fresh] : []))
    expect(new Set(fresh(0.49))).toEqual(new Set([false]))
    expect(new Set(fresh(0.51))).toEqual(new Set([true]))
  })
})

describe('from one mode to another', () => {
  const at = (mode: 'many_to_many_synced' | 'many_to_one') => {
    const options = { mode, steps: 3, hidden: 6 }
    const moments = momentsOf(shapeOf(options))
    return chart(options, moments.findIndex(({ kind }) => kind === 'loss') - 1, 1, size).parts
  }
  const [synced, last] = [at('many_to_many_synced'), at('many_to_one')]

  it('outputs that are no longer read go into their slots, where they stand', () => {
    const [early, late] = [blend(synced, last, 0.3), blend(synced, last, 0.8)].map((drawn) => drawn.find(({ part }) => part.id === 'y.1')!)
    expect(early.part).toMatchObject({ look: 'values' })
    expect(late.part).toMatchObject({ look: 'unread' })
    expect(early.fade).toBeLessThan(1)
  })

  it('states and inputs stay the same parts', () => {
    const ids = (parts: readonly { id: string }[]) => parts.map(({ id }) => id).filter((id) => /^(x|h\.l0\.fwd)\.\d$/.test(id))
    expect(ids(last)).toEqual(ids(synced))
    expect(blend(synced, last, 1).map(({ part }) => part.id)).toEqual(last.map(({ id }) => id))
  })
})
