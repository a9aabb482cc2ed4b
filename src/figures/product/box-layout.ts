/** Where the product box stands in its area: three faces that share one corner, and where the result goes. Pure geometry. */

import type { Plane, Point } from '../../marks/plane.ts'
import type { Summing } from '../../trace/contract/product.ts'
import { FACE_AXES, RESULT, shapeOf } from './faces.ts'
import type { BoxAxis, Face, Sizes } from './faces.ts'

export interface BoxLayout {
  /** The corner that all three faces share: nearest example, first unit, first feature. */
  corner: Point
  /** One cell along each axis. */
  edges: Record<BoxAxis, Point>
  planes: Record<Face, Plane>
  /** The card that the result becomes, once it has left the box. */
  card: Plane
  labels: Record<BoxAxis, Label>
  /** Curve along which the result leaves, tail to head; the middle is its control point. */
  arrow: [Point, Point, Point]
  narrow: boolean
}

export interface Label {
  at: Point
  anchor: 'start' | 'middle' | 'end'
}

/** Cabinet projection as in the sketch: one example goes this far left and up, in cells. */
const INTO: Point = { x: -0.66, y: -0.48 }
const MAX_CELL = 50
const PAD = 8
const LABEL_LINE = 24

/** Edge length in cells' widths: as many as there are, growing slower beyond eight so that no face becomes a thread. */
export function edgeLength(count: number): number {
  return count <= 8 ? count : 8 * Math.sqrt(count / 8)
}

/** Lengths of the three edges, in widths of a cell. */
function lengthsOf(sizes: Sizes): Sizes {
  const raw = { batch: edgeLength(sizes.batch), features: edgeLength(sizes.features), hidden: edgeLength(sizes.hidden) }
  const least = 0.12 * Math.max(raw.batch, raw.features, raw.hidden)
  return { batch: Math.max(raw.batch, least), features: Math.max(raw.features, least), hidden: Math.max(raw.hidden, least) }
}

/** `labelWidth`: room for the words beside the front face. `area`: pixels. */
export function boxLayout(sizes: Sizes, summing: Summing, area: { width: number; height: number }, labelWidth: number): BoxLayout {
  const lengths = lengthsOf(sizes)
  const narrow = area.width < 480
  const drawn = cardOffset(summing, lengths, narrow)
  const extent = extentOf(lengths, drawn)
  const beside = narrow ? 0 : labelWidth + 12
  const below = PAD + LABEL_LINE * (narrow ? 3 : 2)
  const unit = Math.min(
    MAX_CELL,
    (area.width - 2 * PAD) / (extent.right - extent.left),
    (area.width - 2 * PAD - beside) / (lengths.hidden - extent.left),
    (area.height - PAD - below) / (extent.bottom - extent.top),
  )
  const used = Math.max(unit * (extent.right - extent.left), unit * (lengths.hidden - extent.left) + beside)
  const corner = {
    x: (area.width - used) / 2 - unit * extent.left,
    y: PAD + (area.height - PAD - below - unit * (extent.bottom - extent.top)) / 2 - unit * extent.top,
  }
  return place(corner, unit, sizes, lengths, summing, drawn, narrow)
}

/** Where the card's own corner is, in cells from the box's corner; length of its edges (flat in front: `depth` runs down, `rise` across). */
interface CardPlace {
  x: number
  y: number
  depth: number
  rise: number
}

function cardOffset(summing: Summing, lengths: Sizes, narrow: boolean): CardPlace {
  const depth = lengths.batch * 0.8
  if (summing === 'left') return { x: lengths.batch * INTO.x - 1.1, y: 0, depth: lengths.batch, rise: lengths.features }
  // Far enough down that the words under the front face stay free.
  if (summing === 'front') return { x: 1.2, y: lengths.features + (narrow ? 2 : 1.3), depth: lengths.features, rise: lengths.hidden }
  const tall = lengths.features - INTO.y * lengths.batch
  const rise = Math.min(lengths.hidden * 0.8, Math.max(3, 1.2 * tall))
  return { x: lengths.hidden + 0.9 - INTO.x * depth, y: -rise - 0.1, depth, rise }
}

