/** The moment of a batch of other sizes that corresponds to one of this batch: the same kind, the nearest step. */

import { momentsOf } from '../trace/contract/moments.ts'
import type { Moment } from '../trace/contract/moments.ts'
import type { Snapshot } from '../trace/contract/tensors.ts'

/** The moments of another shape, and the one that corresponds to where the page stands. */
export function correspondingMoment(before: { moments: Moment[]; moment: number }, shape: Snapshot['shape']): { moments: Moment[]; moment: number; position: number } {
  const moments = momentsOf(shape)
  const moment = sameMoment(before.moments, before.moment, moments)
  return { moments, moment, position: moment }
}

export function sameMoment(before: readonly Moment[], moment: number, after: readonly Moment[]): number {
  const here = before[moment]
  if (!here) return Math.max(0, Math.min(moment, after.length - 1))
  let best = -1
  let least = Infinity
  after.forEach((other, index) => {
    const distance = distanceOf(here, other)
    if (distance < least) [best, least] = [index, distance]
  })
  return best < 0 ? 0 : best
}

function distanceOf(a: Moment, b: Moment): number {
  if (a.kind !== b.kind) return Infinity
  const turned = 'direction' in a && 'direction' in b && a.direction !== b.direction ? 1000 : 0
  return turned + ('step' in a && 'step' in b ? Math.abs(a.step - b.step) : 0)
}
