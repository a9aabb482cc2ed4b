/** What choosing a number of the picture does: once it is chosen, a second time its inside is opened, where it has one. */

import type { CellRef } from '../../trace/contract/tensors.ts'

export interface Chooses {
  selected: CellRef | null
  onSelect?(cell: CellRef | null): void
  onOpenCell?(cell: CellRef): void
}

export function choose(cell: CellRef, { selected, onSelect, onOpenCell }: Chooses): void {
  const again = selected !== null && selected.tensor === cell.tensor && selected.step === cell.step && selected.row === cell.row && selected.column === cell.column
  if (again && onOpenCell) onOpenCell(cell)
  else onSelect?.(cell)
}
