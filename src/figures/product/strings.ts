/** Every word that the product figure shows; made by the text catalogue for the product that is open. */

import type { Summing } from '../../trace/contract/product.ts'
import type { BoxAxis, Cell, Face } from './faces.ts'

export interface ProductStrings {
  /** "The product as a box: x₃ · Wx" */
  title: string
  /** "left face x₃ (batch 4, features 2) · front Wx (features 2, hidden 5) · top z₃ (batch 4, hidden 5): the features axis is summed upward and vanishes" */
  subtitle: string
  /** "(4, 2) · (2, 5) → (4, 5)" */
  shapeLine: string
  /** With index letters: "z₃[b, j] = Σ over features of x₃[b, f] · Wx[f, j]" */
  formula: string
  /** "lit: example 2, unit 3" */
  lit: (cell: Cell) => string
  /** "3 more": said in place of the terms of a long sum that are left out. */
  moreTerms: (count: number) => string
  /** Names of the three matrices: "x₃", "Wx", "z₃"; backward "∂L/∂a₃" and so on. */
  names: Record<Face, string>
  /** At the edges: "features 2", "hidden 5", "batch 4"; the figure adds the arrows. */
  axes: Record<BoxAxis, string>
  /** "(summed)", beside the one that vanishes. */
  summed: string
  /** "the top tips up into the slab" */
  becomes: string
  /** What happens to the result next: "+ h₂·Wh + b, then tanh: h₃ (4, 5)". */
  after: string
  /** "Flat, for reading numbers" */
  flat: string
  /** "Flat": where cells are too small for numbers. */
  flatPlain: string
  /** The product that meets this one in the cell; null where none does in any cell. */
  meeting: Meeting | null
  /** The sentence to take home, and the one that goes with it. */
  moral: string
  moralMore: string
  /** Names for screen readers of the two pictures. */
  boxLabel: string
  flatLabel: string
  /** How to use the keys, said once when the picture has the focus. */
  keys: string
  cellByCell: string
  atOnce: string
  close: string
  /** Name of the group of the three ways of summing, and of each. */
  summing: string
  choices: Record<Summing, string>
  /** Letters of the gates, in order of the column blocks; one empty string for plain cells. */
  gates: readonly string[]
  /** While the numbers have not come yet. */
  waiting: string
}

export interface Meeting {
  /** "h₂", "Wh", "result" */
  left: string
  front: string
  result: string
  /** "(4, 2)·(2, 5) + (4, 5)·(5, 5) → (4, 5)" */
  shapeLine: string
  /** "with h₂ · Wh 0.123456" */
  both: (value: string) => string
}
