/** Sizes that follow from the room there is: type, gaps, plates. All in CSS pixels. */

import type { Size } from './parts.ts'

export interface Measures {
  font: number
  /** Of shapes in the weights' column. */
  small: number
  /** The largest of the signs in slots. */
  signs: number
  /** Grows with the room; 1 at 700 × 500. */
  scale: number
  stampWidth: number
  stampHeight: number
  /** Half the width of an arrowhead that has room. */
  head: number
  line: number
  /** Thin front of an open slab. */
  edge: number
}

/** Large type must not leave the picture less than about a score of lines, of some two dozen letters. */
const fitting = (size: Size, type: number) => Math.max(13, Math.min(type, Math.round(size.width / 24), Math.round(size.height / 20)))

/** `presenting`: size of type that is wished for; 0: as large as suits the room. */
export function measuresOf(size: Size, presenting: number): Measures {
  const scale = Math.max(0.62, Math.min(2, size.width / 700, size.height / 480))
  const font = presenting > 0 ? fitting(size, presenting) : size.width < 520 ? 13 : Math.max(16, Math.min(20, Math.round(16 * Math.sqrt(scale))))
  return {
    font,
    small: presenting > 0 ? font : Math.max(13, font - 1),
    signs: presenting > 0 ? font : 18,
    scale,
    stampWidth: Math.round(font * (presenting > 0 ? 2.1 : 2)),
    stampHeight: Math.round(font * (presenting > 0 ? 1.44 : 1.35)),
    head: Math.max(4, Math.min(9, 6 * scale)),
    line: Math.max(3, Math.min(4, 3 * scale)) * (presenting > 0 ? 1.35 : 1),
    edge: Math.max(4, Math.min(8, 5 * scale)),
  }
}
