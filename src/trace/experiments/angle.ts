/** The angle between two vectors of many parts. */

import { atan } from '../../engine/math.ts'
import type { Numbers } from '../../engine/numbers.ts'

const DEGREES = 180 / 3.141592653589793

/** Degrees, 0 … 180; null where one of them is zero. By ‖u − v‖ and ‖u + v‖ of the unit vectors (Kahan 2006, "How futile are
 *  mindless assessments of roundoff"): a dot product would lose small angles. */
export function angleBetween(a: readonly Numbers[], b: readonly Numbers[]): number | null {
  const [sizeA, sizeB] = [normOf(a), normOf(b)]
  if (sizeA === 0 || sizeB === 0) return null
  let apart = 0
  let together = 0
  a.forEach((part, k) => {
    for (let i = 0; i < part.length; i++) {
      const [u, v] = [part[i] / sizeA, b[k][i] / sizeB]
      apart += (u - v) * (u - v)
      together += (u + v) * (u + v)
    }
  })
  return together === 0 ? 180 : 2 * atan(Math.sqrt(apart) / Math.sqrt(together)) * DEGREES
}

/** ‖·‖, also where the squares would vanish: gradients may be very small. */
export function normOf(parts: readonly Numbers[]): number {
  let largest = 0
  for (const part of parts) for (let i = 0; i < part.length; i++) largest = Math.max(largest, Math.abs(part[i]))
  if (largest === 0 || !Number.isFinite(largest)) return largest
  let sum = 0
  for (const part of parts) for (let i = 0; i < part.length; i++) sum += (part[i] / largest) * (part[i] / largest)
  return largest * Math.sqrt(sum)
}
