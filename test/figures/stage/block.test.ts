import { describe, expect, it } from 'vitest'
import { blockOf } from '../../../src/figures/stage/layouts/block.ts'
import { foldedOf } from '../../../src/figures/stage/layouts/folded.ts'
import type { Part, Size } from '../../../src/figures/stage/parts.ts'
import { morph } from '../../../src/figures/stage/transition.ts'
import { shapeOf } from '../../../src/gallery/shapes.ts'
import { axesLeft, cutCode, CUT_AXES } from '../../../src/trace/contract/cut.ts'
import type { Cut } from '../../../src/trace/contract/cut.ts'
import { momentsOf } from '../../../src/trace/contract/moments.ts'
import { DEPTHS, isCard, outline, SIZES } from './charts.ts'

const SHAPES = [{ batch: 6, steps: 8, features: 3, hidden: 5, outputs: 2 }, { batch: 1, steps: 2, features: 2 }, { batch: 32, steps: 100, features: 16 }].map((sizes) => shapeOf({ mode: 'many_to_many_synced', ...sizes }))
const CUBE = SHAPES[0]!
const PROJECTOR = SIZES['projector']!

function block(built: number, { shape = CUBE, depth = 1, size = PROJECTOR, cut = null }: { shape?: typeof CUBE; depth?: number; size?: Size; cut?: Cut | null } = {}): Part[] {
  return blockOf({ shape, moments: momentsOf(shape), moment: 0, depth, size, built, cut }).parts
}

const cell = (parts: Part[]) => parts.find(({ id }) => id === 'x.1')!

describe('the block, built from one number', () => {
  it('has finite numbers, each id once, inside the frame', () => {
    for (const shape of SHAPES) for (const [place, size] of Object.entries(SIZES)) for (const depth of DEPTHS) for (let built = 0; built <= 3; built++) {
      const where = `${shape.batch} × ${shape.schedule.steps}, ${place}, depth ${depth}, ${built} axes`
      const parts = block(built, { shape, depth, size, cut: { axis: 'batch', index: shape.batch - 1 } })
      expect(new Set(parts.map(({ id }) => id)).size, where).toBe(parts.length)
      expect(parts.every(({ geo }) => geo.every(Number.isFinite)), where).toBe(true)
      for (const [x, y] of [...parts.filter(isCard).flatMap(outline)]) {
        expect(x, where).toBeGreaterThanOrEqual(0)
        expect(x, where).toBeLessThanOrEqual(size.width)
        expect(y, where).toBeGreaterThanOrEqual(0)
        expect(y, where).toBeLessThanOrEqual(size.height)
      }
    }
  })

  it('keeps room for the names of its axes', () => {
    for (const size of Object.values(SIZES)) for (const built of [1, 2, 3]) {
      for (const part of block(built, { size })) {
        if (part.kind !== 'text' || part.text.code !== 'count') continue
        const [x = 0, , font = 0] = part.geo
        const wide = font * 0.62 * '8 timesteps'.length
        const left = part.anchor === 'start' ? x : part.anchor === 'end' ? x - wide : x - wide / 2
        expect(left, part.id).toBeGreaterThanOrEqual(0)
        expect(left + wide, part.id).toBeLessThanOrEqual(size.width)
      }
    }
  })

  it('each press adds one axis, its name and its bracket', () => {
    const named = (built: number) => block(built).filter(({ id }) => /^(bracket|text:count)\./.test(id)).map(({ id }) => id)
    expect([0, 1, 2, 3].map(named)).toEqual([
      [],
      ['bracket.features', 'text:count.features'],
      ['bracket.features', 'text:count.features', 'bracket.time', 'text:count.time'],
      ['bracket.features', 'text:count.features', 'bracket.time', 'text:count.time', 'bracket.batch', 'text:count.batch'],
    ])
    expect([0, 1, 2, 3].map((built) => block(built).flatMap((part) => (part.kind === 'text' && part.text.code === 'shape' ? [part.text.shape] : [])))).toEqual([[[]], [[3]], [[8, 3]], [[6, 8, 3]]])
  })

  it('what is there stays where it is, and as large as it is', () => {
    const [x, y, front, unit] = cell(block(0)).geo
    for (const built of [1, 2, 3]) expect(cell(block(built)).geo.slice(0, 4)).toEqual([x, y, front, unit])
  })

  it('one number becomes a column: the height grows from its own', () => {
    const [a, b] = [block(0), block(1)]
    const height = (fraction: number) => {
      const part = morph(a, b, fraction).find(({ part: { id } }) => id === 'x.1')!.part
      return part.kind === 'card' ? part.geo[3]! * part.columns : NaN
    }
    expect(height(0.001)).toBeCloseTo(cell(a).geo[3]!, 1)
    expect(height(1)).toBeCloseTo(cell(b).geo[3]! * 3, 6)
  })

  it('its slabs are those of the tape', () => {
    const folded = foldedOf({ shape: CUBE, moments: momentsOf(CUBE), moment: 0, depth: 1, size: PROJECTOR }).parts
    const ids = (parts: Part[]) => parts.filter((part) => isCard(part) && part.tensor === 'x').map(({ id }) => id)
    expect(ids(block(3))).toEqual(ids(folded))
  })
})

describe('taken apart', () => {
  it('outlines one example, one timestep, one feature on the faces that are seen', () => {
    for (const axis of CUT_AXES) for (const index of [0, 1]) {
      const cuts = block(3, { cut: { axis, index } }).filter(({ id }) => id.startsWith('cut.'))
      expect(cuts).toHaveLength(index === 0 ? 3 : 2)
      expect(block(2, { cut: { axis, index } }).filter(({ id }) => id.startsWith('cut.'))).toHaveLength(0)
    }
  })

  it('is written in code with the axes that are left', () => {
    expect(CUT_AXES.map((axis) => [cutCode({ axis, index: 2 }), axesLeft({ axis, index: 2 })])).toEqual([
      ['X[2, :, :]', ['time', 'features']],
      ['X[:, 2, :]', ['batch', 'features']],
      ['X[:, :, 2]', ['batch', 'time']],
    ])
  })
})
