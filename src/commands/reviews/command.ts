/** `npm run train` for the presets of the film reviews: trains, stops by the held-out part, writes the weights; or judges the
 *  committed ones. Gives the exit code. */

import { countingAccuracy, wordWeights } from '../../data/reviews/naive-bayes.ts'
import type { ReviewSet } from '../../data/reviews/review-set.ts'
import type { KernelSet } from '../../engine/kernels/sets.ts'
import { judgeReviews } from '../../run/judge-reviews.ts'
import type { Judgement } from '../../run/judge-reviews.ts'
import { presetOf } from '../../run/presets.ts'
import type { PresetName } from '../../run/presets.ts'
import type { Recipe } from '../../run/recipe.ts'
import { createReviewsModel } from '../../run/reviews-model.ts'
import { cachedPart } from '../data/cache.ts'
import { prepareReviews } from '../data/prepare.ts'
import { readWeights, writeRecord, writeWeights } from './files.ts'
import { bestEpoch, trainHeldOut, trainOnAll } from './train.ts'
import type { Epoch, Judged, Kind } from './train.ts'

export interface Wish {
  preset: PresetName
  seed: number | null
  json: boolean
  evaluate: boolean
}

const KINDS = ['heldOut', 'mean'] as const
const NAMES: { [K in Kind]: string } = { heldOut: 'The weights', mean: 'The mean weights' }

/** Of always the same answer: half of the test part is positive. */
const CONSTANT = 0.5

/** Presets whose weights are committed. */
export const COMMITTED: readonly string[] = ['keras-imdb']

export async function reviewsCommand({ preset, seed, json, evaluate }: Wish, kernels: KernelSet): Promise<number> {
  const failure = await prepareReviews((sentence) => console.error(sentence))
  const [train, test] = failure === null ? [cachedPart('train'), cachedPart('test')] : [null, null]
  if (train === null || test === null) return fail(failure ?? 'The prepared reviews cannot be read.')
  if (evaluate) return evaluateCommitted(preset, { train, test }, kernels, json)
  const { recipe } = presetOf(preset)
  const report = (epoch: Epoch) => console.log(json ? JSON.stringify(epoch) : lineOf(epoch))
  const training = { set: train, kernels, report }
  const wanted = { ...recipe, seed: seed ?? recipe.seed }
  const epochs = trainHeldOut(wanted, training)
  const chosen = { heldOut: bestEpoch(epochs, 'heldOut'), mean: bestEpoch(epochs, 'mean') }
  const say = (sentence: string) => void (json || console.log(sentence))
  say(`The loss on the held-out part was lowest after epoch ${chosen.heldOut}, that of the mean weights after epoch ${chosen.mean}.`)
  // Weights of another seed, or of a preset that ships none, are not written.
  if (!COMMITTED.includes(preset) || wanted.seed !== recipe.seed) return 0
  say(`Once more, on all ${train.count} reviews.`)
  trainOnAll(wanted, chosen, training, (kind, run) => {
    const { bytes, same } = writeWeights(preset, kind, run)
    say(`${NAMES[kind]} are written, rounded: ${bytes} bytes; the numbers are ${same ? 'bit for bit' : 'not'} those that were there.`)
  })
  const judged = judgeCommitted(preset, test, kernels)
  if (judged === null) return fail(noWeights(preset))
  const baselines = { counting: countedRight(wanted, train, test), constant: CONSTANT }
  writeRecord({ preset, epochs, chosen, test: { heldOut: judged.heldOut.accuracy, mean: judged.mean.accuracy }, baselines })
  return 0
}

function evaluateCommitted(preset: PresetName, { train, test }: { train: ReviewSet; test: ReviewSet }, kernels: KernelSet, json: boolean): number {
  const judged = judgeCommitted(preset, test, kernels, (kind, judgement) => void (json || console.log(sentenceOf(kind, judgement))))
  if (judged === null) return fail(noWeights(preset))
  const bayes = countedRight(presetOf(preset).recipe, train, test)
  if (json) console.log(JSON.stringify({ preset, weights: judged.heldOut, mean: judged.mean, bayes, constant: CONSTANT }))
  else console.log(`Counting words (binarised naive Bayes): ${percent(bayes)}. Always the same answer: ${percent(CONSTANT)}.`)
  return 0
}

/** Both kinds of committed weights, rounded as they are; null: they are not there, or damaged. */
function judgeCommitted(preset: PresetName, test: ReviewSet, kernels: KernelSet, told: (kind: Kind, judgement: Judgement) => void = () => undefined): { [K in Kind]: Judgement } | null {
  const judged: Partial<Record<Kind, Judgement>> = {}
  const model = createReviewsModel(presetOf(preset).recipe, kernels)
  for (const kind of KINDS) {
    const file = readWeights(preset, kind)
    if (!file || !model.use(file.arrays)) return null
    told(kind, (judged[kind] = finished(judgeReviews(model, test))))
  }
  return judged as { [K in Kind]: Judgement }
}

const noWeights = (preset: PresetName) => `There are no weights of ${preset}, or they are damaged: npm run train -- --preset ${preset} makes them.`

/** Of binarised naive Bayes on what the network reads too. */
function countedRight({ steps, reviews }: Recipe, train: ReviewSet, test: ReviewSet): number {
  const counting = { steps, words: reviews!.words }
  return countingAccuracy(wordWeights(train, counting), test, counting)
}

function sentenceOf(kind: Kind, { reviews, accuracy, loss }: Judgement): string {
  return `${NAMES[kind]}, as they are committed: ${percent(accuracy)} of the ${reviews} test reviews are right (loss ${loss.toFixed(4)}).`
}

const percent = (share: number) => `${(100 * share).toFixed(2)} %`

function finished<Result>(work: Generator<unknown, Result, void>): Result {
  for (;;) {
    const { done, value } = work.next()
    if (done) return value
  }
}

function lineOf({ epoch, iteration, loss, heldOut, mean }: Epoch): string {
  const words = ({ loss, accuracy }: Judged) => `loss ${loss.toFixed(4)}, right ${percent(accuracy)}`
  const judged = heldOut && mean ? `   held out: ${words(heldOut)}; mean weights: ${words(mean)}` : ''
  return `epoch ${String(epoch).padStart(2)}   iteration ${String(iteration).padStart(5)}   loss ${loss.toFixed(4)}${judged}`
}

function fail(sentence: string): number {
  console.error(sentence)
  return 1
}
