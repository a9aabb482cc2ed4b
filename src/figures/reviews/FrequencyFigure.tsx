/** How often the words of a review occur: each on the curve of all words by rank, and at the right those that are too rare for an index of their own. */

import { useMemo } from 'react'
import { frequencyLayout } from './frequency-layout.ts'
import type { FrequencyCurve, FrequencyRoom, FrequencyWord } from './frequency-layout.ts'
import './reviews.css'

export interface FrequencyStrings {
  label: string
  rank: string
  count: string
  /** Above the band, and what became of its words. */
  rare: string
  becomes: string
  more(count: number): string
  /** In a band without words. */
  none: string
  number(value: number): string
}

export interface FrequencyFigureProps {
  words: readonly FrequencyWord[]
  curve: FrequencyCurve
  size: FrequencyRoom
  /** Which of the words is pointed at. */
  pointed: number | null
  strings: FrequencyStrings
  onPoint(word: number): void
}

export function FrequencyFigure({ words, curve, size, pointed, strings, onPoint }: FrequencyFigureProps) {
  const at = useMemo(() => frequencyLayout(words, curve, size, pointed), [words, curve, size, pointed])
  const { plot, band } = at
  const { text } = size
  const low = plot.y + plot.height
  return (
    <svg className="review-frequency" role="img" aria-label={strings.label} width={size.width} height={size.height} style={{ fontSize: text }}>
      <rect className="is-band" x={band.x} y={plot.y} width={band.width} height={plot.height} />
      {at.yTicks.map(({ value, at: y }) => <g key={value}><line className="is-grid" x1={plot.x} x2={band.x} y1={y} y2={y} /><text className="is-soft" x={plot.x - 0.4 * text} y={y} dy="0.35em" textAnchor="end">{strings.number(value)}</text></g>)}
      {at.xTicks.map(({ value, at: x }) => <g key={value}><line className="is-grid" x1={x} x2={x} y1={low} y2={low + 0.3 * text} /><text className="is-soft" x={x} y={low + 1.3 * text} textAnchor="middle">{strings.number(value)}</text></g>)}
      <text x={plot.x} y={low + 2.5 * text}>{`${strings.rank} →`}</text>
      <text x={plot.x - 0.4 * text} y={plot.y - 1.55 * text}>{`↑ ${strings.count}`}</text>
      <path className="is-curve" d={at.curve} />
      <line className="is-cut" x1={band.x} x2={band.x} y1={plot.y - 1.4 * text} y2={low + 0.3 * text} />
      <text x={band.x + 0.6 * text} y={plot.y - 0.4 * text} fontWeight={650}>{strings.rare}</text>
      <text x={band.x + band.width} y={low + 1.3 * text} textAnchor="end" className="is-index">{strings.becomes}</text>
      {at.dots.map(({ of, x, y, name }) => (
        <g key={of} data-pointed={of === pointed || undefined} onPointerEnter={() => onPoint(of)} onClick={() => onPoint(of)}>
          {name && <line className="is-lead" x1={x} y1={y} x2={name.x} y2={name.y - 0.3 * text} />}
          <circle className="is-word" cx={x} cy={y} r={of === pointed ? 7 : 4.5} />
          {name && <text className="is-name" x={name.x} y={name.y} textAnchor={name.anchor}>{words[of]?.word}</text>}
        </g>
      ))}
      {at.listed.map(({ of, x, y }) => <text key={of} className="is-rare" data-pointed={of === pointed || undefined} x={x} y={y} onPointerEnter={() => onPoint(of)} onClick={() => onPoint(of)}>{words[of]?.word}</text>)}
      {at.listed.length + at.unlisted === 0 && <text className="is-soft" x={band.x + 0.6 * text} y={plot.y + 1.3 * text}>{strings.none}</text>}
      {at.unlisted > 0 && <text className="is-soft" x={band.x + 0.6 * text} y={low - 0.3 * text}>{strings.more(at.unlisted)}</text>}
    </svg>
  )
}
