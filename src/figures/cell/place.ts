/** Which example and unit are written out. */

export interface CellPlaceInCard {
  /** Example. */
  row: number
  /** Unit. */
  column: number
}
