/** The room for a figure that fills what is left of the stage, and the size of its type. */

import { useRef } from 'react'
import type { RefObject } from 'react'
import { useFigureRoom } from '../useFigureRoom.ts'
import type { FigureRoom } from '../useFigureRoom.ts'

export function useRoom(): { room: RefObject<HTMLDivElement | null>; size: FigureRoom } {
  const room = useRef<HTMLDivElement>(null)
  return { room, size: useFigureRoom(room) }
}
