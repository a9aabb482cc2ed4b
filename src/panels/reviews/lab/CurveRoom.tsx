/** The room of one figure of curves: measured, and handed to what draws in it, with a line left for its key. */

import { useRef } from 'react'
import type { ReactNode } from 'react'
import { useFigureRoom } from '../../useFigureRoom.ts'
import type { FigureRoom } from '../../useFigureRoom.ts'

/** Lines of type that the words below a picture take. */
const KEY_LINES = 3

export function CurveRoom({ children }: { children: (room: FigureRoom) => ReactNode }) {
  const room = useRef<HTMLDivElement>(null)
  const size = useFigureRoom(room)
  return <div className="lab-figure" ref={room}>{size.width > 0 && children({ ...size, height: size.height - KEY_LINES * size.text })}</div>
}
