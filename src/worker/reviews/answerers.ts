/** A function for each question. */

import type { ReviewsAnswer, ReviewsName, ReviewsOrder } from '../protocol-reviews.ts'
import type { Asking } from './asking.ts'

export type Answerers = { [N in ReviewsName]: (order: ReviewsOrder<N>, asking: Asking) => Promise<ReviewsAnswer<N>> }
