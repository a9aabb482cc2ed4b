/** Which part of a large table is shown, and the buttons to the parts beside it. Nothing for small ones. */

import type { TableStrings } from './strings.ts'
import { paged } from './window.ts'
import type { Span } from './window.ts'

export interface TablePagesProps {
  down: Span
  across: Span
  rows: number
  columns: number
  strings: TableStrings
  onLook: (place: { row?: number; column?: number }) => void
}

export function TablePages({ down, across, rows, columns, strings, onLook }: TablePagesProps) {
  if (down.count === rows && across.count === columns) return null
  const part = (span: Span, of: number) => ({ from: span.from + 1, to: span.from + span.count, of })
  return (
    <div className="tensor-pages">
      <PageButton sign="↑" name={strings.rowsBefore} to={paged(down, rows, -1)} onGo={(row) => onLook({ row })} />
      <PageButton sign="↓" name={strings.rowsAfter} to={paged(down, rows, 1)} onGo={(row) => onLook({ row })} />
      <PageButton sign="←" name={strings.columnsBefore} to={paged(across, columns, -1)} onGo={(column) => onLook({ column })} />
      <PageButton sign="→" name={strings.columnsAfter} to={paged(across, columns, 1)} onGo={(column) => onLook({ column })} />
      <span aria-live="polite">{strings.part(part(down, rows), part(across, columns))}</span>
    </div>
  )
}

function PageButton({ sign, name, to, onGo }: { sign: string; name: string; to: number | null; onGo: (index: number) => void }) {
  return (
    <button type="button" aria-label={name} data-tip="" disabled={to === null} onClick={() => to !== null && onGo(to)}>
      {sign}
    </button>
  )
}
