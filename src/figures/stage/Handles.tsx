/** Two small handles on the current slab, while it is pointed at or focused: pull to change the batch, the features or the units. */

import { useRef } from 'react'
import type { KeyboardEvent, PointerEvent } from 'react'
import { bottomOf, leftOf, topOf } from '../../marks/slab.ts'
import { slabFrom } from './layouts/frame.ts'
import type { CardPart, Part } from './parts.ts'
import type { StageStrings } from './strings.ts'

type Resizable = 'batch' | 'features' | 'hidden'

export interface HandlesProps {
  parts: readonly Part[]
  /** The part that is pointed at or focused. */
  near: string | null
  strings: StageStrings
  /** Axes without a handle. */
  held?: readonly string[]
  /** `held`: by a pointer that has not been let go. */
  onResize(axis: Resizable, count: number, held?: boolean): void
}

export function Handles({ parts, near, strings, held = [], onResize }: HandlesProps) {
  const part = parts.find((one): one is CardPart => one.kind === 'card' && one.id === (near ?? ''))
  if (!part || !part.current || (part.axis !== 'features' && part.axis !== 'hidden')) return null
  const slab = slabFrom(part.geo, part.rows, part.columns)
  const open = slab.rows * slab.dx > 8 && !held.includes('batch')
  return (
    <>
      {open && <Handle x={leftOf(slab)} y={(topOf(slab) + bottomOf(slab) - slab.rows * slab.dy) / 2} axis="batch" count={part.rows} direction={[-1, -0.5]} strings={strings} onResize={onResize} />}
      {!held.includes(part.axis) && <Handle x={slab.x + slab.front / 2} y={slab.y} axis={part.axis} count={part.columns} direction={[0, -1]} strings={strings} onResize={onResize} />}
    </>
  )
}

interface HandleProps {
  x: number
  y: number
  axis: Resizable
  count: number
  /** Where pulling makes it longer. */
  direction: readonly [number, number]
  strings: StageStrings
  onResize: HandlesProps['onResize']
}

/** Pixels for one more: the same at every scale, so that the slab may rescale under the pointer. */
const PULL = 16

function Handle({ x, y, axis, count, direction, strings, onResize }: HandleProps) {
  const start = useRef<{ x: number; y: number; count: number } | null>(null)
  const onPointerDown = (event: PointerEvent<SVGCircleElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId)
    start.current = { x: event.clientX, y: event.clientY, count }
    event.stopPropagation()
  }
  const onPointerMove = (event: PointerEvent<SVGCircleElement>) => {
    event.stopPropagation()
    if (!start.current) return
    const pulled = (event.clientX - start.current.x) * direction[0] + (event.clientY - start.current.y) * direction[1]
    const wish = Math.max(1, start.current.count + Math.round(pulled / PULL))
    if (wish !== count) onResize(axis, wish, true)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const change = event.key === '+' || event.key === '=' ? 1 : event.key === '-' || event.key === '−' ? -1 : 0
    if (change === 0) return
    event.preventDefault()
    event.stopPropagation()
    onResize(axis, Math.max(1, count + change))
  }
  return (
    <circle
      className="handle" cx={x} cy={y} r={7} role="button" tabIndex={-1} aria-label={strings.handle(axis, count)} data-handle={axis}
      onPointerDown={onPointerDown} onPointerMove={onPointerMove} onPointerUp={() => (start.current = null)} onPointerCancel={() => (start.current = null)} onKeyDown={onKeyDown} onClick={(event) => event.stopPropagation()}
    />
  )
}
