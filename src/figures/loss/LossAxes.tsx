/** Axes of the loss curve: a few ticks, and the dashed line of always answering the mean with its words. */

import { MARGIN } from './loss-layout.ts'
import type { LossScale, Room } from './loss-layout.ts'
import type { LossStrings } from './LossChart.tsx'

export interface LossAxesProps {
  scale: LossScale
  size: Room
  baseline: number | null
  strings: LossStrings
}

export function LossAxes({ scale, size, baseline, strings }: LossAxesProps) {
  const bottom = size.height - MARGIN.bottom
  const right = size.width - MARGIN.right
  return (
    <g className="loss-axes">
      {scale.yTicks.map((tick) => (
        <g key={tick}>
          <line x1={MARGIN.left} x2={right} y1={scale.y(tick)} y2={scale.y(tick)} />
          <text x={MARGIN.left - 6} y={scale.y(tick) + 4} textAnchor="end">{tickText(tick)}</text>
        </g>
      ))}
      {scale.xTicks.map((tick) => (
        <text key={tick} x={scale.x(tick)} y={bottom + 17} textAnchor="middle">{grouped(tick)}</text>
      ))}
      {baseline !== null && (
        <g className="loss-baseline">
          <line x1={MARGIN.left} x2={right} y1={scale.y(baseline)} y2={scale.y(baseline)} />
          <text x={right} y={scale.y(baseline) + (scale.y(baseline) < MARGIN.top + 18 ? 15 : -5)} textAnchor="end">{strings.baseline}</text>
        </g>
      )}
    </g>
  )
}

function tickText(tick: number): string {
  return tick !== 0 && tick < 0.001 ? tick.toExponential(0).replace('-', '−') : String(tick)
}

/** Thousands apart by a thin space: the same in every language. */
function grouped(tick: number): string {
  return String(tick).replace(/\B(?=(\d{3})+$)/g, '\u202f')
}
