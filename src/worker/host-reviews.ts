/** The host's door to the reviews: their part of the worker is loaded when a recipe or a question needs it. */

import type { ReviewSet } from '../data/reviews/review-set.ts'
import type { Recipe } from '../run/recipe.ts'
import { failed } from './client-failure.ts'
import type { HostedRun } from './hosted-run.ts'
import type { World } from './pace.ts'
import { Every } from './pace.ts'
import type { ReviewsAnswer, ReviewsName, ReviewsProgress, ReviewsQuestion } from './protocol-reviews.ts'
import type { OpenWeights } from './reviews/asking.ts'
import type { Reviews } from './reviews/reviews.ts'

export type LoadReviews = () => Promise<Reviews>

export interface ReviewsJob {
  question: ReviewsQuestion
  load: LoadReviews | undefined
  world: World
  run(): HostedRun | null
  stopped(): boolean
  told(progress: ReviewsProgress): void
}

const TELL_MS = 100

export async function answerReviews({ question, load, world, run, stopped, told }: ReviewsJob): Promise<ReviewsAnswer<ReviewsName>> {
  const reviews = await given(load)()
  const tell = new Every(world, TELL_MS)
  const rest = async () => {
    await world.yield()
    if (stopped()) throw failed('cancelled')
  }
  return reviews.answer(question, { told: (progress) => tell.due && told(progress), open: () => weightsOf(run()), rest })
}

/** null: the recipe reads no reviews. */
export async function reviewsFor(recipe: Recipe, load: LoadReviews | undefined): Promise<ReviewSet | null> {
  return recipe.task === 'reviews' ? (await given(load)()).setFor(recipe) : null
}

function weightsOf(run: HostedRun | null): OpenWeights | null {
  if (run?.current.recipe.task !== 'reviews') return null
  const { current } = run
  return { recipe: current.recipe, iteration: run.iteration, arrays: current.copyWeights() }
}

function given(load: LoadReviews | undefined): LoadReviews {
  if (!load) throw failed('reviews_missing', { file: '' })
  return load
}
