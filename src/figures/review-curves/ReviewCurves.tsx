/** A few curves, told apart by dash, letter and hue, with straight lines to compare with. */

import { curvesLayout } from './curves-layout.ts'
import type { Curve, CurvesDomain, Line, Room } from './curves-layout.ts'
import './review-curves.css'

export interface ReviewCurvesProps {
  /** Their keys say how they look: `heldOut`, `seen`, `mean`, `answer`. */
  curves: readonly (Curve & { label: string })[]
  lines: readonly Line[]
  domain: CurvesDomain
  xTicks: readonly { value: number; words: string }[]
  yTicks: readonly { value: number; words: string }[]
  /** A place on the axis that is talked about. */
  at?: number | null
  room: Room
  label: string
  summary: string
}

export function ReviewCurves({ curves, lines, domain, xTicks, yTicks, at = null, room, label, summary }: ReviewCurvesProps) {
  const { text, width, height } = room
  const layout = curvesLayout(curves, lines, domain, room)
  const { left, right, top, bottom } = layout
  return (
    <figure className="review-curves" aria-label={label} style={{ fontSize: text }}>
      <svg width={width} height={height} role="img" aria-label={summary}>
        {yTicks.map(({ value, words }) => (
          <g key={value}>
            <line className="review-grid" x1={left} x2={right} y1={layout.y(value)} y2={layout.y(value)} />
            <text x={left - text * 0.4} y={layout.y(value) + text * 0.35} textAnchor="end">{words}</text>
          </g>
        ))}
        {xTicks.map(({ value, words }, i) => <text key={value} x={layout.x(value)} y={bottom + text * 1.3} textAnchor={i === 0 ? 'start' : i === xTicks.length - 1 ? 'end' : 'middle'}>{words}</text>)}
        {layout.lines.map(({ y, words, wordsX, wordsY, anchor }) => (
          <g key={words} className="review-line">
            <line x1={left} x2={right} y1={y} y2={y} />
            <text x={wordsX} y={wordsY} textAnchor={anchor}>{words}</text>
          </g>
        ))}
        {at !== null && <line className="review-at" x1={layout.x(at)} x2={layout.x(at)} y1={top} y2={bottom} />}
        {layout.paths.map((d, i) => <path key={curves[i]!.key} className="review-curve" data-key={curves[i]!.key} d={d} />)}
        {layout.dots.map(({ key, x, y }) => <circle key={`${key}.${x}`} className="review-dot" data-key={key} cx={x} cy={y} r={3.5} />)}
        {layout.ends.map(({ key, letter, x, y }) => <text key={key} className="review-letter" data-key={key} x={x + text * 0.5} y={y + text * 0.35}>{letter}</text>)}
      </svg>
      {curves.length > 1 && (
        <figcaption>
          {curves.map(({ key, letter, label: words }) => <span key={key} className="review-key" data-key={key}><b>{letter}</b> {words}</span>)}
        </figcaption>
      )}
    </figure>
  )
}
