/** A handle beside the last panel's state: pulling it to the upper left opens the batch. By keyboard the depth slider does the same. */

import { useRef } from 'react'
import type { PointerEvent } from 'react'
import { HANDLE_LETTER, panelFrame, type PanelBox, type Panels } from '../layouts/panels.ts'
import { slabOf } from '../layouts/frame.ts'
import type { Shape } from '../parts.ts'
import { timelineOf } from '../timeline.ts'
import { rightOf } from '../../../marks/slab.ts'

export interface DepthHandleProps {
  /** Right end of the sheet. */
  edge: number
  box: PanelBox
  layout: Panels
  shape: Shape | null
  depth: number
  words: string
  onDepth(depth: number): void
}

/** Pixels from flat to open. */
const PULL = 90

export function DepthHandle({ edge, box, layout, shape, depth, words, onDepth }: DepthHandleProps) {
  const start = useRef<{ x: number; y: number; depth: number } | null>(null)
  if (!shape) return null
  const frame = panelFrame(shape, timelineOf([], 0, shape.schedule.steps), layout, box, depth)
  const row = frame.rows.find(({ kind }) => kind === 'h')
  if (!row) return null
  const slab = slabOf(frame, row, shape.schedule.steps - 1)
  const [x, y] = [box.x + rightOf(slab) + 18, box.y + slab.y + 10]
  const onPointerDown = (event: PointerEvent<SVGGElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId)
    start.current = { x: event.clientX, y: event.clientY, depth }
  }
  const onPointerMove = (event: PointerEvent<SVGGElement>) => {
    if (!start.current) return
    const pulled = (start.current.x - event.clientX + start.current.y - event.clientY) / 1.4
    onDepth(Math.min(1, Math.max(0, start.current.depth + pulled / PULL)))
  }
  const onPointerUp = (event: PointerEvent<SVGGElement>) => {
    const pressed = start.current
    start.current = null
    // A click without a pull opens or closes at once.
    if (pressed && Math.abs(event.clientX - pressed.x) + Math.abs(event.clientY - pressed.y) < 4) onDepth(depth < 0.5 ? 1 : 0)
  }
  const { small } = layout.measures
  return (
    <g className="depth-handle" aria-hidden="true" transform={`translate(${x} ${y})`} onPointerDown={onPointerDown} onPointerMove={onPointerMove} onPointerUp={onPointerUp} onPointerCancel={() => (start.current = null)}>
      <circle className="handle" r={9} />
      <path className="handle-arrow" d="M3.5,3.5L-3.5,-3.5M-3.5,0.6V-3.5H0.6" />
      {depth < 0.05 && <text className="panel-caption is-strong" {...beside(small, words, edge - x)} fontSize={small}>{words}</text>}
    </g>
  )
}

/** At the handle's right, or where that is outside the sheet, below it. */
function beside(small: number, words: string, room: number): { x: number; y: number; textAnchor: 'start' | 'end' } {
  const fits = 16 + words.length * small * HANDLE_LETTER < room
  return fits ? { x: 16, y: small * 0.36, textAnchor: 'start' } : { x: room - 4, y: 12 + small, textAnchor: 'end' }
}
