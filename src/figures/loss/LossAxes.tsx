/** Axes of the loss curve: a few ticks; and the dashed line of always answering the mean with its words. */

import { DIGIT } from './loss-layout.ts'
import type { LossScale, Room } from './loss-layout.ts'
import { DASH } from './baseline-words.ts'
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

export interface LossBaselineProps {
  scale: LossScale
  y: number
  place: WordsPlace
  words: string
  /** Font size, px. */
  text: number
}

export function LossBaseline({ scale, y, place, words, text }: LossBaselineProps) {
  return (
    <g className="loss-baseline">
      <line x1={scale.plot.left} x2={scale.plot.right} y1={y} y2={y} />
      {place.apart && <line x1={place.x - text * DASH} x2={place.x - text * 0.4} y1={place.y - text * 0.35} y2={place.y - text * 0.35} />}
      <text x={place.x} y={place.y}>{words}</text>
    </g>
  )
}
