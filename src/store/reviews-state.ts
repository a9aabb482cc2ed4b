/** The parts of a review's way through the network, and the door to what knows them. What they show is loaded with the lesson (reviews.ts). */

import type { ReviewsOrder } from '../worker/protocol-reviews.ts'
import type { ReviewsWay } from './reviews.ts'

export const WAY_PARTS = ['answer', 'words', 'unknown', 'row', 'batch', 'table', 'block', 'fed', 'dense', 'along', 'gradient', 'trained'] as const
export type WayPart = (typeof WAY_PARTS)[number]

/** What the lesson opens with. */
export const FIRST_PART: WayPart = 'answer'

/** Reviews that a network reads beside the run, as files with this name. */
export type ReadReviews = Omit<ReviewsOrder<'files'>, 'format'>

export interface ReviewsActions {
  /** What of the way the picture shows. `review`: one of our own, from 0, that shows it well; absent: the one that is there. */
  showWay(part: WayPart, review?: number): void
  /** What knows the reviews; loaded when the lesson is first opened. */
  reviews(): Promise<ReviewsWay>
}
