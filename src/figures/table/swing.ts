/** A slab on its way from its card on the stage to its table: planes in between. Pure; the component draws them. */

import type { Plane, Point } from '../../marks/plane.ts'

/** Plane of a table whose cells fill a rectangle: batch down, features across. */
export function tablePlane(rectangle: { x: number; y: number; width: number; height: number }, rows: number, columns: number): Plane {
  return {
    origin: { x: rectangle.x, y: rectangle.y },
    across: { x: rectangle.width / columns, y: 0 },
    down: { x: 0, y: rectangle.height / rows },
  }
}

/** Plane at t = 0 (the card) … 1 (the table). Each edge turns and stretches about the card's nearest corner while that
 *  corner travels: lengths and angles are mixed, not corners, so that the sheet never folds flat on its way. */
export function swung(card: Plane, table: Plane, t: number): Plane {
  if (t <= 0) return card
  if (t >= 1) return table
  const mix = (a: number, b: number) => a + (b - a) * t
  return {
    origin: { x: mix(card.origin.x, table.origin.x), y: mix(card.origin.y, table.origin.y) },
    across: turned(card.across, table.across, t),
    down: turned(card.down, table.down, t, Math.sign(cross(card.across, card.down)) !== Math.sign(cross(table.across, table.down))),
  }
}

/** A card seen from its other side must turn over once: its second edge then shrinks through nothing instead of turning. */
function turned(from: Point, to: Point, t: number, flips = false): Point {
  if (flips) return { x: from.x + (to.x - from.x) * t, y: from.y + (to.y - from.y) * t }
  const length = (1 - t) * Math.hypot(from.x, from.y) + t * Math.hypot(to.x, to.y)
  const start = Math.atan2(from.y, from.x)
  const angle = start + shortest(Math.atan2(to.y, to.x) - start) * t
  return { x: length * Math.cos(angle), y: length * Math.sin(angle) }
}

function cross(a: Point, b: Point): number {
  return a.x * b.y - a.y * b.x
}

function shortest(angle: number): number {
  const full = 2 * Math.PI
  return angle - full * Math.round(angle / full)
}

export const SWING_MS = 700
