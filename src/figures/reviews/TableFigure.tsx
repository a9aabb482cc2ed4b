/** Each index picks a row of the table: at the left the table with the rows that this review uses, at the right what it becomes, time left to right. */

import { useCallback, useMemo } from 'react'
import { Heat } from './Heat.tsx'
import { tableLayout } from './table-layout.ts'
import type { TableRoom } from './table-layout.ts'
import './reviews.css'

/** Of a letter, in sizes of type. */
const LETTER = 0.56

export interface TableStrings {
  label: string
  rows: string
  columns: string
  vectors: string
  time: string
  picked: string
  vector: string
}

export interface TableFigureProps {
  row: ArrayLike<number>
  /** Indexes and their rows of the table, (indexes, width). */
  indexes: readonly number[]
  rows: Float32Array
  width: number
  vocabulary: number
  /** Step that is looked at, from 0. */
  step: number
  size: TableRoom
  strings: TableStrings
  onPoint(step: number): void
}

export function TableFigure({ row, indexes, rows, width, vocabulary, step, size, strings, onPoint }: TableFigureProps) {
  const places = useMemo(() => new Map(indexes.map((index, i) => [index, i])), [indexes])
  const max = useMemo(() => rows.reduce((most, value) => Math.max(most, Math.abs(value)), 0), [rows])
  const index = row[step] ?? 0
  const matrix = useCallback((t: number, j: number) => rows[(places.get(row[t]!) ?? 0) * width + j]!, [rows, places, row, width])
  const vector = useCallback((i: number) => rows[(places.get(index) ?? 0) * width + i]!, [rows, places, index, width])
  const at = tableLayout(size, { vocabulary, steps: row.length }, step)
  const { table, picked, matrix: box } = at
  const { text } = size
  const [above, below] = [0.5 * text, 1.2 * text]
  const point = (event: { clientX: number; currentTarget: Element }) => {
    const room = event.currentTarget.getBoundingClientRect()
    onPoint(Math.min(row.length - 1, Math.max(0, Math.floor(((event.clientX - room.left) / room.width) * row.length))))
  }
  return (
    <div className="review-table" role="img" aria-label={`${strings.label}. ${strings.picked}`} style={{ width: size.width, height: size.height, fontSize: text }}>
      <svg width={size.width} height={size.height} aria-hidden="true">
        <text x={table.x} y={table.y - above} className="is-label">{strings.rows}</text>
        <rect className="is-table" {...table} />
        {indexes.map((one) => <line key={one} className="is-used" x1={table.x} x2={table.x + table.width} y1={at.rowAt(one)} y2={at.rowAt(one)} />)}
        <line className="is-picked" x1={table.x - 5} x2={table.x + table.width + 5} y1={at.rowAt(index)} y2={at.rowAt(index)} />
        <text x={table.x + table.width / 2} y={table.y + table.height + below} textAnchor="middle">{strings.columns}</text>
        <path className="is-way" d={`M${table.x + table.width + 5},${at.rowAt(index)} C${picked.x - 40},${at.rowAt(index)} ${table.x + table.width + 40},${picked.y + picked.height / 2} ${picked.x - 3},${picked.y + picked.height / 2}`} />
        <text x={picked.x} y={picked.y - above}>{strings.picked}</text>
        <text x={picked.x} y={picked.y + picked.height + below} className="is-soft">{strings.vector}</text>
        <path className="is-way" d={at.down} />
        <text x={box.x} y={box.y + box.height + below}>{strings.vectors}</text>
        {(strings.vectors.length + strings.time.length + 4) * LETTER * text < box.width && <text x={box.x + box.width} y={box.y + box.height + below} textAnchor="end" className="is-soft">{`${strings.time} →`}</text>}
      </svg>
      <div className="review-at" style={place(picked)}><Heat across={width} down={1} at={vector} max={max} role="input" /></div>
      <div className="review-at" style={place(box)} onPointerMove={point} onClick={point}><Heat across={row.length} down={width} at={matrix} max={max} role="input" /></div>
      <svg className="review-over" width={size.width} height={size.height} aria-hidden="true"><rect className="is-step" x={at.column.x} y={box.y - 3} width={at.column.width} height={box.height + 6} /></svg>
    </div>
  )
}

const place = ({ x, y, width, height }: { x: number; y: number; width: number; height: number }) => ({ left: x, top: y, width, height })
