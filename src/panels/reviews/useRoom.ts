/** The room for a figure that fills what is left of the stage. */

import { useRef } from 'react'
import type { RefObject } from 'react'
import { useSize } from '../useSize.ts'
import type { Size } from '../useSize.ts'

export function useRoom(): { room: RefObject<HTMLDivElement | null>; size: Size } {
  const room = useRef<HTMLDivElement>(null)
  return { room, size: useSize(room) }
}
