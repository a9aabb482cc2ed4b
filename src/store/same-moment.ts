/** The moment of a batch of other sizes that corresponds to one of this batch: the same kind, the nearest step. */

import type { Moment } from '../trace/contract/moments.ts'

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
