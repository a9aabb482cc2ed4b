/** A screen of a fixed size, made smaller as a whole. Nothing in it can be used. */

import { useRef } from 'react'
import type { ReactNode } from 'react'
import { useSize } from '../../panels/useSize.ts'

export interface SmallScreenProps {
  /** px of the screen that is drawn. */
  width: number
  height: number
  children: ReactNode
}

export function SmallScreen({ width, height, children }: SmallScreenProps) {
  const room = useRef<HTMLDivElement>(null)
  const { width: given } = useSize(room)
  return (
    <div className="thumbnail" ref={room} aria-hidden="true" inert style={{ aspectRatio: `${width} / ${height}` }}>
      <div className="thumbnail-screen" style={{ width, height, transform: `scale(${given / width})` }}>{children}</div>
    </div>
  )
}
