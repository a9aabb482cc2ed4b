/** What the film reviews show while presenting, loaded when it is first drawn, or ahead of that. */

import { lazily } from '../../load/lazily.ts'

export const ReviewsShown = lazily(() => import('./ReviewsShown.tsx').then((module) => module.ReviewsShown))

// Its words come with it.
export const ReviewsStep = lazily(() => import('./ReviewsStep.tsx').then((module) => module.ReviewsStep))
