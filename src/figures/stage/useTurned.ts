/** The block's own motions: the camera on its way to another view, and what is cut out on its way out and back. */

import { CAMERAS, between } from '../../trace/contract/camera.ts'
import type { Camera } from '../../trace/contract/camera.ts'
import type { Cut } from '../../trace/contract/cut.ts'
import { useMotion } from './useMotion.ts'

const TURN_MS = 600
const SLIDE_MS = 450

export interface Turned {
  camera: Camera
  cut: Cut | null
  out: number
}

interface Wish {
  camera?: Camera
  cut: Cut | null
  still: boolean
  /** It follows the pointer. */
  dragging: boolean
}

interface Slide {
  cut: Cut | null
  out: number
}

export function useTurned({ camera = CAMERAS.depth, cut, still, dragging }: Wish): Turned {
  const shown = useMotion({ key: `${camera.yaw},${camera.pitch}`, goal: camera, mix: between, ms: TURN_MS, still: still || dragging })
  const slide = useMotion<Slide>({ key: cut ? `${cut.axis}${cut.index}` : '', goal: { cut, out: cut ? 1 : 0 }, mix: slid, ms: SLIDE_MS, still })
  return { camera: shown, ...slide, cut: slide.out > 0 ? slide.cut : null }
}

/** One goes in before another comes out; along one axis they change places while they are out. */
function slid(from: Slide, to: Slide, share: number): Slide {
  if (!from.cut) return { cut: to.cut, out: to.out * share }
  if (!to.cut) return { cut: from.cut, out: from.out * (1 - share) }
  if (from.cut.axis === to.cut.axis) return share < 0.5 ? { cut: from.cut, out: from.out * (1 - 0.6 * share) } : { cut: to.cut, out: 0.4 + 0.6 * share }
  return share < 0.5 ? { cut: from.cut, out: from.out * (1 - 2 * share) } : { cut: to.cut, out: 2 * share - 1 }
}
