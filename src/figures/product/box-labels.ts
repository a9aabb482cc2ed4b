/** Where the words stand at the box's edges, and the arrow along which the result leaves it. Pure geometry. */

import type { Point } from '../../marks/plane.ts'
import { INTO, LABEL_GAP } from './box-placing.ts'
import type { Placing } from './box-placing.ts'
import type { BoxAxis } from './faces.ts'

export interface Label {
  at: Point
  anchor: 'start' | 'middle' | 'end'
}

/** From the corner to the words, past the arrow that leads down between them. */
const BESIDE_ARROW = 36

export function labelsOf({ corner, unit, lengths, summing, card, narrow, words }: Placing): Record<BoxAxis, Label> {
  const bottom = corner.y + unit * lengths.features
  const width = unit * lengths.hidden
  const into = { x: INTO.x * unit * lengths.batch, y: INTO.y * unit * lengths.batch }
  const line = (count: number): Label => ({ at: { x: corner.x + width / 2, y: bottom + words.footing + (count - 0.1) * words.line }, anchor: 'middle' })
  if (narrow) return { hidden: line(1), features: line(2), batch: line(3) }
  // Under an edge shorter than its words they would run into those for the batch, or into the arrow down to the tile.
  const free = card.under === 'front' ? BESIDE_ARROW : 0
  const hidden: Label = width < words.hidden + 2 * free ? { at: { x: corner.x + free, y: line(1).at.y }, anchor: 'start' } : line(1)
  const middle = (unit * lengths.features) / 2
  // Summed up, they stand in two lines, and under the standing card.
  const beside = summing === 'up' ? Math.max(middle - 0.1 * words.line, unit * (card.y + card.rise) + 0.75 * words.line) : middle + 0.2 * words.line
  const features: Label = { at: { x: corner.x + width + LABEL_GAP, y: corner.y + beside }, anchor: 'start' }
  // Where the left face goes is no room for words.
  const under = { x: corner.x - LABEL_GAP, y: line(1).at.y }
  const atEdge = { x: corner.x + into.x / 2 - LABEL_GAP, y: bottom + into.y / 2 + words.line }
  return { batch: { at: summing === 'left' ? under : atEdge, anchor: 'end' }, hidden, features }
}

export function arrowOf(placing: Placing): [Point, Point, Point] | null {
  const { summing, narrow } = placing
  if (summing === 'left') return leftward(placing)
  if (summing === 'front') return !narrow ? towardUs(placing) : placing.card.under === null ? sideways(placing) : null
  return overTo(placing)
}

function leftward({ corner, unit, lengths }: Placing): [Point, Point, Point] {
  const back = { x: INTO.x * lengths.batch, y: INTO.y * lengths.batch }
  const y = corner.y + (unit * (lengths.features + back.y)) / 2
  const at = (x: number): Point => ({ x: corner.x + unit * (back.x + x), y })
  return [at(-0.15), at(-0.5), at(-0.95)]
}

/** To a card that stands level with the front. */
function sideways({ corner, unit, lengths, card }: Placing): [Point, Point, Point] {
  const y = corner.y + (unit * lengths.features) / 2
  const at = (share: number): Point => ({ x: corner.x + unit * (lengths.hidden + share * (card.x - lengths.hidden)), y })
  return [at(0.15), at(0.5), at(0.85)]
}

function towardUs({ corner, unit, lengths, card, below, words }: Placing): [Point, Point, Point] {
  if (card.under === 'features') {
    const y = corner.y + unit * lengths.features - Math.min(0.5 * unit * lengths.features - words.line, 0.5 * unit)
    const at = (x: number): Point => ({ x: corner.x + unit * (lengths.hidden + x), y })
    return [at(0.15), at(0.7), at(1.25)]
  }
  const tail = { x: corner.x + 10, y: corner.y + unit * lengths.features + 6 }
  const head = { x: tail.x + Math.min(0.9 * unit, 1.4 * below), y: tail.y + below - 12 }
  return [tail, { x: tail.x, y: (tail.y + head.y) / 2 }, head]
}

/** From the middle of the top to the upper part of the standing slab. */
function overTo({ corner, unit, lengths, card }: Placing): [Point, Point, Point] {
  const at = (x: number, y: number): Point => ({ x: corner.x + unit * x, y: corner.y + unit * y })
  const head = at(card.x + INTO.x * card.depth - 0.1, card.y + card.rise * 0.3 + INTO.y * card.depth)
  const tail = at(lengths.hidden + (INTO.x * lengths.batch) / 2 + 0.2, (INTO.y * lengths.batch) / 2 - 0.1)
  return [tail, { x: tail.x + (head.x - tail.x) * 0.3, y: Math.min(head.y, tail.y) - unit / 2 }, head]
}
