/** The whole sequence in one line: a thin column for each step, as strong as its state, the steps at full size marked. A pointer's way to go
 *  to a step; the playback's slider is the keyboard's, so this is hidden from assistive technology. */

import { memo, useMemo } from 'react'
import type { MouseEvent } from 'react'
import '../../marks/marks.css'
import './strip.css'
import type { Snapshot } from '../../trace/contract/tensors.ts'
import { barsOf, stateNorms, stepAt } from './layout.ts'

export interface StripProps {
  snapshot: Snapshot | null
  steps: number
  /** Steps whose state is computed: 0 … this many (forward direction). */
  known: number
  /** From this step on the gradient has arrived; `steps` where the backward pass has not begun. */
  gradientFrom: number
  /** The current step, from 0, and the first and last step at full size; null: all are. */
  current: number | null
  window: { from: number; to: number } | null
  width: number
  height: number
  onStep?(step: number): void
}

function StripPlain({ snapshot, steps, known, gradientFrom, current, window, width, height, onStep }: StripProps) {
  const bars = barsOf(steps, width)
  const view = snapshot?.tensors['h.l0.fwd']
  const norms = useMemo(() => (view ? stateNorms(view.data, steps) : []), [view, steps])
  const gradients = snapshot?.norms['dh.l0.fwd']
  const upper = height - 6
  const click = (event: MouseEvent<SVGSVGElement>) => onStep?.(stepAt(event.clientX - event.currentTarget.getBoundingClientRect().left, steps, width))
  const pitch = width / Math.max(1, steps)
  return (
    <svg className="strip" width={width} height={height} aria-hidden onClick={click}>
      <rect className="strip-ground" width={width} height={upper} />
      <Row className="role-state" bars={bars} values={norms} y={0} height={upper} shown={(step) => step < known} />
      <Row className="role-gradient" bars={bars} values={gradients ?? []} y={upper} height={6} shown={(step) => step >= gradientFrom} />
      {window && <rect className="strip-window" x={Math.max(1, window.from * pitch)} y={1} width={Math.max(6, (window.to - Math.max(0, window.from) + 1) * pitch - 1)} height={height - 2} />}
      {current !== null && <rect className="strip-current" x={current * pitch - (pitch < 4 ? 1 : 0)} width={Math.max(3, pitch)} y={0} height={height} />}
    </svg>
  )
}

export const Strip = memo(StripPlain)

interface RowProps {
  className: string
  bars: ReturnType<typeof barsOf>
  values: ArrayLike<number>
  y: number
  height: number
  shown(step: number): boolean
}

/** The size of each value, relative to the largest, as tint. */
function Row({ className, bars, values, y, height, shown }: RowProps) {
  const max = Math.max(1e-12, ...Array.from(values).filter(Number.isFinite))
  return (
    <g className={className}>
      {bars.filter(({ step }) => shown(step)).map(({ step, x, width }) => (
        <rect key={step} className="role-fill" x={x} y={y} width={width} height={height} fillOpacity={0.12 + 0.8 * Math.min(1, (values[step] ?? 0) / max)} />
      ))}
    </g>
  )
}
