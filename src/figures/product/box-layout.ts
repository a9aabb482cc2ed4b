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
  /** Curve along which the result leaves, tail to head; the middle is its control point. null: no room beside the words. */
  arrow: [Point, Point, Point] | null
  /** Words beside the arrow; null where there is no room for them in the picture. */
  becomes: Label | null
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
/** Between the words for the batch and its edge. */
const BATCH_GAP = 14

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

const SHORT_EDGE = 120
/** Line of words above the card. */
const ABOVE = 20

/** What the words need, in px: widths of two labels, and `footing`, height of a line of gate letters under the front. */
export interface WordRoom {
  features: number
  batch: number
  footing: number
}

export function boxLayout(sizes: Sizes, summing: Summing, area: { width: number; height: number }, words: WordRoom): BoxLayout {
  const lengths = lengthsOf(sizes)
  const narrow = area.width < 480
  const drawn = cardOffset(summing, lengths)
  const extent = extentOf(lengths, drawn)
  const right = narrow ? 0 : words.features + 14
  const left = narrow ? 0 : words.batch + BATCH_GAP
  const halfway = (INTO.x * lengths.batch) / 2
  const below = PAD + words.footing + LABEL_LINE * (narrow ? 4 : 2)
  const unit = Math.min(
    MAX_CELL,
    (area.width - 2 * PAD) / (extent.right - extent.left),
    (area.width - 2 * PAD - right) / (lengths.hidden - extent.left),
    (area.width - 2 * PAD - left) / (extent.right - halfway),
    (area.width - 2 * PAD - left - right) / (lengths.hidden - halfway),
    (area.height - PAD - ABOVE - below) / (extent.bottom - extent.top),
  )
  const from = Math.min(unit * extent.left, unit * halfway - left)
  const to = Math.max(unit * extent.right, unit * lengths.hidden + right)
  const corner = {
    x: (area.width - from - to) / 2,
    y: PAD + ABOVE + (area.height - PAD - ABOVE - below - unit * (extent.bottom - extent.top)) / 2 - unit * extent.top,
  }
  return place({ corner, unit, sizes, lengths, summing, card: drawn, narrow, footing: words.footing, below })
}

/** Where the card's own corner is, in cells from the box's corner; length of its edges (flat in front: `depth` runs down, `rise` across). */
interface CardPlace {
  x: number
  y: number
  depth: number
  rise: number
}

function cardOffset(summing: Summing, lengths: Sizes): CardPlace {
  const depth = lengths.batch * 0.8
  if (summing === 'left') return { x: lengths.batch * INTO.x - 1.1, y: 0, depth: lengths.batch, rise: lengths.features }
  // The words under the front face stand between it and the card: `place` keeps them free.
  if (summing === 'front') return { x: 1.2, y: lengths.features, depth: lengths.features, rise: lengths.hidden }
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

interface Placing {
  corner: Point
  unit: number
  sizes: Sizes
  lengths: Sizes
  summing: Summing
  card: CardPlace
  narrow: boolean
  footing: number
  /** Height of the words under the front face. */
  below: number
}

function place(placing: Placing): BoxLayout {
  const { corner, unit, sizes, lengths, summing, card, narrow, footing } = placing
  const per = (axis: BoxAxis) => (unit * lengths[axis]) / sizes[axis]
  const edges: Record<BoxAxis, Point> = {
    hidden: { x: per('hidden'), y: 0 },
    features: { x: 0, y: per('features') },
    batch: { x: INTO.x * per('batch'), y: INTO.y * per('batch') },
  }
  const plane = (face: Face): Plane => ({ origin: corner, across: edges[FACE_AXES[face].columns], down: edges[FACE_AXES[face].rows] })
  const planes = { left: plane('left'), front: plane('front'), top: plane('top') }
  const cardPlane = standing(placing, planes[RESULT[summing]])
  return {
    corner,
    edges,
    planes,
    card: cardPlane,
    labels: labelsOf(corner, unit, lengths, narrow, footing),
    arrow: summing === 'front' && narrow ? null : arrowOf(placing),
    becomes: summing === 'up' && !narrow ? { at: { x: cardPlane.origin.x, y: cardPlane.origin.y + INTO.y * unit * card.depth - 10 }, anchor: 'end' } : null,
  }
}

/** The result as a card: standing up (top), moved aside (left), moved toward us and flat (front). */
function standing({ corner, unit, sizes, summing, card, below }: Placing, result: Plane): Plane {
  const origin = { x: corner.x + unit * card.x, y: corner.y + unit * card.y }
  if (summing === 'front') return { ...result, origin: { x: origin.x, y: origin.y + below } }
  if (summing === 'left') return { ...result, origin: { x: result.origin.x + unit * card.x, y: result.origin.y } }
  const shape = shapeOf('top', sizes)
  const depth = (unit * card.depth) / shape.rows
  return { origin, across: { x: 0, y: (unit * card.rise) / shape.columns }, down: { x: INTO.x * depth, y: INTO.y * depth } }
}

function labelsOf(corner: Point, unit: number, lengths: Sizes, narrow: boolean, footing: number): Record<BoxAxis, Label> {
  const bottom = corner.y + unit * lengths.features
  const right = corner.x + unit * lengths.hidden
  const into = { x: INTO.x * unit * lengths.batch, y: INTO.y * unit * lengths.batch }
  const middle = corner.x + (unit * lengths.hidden) / 2
  const line = (count: number): Label => ({ at: { x: middle, y: bottom + footing + count * LABEL_LINE + 2 }, anchor: 'middle' })
  // Under an edge shorter than its words they would run into those for the batch.
  const hidden: Label = unit * lengths.hidden < SHORT_EDGE ? { at: { x: corner.x, y: line(1).at.y }, anchor: 'start' } : line(1)
  if (narrow) return { hidden: line(1), features: line(2), batch: line(3) }
  return {
    batch: { at: { x: corner.x + into.x / 2 - BATCH_GAP, y: bottom + into.y / 2 + 24 }, anchor: 'end' },
    hidden,
    features: { at: { x: right + 14, y: corner.y + (unit * lengths.features) / 2 + 5 }, anchor: 'start' },
  }
}

function arrowOf({ corner, unit, lengths, summing, card, below }: Placing): [Point, Point, Point] {
  const at = (x: number, y: number): Point => ({ x: corner.x + unit * x, y: corner.y + unit * y })
  const back = { x: INTO.x * lengths.batch, y: INTO.y * lengths.batch }
  if (summing === 'left') {
    const y = lengths.features / 2 + back.y / 2
    return [at(back.x - 0.15, y), at(back.x - 0.5, y), at(back.x - 0.95, y)]
  }
  if (summing === 'front') {
    const tail = { x: corner.x + 10, y: corner.y + unit * lengths.features + 6 }
    const head = { x: tail.x + Math.min(0.9 * unit, 1.4 * below), y: tail.y + below - 12 }
    return [tail, { x: tail.x, y: (tail.y + head.y) / 2 }, head]
  }
  const head = at(card.x + INTO.x * card.depth - 0.1, card.y + card.rise * 0.3 + INTO.y * card.depth)
  const tail = at(lengths.hidden + back.x / 2 + 0.2, back.y / 2 - 0.1)
  return [tail, { x: tail.x + (head.x - tail.x) * 0.3, y: Math.min(head.y, tail.y) - unit / 2 }, head]
}
