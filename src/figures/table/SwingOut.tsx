/** The motion by which a slab becomes a table: a ghost of the card swings out until batch runs down and features across. */

import { useEffect, useRef, useState } from 'react'
import { RING_INSET, cellLook, fillOpacity, largestSize, ringOpacity } from '../../marks/cell-look.ts'
import type { Role } from '../../marks/cell-look.ts'
import { corners, pointsText } from '../../marks/plane.ts'
import type { Plane } from '../../marks/plane.ts'
import { SWING_MS, swung, tablePlane } from './swing.ts'
import './table.css'

export interface SwingOutProps {
  /** The card on the stage, in px of the viewport: origin at its nearest example's first feature. */
  card: Plane
  /** The cells of the table, in px of the viewport. */
  table: { x: number; y: number; width: number; height: number }
  rows: number
  columns: number
  data: ArrayLike<number> | null
  role: Role
  reducedMotion: boolean
  /** The motion is over (at once with reduced motion): the app takes the ghost away. */
  onDone: () => void
}

/** Beyond so many cells the ghost is a plain sheet. */
const MOST_CELLS = 400

export function SwingOut({ card, table, rows, columns, data, role, reducedMotion, onDone }: SwingOutProps) {
  const t = useOnce(SWING_MS, reducedMotion, onDone)
  if (reducedMotion || t >= 1) return null
  const plane = swung(card, tablePlane(table, rows, columns), t * t * (3 - 2 * t))
  return (
    <svg className={`swing role-${role}`} width="100%" height="100%" aria-hidden="true">
      <polygon className="swing-paper" points={pointsText(corners(plane, 0, 0, columns, rows))} />
      {data !== null && rows * columns <= MOST_CELLS && <Cells plane={plane} rows={rows} columns={columns} data={data} />}
    </svg>
  )
}

function Cells({ plane, rows, columns, data }: { plane: Plane; rows: number; columns: number; data: ArrayLike<number> }) {
  const max = largestSize(data)
  return Array.from({ length: rows * columns }, (_, i) => {
    const look = cellLook(data[i] ?? null, max)
    const [row, column] = [Math.floor(i / columns), i % columns]
    return (
      <g key={i}>
        <polygon className="swing-cell" points={pointsText(corners(plane, column, row))} fillOpacity={look.kind === 'fill' ? fillOpacity(look.strength) : 0} />
        {look.kind === 'ring' && (
          <polygon className="swing-ring" points={pointsText(corners(plane, column, row, 1, 1, RING_INSET))} strokeWidth={2.5} strokeOpacity={ringOpacity(look.strength)} />
        )}
      </g>
    )
  })
}

/** Runs once from 0 to 1; tells when it is there. */
function useOnce(duration: number, instant: boolean, onDone: () => void): number {
  const [t, setT] = useState(0)
  const done = useRef(onDone)
  useEffect(() => {
    done.current = onDone
  }, [onDone])
  useEffect(() => {
    let frame = 0
    let began: number | null = null
    const tick = (now: number) => {
      began ??= now
      const next = instant ? 1 : Math.min(1, (now - began) / duration)
      setT(next)
      if (next < 1) frame = requestAnimationFrame(tick)
      else done.current()
    }
    frame = requestAnimationFrame(tick)
    return () => cancelAnimationFrame(frame)
  }, [duration, instant])
  return t
}
