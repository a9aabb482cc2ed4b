/** What the picture is made of, as plain numbers and codes: no colours, no words, no elements. */

import type { ArrowRef, Summing } from '../../trace/contract/product.ts'
import type { Axis, CellRef, Snapshot, TensorId } from '../../trace/contract/tensors.ts'
import type { Cut } from '../../trace/contract/cut.ts'
import type { Cell } from '../../marks/body.ts'
import type { Role } from '../../theme/tokens.ts'

export type Shape = Snapshot['shape']
export type Direction = ArrowRef['direction']
export interface Size {
  width: number
  height: number
}

/** Every part keeps its numbers in `geo`, in the order its kind says, so that two layouts can be mixed number by number. */
interface Base {
  /** Stable: the same thing has the same id in every layout and at every moment. */
  id: string
  geo: readonly number[]
  /** The step it belongs to; the state before the first step is −1 (at the right end: T). */
  step: number | null
  /** Where its turn in the transition to this moment is not the usual one. */
  timing?: Timing
}

/** Shares of a transition, from … to. */
export interface Timing {
  /** When it moves, and how far up in the middle of its way. */
  move?: readonly [number, number]
  lift?: number
  /** When it comes in. */
  come?: readonly [number, number]
  /** When it goes, on the way to the next moment. */
  leave?: readonly [number, number]
}

/** values: filled in. zero: the state before the first step. empty: not computed yet. unread, noInput: dashed slots.
 *  fed: its slab has left the tape. later: its place on the tape, before it is computed. */
export type CardLook = 'values' | 'zero' | 'empty' | 'unread' | 'noInput' | 'fed' | 'later'

/** geo: x, y, front, unit, dx, dy of its slab; then how solid it is: from 0, a slab, to 1, a slice of a block with values on all faces;
 *  then how far its front falls to the right, on the way from a turned block. */
export interface CardPart extends Base {
  kind: 'card'
  role: Role
  tensor: TensorId
  /** Slab of the tensor along time. */
  index: number
  rows: number
  columns: number
  axis: Axis
  look: CardLook
  current: boolean
  /** Examples whose state is only copied here (their sequence has ended). */
  copied: number[]
  /** Drawn as an outline: the target beside the output. */
  target: boolean
  /** Columns of the tensor, where only the first ones are shown. */
  of?: number
}

/** Neighbouring steps pushed together. geo as a card's; the front is `count` steps wide. */
export interface BlockPart extends Base {
  kind: 'block'
  role: Role
  tensor: TensorId
  from: number
  count: number
  rows: number
  columns: number
  axis: Axis
  look: CardLook
  /** How many of its steps are computed, from the left (from the right for the backward direction). */
  known: number
  knownFrom: 'left' | 'right'
}

/** A piece of the block: cells of a whole tensor, seen through any camera. geo: corner of the tensor's first cell, then one cell along
 *  time, along the features and along the batch, x and y of each. */
export interface BoxPart extends Base {
  kind: 'box'
  role: Role
  tensor: TensorId
  /** Cells that it has: from, up to but not including. */
  from: Cell
  to: Cell
  /** Of the whole tensor. */
  sizes: Cell
  /** It is what is cut out. */
  chosen: boolean
}

/** done: an arrow of the forward pass while the gradient runs. skeleton: will be there. */
export type RibbonLook = 'live' | 'done' | 'skeleton'

/** geo: for each strand, its points; `points` of them each. */
export interface RibbonPart extends Base {
  kind: 'ribbon'
  role: Role
  look: RibbonLook
  /** The product that it stands for; null: nothing to open yet. */
  arrow: ArrowRef | null
  /** How the product is summed here: forward up, back to the states left, for the weights to the front. */
  summing: Summing
  /** Which example each strand carries; −1: all of them. */
  strands: number[]
  points: number
  /** Line width and half the arrowhead's width at this size; the head is twice as long as half its width. */
  line: number
  head: number
  /** Gradient: as wide as this norm, relative to its largest. */
  /** `beside`: others whose norms are drawn to the same scale. */
  norm: { tensor: TensorId; step: number; beside?: TensorId[] } | null
}

/** geo: x, y of the centre, width, height. */
export interface StampPart extends Base {
  kind: 'stamp'
  weights: TensorId
  arrow: ArrowRef
  summing: Summing
  transposed: boolean
  rowRole: Role
  columnRole: Role
}

/** Weights, and tiles of their shape: flat, facing the reader. geo: x, y, cell width, cell height. */
export interface FlatPart extends Base {
  kind: 'flat'
  role: Role
  tensor: TensorId
  /** Slabs that are added up (a step's share, or the sum so far); null: the tensor itself. */
  slabs: number[] | null
  /** The product whose sum over the batch this is; null: no single one. */
  arrow: ArrowRef | null
  rows: number
  columns: number
  gates: number
  rowRole: Role | null
  columnRole: Role | null
  current: boolean
  /** Shows the values after the update. */
  fresh: boolean
  /** Where it starts to fall from, when it comes in. */
  origin: readonly [number, number] | null
}

/** The loss. geo: x, y, radius. */
export interface NodePart extends Base {
  kind: 'node'
}

/** geo: points of a polyline. */
export interface LinePart extends Base {
  kind: 'line'
  role: Role | 'ink' | 'soft'
  head: boolean
  width: number
  /** Which axis it measures, when it is a bracket. */
  axis: Axis | null
}

/** Words are codes here; the component has the strings. */
export type TextCode =
  | { code: 'time'; step: number }
  | { code: 'times'; from: number; to: number }
  | { code: 'count'; axis: Axis; count: number }
  | { code: 'example'; example: number; of: number }
  | { code: 'notRead' | 'noInput' | 'zeroState' | 'zeroCell' | 'target' | 'loss' | 'plus' | 'more' | 'copied' }
  | { code: 'name'; tensor: TensorId; step: number | null }
  | { code: 'weights'; tensor: TensorId; shape: number[] | null }
  | { code: 'norm'; tensor: TensorId; step: number }
  /** ⊙ f: a gate on the road of the cell state. */
  | { code: 'gate'; gate: 'f' | 'o' }
  /** ∂L/∂Wh = */
  | { code: 'sum'; tensor: TensorId }
  /** Of the tape. */
  | { code: 'fed' | 'toCome'; from: number; to: number }
  | { code: 'slab'; tensor: TensorId; step: number; shape: number[] }
  | { code: 'slice'; step: number; shape: number[] }
  | { code: 'whole'; name: string; sizes: { axis: Axis; size: number }[] }
  | { code: 'filled'; shape: number[]; step: number }
  | { code: 'comesBack'; tensor: TensorId; step: number } | { code: 'returns'; tensor: TensorId; step: number }
  /** Of the block. */
  | { code: 'shape'; shape: number[] }
  | { code: 'cut'; cut: Cut; shape: number[] }
  | { code: 'value'; cell: CellRef }

/** geo: x, y of the baseline, font size. */
export interface TextPart extends Base {
  kind: 'text'
  text: TextCode
  anchor: 'start' | 'middle' | 'end'
  role: Role | 'ink' | 'soft'
  strong: boolean
  mono: boolean
}

export type Part = CardPart | BlockPart | BoxPart | RibbonPart | StampPart | FlatPart | NodePart | LinePart | TextPart