function extentOf(lengths: Sizes, card: CardPlace) {
  const back = INTO.x * lengths.batch
  const up = INTO.y * lengths.batch
  return {
    left: Math.min(back, card.x + INTO.x * card.depth),
    right: Math.max(lengths.hidden, card.x + (card.y > 0 ? card.rise : 0)),
    top: Math.min(up, card.y + (card.y > 0 ? 0 : INTO.y * card.depth)),
    bottom: Math.max(lengths.features, card.y > 0 ? card.y + card.depth : 0),
  }
}

function place(corner: Point, unit: number, sizes: Sizes, lengths: Sizes, summing: Summing, card: CardPlace, narrow: boolean): BoxLayout {
  const per = (axis: BoxAxis) => (unit * lengths[axis]) / sizes[axis]
  const edges: Record<BoxAxis, Point> = {
    hidden: { x: per('hidden'), y: 0 },
    features: { x: 0, y: per('features') },
    batch: { x: INTO.x * per('batch'), y: INTO.y * per('batch') },
  }
  const plane = (face: Face): Plane => ({ origin: corner, across: edges[FACE_AXES[face].columns], down: edges[FACE_AXES[face].rows] })
  const planes = { left: plane('left'), front: plane('front'), top: plane('top') }
  const cardPlane = standing(corner, unit, sizes, summing, card, planes[RESULT[summing]])
  return { corner, edges, planes, card: cardPlane, labels: labelsOf(corner, unit, lengths, narrow), arrow: arrowOf(corner, unit, lengths, summing, card), narrow }
}

/** The result as a card: standing up (top), moved aside (left), moved toward us and flat (front). */
function standing(corner: Point, unit: number, sizes: Sizes, summing: Summing, card: CardPlace, result: Plane): Plane {
  const origin = { x: corner.x + unit * card.x, y: corner.y + unit * card.y }
  if (summing === 'front') return { ...result, origin }
  if (summing === 'left') return { ...result, origin: { x: result.origin.x + unit * card.x, y: result.origin.y } }
  const shape = shapeOf('top', sizes)
  const depth = (unit * card.depth) / shape.rows
  return { origin, across: { x: 0, y: (unit * card.rise) / shape.columns }, down: { x: INTO.x * depth, y: INTO.y * depth } }
}

function labelsOf(corner: Point, unit: number, lengths: Sizes, narrow: boolean): Record<BoxAxis, Label> {
  const bottom = corner.y + unit * lengths.features
  const right = corner.x + unit * lengths.hidden
  const into = { x: INTO.x * unit * lengths.batch, y: INTO.y * unit * lengths.batch }
  const middle = corner.x + (unit * lengths.hidden) / 2
  return {
    batch: { at: { x: corner.x + into.x / 2 - 14, y: bottom + into.y / 2 + 24 }, anchor: 'end' },
    hidden: { at: { x: middle, y: bottom + LABEL_LINE + 2 }, anchor: 'middle' },
    features: narrow
      ? { at: { x: middle, y: bottom + 2 * LABEL_LINE + 2 }, anchor: 'middle' }
      : { at: { x: right + 14, y: corner.y + (unit * lengths.features) / 2 + 5 }, anchor: 'start' },
  }
}

function arrowOf(corner: Point, unit: number, lengths: Sizes, summing: Summing, card: CardPlace): [Point, Point, Point] {
  const at = (x: number, y: number): Point => ({ x: corner.x + unit * x, y: corner.y + unit * y })
  const back = { x: INTO.x * lengths.batch, y: INTO.y * lengths.batch }
  if (summing === 'left') {
    const y = lengths.features / 2 + back.y / 2
    return [at(back.x / 2 - 0.1, y), at(back.x / 2 - 0.5, y), at(back.x / 2 - 1, y)]
  }
  if (summing === 'front') return [at(0.7, lengths.features + 0.1), at(1.1, lengths.features + 0.4), at(1.5, lengths.features + 0.8)]
  const head = at(card.x + INTO.x * card.depth - 0.1, card.y + card.rise * 0.3 + INTO.y * card.depth)
  const tail = at(lengths.hidden + back.x / 2 + 0.2, back.y / 2 - 0.1)
  return [tail, { x: (tail.x + head.x) / 2, y: Math.min(head.y, tail.y) - unit }, head]
}
