/** The itemised gradient: how much of the loss at each read step reaches each state. Its size is the tint and, where there is room, a number.
 *  One tab stop; arrow keys go from cell to cell, Home and End along a row, Enter chooses. */

import { useId, useMemo, useState } from 'react'
import type { KeyboardEvent, PointerEvent } from 'react'
import { shortNumber } from '../../marks/digits.ts'
import { TriangleCanvas } from './TriangleCanvas.tsx'
import { TriangleLegend } from './TriangleLegend.tsx'
import { tintRange, triangleLayout } from './triangle-layout.ts'
import type { Room, TintScale, TriangleLayout } from './triangle-layout.ts'
import './triangle.css'

export interface TrianglePlace {
  row: number
  column: number
}

export interface TriangleStrings {
  /** Accessible name, and what the keys do. */
  label: string
  keys: string
  /** Words at the two axes. */
  losses: string
  states: string
  /** "loss at t = 3, state at t = 1: 0.0123" */
  cell: (place: TrianglePlace) => string
  legend: string
}

export interface TriangleProps {
  /** (rows, columns) row-major. */
  values: ArrayLike<number>
  /** Steps (from 0) that the rows stand for; columns are all steps. */
  reads: readonly number[]
  columns: number
  scale: TintScale
  chosen: TrianglePlace | null
  size: Room
  strings: TriangleStrings
  onChoose: (place: TrianglePlace | null) => void
}

export function Triangle({ values, reads, columns, scale, chosen, size, strings, onChoose }: TriangleProps) {
  const id = useId()
  const rows = reads.length
  const layout = useMemo(() => triangleLayout(rows, columns, size), [rows, columns, size])
  const range = tintRange(values, scale)
  const [at, setAt] = useState<TrianglePlace | null>(null)
  const [pointed, setPointed] = useState<TrianglePlace | null>(null)
  const inside = (place: TrianglePlace | null) => (place && place.row < rows && place.column < columns ? place : null)
  const focus = inside(at)
  const said = inside(pointed) ?? focus ?? inside(chosen)
  const choose = (place: TrianglePlace | null) => onChoose(place && chosen && same(place, chosen) ? null : place)
  const look = (event: PointerEvent<HTMLElement>) => setPointed(placeUnder(event, layout))
  const onKeyDown = (event: KeyboardEvent) => {
    const from = focus ?? chosen ?? { row: rows - 1, column: columns - 1 }
    const to = walked(from, event.key, rows, columns)
    if (to === null && event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    event.stopPropagation()
    if (to) setAt(focus ? to : from)
    else choose(from)
  }
  return (
    <figure className="triangle" aria-label={strings.label} style={{ fontSize: size.text }}>
      <div
        className="triangle-grid" role="grid" tabIndex={0} aria-label={strings.keys} aria-rowcount={rows} aria-colcount={columns} aria-activedescendant={focus ? id : undefined}
        style={{ width: size.width, height: size.height }} onKeyDown={onKeyDown} onFocus={() => setAt(chosen ?? { row: rows - 1, column: columns - 1 })} onBlur={() => setAt(null)}
        onPointerMove={look} onPointerLeave={() => setPointed(null)} onClick={(event) => choose(placeUnder(event, layout))}
      >
        <TriangleCanvas values={values} layout={layout} range={range} scale={scale} />
        <svg className="triangle-over" width={size.width} height={size.height} aria-hidden="true">
          <Axes layout={layout} reads={reads} text={size.text} strings={strings} />
          {layout.numbered && <Numbers values={values} layout={layout} text={size.text} />}
          {chosen && inside(chosen) && <Outline className="triangle-chosen" place={chosen} layout={layout} />}
          {focus && <Outline className="triangle-focus" place={focus} layout={layout} />}
        </svg>
        {focus && (
          <div role="row" className="triangle-said" aria-rowindex={focus.row + 1}>
            <div
              role="gridcell" id={id} style={{ left: layout.left + focus.column * layout.cellWidth, top: layout.top + focus.row * layout.cellHeight, width: layout.cellWidth, height: layout.cellHeight }}
              aria-colindex={focus.column + 1} aria-selected={chosen !== null && same(focus, chosen)} aria-label={strings.cell(focus)}
            />
          </div>
        )}
      </div>
      <figcaption>
        <TriangleLegend range={range} scale={scale} numbered={layout.numbered} label={strings.legend} />
        <span className="triangle-read">{said === null ? '' : strings.cell(said)}</span>
      </figcaption>
    </figure>
  )
}

const same = (a: TrianglePlace, b: TrianglePlace) => a.row === b.row && a.column === b.column

function placeUnder(event: { currentTarget: HTMLElement; clientX: number; clientY: number }, layout: TriangleLayout): TrianglePlace | null {
  const box = event.currentTarget.getBoundingClientRect()
  return layout.cellAt(event.clientX - box.left, event.clientY - box.top)
}

function walked({ row, column }: TrianglePlace, key: string, rows: number, columns: number): TrianglePlace | null {
  const to = { ArrowLeft: [row, column - 1], ArrowRight: [row, column + 1], ArrowUp: [row - 1, column], ArrowDown: [row + 1, column], Home: [row, 0], End: [row, columns - 1] }[key]
  return to ? { row: Math.max(0, Math.min(rows - 1, to[0] ?? 0)), column: Math.max(0, Math.min(columns - 1, to[1] ?? 0)) } : null
}

function Axes({ layout, reads, text, strings }: { layout: TriangleLayout; reads: readonly number[]; text: number; strings: TriangleStrings }) {
  const { left, top, cellWidth, cellHeight, rows, columns } = layout
  return (
    <>
      <rect className="triangle-frame" x={left} y={top} width={cellWidth * columns} height={cellHeight * rows} />
      {layout.columnLabels.map((column) => (
        <text key={`c${column}`} x={left + (column + 0.5) * cellWidth} y={top - text * 0.4} textAnchor="middle">{`${strings.states}${column + 1}`}</text>
      ))}
      {layout.rowLabels.map((row) => (
        <text key={`r${row}`} x={left - text * 0.4} y={top + (row + 0.5) * cellHeight + text * 0.35} textAnchor="end">{`${strings.losses}${(reads[row] ?? 0) + 1}`}</text>
      ))}
    </>
  )
}

/** Written where a path leads. */
function Numbers({ values, layout, text }: { values: ArrayLike<number>; layout: TriangleLayout; text: number }) {
  const { left, top, cellWidth, cellHeight, rows, columns } = layout
  const all = Array.from({ length: rows * columns }, (_, i) => i).filter((i) => values[i] !== 0)
  return all.map((i) => (
    <text
      key={i} className="triangle-number" textAnchor="middle"
      x={left + ((i % columns) + 0.5) * cellWidth} y={top + (Math.floor(i / columns) + 0.5) * cellHeight + text * 0.35}
    >
      {shortNumber(values[i] ?? 0)}
    </text>
  ))
}

function Outline({ className, place, layout }: { className: string; place: TrianglePlace; layout: TriangleLayout }) {
  const { left, top, cellWidth, cellHeight } = layout
  return <rect className={className} x={left + place.column * cellWidth} y={top + place.row * cellHeight} width={Math.max(3, cellWidth)} height={Math.max(3, cellHeight)} />
}
