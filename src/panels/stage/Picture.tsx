/** The stage in its room. */

import { useRef } from 'react'
import { useSize } from '../useSize.ts'

export function Picture() {
  const room = useRef<HTMLDivElement>(null)
  useSize(room)
  return <div className="picture" ref={room} id="stage" />
}
