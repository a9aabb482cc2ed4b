/** The words that the stage needs; the text catalogue has them. Letters and symbols (x₃, ∂L/∂h₂, ✕) are the stage's own. */

import type { Cut } from '../../trace/contract/cut.ts'
import type { Axis } from '../../trace/contract/tensors.ts'

export interface StageStrings {
  /** Name of the figure: Stage. */
  label: string
  /** One sentence that follows the moment. */
  description: string
  /** How the parts are reached by keyboard, for the picture's tab stop. */
  instructions: string
  /** "4 examples", "5 units", "2 features", "1 output" */
  count(axis: Axis, count: number): string
  /** "example 2 of 4"; numbers from 1. */
  example(example: number, of: number): string
  /** "t = 3"; from 1. */
  time(step: number): string
  /** "t = 1 … 23" */
  times(from: number, to: number): string
  notRead: string
  noInput: string
  target: string
  /** "copied": the state of an example at a padded step. */
  copied: string
  /** Accessible names. `name` is the letter with its index (h₃), `shape` e.g. (4, 5) as the chosen library writes it. */
  card(name: string, axes: { axis: Axis; size: number }[], look: 'values' | 'zero' | 'empty' | 'unread' | 'noInput' | 'fed' | 'later' | 'target'): string
  /** "h₃, example 1, unit 3: 0.534890"; from 1; value null: not computed yet. */
  cell(name: string, row: number, column: number, axis: Axis, value: string | null): string
  /** "Product with Wx, into t = 3. Press Enter to open it." */
  arrow(weights: string, step: number): string
  /** The way back: "Gradient through Whᵀ, into t = 3. Press Enter to open its product." */
  arrowBack(weights: string, step: number): string
  /** "What t = 3 adds to ∂L/∂Wh. Press Enter to open its product." */
  share(gradient: string, step: number): string
  weights(name: string, shape: number[]): string
  /** "46 weights" is not said here; this is the loss node: "Loss 0.142" */
  loss(value: string): string
  /** "h.l0.fwd steps 4 to 50, compressed" */
  block(name: string, from: number, to: number): string
  /** The block, "X (batch 6, timesteps 8, features 3)", and what the keys do there. */
  box(sizes: { axis: Axis; size: number }[]): string
  /** Handle at a slab's edge: "Batch: drag, or press + and −". */
  handle(axis: Axis, count: number): string
  tape: TapeStrings
}

/** Beside the tape of the folded network; steps from 1, shapes as numbers. */
export interface TapeStrings {
  /** "t = 1, 2, fed" */
  fed(from: number, to: number): string
  /** "t = 4 … 8, still to come" */
  toCome(from: number, to: number): string
  /** "X (batch 4, timesteps 8, features 3)" */
  whole(name: string, sizes: { axis: Axis; size: number }[]): string
  /** "x₃ (4, 3)" */
  slab(name: string, shape: number[]): string
  /** "X[:, 2, :] is this slab: (4, 3)"; the step from 0, as in code. */
  slice(step: number, shape: number[]): string
  /** "Y (4, 8, 2), filled up to t = 3"; 0: nothing yet. */
  filled(shape: number[], step: number): string
  /** "h₃ comes back at t = 4" */
  comesBack(name: string, step: number): string
  /** "h₃ → t = 4", where there is no room for that */
  returns(name: string, step: number): string
  /** "(8, 3)"; of the whole block in both orders of axes where time comes first. */
  shape(shape: number[]): string
  /** "X[:, 2, :]  (6, 3)": what is cut out, and the shape that is left, batch before time before features. */
  cut(cut: Cut, shape: number[]): string
}
