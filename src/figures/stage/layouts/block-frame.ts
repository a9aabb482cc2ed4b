/** Where the block stands, how large a cell of it is, and which pieces it is in. From a sequence on what is there stays; less than that is shown larger. */

import { BODY_AXES, away, cornersOf, pointAt } from '../../../marks/body.ts'
import type { Body, BodyAxis } from '../../../marks/body.ts'
import type { Point } from '../../../marks/slab.ts'
import { CAMERAS } from '../../../trace/contract/camera.ts'
import type { Camera } from '../../../trace/contract/camera.ts'
import type { Cut } from '../../../trace/contract/cut.ts'
import { usualness, vectorsOf } from '../camera.ts'
import type { Shape, Size } from '../parts.ts'
import { extentOf, namesOf } from './block-names.ts'
import type { Named } from './block-names.ts'

export interface Built {
  shape: Shape
  /** Axes that are there: 0 one number, 1 a step, 2 a sequence, 3 a batch. */
  axes: number
  /** All of the block, with the gaps between its pieces. */
  whole: Body
  /** One cell along each axis on the screen, and the corner of the first cell where nothing is cut out. */
  vectors: Body['vectors']
  origin: Point
  font: number
  cut: Cut | null
  names: Named
}

export interface BlockRoom {
  size: Size
  font: number
  depth: number
  built: number
  camera: Camera
  cut: Cut | null
  /** How far what is cut out has moved: 0 … 1. */
  out: number
}

const LARGEST = 62
/** One number, and one step, are looked at from nearer. */
const CLOSE = [150, 100] as const
/** More examples than these share the depth of so many, unless the block is longer than that anyway. */
const DEEP = 14
const DEEP_SHARE = 0.45
/** A cell of a long thin block may be wider than it is deep, so that there is something to see. */
const SEEN = 24
const STRETCH = 2.5
/** Of the longest side: the gap on the side that the reader sees, and the one behind. */
const NEAR_GAP = 0.26
const FAR_GAP = 0.09

export function builtOf(shape: Shape, room: BlockRoom): Built {
  const { size, font, depth, built, cut, camera } = room
  const open = built >= 3 ? depth : 0
  const usual: Scene = { shape, size, font, built: 3, camera: CAMERAS.depth, open: 1, gaps: null }
  const near = CLOSE[built]
  if (near !== undefined) return nearOf({ ...usual, built, open: 0 }, near)
  const scene: Scene = { ...usual, ...(built >= 3 && { camera, open, gaps: cut && { cut, out: room.out } }) }
  const largest = fit(usual, LARGEST)
  const unit = built >= 3 ? fit({ ...scene, open: 1 }, largest) : largest
  const placed = built === 2 || (open < 1 && !scene.gaps) ? placedAs(usual, scene, unit) : placeIn(scene, unit)
  const cells: Body = { ...bodyOf({ ...scene, camera: scene.camera, open }, unit, placed), to: countsOf(shape, built) }
  const whole = withGaps(cells, scene.gaps, sidesOf(scene, unit))
  return { shape, axes: built, whole, vectors: cells.vectors, origin: placed, font, cut: scene.gaps?.cut ?? null, names: namesOf(whole, shape, font, built) }
}

/** As large as the picture allows, in its middle. */
function nearOf(scene: Scene, most: number): Built {
  const { shape, font, built } = scene
  const unit = fit(scene, most)
  const whole = bodyOf(scene, unit, placeIn(scene, unit))
  return { shape, axes: built, whole, vectors: whole.vectors, origin: whole.origin, font, cut: null, names: namesOf(whole, shape, font, built) }
}

interface Scene {
  shape: Shape
  size: Size
  font: number
  built: number
  camera: Camera
  open: number
  gaps: { cut: Cut; out: number } | null
}

/** Cells along each axis; an axis that is not there yet has one. */
function countsOf({ batch, schedule, architecture }: Shape, built: number): Record<BodyAxis, number> {
  return { time: built >= 2 ? schedule.steps : 1, features: built >= 1 ? architecture.inputSize : 1, batch: built >= 3 ? batch : 1 }
}

/** Sides of a cell before the camera. */
function sidesOf({ shape, size }: Scene, unit: number): Record<BodyAxis, number> {
  const { time, features, batch } = countsOf(shape, 3)
  const seen = (room: number) => Math.max(unit, Math.min(SEEN, STRETCH * unit, room))
  const deep = Math.min(batch, Math.max(DEEP, DEEP_SHARE * Math.max(time, features)))
  return { time: seen((0.4 * size.width) / time), features: seen((0.3 * size.height) / features), batch: (unit * deep) / batch }
}

