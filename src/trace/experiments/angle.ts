/** The angle between two vectors of many parts. */

import { atan } from '../../engine/math.ts'
import type { Numbers } from '../../engine/numbers.ts'
import { normOf } from './norm.ts'

const DEGREES = 180 / 3.141592653589793

/** Degrees, 0 … 180; null where one of them is zero. By ‖u − v‖ and ‖u + v‖ of the unit vectors (Kahan 2006, "How futile are
 *  mindless assessments of roundoff"): a dot product would lose small angles. */
export function angleBetween(a: readonly Numbers[], b: readonly Numbers[]): number | null {
  const [sizeA, sizeB] = [normOf(...a), normOf(...b)]
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
