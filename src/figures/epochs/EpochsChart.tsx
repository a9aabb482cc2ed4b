/** Two loss curves, of batch 1 and of batch 32: one is talked about, the other is there to compare. */

import { epochsLayout } from './epochs-layout.ts'
import type { Against, EpochRoom, EpochSeries } from './epochs-layout.ts'
import './epochs.css'

export interface EpochsChartProps {
  series: readonly (EpochSeries & { label: string })[]
  /** The batch that is talked about. */
  main: number
  against: Against
  /** Sequences of all epochs. */
  seen: number
  room: EpochRoom
  /** Accessible name, one sentence on what is seen, and the horizontal axis. */
  label: string
  summary: string
  axis: string
  number: (value: number) => string
}

export function EpochsChart({ series, main, against, seen, room, label, summary, axis, number }: EpochsChartProps) {
  const { left, right, bottom, paths, ends, ticksX, ticksY } = epochsLayout(series, against, seen, room)
  const { text, height } = room
  return (
    <figure className="epochs-chart" aria-label={label}>
      <figcaption>
        {series.map(({ batch, label: words }) => <span key={batch} className="epochs-key" data-batch={batch} data-main={batch === main}>{words}</span>)}
      </figcaption>
      <svg width={room.width} height={height} role="img" aria-label={summary}>
        {ticksY.map(({ value, y }) => (
          <g key={value}>
            <line className="epochs-grid" x1={left} x2={right} y1={y} y2={y} />
            <text x={left - text * 0.4} y={y + text * 0.35} textAnchor="end">{number(value)}</text>
          </g>
        ))}
        {ticksX.map(({ value, x }, i) => (
          <text key={value} x={x} y={bottom + text * 1.15} textAnchor={i === 0 ? 'start' : i === ticksX.length - 1 && x > right - 2 * text ? 'end' : 'middle'}>{number(value)}</text>
        ))}
        <text x={left + (right - left) * (against === 'updates' ? 0.12 : ticksX.length > 2 ? 0.75 : 0.5)} y={bottom + text * 1.15} textAnchor="middle" className="epochs-axis">{axis}</text>
        {paths.map((d, i) => <path key={i} className="epochs-curve" data-batch={series[i]!.batch} data-main={series[i]!.batch === main} d={d} />)}
        {ends.map(({ x, y }, i) => <circle key={i} className="epochs-end" data-batch={series[i]!.batch} cx={x} cy={y} r={4} />)}
      </svg>
    </figure>
  )
}
