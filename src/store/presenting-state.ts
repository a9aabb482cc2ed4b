/** What only presenting knows, as data. */

export interface PresentingState {
  /** Nothing is shown for a while. */
  blank: boolean
  /** The question of this step has got its answer. */
  answered: boolean
  /** Which line of a mix-up is read, from 0. */
  part: number
}

export const NOT_PRESENTING: PresentingState = { blank: false, answered: false, part: 0 }
