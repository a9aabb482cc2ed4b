/** One review's way in the speaker's window: what the page tells of it; its questions stay without an answer, because only the page has a worker. */

import { insist } from '../../load/insist.ts'
import type { ReviewsWay } from '../../store/reviews.ts'
import type { ReviewsLanes } from '../../worker/client-reviews.ts'

const UNASKED = { ask: () => new Promise<never>(() => undefined) } as Pick<ReviewsLanes, 'ask'> as ReviewsLanes

let way: Promise<ReviewsWay> | null = null

/** The same one always; its code is loaded when it is first asked for. */
export function mirroredWay(): Promise<ReviewsWay> {
  return (way ??= insist(() => import('../../store/reviews.ts')).then((module) => new module.ReviewsWay(UNASKED, 0)))
}
