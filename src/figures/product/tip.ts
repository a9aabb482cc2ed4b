/** The result on its way from the box to its card: the top turns about its far end, the other two slide. Pure. */

import type { Plane, Point } from '../../marks/plane.ts'
import { between, pointOn } from '../../marks/plane.ts'
import type { Summing } from '../../trace/contract/product.ts'

/** Plane at t = 0 (on the box) … 1 (the card). `columns`: cells across the result. */
export function leaving(summing: Summing, from: Plane, to: Plane, columns: number, t: number): Plane {
  return summing === 'up' ? tipping(from, to, columns, t) : between(from, to, t)
}

/** The end of the last unit is the hinge: the first unit is lifted until it stands above it, as units run down on every card.
 *  We look onto the top from above and onto the card from the left, so the sheet passes once through edge on, like a page that is turned. */
function tipping(from: Plane, to: Plane, columns: number, t: number): Plane {
  const turn = (t * Math.PI) / 2
  const length = from.across.x + (to.across.y - from.across.x) * t
  const across: Point = { x: length * Math.cos(turn), y: length * Math.sin(turn) }
  const straight = between(from, to, t)
  const hinge = between({ ...from, origin: pointOn(from, columns, 0) }, { ...to, origin: pointOn(to, columns, 0) }, t).origin
  return { origin: { x: hinge.x - across.x * columns, y: hinge.y - across.y * columns }, across, down: straight.down }
}

/** Slow at both ends. */
export function eased(t: number): number {
  const x = Math.max(0, Math.min(1, t))
  return x * x * (3 - 2 * x)
}
