/** The numbers of one slab or of weights as a real table: batch runs down, features across. Large ones show a window. */

import { useLayoutEffect, useRef, useState } from 'react'
import type { CSSProperties, KeyboardEvent } from 'react'
import { useOverflow } from '../../marks/overflow.ts'
import { largestSize } from '../../marks/cell-look.ts'
import type { Role } from '../../marks/cell-look.ts'
import { TableCell } from './TableCell.tsx'
import { TablePages } from './TablePages.tsx'
import { scrollFor, tableWidths } from './columns.ts'
import type { Place } from './place.ts'
import type { TableStrings } from './strings.ts'
import './table.css'
import { spanAround, stepped } from './window.ts'
import type { Span } from './window.ts'

export type { Place } from './place.ts'

export interface TensorTableProps {
  rows: number
  columns: number
  /** Row-major; null: nothing of it has been computed yet, or not this number. */
  data: ArrayLike<number | null> | null
  role: Role
  /** Full tint, to agree with the legend; else the largest size here. */
  max?: number
  /** Its numbers are names, not amounts: written out, without tint. */
  write?: (value: number) => string
  /** Cell that the picture points at. */
  hovered: Place | null
  /** The current cell: outlined, and where the keyboard enters. */
  selected: Place | null
  /** The row of the example that is followed. */
  followedRow?: number | null
  strings: TableStrings
  onHover: (place: Place | null) => void
  onSelect: (place: Place) => void
}

export function TensorTable({ rows, columns, data, role, max, write, hovered, selected, followedRow = null, strings, onHover, onSelect }: TensorTableProps) {
  const table = useRef<HTMLTableElement>(null)
  const scroller = useRef<HTMLDivElement>(null)
  const beyond = useOverflow(scroller, 'x')
  const [looked, setLooked] = useState<Place | null>(null)
  const [followed, setFollowed] = useState(selected)
  // A new choice brings its part into view; until then the paging buttons decide.
  if (!samePlace(followed, selected)) {
    setFollowed(selected)
    setLooked(null)
  }
  const centre = looked ?? selected ?? { row: 0, column: 0 }
  const down = spanAround(centre.row, rows)
  const across = spanAround(centre.column, columns)
  const entry = selected !== null && inside(selected, down, across) ? selected : { row: down.from, column: across.from }
  const onKeyDown = (event: KeyboardEvent) => {
    const at = placeOf(event.target)
    const to = at === null || event.ctrlKey || event.metaKey || event.altKey ? null : stepped(at, event.key, rows, columns)
    if (to === null) return
    event.preventDefault()
    event.stopPropagation()
    onSelect(to)
    setLooked(null)
    // A cell of the next part is there only with the next frame.
    if (!focusCell(table.current, to)) requestAnimationFrame(() => focusCell(table.current, to))
  }
  useLayoutEffect(() => {
    if (selected !== null) reveal(scroller.current, selected)
  }, [selected])
  const full = max ?? (data === null ? 0 : largestSize(data))
  return (
    <div className="tensor">
      <div className="tensor-window" data-before={beyond.before} data-after={beyond.after}>
        <div className="tensor-scroll" ref={scroller}>
          <table ref={table} style={widthsOf(indexes(down).map(strings.row), indexes(across).map(strings.column))} className={`tensor-table role-${role}`} onKeyDown={onKeyDown} onPointerLeave={() => onHover(null)} aria-rowcount={rows + 1} aria-colcount={columns + 1}>
            <caption>{strings.caption}</caption>
            <thead>
              <tr>
                <td />
                {indexes(across).map((column) => <Heading key={column} scope="col" name={strings.column(column)} />)}
              </tr>
            </thead>
            <tbody>
              {indexes(down).map((row) => (
                <tr key={row} aria-rowindex={row + 2} data-followed={row === followedRow}>
                  <Heading scope="row" name={strings.row(row)} />
                  {indexes(across).map((column) => (
                    <TableCell
                      key={column}
                      row={row}
                      column={column}
                      value={data === null ? null : (data[row * columns + column] ?? null)}
                      max={full}
                      current={samePlace(selected, { row, column })}
                      hovered={samePlace(hovered, { row, column })}
                      entry={samePlace(entry, { row, column })}
                      strings={strings}
                      write={write}
                      onHover={onHover}
                      onSelect={onSelect}
                    />
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </div>
      <TablePages down={down} across={across} rows={rows} columns={columns} strings={strings} onLook={(place) => setLooked({ ...centre, ...place })} />
    </div>
  )
}

/** An axis that the tensor does not have has no names to head a row or a column with. */
function Heading({ scope, name }: { scope: 'row' | 'col'; name: string }) {
  return name === '' ? <td className="nameless" /> : <th scope={scope}>{name}</th>
}

/** For table.css: widths in em of a cell's type. */
function widthsOf(rowNames: string[], columnNames: string[]): CSSProperties {
  const { head, least, most } = tableWidths(rowNames, columnNames)
  return { '--columns': columnNames.length, '--head': head, '--least': least, '--most': most } as CSSProperties
}

function samePlace(a: Place | null, b: Place | null): boolean {
  return a === b || (a !== null && b !== null && a.row === b.row && a.column === b.column)
}

function inside(place: Place, down: Span, across: Span): boolean {
  const within = (index: number, span: Span) => index >= span.from && index < span.from + span.count
  return within(place.row, down) && within(place.column, across)
}

function indexes(span: Span): number[] {
  return Array.from({ length: span.count }, (_, i) => span.from + i)
}

function placeOf(target: EventTarget): Place | null {
  const cell = target instanceof HTMLElement ? target.closest<HTMLElement>('td[data-row]') : null
  return cell === null ? null : { row: Number(cell.dataset.row), column: Number(cell.dataset.column) }
}

/** Sideways only: the page must not move when a cell is pointed at from elsewhere. */
function reveal(scroller: HTMLElement | null, { row, column }: Place) {
  const cell = scroller?.querySelector(`td[data-row="${row}"][data-column="${column}"]`)
  const head = scroller?.querySelector('tbody th')
  if (!scroller || !cell || !head) return
  scroller.scrollLeft += scrollFor(cell.getBoundingClientRect(), { left: head.getBoundingClientRect().right, right: scroller.getBoundingClientRect().right })
}

function focusCell(table: HTMLTableElement | null, { row, column }: Place): boolean {
  const cell = table?.querySelector<HTMLElement>(`td[data-row="${row}"][data-column="${column}"]`)
  cell?.focus({ preventScroll: true })
  return cell instanceof HTMLElement
}
