/** What a face of a box shows: where its numbers begin, and how dark it is. */

import type { Body, BodyAxis, BodyFace } from './body.ts'

/** Darker the further a face is turned from the front, so that the three read as a body. */
const SHADES: Record<BodyAxis, number> = { batch: 0, time: 0.03, features: 0.07 }
/** From below a body is easily taken for a hollow. */
const UNDERSIDE = 0.28

export const shadeOf = ({ axis, first }: BodyFace) => (axis === 'features' && !first ? UNDERSIDE : SHADES[axis])

/** Of a face's first cell in the data. */
export function startOf(face: BodyFace, { from }: Body, strides: Readonly<Record<BodyAxis, number>>): number {
  return face.index * strides[face.axis] + from[face.across] * strides[face.across] + from[face.down] * strides[face.down]
}
