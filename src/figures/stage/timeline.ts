/** What is known at a moment: which states are computed, which outputs read, how far the gradient has come. */

import type { Moment } from '../../trace/contract/moments.ts'
import type { Direction } from './parts.ts'

export interface Timeline {
  moment: number
  now: Moment
  /** Index of the first moment at which this is there; Infinity where it never is. */
  feed(step: number, direction: Direction): number
  read(step: number): number
  back(step: number, direction: Direction): number
  loss: number
  update: number
  /** Forward until the loss, then backward. */
  phase: 'forward' | 'backward'
  /** The step around which the picture is centred. */
  step: number
}

const key = (step: number, direction: Direction) => `${step}.${direction}`

export function timelineOf(moments: Moment[], moment: number, steps: number): Timeline {
  const [feeds, reads, backs] = [new Map<string, number>(), new Map<number, number>(), new Map<string, number>()]
  let [loss, update] = [Infinity, Infinity]
  moments.forEach((m, index) => {
    if (m.kind === 'feed') feeds.set(key(m.step, m.direction), index)
    if (m.kind === 'read') reads.set(m.step, index)
    if (m.kind === 'back') backs.set(key(m.step, m.direction), index)
    if (m.kind === 'loss') loss = index
    if (m.kind === 'update') update = index
  })
  const now = moments[moment] ?? { kind: 'data' }
  return {
    moment,
    now,
    feed: (step, direction) => feeds.get(key(step, direction)) ?? Infinity,
    read: (step) => reads.get(step) ?? Infinity,
    back: (step, direction) => backs.get(key(step, direction)) ?? Infinity,
    loss,
    update,
    phase: moment >= loss ? 'backward' : 'forward',
    step: centre(now, moments, moment, steps),
  }
}

/** Moments without a step of their own stay where the picture was. */
function centre(now: Moment, moments: Moment[], moment: number, steps: number): number {
  if ('step' in now) return now.step
  if (now.kind === 'data') return 0
  for (let index = moment - 1; index >= 0; index--) {
    const before = moments[index]
    if (before && 'step' in before) return before.step
  }
  return steps - 1
}
