/** What can be pointed out in the picture: types only. */

/** The way of a gradient. */
export interface Path {
  /** Layer and direction of the state, as in `l0.fwd`. */
  state: string
  step: number
  /** Step whose output's loss it starts from. */
  read: number
}

/** Where a number stopped being finite. */
export interface Warned {
  /** Name in the trace; `step` from 0, null without time. */
  tensor: string
  step: number | null
  /** What a screen reader says there. */
  words: string
}

export interface StageNotes {
  lit: Path | null
  /** The way back is cut every so many steps; null: never. */
  cut: number | null
  warning: Warned | null
}
