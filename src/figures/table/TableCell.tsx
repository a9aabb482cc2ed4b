/** One number of the table, looking like its cell on the card: tinted when positive, ringed when negative. */

import { memo } from 'react'
import type { CSSProperties } from 'react'
import { shortNumber, sixDigits } from '../../marks/digits.ts'
import { cellLook, fillOpacity, ringOpacity } from '../../marks/cell-look.ts'
import type { Place } from './place.ts'
import type { TableStrings } from './strings.ts'

export interface TableCellProps {
  row: number
  column: number
  value: number | null
  max: number
  current: boolean
  hovered: boolean
  /** The one cell that Tab reaches. */
  entry: boolean
  strings: TableStrings
  write?: (value: number) => string
  onHover: (place: Place | null) => void
  onSelect: (place: Place) => void
}

/** Numbers stand on the tint, so it stays paler than on the cards. */
const PALENESS = 0.6

export const TableCell = memo(function TableCell({ row, column, value, max, current, hovered, entry, strings, write, onHover, onSelect }: TableCellProps) {
  const look = write ? cellLook(value === null ? null : 0, 0) : cellLook(value, max)
  const short = value === null ? '' : (write ?? shortNumber)(value)
  const full = value === null ? strings.pending : write ? short : sixDigits(value).text
  const style = {
    '--fill': `${look.kind === 'fill' ? 100 * PALENESS * fillOpacity(look.strength) : 0}%`,
    '--ring': `${look.kind === 'ring' ? 100 * ringOpacity(look.strength) : 0}%`,
  } as CSSProperties
  return (
    <td
      data-row={row}
      data-column={column}
      className={[look.kind, short.length > 5 && short.includes('e') ? 'squeezed' : '', current ? 'current' : '', hovered ? 'hovered' : ''].filter(Boolean).join(' ')}
      style={style}
      tabIndex={entry ? 0 : -1}
      data-tip={full}
      aria-label={strings.cell(row, column, full)}
      aria-colindex={column + 2}
      aria-current={current || undefined}
      onPointerEnter={() => onHover({ row, column })}
      onFocus={() => onHover({ row, column })}
      onBlur={() => onHover(null)}
      onClick={() => onSelect({ row, column })}
      onKeyDown={(event) => {
        if (event.key === 'Enter') onSelect({ row, column })
      }}
    >
      {short}
    </td>
  )
})
