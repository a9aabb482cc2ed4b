/** A word of a review as the figure of the text gets it: everything is decided, and written, before. */

export interface WordBox {
  /** What is shown: the word with what follows it up to the next one. */
  piece: string
  word: string
  index: number
  /** Place in the row, from 0; null: cut off. */
  step: number | null
  /** Probability of positive before and after it; null: not known. */
  before: number | null
  probability: number | null
  change: number | null
  /** One of those that move the answer most. */
  mover: boolean
  /** Length of the gradient, and as a share of the longest. */
  norm: number | null
  bar: number | null
  /** Rank, index, how often. */
  name: string
  /** Timestep and what is known there. */
  more: string
}

/** What stands below the words. */
export interface WordLines {
  indexes: boolean
  probability: boolean
  gradient: boolean
}
