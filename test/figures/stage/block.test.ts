import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blockOf } from '../../../src/figures/stage/layouts/block.ts'
import { foldedOf } from '../../../src/figures/stage/layouts/folded.ts'
import type { Part, Size } from '../../../src/figures/stage/parts.ts'
import { bodyOf, outlinesOf } from '../../../src/figures/stage/boxes.ts'
import { hitAt, inside } from '../../../src/figures/stage/hit.ts'
import { away, silhouetteOf } from '../../../src/marks/body.ts'
import { CAMERAS } from '../../../src/trace/contract/camera.ts'
import type { Camera } from '../../../src/trace/contract/camera.ts'
import { morph } from '../../../src/figures/stage/transition.ts'
import { shapeOf } from '../../../src/gallery/shapes.ts'
import { axesLeft, cutCode, CUT_AXES } from '../../../src/trace/contract/cut.ts'
import type { Cut } from '../../../src/trace/contract/cut.ts'
import { momentsOf } from '../../../src/trace/contract/moments.ts'
import { DEPTHS, isCard, outline, SIZES } from './charts.ts'

const SHAPES = [{ batch: 6, steps: 8, features: 3, hidden: 5, outputs: 2 }, { batch: 1, steps: 2, features: 2 }, { batch: 32, steps: 100, features: 16 }].map((sizes) => shapeOf({ mode: 'many_to_many_synced', ...sizes }))
const CUBE = SHAPES[0]!
const PROJECTOR = SIZES['projector']!

interface View {
  shape?: typeof CUBE
  depth?: number
  size?: Size
  cut?: Cut | null
  camera?: Camera
}

const chart = (built: number, { shape = CUBE, depth = 1, size = PROJECTOR, cut = null, camera = CAMERAS.depth }: View = {}) => blockOf({ shape, moments: momentsOf(shape), moment: 0, depth, size, built, cut, camera })
const block = (built: number, view: View = {}): Part[] => chart(built, view).parts
/** In slabs, as other layouts have them. */
const loose = (built: number, view: View = {}): Part[] => chart(built, view).loose ?? block(built, view)

const cell = (parts: Part[]) => parts.find(({ id }) => id === 'x.1')!
const boxes = (parts: Part[]) => parts.filter((part) => part.kind === 'box')
const CAMERA_LIST: Camera[] = [...Object.values(CAMERAS), { yaw: -70, pitch: 12 }, { yaw: 150, pitch: 55 }, { yaw: -120, pitch: -30 }, { yaw: 90, pitch: 0 }, { yaw: 0, pitch: 90 }]

