/** The way into a cell: what asks for its inside is loaded when the first one is opened. */

import { insist } from '../load/insist.ts'
import type { CellRef } from '../trace/contract/tensors.ts'
import type { Desk } from './desk.ts'
import type { InsideCell } from './inside.ts'

export class InsideDoor {
  /** null until a cell has been opened. */
  cell: InsideCell | null = null

  constructor(private readonly desk: Desk) {}

  async open(at: CellRef | null): Promise<void> {
    const { InsideCell } = await insist(() => import('./inside.ts'))
    this.cell ??= new InsideCell(this.desk)
    this.cell.open(at)
  }
}
