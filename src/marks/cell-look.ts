/** How one number looks as a cell: filled when positive, a ring when negative, so that sign reads without hue. Pure; draws nothing. */

export type Role = 'input' | 'state' | 'output' | 'gradient' | 'weights'

/** `strength` 0…1 is the tint. `empty`: not computed yet, only an outline. */
export interface CellLook {
  kind: 'fill' | 'ring' | 'empty'
  strength: number
}

/** A value against the largest size of its tensor. Zero is a fill of the faintest tint: it has no sign to show. */
export function cellLook(value: number | null, max: number): CellLook {
  if (value === null || !Number.isFinite(value)) return { kind: 'empty', strength: 0 }
  const strength = max > 0 ? Math.min(1, Math.abs(value) / max) : 0
  return { kind: value < 0 ? 'ring' : 'fill', strength }
}

/** Opacity of the role's colour in a filled cell. */
export function fillOpacity(strength: number): number {
  return strength === 0 ? 0 : 0.1 + 0.78 * strength
}

/** Opacity of a ring; small negative numbers must still show that they are negative. */
export function ringOpacity(strength: number): number {
  return 0.32 + 0.68 * strength
}

/** Width of a ring as a share of the cell's shorter side. */
export function ringWidth(strength: number): number {
  return 0.05 + 0.06 * strength
}

/** Distance of a ring from the cell's edge, as a share of the cell. */
export const RING_INSET = 0.2

/** Largest size in a tensor; what is not finite is left out. */
export function largestSize(data: ArrayLike<number | null>): number {
  let max = 0
  for (let i = 0; i < data.length; i++) {
    const size = Math.abs(data[i] ?? 0)
    if (size > max && size < Infinity) max = size
  }
  return max
}
