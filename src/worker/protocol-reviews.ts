/** What the lesson of the film reviews asks the worker, as types only. Everything is computed on copies; the open run stays as it is. */

import type { Encoded } from '../data/reviews/encode.ts'
import type { OwnReview } from '../data/reviews/ours.ts'
import type { Padding } from '../data/reviews/pad.ts'
import type { ReviewsStatus } from '../data/reviews/status.ts'
import type { Judgement } from '../run/judge-reviews.ts'
import type { Recipe } from '../run/recipe.ts'
import type { Snapshot } from '../trace/contract/tensors.ts'
import type { WordGradient } from '../trace/reviews/word-gradient.ts'
import type { WordMap } from '../trace/reviews/word-map.ts'
import type { Checkpoint } from '../run/checkpoint.ts'
import type { ExportedFile } from '../export/files.ts'
import type { ExportFormat } from '../export/format-names.ts'

/** Any text; one of those written for this project; one of the set, by its number in its part. */
export type ReviewPlace = { of: 'text'; text: string } | { of: 'ours' | 'test' | 'train'; number: number }

/** `trained`: those that come with the project, stopped by the held-out part; `mean`: their running mean; `run`: those of the open run. */
export type WeightsChoice = 'trained' | 'mean' | 'run'

/** How a review becomes a row: Keras' way (100, pre, pre) where it is absent. */
export interface Way {
  padding?: Partial<Padding>
}

export interface FoundReview extends Encoded {
  place: ReviewPlace
  /** As it is shown, and where its words stand in it (`words`); null: only its known words are there. */
  text: string | null
  /** null: nobody has said. */
  positive: boolean | null
  kind: OwnReview['kind'] | null
}

/** Per epoch, as `npm run train` has recorded it: loss while training, and on the held-out part for the weights and their mean. */
export interface TrainingRecord {
  preset: string
  epochs: { epoch: number; iteration: number; loss: number; heldOut: { loss: number; accuracy: number }; mean: { loss: number; accuracy: number } }[]
  chosen: { heldOut: number; mean: number }
  /** Share of the test part that the committed, rounded weights get right, and their mean. */
  test: { heldOut: number; mean: number }
  /** Share of the test part that is right by counting words (binarised naive Bayes), and with one answer for all. */
  baselines: { counting: number; constant: number }
}

export interface NamedNeighbour {
  index: number
  word: string | null
  cosine: number
}

/** Each question with its answer. `run` as weights fails with `no_run` where the open run reads no reviews. */
export interface ReviewsQuestions {
  /** Whether the set is there, or on its way: ask again while `stage` is neither none, done nor failed. */
  status: { order: object; answer: ReviewsStatus }
  record: { order: object; answer: TrainingRecord }
  /** Reviews as rows. Needs no weights, but the set where they are of it. */
  find: { order: Way & { reviews: ReviewPlace[] }; answer: FoundReview[] }
  /** (reviews, T) probability of positive after each timestep. */
  read: { order: Way & { reviews: ReviewPlace[]; weights: WeightsChoice }; answer: Float32Array }
  gradient: { order: Way & { review: ReviewPlace; weights: WeightsChoice }; answer: WordGradient }
  /** How often the words at so many ranks occur in the training part, from rank 1 to the last of the vocabulary, thinned evenly by the logarithm of the rank. */
  frequencies: { order: { points: number }; answer: { ranks: number[]; counts: number[] } }
  /** Rows of the embedding: (indexes, D). */
  rows: { order: { indexes: number[]; weights: WeightsChoice }; answer: { width: number; rows: Float32Array } }
  /** null: the word has no row of its own. */
  neighbours: { order: { word: string; count: number; weights: WeightsChoice }; answer: { index: number; rank: number; neighbours: NamedNeighbour[] } | null }
  /** The most frequent words; progress. */
  map: { order: { count: number; weights: WeightsChoice }; answer: WordMap & { words: string[] } }
  /** A batch with its forward and backward pass, as the stage shows it. Reviews nobody has labelled count as positive. */
  trace: { order: Way & { reviews: ReviewPlace[]; weights: WeightsChoice }; answer: Snapshot }
  /** The same batch and weights as files. Fails with `cannot_export`. `name`: of the files, without their endings. */
  files: { order: Way & { reviews: ReviewPlace[]; weights: WeightsChoice; format: ExportFormat; name: string }; answer: { files: ExportedFile[] } }
  /** How many of a part are right; progress. `count` of them, spread evenly; absent: all. `seen` and `heldOut`: those that the weights'
   *  recipe trains on, and those that it keeps back; the recipe says whose weights these were. */
  judge: { order: { part: 'test' | 'ours' | 'seen' | 'heldOut'; count?: number; weights: WeightsChoice }; answer: Judgement & { iteration: number; recipe: Recipe } }
  /** Where to open a run that starts with trained weights (`open` with this as its base). */
  base: { order: { weights: Exclude<WeightsChoice, 'run'> }; answer: Checkpoint }
}

export type ReviewsName = keyof ReviewsQuestions
export type ReviewsOrder<N extends ReviewsName> = ReviewsQuestions[N]['order']
export type ReviewsAnswer<N extends ReviewsName> = ReviewsQuestions[N]['answer']
export type ReviewsQuestion = { [N in ReviewsName]: { name: N; order: ReviewsOrder<N> } }[ReviewsName]

/** On the way to an answer: files that are loaded, or work that is done. */
export interface ReviewsProgress {
  what: 'vocabulary' | 'weights' | 'set' | 'work'
  /** 0 … 1. */
  share: number
}

/** Failures have codes: `reviews_missing` (the set is not there; data.file), `reviews_damaged` (data.file), `reviews_number` (there is
 *  no such review), `no_run`. */
