/** What the product figure is given and what it reports. */

import type { ProductView, Summing } from '../../trace/contract/product.ts'
import type { Cell } from './faces.ts'
import type { ProductStrings } from './strings.ts'

export interface ProductBoxProps {
  /** null until its numbers have come. */
  view: ProductView | null
  /** The way of summing that is chosen (also while its numbers are on their way). */
  summing: Summing
  /** The lit result cell. */
  cell: Cell | null
  /** Progress 0 … 1 of the result cells, to hold the picture still there; null: the figure's own buttons decide. */
  position: number | null
  strings: ProductStrings
  /** Room for the whole panel, in px. */
  size: { width: number; height: number }
  /** No turning and sliding; each cell still comes in its turn when it is asked for. */
  reducedMotion: boolean
  /** Ways of summing that can be asked for at this arrow. */
  sumChoices: readonly Summing[]
  onSumming: (summing: Summing) => void
  onChooseCell: (cell: Cell | null) => void
  /** Close button and Escape; the app gives the focus back to the arrow. */
  onClose: () => void
}
