/** The batch as rows of places: where words stand, where zeros fill up, which row is ours. */

import { batchLayout } from './batch-layout.ts'
import type { BatchRow } from './batch-layout.ts'
import './reviews.css'

export interface BatchFigureProps {
  rows: readonly BatchRow[]
  steps: number
  own: number
  /** `text`: size of type. */
  size: { width: number; height: number; text: number }
  label: string
  /** Of a row, for its title. */
  name(row: number): string
  onChoose(row: number): void
}

export function BatchFigure({ rows, steps, own, size, label, name, onChoose }: BatchFigureProps) {
  const { bars, across, down, left, width, height } = batchLayout(rows, steps, size)
  return (
    <svg className="review-batch" role="img" aria-label={label} width={width} height={height} style={{ fontSize: size.text }}>
      {bars.map((bar, i) => (
        <g key={i} className="review-batch-row" data-own={i === own || undefined} onClick={() => onChoose(i)}>
          <title>{name(i)}</title>
          <rect className="is-padding" x={left} y={bar.y} width={Math.max(0, width - left)} height={bar.height} />
          <rect className="is-words" x={bar.x} y={bar.y} width={bar.width} height={bar.height} />
          {bar.unknown.map((x) => <rect key={x} className="is-unknown" x={x + 1} y={bar.y + 1} width={Math.max(1, across - 2)} height={Math.max(1, bar.height - 2)} />)}
          {(i === own || i % 4 === 3 || i === 0) && <text x={left - 6} y={bar.y + bar.height / 2} dy="0.35em" textAnchor="end" fontWeight={i === own ? 700 : 400}>{i + 1}</text>}
        </g>
      ))}
      <rect className="is-ours" x={left - 1} y={own * down} width={Math.max(0, width - left)} height={down} />
    </svg>
  )
}
