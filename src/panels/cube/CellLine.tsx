/** Names the cell under the pointer: in words from 1, in code from 0, and its value. Over the block's upper edge, where there is room. */

import { valueOf } from '../../figures/stage/numbers.ts'
import { sixDigits } from '../../marks/digits.ts'
import { useApp } from '../../store/useApp.ts'
import { fill } from '../../text/catalogue.ts'
import { codeName } from '../../text/tensors.ts'
import type { TurnWords } from '../../text/turn.ts'

export function CellLine({ words }: { words: TurnWords }) {
  const cell = useApp((app) => app.hovered)
  const snapshot = useApp((app) => app.snapshot)
  if (cell === null || cell.tensor !== 'x' || cell.step === null) return <p className="cell-line is-hint">{words.hint}</p>
  const value = valueOf(snapshot, cell)
  return (
    <p className="cell-line">
      {fill(words.cell, { example: cell.row + 1, time: cell.step + 1, feature: cell.column + 1, value: value === null ? words.pending : sixDigits(value).text })}
      {' '}
      <code>{codeName('X', cell.step, cell.row, cell.column, false)}</code>
    </p>
  )
}
