/** The words that a picture of a cell's inside needs; the text catalogue has them. */

import type { QuantityName } from '../../trace/contract/inside.ts'

export interface CellStrings {
  /** Name of the figure: "Inside the cell". */
  label: string
  /** One sentence that follows the moment. */
  description: string
  /** "Arrow keys go from number to number, …" */
  keys: string
  /** i₃, f₃⊙c₂, x·Wx */
  symbol(of: QuantityName): string
  /** "i₃, example 1, unit 3: 0.534890, gradient −0.012"; null: not computed yet. */
  number(of: QuantityName, value: string | null, gradient: string | null): string
  /** Of an example whose sequence has ended: "copied". */
  ended: string
}
