/** Axes of the loss curve: a few ticks; and the dashed line of always answering the mean with its words. */

import { MARGIN } from './loss-layout.ts'
import type { LossScale, Room } from './loss-layout.ts'
import type { LossStrings } from './strings.ts'

export interface LossAxesProps {
  scale: LossScale
  size: Room
  strings: LossStrings
}

export function LossAxes({ scale, size, strings }: LossAxesProps) {
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
      <text x={(MARGIN.left + right) / 2} y={bottom + 33} textAnchor="middle">{strings.iterations}</text>
    </g>
  )
}

/** The line of always answering the mean; its words stand on the side where the curve is not. */
export function LossBaseline({ scale, size, baseline, last, words }: { scale: LossScale; size: Room; baseline: number; last: number; words: string }) {
  const right = size.width - MARGIN.right
  const y = scale.y(baseline)
  const under = last > baseline || y < MARGIN.top + 18
  return (
    <g className="loss-baseline">
      <line x1={MARGIN.left} x2={right} y1={y} y2={y} />
      <text x={right} y={under ? y + 16 : y - 6} textAnchor="end">{words}</text>
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