describe('the block, built from one number', () => {
  it('has finite numbers, each id once, inside the frame', () => {
    for (const shape of SHAPES) for (const [place, size] of Object.entries(SIZES)) for (const depth of DEPTHS) for (let built = 0; built <= 3; built++) {
      const where = `${shape.batch} × ${shape.schedule.steps}, ${place}, depth ${depth}, ${built} axes`
      const parts = block(built, { shape, depth, size, cut: { axis: 'batch', index: shape.batch - 1 } })
      expect(new Set(parts.map(({ id }) => id)).size, where).toBe(parts.length)
      expect(parts.every(({ geo }) => geo.every(Number.isFinite)), where).toBe(true)
      for (const [x, y] of [...parts.filter(isCard).flatMap(outline), ...boxes(parts).flatMap((part) => silhouetteOf(bodyOf(part)))]) {
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

  it('one number and one step are seen from nearer, in the middle', () => {
    const [one, step, sequence] = [0, 1, 2].map((built) => cell(block(built)).geo[3]!)
    expect(one).toBeGreaterThan(step!)
    expect(step).toBeGreaterThan(sequence!)
    const [x = 0, , front = 0] = cell(block(0)).geo
    expect(x + front / 2).toBeCloseTo(PROJECTOR.width / 2, 0)
  })

  it('from a sequence on what is there stays where it is, and as large as it is', () => {
    const [x, y, front, unit] = cell(block(2)).geo
    expect(cell(loose(3)).geo.slice(0, 4)).toEqual([x, y, front, unit])
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
    expect(ids(loose(3))).toEqual(ids(folded))
  })
})

describe('taken apart', () => {
  it('one example, one timestep, one feature stands apart, with what lies before and behind it', () => {
    for (const axis of CUT_AXES) for (const index of [0, 1, 2]) for (const camera of CAMERA_LIST) {
      const pieces = boxes(block(3, { cut: { axis, index }, camera }))
      const last = { batch: 6, time: 8, features: 3 }[axis] - 1
      expect(pieces.map(({ id }) => id).sort()).toEqual(['x.cut', ...(index < last ? ['x.high'] : []), ...(index > 0 ? ['x.low'] : [])])
      const chosen = pieces.find(({ chosen }) => chosen)!
      expect([chosen.from[axis], chosen.to[axis]]).toEqual([index, index + 1])
      expect(pieces.reduce((sum, { from, to }) => sum + to[axis] - from[axis], 0)).toBe(last + 1)
      expect(boxes(block(2, { cut: { axis, index }, camera }))).toHaveLength(0)
    }
  })

  it('nothing covers it but what is nearer: those further away are drawn first', () => {
    for (const axis of CUT_AXES) for (const camera of CAMERA_LIST) {
      const pieces = boxes(block(3, { cut: { axis, index: 1 }, camera }))
      const depth = away(bodyOf(pieces[0]!).vectors)[axis]
      const order = pieces.map(({ from }) => from[axis])
      if (Math.abs(depth) > 1e-6) expect(order).toEqual([...order].sort((a, b) => (depth > 0 ? b - a : a - b)))
    }
  })

  it('is in its place before it moves', () => {
    const still = blockOf({ shape: CUBE, moments: momentsOf(CUBE), moment: 0, depth: 1, size: PROJECTOR, built: 3, cut: { axis: 'time', index: 2 }, out: 0 }).parts
    const [whole] = boxes(block(3))
    for (const piece of boxes(still)) piece.geo.forEach((value, i) => expect(value).toBeCloseTo(whole!.geo[i]!, 6))
  })

  it('is written in code with the axes that are left', () => {
    expect(CUT_AXES.map((axis) => [cutCode({ axis, index: 2 }), axesLeft({ axis, index: 2 })])).toEqual([
      ['X[2, :, :]', ['time', 'features']],
      ['X[:, 2, :]', ['batch', 'features']],
      ['X[:, :, 2]', ['batch', 'time']],
    ])
  })
})

describe('turned', () => {
  const box = (part: Part, font: number): [number, number, number, number] | null => {
    if (part.kind !== 'text' || part.text.code !== 'count') return null
    const [x = 0, y = 0] = part.geo
    const wide = font * 0.55 * `${part.text.count} timesteps`.length
    return [x - wide / 2, y - font * 0.75, x + wide / 2, y + font * 0.2]
  }

  it('its words stay upright and beside it, whatever the view', () => {
    fc.assert(fc.property(fc.constantFrom(...SHAPES), fc.constantFrom(...Object.values(SIZES)), fc.integer({ min: -180, max: 180 }), fc.integer({ min: -90, max: 90 }), (shape, size, yaw, pitch) => {
      const parts = block(3, { shape, size, camera: { yaw, pitch } })
      const outlines = boxes(parts).map((part) => silhouetteOf(bodyOf(part)))
      for (const part of parts) {
        const rect = box(part, part.geo[2] ?? 16)
        if (!rect) continue
        const [left, top, right, bottom] = rect
        for (let i = 0; i <= 10; i++) for (let j = 0; j <= 2; j++) {
          const at = [left + ((right - left) * i) / 10, top + ((bottom - top) * j) / 2] as const
          expect(outlines.some((outline) => inside(outline, ...at)), `${part.id} at ${yaw},${pitch}`).toBe(false)
        }
      }
    }), { numRuns: 300 })
  })

  it('stays inside the frame, taken apart too', () => {
    for (const shape of SHAPES) for (const size of Object.values(SIZES)) for (const camera of CAMERA_LIST) for (const cut of [null, { axis: 'time', index: 1 } as const]) {
      for (const [x, y] of boxes(block(3, { shape, size, camera, cut })).flatMap((part) => silhouetteOf(bodyOf(part)))) {
        expect(x).toBeGreaterThanOrEqual(0)
        expect(x).toBeLessThanOrEqual(size.width)
        expect(y).toBeGreaterThanOrEqual(0)
        expect(y).toBeLessThanOrEqual(size.height)
      }
    }
  })

  it('names the cell under a point of any face, and outlines it there', () => {
    for (const camera of CAMERA_LIST) {
      const parts = block(3, { camera })
      const part = boxes(parts)[0]!
      const seen: string[] = []
      for (let step = 0; step < 8; step++) for (let row = 0; row < 6; row++) for (let column = 0; column < 3; column++) {
        const ref = { tensor: 'x', step, row, column }
        for (const points of outlinesOf(part, ref)) {
          const [x, y] = [points.reduce((sum, p) => sum + p[0], 0) / 4, points.reduce((sum, p) => sum + p[1], 0) / 4]
          expect(hitAt(parts, x, y, 0)?.cell).toEqual(ref)
          seen.push(`${step}.${row}.${column}`)
        }
      }
      expect(seen.length).toBeGreaterThanOrEqual(18)
    }
  })
})
