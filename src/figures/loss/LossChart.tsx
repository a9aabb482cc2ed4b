/** The loss over the iterations of the run, the line of always answering the mean, and the batch that the stage shows. */

import { useMemo, useState } from 'react'
import type { KeyboardEvent, PointerEvent } from 'react'
import { LossPicture } from './LossPicture.tsx'
import './loss.css'
import { lossScale, nearestPoint } from './loss-layout.ts'
import type { Room } from './loss-layout.ts'
import type { LossStrings } from './strings.ts'

export type { LossStrings } from './strings.ts'

export interface LossChartProps {
  /** Iteration and loss in turn, iterations ascending. */
  points: Float64Array
  /** Loss of always answering the mean; null: not known for this task. */
  baseline: number | null
  /** Iteration of the batch on the stage. */
  iteration: number
  size: Room
  strings: LossStrings
  onGoTo: (iteration: number) => void
}

export function LossChart({ points, baseline, iteration, size, strings, onGoTo }: LossChartProps) {
  const scale = useMemo(() => lossScale(points, baseline, size), [points, baseline, size])
  const [read, setRead] = useState<number | null>(null)
  const at = read === null || read >= points.length ? null : read
  const look = (event: PointerEvent<SVGSVGElement>) => {
    const box = event.currentTarget.getBoundingClientRect()
    setRead(pointUnder(points, scale.iterationAt(event.clientX - box.left)))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const from = at ?? Math.max(0, nearestPoint(points, iteration))
    if (event.key === 'Enter' && at !== null) onGoTo(points[at] ?? 0)
    const to = walked(from, event.key, points.length)
    if (to === null && event.key !== 'Enter') return
    event.preventDefault()
    event.stopPropagation()
    if (to !== null) setRead(to)
  }
  return (
    <figure className="loss" aria-label={strings.label} style={{ width: size.width, fontSize: size.text }}>
      <svg
        width={size.width}
        height={size.height}
        role="application"
        aria-label={strings.keys}
        tabIndex={0}
        onPointerMove={look}
        onPointerLeave={() => setRead(null)}
        onBlur={() => setRead(null)}
        onClick={() => at !== null && onGoTo(points[at] ?? 0)}
        onKeyDown={onKeyDown}
      >
        <LossPicture points={points} scale={scale} baseline={baseline} iteration={iteration} read={at} room={size} strings={strings} />
      </svg>
      <figcaption>
        <span aria-live="polite" className="loss-readout">{at === null ? '' : strings.point(points[at] ?? 0, points[at + 1] ?? NaN)}</span>
        <span className="loss-summary">{strings.summary}</span>
      </figcaption>
    </figure>
  )
}

function pointUnder(points: Float64Array, iteration: number): number | null {
  const at = nearestPoint(points, iteration)
  return at < 0 ? null : at
}

function walked(from: number, key: string, length: number): number | null {
  if (length === 0) return null
  const last = length - 2
  const page = 2 * Math.max(1, Math.round(length / 40))
  const to = { ArrowLeft: from - 2, ArrowRight: from + 2, ArrowDown: from - page, ArrowUp: from + page, Home: 0, End: last }[key]
  return to === undefined ? null : Math.max(0, Math.min(last, to))
}
