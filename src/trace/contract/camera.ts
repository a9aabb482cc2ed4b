/** From where the block is looked at: two angles in degrees, or a name for them. Numbers and text only; the figures make a matrix of it. */

export interface Camera {
  /** Turned about the upright axis; positive: the first timestep's side comes into sight. −180 … 180. */
  yaw: number
  /** Positive: seen from above. −90 … 90. */
  pitch: number
}

export const CAMERA_NAMES = ['front', 'depth', 'corner'] as const
export type CameraName = (typeof CAMERA_NAMES)[number]

/** `depth` is how the rest of the stage shows a batch: the front undistorted, the batch receding to the upper left. */
export const CAMERAS: Readonly<Record<CameraName, Camera>> = {
  front: { yaw: 0, pitch: 0 },
  depth: { yaw: 26, pitch: 20 },
  corner: { yaw: 42, pitch: 30 },
}

/** Where time is the first axis: the first timestep's slab faces the reader, and time recedes. */
export const TIME_FIRST_CAMERA: Camera = { yaw: 64, pitch: 20 }

export const USUAL_CAMERA: CameraName = 'depth'

/** The camera where none is chosen. */
export const usualCamera = (order: 'btd' | 'tbd'): Camera => (order === 'tbd' ? TIME_FIRST_CAMERA : CAMERAS[USUAL_CAMERA])

const ANGLES = /^([+-]?\d{1,3}(?:\.\d{1,3})?),([+-]?\d{1,2}(?:\.\d{1,3})?)$/

/** `corner`, or `42,30`; undefined where it is neither. */
export function readCamera(text: string): Camera | undefined {
  const name = CAMERA_NAMES.find((one) => one === text)
  if (name) return CAMERAS[name]
  const [, yaw, pitch] = ANGLES.exec(text) ?? []
  if (yaw === undefined || pitch === undefined) return undefined
  const camera = { yaw: Number(yaw) + 0, pitch: Number(pitch) + 0 }
  return Math.abs(camera.yaw) <= 180 && Math.abs(camera.pitch) <= 90 ? camera : undefined
}

/** The name where there is one; else whole degrees. */
export function writeCamera(camera: Camera): string {
  const name = nameOfCamera(camera)
  if (name) return name
  return `${Math.round(camera.yaw) + 0},${Math.round(camera.pitch) + 0}`
}

export function nameOfCamera({ yaw, pitch }: Camera): CameraName | undefined {
  return CAMERA_NAMES.find((name) => Math.abs(CAMERAS[name].yaw - yaw) < 0.5 && Math.abs(CAMERAS[name].pitch - pitch) < 0.5)
}

/** All the way round sideways, up and down as far as straight from above or below. */
export function turned({ yaw, pitch }: Camera, across: number, down: number): Camera {
  const around = (((yaw + across + 180) % 360) + 360) % 360
  return { yaw: around - 180, pitch: Math.min(90, Math.max(-90, pitch + down)) }
}

/** Between two cameras, the short way round. */
export function between(from: Camera, to: Camera, share: number): Camera {
  const across = ((((to.yaw - from.yaw + 180) % 360) + 360) % 360) - 180
  return turned(from, across * share, (to.pitch - from.pitch) * share)
}
