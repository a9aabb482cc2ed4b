/** A camera as the 2×3 matrix that it is: where one unit along each axis of the block lies on the screen. */

import { CAMERAS } from '../../trace/contract/camera.ts'
import type { Camera } from '../../trace/contract/camera.ts'
import type { Body } from '../../marks/body.ts'
import type { Point } from '../../marks/slab.ts'

type Vectors = Body['vectors']

/** The stage's own depth: one unit into the page, across and up. */
export const INTO = [0.46, 0.36] as const
const CABINET: Vectors = { time: [1, 0], features: [0, 1], batch: [-INTO[0], -INTO[1]] }
const FLAT: Vectors = { time: [1, 0], features: [0, 1], batch: [0, 0] }
/** Degrees around the named depth in which the turned block becomes the stage's own picture. */
const BLEND = 14

/** Orthographic; upright edges stay upright. */
function orthographic({ yaw, pitch }: Camera): Vectors {
  const [psi, theta] = [radians(yaw), radians(pitch)]
  const [c, s, up] = [Math.cos(psi), Math.sin(psi), Math.sin(theta)]
  return { time: [c, -s * up], features: [0, Math.cos(theta)], batch: [-s, -c * up] }
}

/** `open` 0: flat, whatever the camera; 1: as it is. Near the named depth it is the cabinet projection of the whole stage, so that
 *  turning begins where the picture stands. */
export function vectorsOf(camera: Camera, open: number): Vectors {
  const turned = orthographic({ yaw: camera.yaw * open, pitch: camera.pitch * open })
  const share = usualness(camera)
  if (share === 0) return turned
  const { depth } = CAMERAS
  const here = orthographic({ yaw: depth.yaw * open, pitch: depth.pitch * open })
  const usual = mix(FLAT, CABINET, open)
  return each((axis) => [turned[axis][0] + share * (usual[axis][0] - here[axis][0]), turned[axis][1] + share * (usual[axis][1] - here[axis][1])])
}

/** 1 at the named depth, 0 further away. */
export function usualness({ yaw, pitch }: Camera): number {
  const [dy, dp] = [yaw - CAMERAS.depth.yaw, pitch - CAMERAS.depth.pitch]
  const t = Math.max(0, 1 - Math.sqrt(dy * dy + dp * dp) / BLEND)
  return t * t * (3 - 2 * t)
}

const radians = (degrees: number) => (degrees * Math.PI) / 180

function mix(a: Vectors, b: Vectors, t: number): Vectors {
  return each((axis) => [a[axis][0] + t * (b[axis][0] - a[axis][0]), a[axis][1] + t * (b[axis][1] - a[axis][1])])
}

function each(make: (axis: keyof Vectors) => Point): Vectors {
  return { time: make('time'), features: make('features'), batch: make('batch') }
}
