/** What the loss figure draws: axes, the curve or its band, the line of the mean, and where the stage stands. */

import { useMemo } from 'react'
import { shortNumber } from '../../marks/digits.ts'
import { LossAxes, LossBaseline } from './LossAxes.tsx'
import { wordsPlace } from './baseline-words.ts'
import { bandPath, isDense, lossColumns, lossPath, middlePath } from './loss-columns.ts'
import { DIGIT, nearestPoint } from './loss-layout.ts'
import type { LossScale, Room } from './loss-layout.ts'
import type { LossStrings } from './strings.ts'

export interface LossPictureProps {
  points: Float64Array
  scale: LossScale
  baseline: number | null
  iteration: number
  /** Index of the point that is pointed at. */
  read: number | null
  room: Room
  strings: LossStrings
}

export function LossPicture({ points, scale, baseline, iteration, read, room, strings }: LossPictureProps) {
  const columns = useMemo(() => lossColumns(points, scale), [points, scale])
  const dense = isDense(columns)
  const line = useMemo(() => (dense ? middlePath(columns) : lossPath(points, scale)), [dense, columns, points, scale])
  const { plot } = scale
  const at = nearestPoint(points, iteration)
  const marker = at < 0 ? null : scale.x(points[at] ?? 0)
  const words = { width: strings.baseline.length * room.text * DIGIT * 0.92, text: room.text, marker }
  return (
    <>
      <LossAxes scale={scale} room={room} iterations={strings.iterations} />
      {dense && <path className="loss-band" d={bandPath(columns)} />}
      <path className={dense ? 'loss-line dense' : 'loss-line'} d={line} />
      {marker !== null && <Marker x={marker} loss={points[at + 1] ?? NaN} scale={scale} />}
      {baseline !== null && <LossBaseline scale={scale} y={scale.y(baseline)} place={wordsPlace(columns, plot, scale.y(baseline), words)} words={strings.baseline} text={room.text} />}
      {read !== null && <circle className="loss-read" cx={scale.x(points[read] ?? 0)} cy={scale.y(points[read + 1] ?? NaN)} r={4.5} />}
      {points.length === 0 && (
        <text className="loss-empty" x={(plot.left + plot.right) / 2} y={plot.top + (plot.bottom - plot.top) * 0.62} textAnchor="middle">{strings.empty}</text>
      )}
    </>
  )
}

/** Where the stage stands on the curve. */
function Marker({ x, loss, scale }: { x: number; loss: number; scale: LossScale }) {
  return (
    <g className="loss-marker">
      <line x1={x} x2={x} y1={scale.plot.top} y2={scale.plot.bottom} />
      <circle cx={x} cy={scale.y(loss)} r={4}>
        <title>{shortNumber(loss, 3)}</title>
      </circle>
    </g>
  )
}
