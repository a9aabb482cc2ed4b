/** A lane for each question about reviews: while somebody types, the latest text wins, and holds no other question up. */

import { Lane } from './client-lane.ts'
import type { Asked, Hooks } from './client-wire.ts'
import type { Answers } from './protocol.ts'
import type { ReviewsAnswer, ReviewsName, ReviewsOrder, ReviewsQuestion } from './protocol-reviews.ts'

type Answer = Answers['reviews']
export type AskReviews = (question: ReviewsQuestion, hooks: Hooks) => Asked<Answer>

export class ReviewsLanes {
  private readonly lanes = new Map<string, Lane<Answer>>()

  constructor(
    private readonly start: AskReviews,
    private readonly cancelById: (id: number) => void,
  ) {}

  /** Fails with `cancelled` where a later question of the same name by the same asker has taken its place. */
  async ask<N extends ReviewsName>(name: N, order: ReviewsOrder<N>, told?: Hooks['reviews'], asker = ''): Promise<ReviewsAnswer<N>> {
    const key = `${asker} ${name}`
    const lane = this.lanes.get(key) ?? new Lane<Answer>(this.cancelById)
    this.lanes.set(key, lane)
    return (await lane.ask(() => this.start({ name, order } as ReviewsQuestion, { reviews: told }))) as ReviewsAnswer<N>
  }

  cancel(name: ReviewsName, asker = ''): void {
    this.lanes.get(`${asker} ${name}`)?.cancel()
  }
}
