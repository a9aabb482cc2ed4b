/** What a picture of a cell's inside is made of, as numbers; and the few shapes that its tags come in. Pure; draws nothing. */

import type { QuantityName } from '../../../trace/contract/inside.ts'

export type Point = readonly [number, number]

/** The way of a number from where it is made to where it is used. */
export interface Wire {
  of: QuantityName
  points: readonly Point[]
  /** The straight road along which the state goes. */
  road: boolean
  /** It ends in an arrowhead; back, it begins in one. */
  head: boolean
}

/** An operation: a disc with its sign. */
export interface Knot {
  id: string
  x: number
  y: number
  sign: string
}

/** Where a line of text begins, ends or has its middle. */
export interface Anchored {
  x: number
  y: number
  anchor: 'start' | 'middle' | 'end'
}

/** A number's name, its card of (batch, hidden) and, for one example and unit, its value with its gradient below. */
export interface Tag {
  of: QuantityName
  name: Anchored
  /** The product that stands behind the name: it opens. */
  opens: 'Wx' | 'Wh' | null
  card: { x: number; y: number } | null
  numbers: Anchored
  /** Only what comes back is of interest here: the value is another tag's. */
  gradientOnly: boolean
  /** There is room for one line: the gradient takes the value's place. */
  oneLine: boolean
  /** x, y, width, height: for pointing, and for the ring of focus. */
  box: readonly [number, number, number, number]
}

export interface CellLayout {
  width: number
  height: number
  /** Room of a card. */
  card: { width: number; height: number }
  /** Half the width of an operation that is a word. */
  word: number
  wires: readonly Wire[]
  knots: readonly Knot[]
  /** Around numbers that are added up. */
  frames: readonly (readonly [number, number, number, number])[]
  /** In the order in which they are read. */
  tags: readonly Tag[]
}

/** Between two lines of numbers, in the picture's own units; and the width of the longest number. */
export const LINE_HEIGHT = 19
const DIGITS = 67
export const KNOT = 15
export const WORD = KNOT + 8
/** The same where words are as large as numbers; and the width of a picture for a room that is twice as wide as it is high. */
export const WIDE_WORD = KNOT + 16
export const WIDE = 975

export const wire = (of: QuantityName, points: readonly Point[], { road = false, head = true } = {}): Wire => ({ of, points, road, head })
export const knot = (id: string, x: number, y: number, sign: string): Knot => ({ id, x, y, sign })

type Options = Partial<Pick<Tag, 'opens' | 'gradientOnly' | 'oneLine'>>
const tag = (of: QuantityName, rest: Omit<Tag, 'of' | keyof Options>, options: Options): Tag => ({ of, opens: null, gradientOnly: false, oneLine: false, ...rest, ...options })

/** Tags that fit a card of this size. */
export function tagsWith({ width, height }: CellLayout['card']) {
  const mid = height / 2
  // Around the card and two lines of numbers.
  const around = Math.max(mid + 3, LINE_HEIGHT + 3)
  return {
    /** Name above card and numbers; (x, y) is the upper left corner. */
    block: (of: QuantityName, x: number, y: number, options: Options = {}) =>
      tag(of, { name: { x, y: y + 15, anchor: 'start' }, card: { x, y: y + 22 }, numbers: { x: x + width + 7, y: y + 20 + mid, anchor: 'start' }, box: [x - 4, y - 3, width + DIGITS + 12, height + 31] }, options),
    /** Beside a wire that goes up at x: the name at its left, the rest at its right. */
    beside: (of: QuantityName, x: number, y: number, options: Options = {}) =>
      tag(of, { name: { x: x - 8, y: y + 6, anchor: 'end' }, card: { x: x + 8, y: y - mid }, numbers: { x: x + width + 14, y: y - 2, anchor: 'start' }, box: [x - 34, y - around, width + DIGITS + 50, 2 * around] }, options),
    /** All in one line from (x, y), its middle; `name` is the width of the name. */
    line: (of: QuantityName, x: number, y: number, name = 28, options: Options = {}) =>
      tag(of, { name: { x, y: y + 6, anchor: 'start' }, card: { x: x + name, y: y - mid }, numbers: { x: x + name + width + 7, y: y - 2, anchor: 'start' }, box: [x - 3, y - around, name + width + DIGITS + 12, 2 * around] }, options),
  }
}

/** An addend: its name at the left; at the right end its value, and in its place, once it is there, its gradient. */
export const ROW = 28
export const row = (of: QuantityName, [x, y, width, height]: Tag['box'], options: Options = {}) =>
  tag(of, { name: { x: x + 8, y: y + height / 2 + 6, anchor: 'start' }, card: null, numbers: { x: x + width - 5, y: y + height / 2 + 7, anchor: 'end' }, box: [x, y, width, height] }, { ...options, oneLine: true })

/** Only numbers, the name above. */
export const bare = (of: QuantityName, x: number, y: number, options: Options = {}) =>
  tag(of, { name: { x, y: y + 15, anchor: 'start' }, card: null, numbers: { x, y: y + 15 + LINE_HEIGHT, anchor: 'start' }, box: [x - 4, y - 3, DIGITS + 8, 45] }, options)
