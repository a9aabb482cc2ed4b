/** Turning the block by pulling at it: half a degree for each pixel. A short press stays a click. */

import { useRef } from 'react'
import type { PointerEvent } from 'react'
import { turned } from '../../trace/contract/camera.ts'
import type { Camera } from '../../trace/contract/camera.ts'
import { hitAt } from './hit.ts'
import type { Part } from './parts.ts'

const DEGREES = 0.5
/** Pixels. */
const LEAST = 4

interface Pull {
  x: number
  y: number
  camera: Camera
  pulled: boolean
}

export interface DragProps {
  parts: readonly Part[]
  camera: Camera
  onTurn?: ((camera: Camera) => void) | undefined
  dragging: boolean
  setDragging(on: boolean): void
}

export function useDrag({ parts, camera, onTurn, dragging, setDragging }: DragProps) {
  const pull = useRef<Pull | null>(null)
  /** A click that ends a pull is none. */
  const swallow = useRef(false)
  const onPointerDown = (event: PointerEvent<SVGSVGElement>) => {
    swallow.current = false
    if (!onTurn || event.button !== 0) return
    const box = event.currentTarget.getBoundingClientRect()
    const hit = hitAt(parts, event.clientX - box.left, event.clientY - box.top, 0)
    pull.current = hit?.part.kind === 'box' ? { x: event.clientX, y: event.clientY, camera, pulled: false } : null
  }
  /** Whether it was a pull, and so nothing else. */
  const onPointerMove = (event: PointerEvent<SVGSVGElement>): boolean => {
    const from = pull.current
    if (!from || !onTurn) return false
    if (event.buttons === 0) return end()
    const [dx, dy] = [event.clientX - from.x, event.clientY - from.y]
    if (!from.pulled && Math.abs(dx) + Math.abs(dy) < LEAST) return false
    if (!from.pulled) {
      from.pulled = true
      event.currentTarget.setPointerCapture(event.pointerId)
      setDragging(true)
    }
    onTurn(turned(from.camera, dx * DEGREES, dy * DEGREES))
    return true
  }
  const end = (): false => {
    swallow.current = pull.current?.pulled ?? false
    pull.current = null
    setDragging(false)
    return false
  }
  const swallows = () => {
    const was = swallow.current
    swallow.current = false
    return was
  }
  return { dragging, onPointerDown, onPointerMove, onPointerUp: end, onPointerCancel: end, swallows }
}
