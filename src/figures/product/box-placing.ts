/** What the parts of the box's picture are placed by. */

import type { Point } from '../../marks/plane.ts'
import type { Summing } from '../../trace/contract/product.ts'
import type { Sizes } from './faces.ts'

/** Cabinet projection as in the sketch: one example goes this far left and up, in cells. */
export const INTO: Point = { x: -0.66, y: -0.48 }
/** Between a label and its edge. */
export const LABEL_GAP = 14

/** What the words need, in px: widths of the labels, height of a line, and `footing`, a line of gate letters under the front. */
export interface WordRoom {
  features: number
  batch: number
  hidden: number
  line: number
  footing: number
}

/** The card's own corner, in cells from the box's corner; lengths of its edges (flat in front: `depth` runs down, `rise` across). */
export interface CardPlace {
  x: number
  y: number
  depth: number
  rise: number
  /** Words that it has to stay under, besides: those below the front, or those at its right edge. */
  under: 'front' | 'features' | null
}

/** Everything that the parts of the picture are placed by. */
export interface Placing {
  summing: Summing
  sizes: Sizes
  /** Of the edges, in widths of a cell. */
  lengths: Sizes
  card: CardPlace
  words: WordRoom
  /** All labels stand in lines under the front. */
  narrow: boolean
  /** Height of the words under the front face. */
  below: number
  /** How much lower the card stands for the words above it, in px. */
  lower: number
  corner: Point
  /** Width of a cell, in px. */
  unit: number
}