function bodyOf(scene: Scene, unit: number, origin: Point = [0, 0]): Body {
  const sides = sidesOf(scene, unit)
  const vectors = vectorsOf(scene.camera, scene.open)
  const scaled = (axis: BodyAxis): Point => [vectors[axis][0] * sides[axis], vectors[axis][1] * sides[axis]]
  return { origin, vectors: { time: scaled('time'), features: scaled('features'), batch: scaled('batch') }, from: { time: 0, features: 0, batch: 0 }, to: countsOf(scene.shape, scene.built) }
}

/** As long as it is with what has moved out of it. */
function withGaps(body: Body, gaps: Scene['gaps'], sides: Record<BodyAxis, number>): Body {
  if (!gaps) return body
  const { axis } = gaps.cut
  const [low, high] = gapsOf(body, gaps, sides)
  return { ...body, from: { ...body.from, [axis]: -low }, to: { ...body.to, [axis]: body.to[axis] + high } }
}

/** In cells: before and behind what is cut out, along its axis. */
function gapsOf(body: Body, { cut: { axis, index }, out }: NonNullable<Scene['gaps']>, sides: Record<BodyAxis, number>): [number, number] {
  const depth = away(body.vectors)[axis]
  const [low, high] = depth > 0 ? [NEAR_GAP, FAR_GAP] : depth < 0 ? [FAR_GAP, NEAR_GAP] : [FAR_GAP, FAR_GAP]
  const cells = (out * Math.max(...BODY_AXES.map((one) => body.to[one] * sides[one]))) / sides[axis]
  return [index > 0 ? low * cells : 0, index < body.to[axis] - 1 ? high * cells : 0]
}

/** Pieces: what is cut out, and what lies before and behind it; those further away first. */
export function piecesOf({ vectors, origin, shape, axes, whole, cut }: Built): { name: 'whole' | 'low' | 'cut' | 'high'; body: Body }[] {
  const body: Body = { origin, vectors, from: { time: 0, features: 0, batch: 0 }, to: countsOf(shape, axes) }
  if (!cut) return [{ name: 'whole', body }]
  const { axis, index } = cut
  const piece = (name: 'low' | 'cut' | 'high', from: number, to: number, shift: number) => {
    const [x, y] = pointAt(body, { time: 0, features: 0, batch: 0, [axis]: shift })
    return { name, body: { ...body, origin: [x, y] as const, from: { ...body.from, [axis]: from }, to: { ...body.to, [axis]: to } } }
  }
  const pieces = [piece('high', index + 1, body.to[axis], whole.to[axis] - body.to[axis]), piece('cut', index, index + 1, 0), piece('low', 0, index, whole.from[axis])]
  return (away(vectors)[axis] < 0 ? pieces.reverse() : pieces).filter(({ body: { from, to } }) => to[axis] > from[axis])
}

/** The largest cell with which all of it, and the words around it, are inside the room. */
function fit(scene: Scene, most: number): number {
  let [low, high] = [0.05, most]
  if (fits(scene, high)) return high
  for (let step = 0; step < 16; step++) {
    const middle = (low + high) / 2
    if (fits(scene, middle)) low = middle
    else high = middle
  }
  return low
}

/** Room for the words about the cell under the pointer. */
const topOf = (font: number) => font * 2
const MARGIN = 6

function fits(scene: Scene, unit: number): boolean {
  const { left, right, top, bottom } = boundsOf(scene, unit)
  return right - left <= scene.size.width - 2 * MARGIN && bottom - top <= scene.size.height - topOf(scene.font) - MARGIN
}

function boundsOf(scene: Scene, unit: number, origin: Point = [0, 0]) {
  const whole = withGaps(bodyOf(scene, unit, origin), scene.gaps, sidesOf(scene, unit))
  return extentOf(cornersOf(whole), namesOf(whole, scene.shape, scene.font, scene.built))
}

/** In the middle of its room. */
function placeIn(scene: Scene, unit: number): Point {
  const { left, right, top, bottom } = boundsOf(scene, unit)
  const [width, high] = [scene.size.width - 2 * MARGIN, topOf(scene.font)]
  return [MARGIN + (width - left - right) / 2, high + (scene.size.height - MARGIN - high - top - bottom) / 2]
}

/** Opening the depth of the usual view moves no front. */
function placedAs(usual: Scene, scene: Scene, unit: number): Point {
  const stays = placeIn(usual, unit)
  const share = scene.built < 3 ? 1 : usualness(scene.camera)
  if (share === 1) return stays
  const own = placeIn(scene, unit)
  return [own[0] + share * (stays[0] - own[0]), own[1] + share * (stays[1] - own[1])]
}
