/** The room of one figure of an experiment: measured, and handed to what draws in it. */

import { useRef } from 'react'
import type { ReactNode } from 'react'
import { useFigureRoom } from '../useFigureRoom.ts'
import type { FigureRoom as Room } from '../useFigureRoom.ts'

export interface FigureRoomProps {
  /** Lines of words that the figure writes below its picture. */
  lines?: number
  children: (room: Room) => ReactNode
}

export function FigureRoom({ lines = 0, children }: FigureRoomProps) {
  const room = useRef<HTMLDivElement>(null)
  const size = useFigureRoom(room)
  return (
    <div className="experiment-figure" ref={room}>
      {size.width > 0 && children({ ...size, height: Math.max(60, size.height - lines * size.text * 1.65) })}
    </div>
  )
}
