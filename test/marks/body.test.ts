import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BODY_AXES, away, cellOutlines, cellUnder, facesOf, faceOutline, hull, silhouetteOf } from '../../src/marks/body.ts'
import type { Body, BodyAxis } from '../../src/marks/body.ts'
import type { Point } from '../../src/marks/slab.ts'
import { vectorsOf } from '../../src/figures/stage/camera.ts'
import { inside } from '../../src/figures/stage/hit.ts'
import { CAMERAS } from '../../src/trace/contract/camera.ts'

const axes = <T>(make: (axis: BodyAxis) => T) => ({ time: make('time'), features: make('features'), batch: make('batch') })
const cameras = fc.record({ yaw: fc.double({ min: -180, max: 180, noNaN: true }), pitch: fc.double({ min: -90, max: 90, noNaN: true }) })
const cellSides = fc.record({ time: fc.double({ min: 2, max: 60, noNaN: true }), features: fc.double({ min: 2, max: 60, noNaN: true }), batch: fc.double({ min: 1, max: 60, noNaN: true }) })
const ranges = fc.tuple(fc.nat(20), fc.integer({ min: 1, max: 12 })).map(([from, count]) => [from, from + count] as const)
const place = fc.tuple(fc.double({ min: -500, max: 500, noNaN: true }), fc.double({ min: -500, max: 500, noNaN: true }))

/** Any piece of any block before any camera of the page. */
const bodies: fc.Arbitrary<Body> = fc.record({ camera: cameras, open: fc.double({ min: 0, max: 1, noNaN: true }), sides: cellSides, origin: place, time: ranges, features: ranges, batch: ranges }).map(({ camera, open, sides, origin, ...range }) => {
  const unit = vectorsOf(camera, open)
  return { origin, vectors: axes((axis): Point => [unit[axis][0] * sides[axis], unit[axis][1] * sides[axis]]), from: axes((axis) => range[axis][0]), to: axes((axis) => range[axis][1]) }
})
/** And any affine camera whatever, mirrored ones too. */
const pixel = fc.double({ min: -40, max: 40, noNaN: true })
const anyBodies: fc.Arbitrary<Body> = fc.record({ origin: place, time: fc.tuple(pixel, pixel), features: fc.tuple(pixel, pixel), batch: fc.tuple(pixel, pixel), b: ranges, t: ranges, f: ranges }).map(({ origin, time, features, batch, b, t, f }) => ({
  origin, vectors: { time, features, batch }, from: { time: t[0], features: f[0], batch: b[0] }, to: { time: t[1], features: f[1], batch: b[1] },
}))

const area = ({ plane: { across, down } }: ReturnType<typeof facesOf>[number]) => Math.abs(across.x * down.y - across.y * down.x)
const share = fc.double({ min: 0.02, max: 0.98, noNaN: true })

describe('a body before any camera', () => {
  it('the cell under a projected point is the one that the inverse projection gives', () => {
    fc.assert(fc.property(fc.oneof(bodies, anyBodies), fc.nat(2), share, share, share, share, (body, which, i, j, u, v) => {
      const seen = facesOf(body).filter((face) => area(face) > 0.05)
      const face = seen[which % Math.max(1, seen.length)]
      fc.pre(face !== undefined)
      const [column, row] = [Math.floor(i * face.columns), Math.floor(j * face.rows)]
      const { origin, across, down } = face.plane
      const x = origin.x + (column + u) * across.x + (row + v) * down.x
      const y = origin.y + (column + u) * across.y + (row + v) * down.y
      expect(cellUnder(body, x, y)).toEqual({ [face.axis]: face.index, [face.across]: body.from[face.across] + column, [face.down]: body.from[face.down] + row })
    }), { numRuns: 2000 })
  })

  it('a cell that is found lies under the point: one of its outlines holds it', () => {
    fc.assert(fc.property(bodies, share, share, (body, u, v) => {
      const outline = silhouetteOf(body)
      const [xs, ys] = [outline.map(([x]) => x), outline.map(([, y]) => y)]
      const at: Point = [Math.min(...xs) + u * (Math.max(...xs) - Math.min(...xs)), Math.min(...ys) + v * (Math.max(...ys) - Math.min(...ys))]
      const cell = cellUnder(body, ...at)
      if (cell) expect(cellOutlines(body, cell).some((points) => inside(grown(hull(points)), ...at))).toBe(true)
      if (!cell) expect(inside(shrunk(outline), ...at)).toBe(false)
    }), { numRuns: 1000 })
  })

  it('shows at most three faces, which fill its outline and do not overlap', () => {
    fc.assert(fc.property(bodies, (body) => {
      const faces = facesOf(body)
      expect(faces.length).toBeLessThanOrEqual(3)
      expect(new Set(faces.map(({ axis }) => axis)).size).toBe(faces.length)
      const sum = faces.reduce((all, face) => all + sizeOf(faceOutline(face)), 0)
      expect(sum).toBeCloseTo(sizeOf(silhouetteOf(body)), 2)
    }))
  })

  it('nearer ends are in sight: the first of each axis from the usual view, the last from behind and below', () => {
    const unit = (camera: { yaw: number; pitch: number }) => away(vectorsOf(camera, 1))
    for (const axis of BODY_AXES) {
      expect(unit(CAMERAS.depth)[axis]).toBeGreaterThan(0)
      expect(unit(CAMERAS.corner)[axis]).toBeGreaterThan(0)
      expect(unit({ yaw: -150, pitch: -40 })[axis]).toBeLessThan(0)
    }
  })
})

const sizeOf = (points: readonly Point[]) => Math.abs(points.reduce((sum, [x, y], i) => sum + x * points[(i + 1) % points.length]![1] - y * points[(i + 1) % points.length]![0], 0)) / 2
const scaled = (points: readonly Point[], by: number): Point[] => {
  const [cx, cy] = [points.reduce((sum, [x]) => sum + x, 0) / points.length, points.reduce((sum, [, y]) => sum + y, 0) / points.length]
  return points.map(([x, y]) => [cx + (x - cx) * by, cy + (y - cy) * by])
}
const grown = (points: readonly Point[]) => scaled(points, 1.000001)
const shrunk = (points: readonly Point[]) => scaled(points, 0.999)
