/** Where the result stands once it has left the box: a slab beside it, or a tile in front of it. Pure geometry. */

import type { Plane } from '../../marks/plane.ts'
import type { Summing } from '../../trace/contract/product.ts'
import { INTO } from './box-placing.ts'
import type { CardPlace, Placing } from './box-placing.ts'
import { shapeOf } from './faces.ts'
import type { Sizes } from './faces.ts'

/** Between the box and a card beside it, in cells. */
const ASIDE = 0.9
/** The words for the features stand at the middle of the front's right edge; a card that hangs beside them ends so far above. */
const OVER_WORDS = 1.2

/** Where it can stand; the picture takes the place that lets it be largest. */
export function cardPlaces(summing: Summing, lengths: Sizes, narrow: boolean): CardPlace[] {
  if (summing === 'up') return [standing(lengths)]
  if (summing === 'left') return [{ x: lengths.batch * INTO.x - ASIDE - 0.2, y: 0, depth: lengths.batch, rise: lengths.features, under: null }]
  const tile = { depth: lengths.features, rise: lengths.hidden }
  const below: CardPlace = { x: 1.2, y: lengths.features, ...tile, under: 'front' }
  return narrow ? [below] : [below, { x: lengths.hidden + 1.4, y: lengths.features / 2, ...tile, under: 'features' }]
}

/** For large type: level with the front at its right, where all words stand below both. */
export function levelPlace(lengths: Sizes): CardPlace {
  return { x: lengths.hidden + 1.4, y: 0, depth: lengths.features, rise: lengths.hidden, under: null }
}

function standing(lengths: Sizes): CardPlace {
  const depth = lengths.batch * 0.8
  const tall = lengths.features - INTO.y * lengths.batch
  const rise = Math.min(lengths.hidden * 0.8, Math.max(3, 1.2 * tall))
  const hangs = Math.max(0, lengths.features / 2 - OVER_WORDS)
  return { x: lengths.hidden + ASIDE - INTO.x * depth, y: hangs - rise - 0.1, depth, rise, under: null }
}

/** What box and card cover, in cells from the corner. */
export function extentWith(summing: Summing, lengths: Sizes, card: CardPlace) {
  const inFront = summing === 'front'
  return {
    left: Math.min(INTO.x * lengths.batch, card.x + INTO.x * card.depth),
    right: Math.max(lengths.hidden, card.x + (inFront ? card.rise : 0)),
    top: Math.min(INTO.y * lengths.batch, inFront ? card.y : card.y + INTO.y * card.depth),
    bottom: Math.max(lengths.features, inFront ? card.y + card.depth : card.y + card.rise),
  }
}

/** The result as a card: standing up (top), moved aside (left), moved toward us and flat (front). */
export function cardPlane({ corner, unit, sizes, summing, card, lower }: Placing, result: Plane): Plane {
  const origin = { x: corner.x + unit * card.x, y: corner.y + unit * card.y }
  if (summing === 'front') return { ...result, origin: { x: origin.x, y: origin.y + lower } }
  if (summing === 'left') return { ...result, origin }
  const shape = shapeOf('top', sizes)
  const depth = (unit * card.depth) / shape.rows
  return { origin, across: { x: 0, y: (unit * card.rise) / shape.columns }, down: { x: INTO.x * depth, y: INTO.y * depth } }
}
