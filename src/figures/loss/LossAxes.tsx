/** Axes of the loss curve: a few ticks; and the dashed line of always answering the mean with its words. */

import { DIGIT } from './loss-layout.ts'
import type { LossScale, Room } from './loss-layout.ts'
import type { WordsPlace } from './baseline-words.ts'
import { placedTicks, tickText } from './ticks.ts'

export interface LossAxesProps {
  scale: LossScale
  room: Room
  /** Name of the horizontal axis. */
  iterations: string
}

export function LossAxes({ scale, room, iterations }: LossAxesProps) {
  const { left, right, bottom } = scale.plot
  const { text } = room
  const ticks = placedTicks(scale.xTicks, scale.x, { clearOf: (iterations.length + 1.5) * DIGIT * text, width: room.width, digit: DIGIT * text })
  return (
    <g className="loss-axes">
      {scale.yTicks.map((tick) => (
        <g key={tick}>
          <line x1={left} x2={right} y1={scale.y(tick)} y2={scale.y(tick)} />
          <text x={left - text * 0.4} y={scale.y(tick) + text * 0.34} textAnchor="end">{tickText(tick)}</text>
        </g>
      ))}
      <text x={0} y={bottom + text * 1.4}>{iterations}</text>
      {ticks.map((tick) => (
        <text key={tick.x} x={tick.x} y={bottom + text * 1.4} textAnchor="middle">{tick.text}</text>
      ))}
    </g>
  )
}

export function LossBaseline({ scale, y, place, words }: { scale: LossScale; y: number; place: WordsPlace; words: string }) {
  return (
    <g className="loss-baseline">
      <line x1={scale.plot.left} x2={scale.plot.right} y1={y} y2={y} />
      <text x={place.x} y={place.y}>{words}</text>
    </g>
  )
}
