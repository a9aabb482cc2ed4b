/** One row of indexes, wrapped like text so that each can be read. */

import { useParts } from '../../marks/useParts.ts'
import './reviews.css'

export interface RowFigureProps {
  row: ArrayLike<number>
  /** Places that the review fills: from … to. */
  from: number
  to: number
  /** Step that is pointed at, from 0. */
  step: number | null
  label: string
  /** 't = 3: 21'. */
  place(step: number, index: number): string
  onPoint(step: number): void
}

export function RowFigure({ row, from, to, step, label, place, onPoint }: RowFigureProps) {
  const { part, onKeyDown } = useParts(row.length)
  return (
    <div className="review-row" role="group" aria-label={label} onKeyDown={onKeyDown}>
      {Array.from(row, (index, t) => (
        <span key={t} {...part(t, place(t, index), () => onPoint(t))} className="review-cell" data-kind={kindOf(index, t >= from && t < to)} data-pointed={t === step || undefined} onPointerEnter={() => onPoint(t)}>
          {index}
        </span>
      ))}
    </div>
  )
}

function kindOf(index: number, filled: boolean): string {
  if (!filled) return 'padding'
  return index === 1 ? 'start' : index === 2 ? 'unknown' : 'word'
}
