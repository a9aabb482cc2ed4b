/** How strongly a cell of the stage is drawn: the look of a value (cell-look.ts) as opacities and pixels, and a tensor's extent remembered. */

import { cellLook, fillOpacity, largestSize, ringOpacity } from './cell-look.ts'

export interface Tint {
  /** Opacity of the fill in the role's colour. */
  fill: number
  /** Opacity and width (pixels) of the ring; 0: no ring. */
  ring: number
  width: number
}

/** `max` is the largest magnitude of the tensor in this batch. What is not finite is a full, thick ring. */
export function tintOf(value: number, max: number): Tint {
  if (!Number.isFinite(value)) return { fill: 0, ring: 1, width: 3 }
  const { kind, strength } = cellLook(value, max)
  if (kind === 'ring') return { fill: 0, ring: ringOpacity(strength), width: 1.1 + 1.6 * strength }
  return { fill: fillOpacity(strength), ring: 0, width: 0 }
}

const largest = new WeakMap<ArrayLike<number>, number>()

/** Largest magnitude of finite numbers, remembered for each array. */
export function extent(data: Float32Array | Float64Array): number {
  const known = largest.get(data) ?? largestSize(data)
  largest.set(data, known)
  return known
}
