/** One epoch as a line of sequences: a mark wherever the weights change. */

import './epochs.css'

export interface UpdateStripProps {
  sequences: number
  /** Batch sizes, one row for each, with what it says at its end. */
  rows: readonly { batch: number; label: string; name: string }[]
  main: number
  width: number
  text: number
  label: string
}

export function UpdateStrip({ sequences, rows, main, width, text, label }: UpdateStripProps) {
  const [left, right] = [text * 5.8, width - text * 8.5]
  const line = text * 1.7
  const summary = rows.map(({ name, label: words }) => `${name}: ${words}`).join('; ')
  return (
    <figure className="update-strip" aria-label={label}>
      <svg width={width} height={line * rows.length} role="img" aria-label={summary}>
        {rows.map(({ batch, label: words, name }, row) => {
          const y = line * row + line / 2
          const marks = Array.from({ length: sequences / batch }, (_, i) => left + (((i + 1) * batch) / sequences) * (right - left))
          return (
            <g key={batch} data-batch={batch} data-main={batch === main} className="update-row">
              <text x={0} y={y + text * 0.35}>{name}</text>
              <line x1={left} x2={right} y1={y} y2={y} />
              <path d={marks.map((x) => `M${x.toFixed(1)} ${(y - text * 0.55).toFixed(1)}v${(text * 1.1).toFixed(1)}`).join('')} />
              <text x={right + text * 0.6} y={y + text * 0.35}>{words}</text>
            </g>
          )
        })}
      </svg>
    </figure>
  )
}
