/** Where the product box stands in its area: three faces that share one corner, and where the result goes. Pure geometry. */

import type { Plane, Point } from '../../marks/plane.ts'
import type { Summing } from '../../trace/contract/product.ts'
import { cardPlaces, cardPlane, extentWith, levelPlace } from './box-card.ts'
import { arrowOf, labelsOf } from './box-labels.ts'
import type { Label } from './box-labels.ts'
import { INTO, LABEL_GAP } from './box-placing.ts'
import type { CardPlace, Placing, WordRoom } from './box-placing.ts'
import { FACE_AXES, RESULT } from './faces.ts'
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

const MAX_CELL = 50
const NARROW = 380
const PAD = 8
/** Line of words above the card, in lines of words at the edges. */
const ABOVE = 0.83
/** No edge is shorter than this share of the longest. */
const LEAST_EDGE = 0.12
/** Words leave the sides of the box for the lines below it where that makes it so much larger. */
const MUCH = 1.5

/** Edge length in cells' widths: as many as there are, growing slower beyond eight so that no face becomes a thread. */
export function edgeLength(count: number): number {
  return count <= 8 ? count : 8 * Math.sqrt(count / 8)
}

function lengthsOf(sizes: Sizes): Sizes {
  const raw = { batch: edgeLength(sizes.batch), features: edgeLength(sizes.features), hidden: edgeLength(sizes.hidden) }
  const least = LEAST_EDGE * Math.max(raw.batch, raw.features, raw.hidden)
  return { batch: Math.max(raw.batch, least), features: Math.max(raw.features, least), hidden: Math.max(raw.hidden, least) }
}

export function boxLayout(sizes: Sizes, summing: Summing, area: { width: number; height: number }, words: WordRoom): BoxLayout {
  const lengths = lengthsOf(sizes)
  const narrow = area.width < NARROW
  const placed = (card: CardPlace, labelsBelow: boolean): Placing => {
    const below = PAD + words.footing + words.line * (labelsBelow ? 4 : summing === 'front' ? 2 : 1)
    const lower = card.under === 'front' ? below : card.under === 'features' ? words.line : 0
    const unplaced = { summing, sizes, lengths, card, words, narrow: labelsBelow, below, lower }
    return { ...unplaced, ...fitted(unplaced, area) }
  }
  const choices = cardPlaces(summing, lengths, narrow).map((card) => placed(card, narrow))
  const best = choices.reduce((first, one) => (one.unit > first.unit && wordsFit(one) ? one : first))
  if (narrow || summing !== 'front') return place(best)
  const level = placed(levelPlace(lengths), true)
  return place(level.unit > MUCH * best.unit ? level : best)
}

/** The words under a short front do not reach a card beside it. */
function wordsFit({ card, unit, lengths, words }: Placing): boolean {
  return unit * card.x >= Math.min(words.hidden, (unit * lengths.hidden + words.hidden) / 2)
}

/** The largest cell with which box, card and words fit, and the corner with which they stand in the middle. */
function fitted({ summing, lengths, card, words, narrow, below, lower }: Omit<Placing, 'corner' | 'unit'>, area: { width: number; height: number }): Pick<Placing, 'corner' | 'unit'> {
  const extent = extentWith(summing, lengths, card)
  const right = narrow ? 0 : words.features + LABEL_GAP
  // Summed to the left, the words for the batch stand under the picture, left of the corner.
  const batchAt = summing === 'left' ? 0 : (INTO.x * lengths.batch) / 2
  const left = narrow ? 0 : words.batch + LABEL_GAP
  const room = area.width - 2 * PAD
  const height = area.height - PAD - ABOVE * words.line - Math.max(lower, bottomWords({ card, words, below }))
  const unit = Math.min(
    MAX_CELL,
    room / (extent.right - extent.left),
    (room - right) / (lengths.hidden - extent.left),
    (room - left) / (extent.right - batchAt),
    (room - left - right) / (lengths.hidden - batchAt),
    height / (extent.bottom - extent.top),
  )
  const from = Math.min(unit * extent.left, unit * batchAt - left)
  const to = Math.max(unit * extent.right, unit * lengths.hidden + right)
  const free = height - unit * (extent.bottom - extent.top)
  return { unit, corner: { x: (area.width - from - to) / 2, y: PAD + ABOVE * words.line + free / 2 - unit * extent.top } }
}

/** Height of the words below everything: none but the front's own, and not where a card stands lower than they do. */
function bottomWords({ card, words, below }: Pick<Placing, 'card' | 'words' | 'below'>): number {
  return card.under === 'features' ? words.line + words.footing : below
}

function place(placing: Placing): BoxLayout {
  const { corner, unit, sizes, lengths, summing, card, narrow } = placing
  const per = (axis: BoxAxis) => (unit * lengths[axis]) / sizes[axis]
  const edges: Record<BoxAxis, Point> = {
    hidden: { x: per('hidden'), y: 0 },
    features: { x: 0, y: per('features') },
    batch: { x: INTO.x * per('batch'), y: INTO.y * per('batch') },
  }
  const plane = (face: Face): Plane => ({ origin: corner, across: edges[FACE_AXES[face].columns], down: edges[FACE_AXES[face].rows] })
  const planes = { left: plane('left'), front: plane('front'), top: plane('top') }
  const leaves = cardPlane(placing, planes[RESULT[summing]])
  // Above the card, and above the top that it has left.
  const highest = Math.min(leaves.origin.y + INTO.y * unit * card.depth, corner.y + INTO.y * unit * lengths.batch)
  const becomes: Label = { at: { x: leaves.origin.x, y: highest - 10 }, anchor: 'end' }
  return { corner, edges, planes, card: leaves, labels: labelsOf(placing), arrow: arrowOf(placing), becomes: summing === 'up' && !narrow ? becomes : null }
}
