/** Where the names of the block's axes stand: outside its outline, upright, beside the edge that they measure. Numbers only. */

import { BODY_AXES, away, cornersOf, pointAt } from '../../../marks/body.ts'
import type { Body, BodyAxis } from '../../../marks/body.ts'
import type { Point } from '../../../marks/slab.ts'
import type { Shape } from '../parts.ts'

export interface AxisName {
  axis: BodyAxis
  count: number
  /** Points of its bracket. */
  bracket: Point[]
  /** Away from the block. */
  out: Point
  /** Middle and size of its words' box. */
  middle: Point
  width: number
  height: number
}

export interface Named {
  axes: AxisName[]
  /** Middle of the line below everything, and its upper edge. */
  shape: Point
  shapeHeight: number
}

const AWAY = 9
const HOOK = 5
/** Shorter edges are seen end on: nothing to measure. */
const SHORTEST = 8
/** Of a character, in font sizes. */
const CHARACTER = 0.6
/** Of "features", "pas de temps", "exemples" and the like, with the blank. */
const LETTERS: Record<BodyAxis, number> = { features: 10, time: 12, batch: 10 }
/** Between the words of two axes. */
const APART = 4
const SHAPE = 1.35

/** Axes in the order in which they come: features, time, batch. */
const ORDER: readonly BodyAxis[] = ['features', 'time', 'batch']

export function namesOf(body: Body, { batch, schedule, architecture }: Shape, font: number, built: number): Named {
  const counts = { time: schedule.steps, features: architecture.inputSize, batch }
  const corners = cornersOf(body)
  const axes = apart(ORDER.slice(0, built).flatMap((axis) => nameOf(body, corners, axis, counts[axis], font)))
  const low = Math.max(...corners.map(([, y]) => y), ...axes.flatMap(({ middle: [, y], height, bracket }) => [y + height / 2, ...bracket.map(([, low]) => low)]))
  const xs = corners.map(([x]) => x)
  return { axes, shape: [(Math.min(...xs) + Math.max(...xs)) / 2, low + font * 0.35], shapeHeight: font * SHAPE * 1.1 }
}

function nameOf(body: Body, corners: Point[], axis: BodyAxis, count: number, font: number): AxisName[] {
  const [from, to] = edgeOf(body, axis) ?? []
  if (!from || !to) return []
  const along: Point = [to[0] - from[0], to[1] - from[1]]
  const length = Math.sqrt(along[0] * along[0] + along[1] * along[1])
  if (length < SHORTEST) return []
  const [nx, ny] = outward(corners, from, [along[0] / length, along[1] / length])
  const off = ([x, y]: Point, by: number): Point => [x + nx * by, y + ny * by]
  const [width, height] = [font * CHARACTER * (LETTERS[axis] + String(count).length), font * 1.15]
  const distance = AWAY + HOOK + 4 + (Math.abs(nx) * width) / 2 + (Math.abs(ny) * height) / 2
  const bracket = [off(from, AWAY), off(from, AWAY + HOOK), off(to, AWAY + HOOK), off(to, AWAY)]
  return [{ axis, count, bracket, out: [nx, ny], middle: off([(from[0] + to[0]) / 2, (from[1] + to[1]) / 2], distance), width, height }]
}

/** Words that would lie on each other, beside short edges: those that have the shorter way move on, away from the block. */
function apart(names: AxisName[]): AxisName[] {
  return names.reduce<AxisName[]>((placed, name) => {
    const near = placed.findIndex((other) => wayClear(name, other) > 0)
    const other = placed[near]
    if (!other) return [...placed, name]
    const [own, its] = [wayClear(name, other), wayClear(other, name)]
    return own <= its ? [...placed, moved(name, own)] : [...placed.with(near, moved(other, its)), name]
  }, [])
}

const moved = (name: AxisName, by: number): AxisName => ({ ...name, middle: [name.middle[0] + name.out[0] * by, name.middle[1] + name.out[1] * by] })

/** How far a name goes outward until it is clear of another one; 0: it is. */
function wayClear({ middle, width, height, out }: AxisName, other: AxisName): number {
  const [dx, dy] = [middle[0] - other.middle[0], middle[1] - other.middle[1]]
  const [wide, high] = [(width + other.width) / 2 + APART, (height + other.height) / 2 + APART]
  if (Math.abs(dx) >= wide || Math.abs(dy) >= high) return 0
  const along = (by: number, far: number, room: number) => (Math.abs(by) < 1e-6 ? Infinity : (room - Math.sign(by) * far) / Math.abs(by))
  return Math.min(along(out[0], dx, wide), along(out[1], dy, high))
}

/** Away from the block, at a right angle to the edge. */
function outward(corners: Point[], [x, y]: Point, [ux, uy]: Point): Point {
  const side = corners.reduce((sum, [px, py]) => sum + (px - x) * uy - (py - y) * ux, 0)
  return side > 0 ? [-uy, ux] : [uy, -ux]
}

/** Of the edges along an axis that are on the outline, the lowest, or for the upright axis the one at the right; undefined: seen end on. */
function edgeOf(body: Body, axis: BodyAxis): [Point, Point] | undefined {
  const depth = away(body.vectors)
  const [one, other] = BODY_AXES.filter((each) => each !== axis) as [BodyAxis, BodyAxis]
  const seen = (each: BodyAxis, first: boolean) => (first ? depth[each] > 1e-6 : depth[each] < -1e-6)
  const found: [Point, Point][] = []
  for (const a of [true, false]) {
    for (const b of [true, false]) {
      if (seen(one, a) === seen(other, b)) continue
      const place = { [one]: (a ? body.from : body.to)[one], [other]: (b ? body.from : body.to)[other] }
      const at = (end: number) => pointAt(body, { ...body.from, ...place, [axis]: end })
      found.push([at(body.from[axis]), at(body.to[axis])])
    }
  }
  const rank = ([[ax, ay], [bx, by]]: [Point, Point]) => (axis === 'features' ? ax + bx + (ay + by) * 1e-3 : ay + by - (ax + bx) * 1e-3)
  return found.sort((a, b) => rank(b) - rank(a))[0]
}

/** All that has to be inside the picture. */
export function extentOf(corners: readonly Point[], { axes, shape, shapeHeight }: Named) {
  const points = [...corners, ...axes.flatMap(({ middle: [x, y], width, height, bracket }): Point[] => [[x - width / 2, y - height / 2], [x + width / 2, y + height / 2], ...bracket]), [shape[0], shape[1] + shapeHeight] as Point]
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) }
}
