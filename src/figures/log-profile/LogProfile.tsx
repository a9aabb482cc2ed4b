/** ‖∂L/∂h_t‖ over the timesteps on a logarithmic scale: a straight line is a factor for each step. */

import './log-profile.css'
import { curve, logLayout } from './log-layout.ts'
import type { LogLayout, Room } from './log-layout.ts'

export interface LogSeries {
  key: string
  label: string
  /** By timestep, from the first. */
  values: ArrayLike<number>
  /** main: the curve that is talked about; reference: what it is compared with; line: a rule, dashed; one … four: equals, told
   *  apart by dash and letter as well as by hue. */
  kind: 'main' | 'reference' | 'line' | 'one' | 'two' | 'three' | 'four'
  /** Letter at the curve and at its name. */
  letter?: string
}

export interface LogProfileProps {
  series: readonly LogSeries[]
  size: Room
  /** Accessible name, and one sentence on what is seen. */
  label: string
  summary: string
  /** "t" at the axis. */
  time: string
}

const SUPERSCRIPT = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const powerOf = (power: number) => `10${power < 0 ? '⁻' : ''}${[...String(Math.abs(power))].map((digit) => SUPERSCRIPT[Number(digit)]).join('')}`

export function LogProfile({ series, size, label, summary, time }: LogProfileProps) {
  // A rule may leave the picture: the curves decide the scale.
  const layout = logLayout(series.filter(({ kind }) => kind !== 'line').map(({ values }) => values), size)
  const steps = Math.max(1, ...series.map(({ values }) => values.length))
  const marks = [...new Set([0, Math.round((steps - 1) / 2), steps - 1])]
  return (
    <figure className="log-profile" aria-label={label} style={{ width: size.width, fontSize: size.text }}>
      <svg width={size.width} height={size.height} role="img" aria-label={summary}>
        {layout.ticks.map(({ power, y }) => (
          <g key={power}>
            <line className="log-grid" x1={layout.left} x2={layout.right} y1={y} y2={y} />
            <text x={layout.left - size.text * 0.4} y={y + size.text * 0.35} textAnchor="end">{powerOf(power)}</text>
          </g>
        ))}
        {marks.map((step) => (
          <text key={step} x={layout.x(step)} y={size.height - size.text * 0.35} textAnchor={step === steps - 1 && steps > 1 ? 'end' : step === 0 ? 'start' : 'middle'}>{`${time} ${step + 1}`}</text>
        ))}
        {series.map(({ key, kind, values }) => <path key={key} className={`log-curve is-${kind}`} d={curve(values, layout)} />)}
        {lettersOf(series, layout, size.text).map(({ key, letter, x, y }) => (
          <text key={key} className="log-letter" x={x} y={y} textAnchor="middle">{letter}</text>
        ))}
      </svg>
      <figcaption>
        {series.map(({ key, kind, letter, label: words }) => (
          <span key={key} className={`log-key is-${kind}`}>
            <svg className="log-sample" viewBox="0 0 36 8" aria-hidden="true"><path className={`log-curve is-${kind}`} d="M1,4H35" /></svg>
            {letter !== undefined && <b>{letter}</b>}
            {words}
          </span>
        ))}
      </figcaption>
    </figure>
  )
}

/** Each letter at its curve, a little further along than the one before, so that curves which lie on each other still have theirs. */
function lettersOf(series: readonly LogSeries[], layout: LogLayout, text: number) {
  const lettered = series.filter(({ letter }) => letter !== undefined)
  return lettered.flatMap(({ key, letter, values }, i) => {
    const wanted = Math.round(((i + 0.5) / lettered.length) * 0.6 * (values.length - 1))
    for (let step = wanted; step < values.length; step++) {
      const y = layout.y(values[step] ?? 0)
      if (y !== null) return [{ key, letter, x: layout.x(step), y: Math.max(layout.top + text * 0.4, y - text * 0.5) }]
    }
    return []
  })
}
