// Questions about a network that reads reviews, against other ways to the same numbers.
import { expect, test } from 'vitest'
import { symmetricEigen } from '../../../src/engine/eigen/symmetric.ts'
import { plainSet } from '../../../src/engine/kernels/sets.ts'
import { sigmoid } from '../../../src/engine/math.ts'
import { forward } from '../../../src/engine/passes.ts'
import { randomStream } from '../../../src/engine/random.ts'
import { judgeReviews } from '../../../src/run/judge-reviews.ts'
import { REVIEWS_RECIPE } from '../../../src/run/recipe-reviews.ts'
import { createReviewsModel } from '../../../src/run/reviews-model.ts'
import { createRun } from '../../../src/run/run.ts'
import { neighboursOf } from '../../../src/trace/reviews/neighbours.ts'
import { batchOf, readAlong } from '../../../src/trace/reviews/read-along.ts'
import { principalPlane, wordMap } from '../../../src/trace/reviews/word-map.ts'
import { wordGradient } from '../../../src/trace/reviews/word-gradient.ts'
import { smallSet } from '../../support/reviews.ts'

const RECIPE = { ...REVIEWS_RECIPE, batch: 5, steps: 7, features: 4, hidden: 6, optimizer: { ...REVIEWS_RECIPE.optimizer, rate: 0.02 }, reviews: { from: 'set' as const, words: 10, train: 30, heldOut: 10 } }

function reader() {
  const random = randomStream(1, 'weights')
  const model = createReviewsModel(RECIPE, plainSet)
  for (const { value } of model.model.parameters) value.set(value.map(() => random.uniform() - 0.5))
  return model
}

const ROW = [0, 0, 1, 6, 4, 9, 7]

function logitOf(model: ReturnType<typeof reader>, row: number[]): number {
  const workspace = model.workspaceFor(1)
  forward(workspace, batchOf([row], RECIPE.steps, 1))
  return workspace.y_sbk[0]
}

test('read along: the last probability is the answer, and each is that of the review up to there', () => {
  const model = reader()
  const rows = Array.from({ length: 11 }, (_, i) => ROW.map((index) => (index + i) % 10))
  const along = readAlong(model, rows)
  rows.forEach((row, b) => expect(along[b * 7 + 6]).toBeCloseTo(sigmoid(logitOf(model, row)), 6))
  // A shorter network that ends there says the same.
  const short = createReviewsModel({ ...RECIPE, steps: 4 }, plainSet)
  short.use(Object.fromEntries(model.model.parameters.map(({ name, value }) => [name, value])))
  const workspace = short.workspaceFor(1)
  forward(workspace, batchOf([ROW.slice(0, 4)], 4, 1))
  expect(along[3]).toBeCloseTo(sigmoid(workspace.y_sbk[0]), 6)
})

test('the gradient of the answer in a word’s vector, by central differences', () => {
  const model = reader()
  const { logit, probability, norms, shares } = wordGradient(model, ROW)
  expect(logit).toBeCloseTo(logitOf(model, ROW), 6)
  expect(probability).toBeCloseTo(sigmoid(logit), 6)
  // Index 9 occurs once, at t = 5: moving its row moves that vector alone.
  const table = model.model.byName.E.value
  const step = 1e-2
  let squares = 0
  let share = 0
  for (let j = 9 * 4; j < 10 * 4; j++) {
    const own = table[j]
    table[j] = own + step
    const up = logitOf(model, ROW)
    table[j] = own - step
    const down = logitOf(model, ROW)
    table[j] = own
    const slope = (up - down) / (2 * step)
    squares += slope * slope
    share += slope * own
  }
  expect(norms[5]).toBeCloseTo(Math.sqrt(squares), 4)
  expect(shares[5]).toBeCloseTo(share, 4)
})

test('neighbours: by angle, not by length; the row itself and what is no word are left out', () => {
  const table = Float32Array.of(9, 9, 1, 0, 5, 0.1, 0, 2, -1, 0, 0, 0)
  expect(neighboursOf(table, 2, 1, 3, 1)).toMatchObject([{ index: 2 }, { index: 3, cosine: 0 }, { index: 5, cosine: 0 }])
  expect(neighboursOf(table, 2, 1, 9, 1).at(-1)).toEqual({ index: 4, cosine: -1 })
})

test('eigenvectors of a symmetric matrix: A v = λ v, in order, with a sign that is no chance', () => {
  const n = 6
  const random = randomStream(2, 'symmetric')
  const half = Float64Array.from({ length: n * n }, () => random.normal())
  const a = half.map((_, i) => half[i] + half[(i % n) * n + Math.floor(i / n)])
  const { values, vectors } = symmetricEigen(a, n)
  for (let k = 0; k < n; k++) {
    const v = vectors.subarray(k * n, (k + 1) * n)
    for (let i = 0; i < n; i++) expect(v.reduce((sum, x, j) => sum + a[i * n + j] * x, 0)).toBeCloseTo(values[k] * v[i], 9)
    expect(v.reduce((best, x) => (Math.abs(x) > Math.abs(best) + 1e-9 ? x : best), 0)).toBeGreaterThan(0)
    if (k > 0) expect(values[k]).toBeLessThanOrEqual(values[k - 1])
  }
})

test('the map: points along a line lie along the first axis, and explain everything', () => {
  const { points, explained } = principalPlane([0, 0, 0, 3, 0, 4, 6, 0, 8], 3)
  expect(explained[0]).toBeCloseTo(1, 9)
  expect([points[2] - points[0], points[4] - points[2]]).toEqual([expect.closeTo(5, 4), expect.closeTo(5, 4)])
})

test('a word’s effect is its own review’s logit less the empty one’s', () => {
  const model = reader()
  const work = wordMap(model, 4, 99)
  let step = work.next()
  while (!step.done) step = work.next()
  expect(Array.from(step.value.indexes)).toEqual([4, 5, 6, 7, 8, 9])
  expect(step.value.effects[3]).toBeCloseTo(logitOf(model, [0, 0, 0, 0, 0, 0, 7]) - logitOf(model, [0, 0, 0, 0, 0, 0, 0]), 5)
})

test('a run learns the small set, is judged on what it has not read, and the judge agrees', () => {
  const set = smallSet(80, 6)
  const recipe = { ...RECIPE, reviews: { ...RECIPE.reviews, train: 60, heldOut: 20 } }
  const run = createRun(recipe, { reviews: set })
  for (let i = 0; i < 240; i++) run.step()
  const { success, loss } = run.validate()
  expect(success.value).toBeGreaterThan(0.9)
  const model = createReviewsModel(recipe, plainSet)
  expect(model.use(run.checkpoint().arrays)).toBe(true)
  const work = judgeReviews(model, set, Int32Array.from(run.task.validation(20)[0].data.task === 'reviews' ? run.task.validation(20)[0].data.examples.map((one) => ('review' in one ? one.review : -1)) : []))
  let step = work.next()
  while (!step.done) step = work.next()
  expect(step.value.accuracy).toBeCloseTo(success.value, 9)
  expect(step.value.loss).toBeCloseTo(loss, 5)
})
