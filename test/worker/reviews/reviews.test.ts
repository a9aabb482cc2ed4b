// The lesson's questions, asked through the client as the page asks them, of the committed files.
import { expect, test } from 'vitest'
import { bytesOfReviews } from '../../../src/data/reviews/review-set.ts'
import { plainSet } from '../../../src/engine/kernels/sets.ts'
import { OUR_REVIEWS_RECIPE, SMALL_REVIEWS_RECIPE } from '../../../src/run/recipe-reviews.ts'
import { MOST_WRITTEN } from '../../../src/store/reviews-lab-state.ts'
import { Client } from '../../../src/worker/client.ts'
import { createReviews } from '../../../src/worker/reviews/reviews.ts'
import { nodeFiles, smallSet } from '../../support/reviews.ts'
import { simdSet } from '../../support/simd.ts'
import { InProcessWorker } from '../in-process.ts'

function clientOf(files = nodeFiles(), set = plainSet): Client {
  const reviews = createReviews(set, files)
  return new Client({
    createWorker: () => new InProcessWorker({ reviews: async () => reviews }),
    now: () => performance.now(),
    setTimer: () => () => undefined,
    events: { checkpoint: () => undefined, restarted: () => undefined, lost: () => undefined },
  })
}

const text = (words: string) => ({ of: 'text' as const, text: words })

test('typed text to probability: clear words decide, and reading along ends where the batch does', async () => {
  const { reviews } = clientOf()
  const places = [text('A wonderful film, excellent, one of the best I have ever seen. I loved it.'), text('Terrible. The worst film I have ever seen, boring and awful, a waste of time.'), text('')]
  const found = await reviews.ask('find', { reviews: places })
  expect(found.map(({ row, total }) => [row.length, total])).toEqual([[100, 15], [100, 15], [100, 0]])
  const along = await reviews.ask('read', { reviews: places, weights: 'mean' })
  expect(along.length).toBe(300)
  expect(along[99]).toBeGreaterThan(0.8)
  expect(along[199]).toBeLessThan(0.2)
  const { probability, norms } = await reviews.ask('gradient', { review: places[0], weights: 'mean' })
  expect(probability).toBeCloseTo(along[99], 5)
  expect(norms.every((norm) => norm >= 0)).toBe(true)
  const snapshot = await reviews.ask('trace', { reviews: places.slice(0, 2), weights: 'mean' })
  expect(snapshot.tensors.x.shape).toEqual([100, 2, 128])
  expect(1 / (1 + Math.exp(-snapshot.tensors.y.data[0]))).toBeCloseTo(along[99], 5)
})

test('our own reviews are told apart, and the trained weights get most of them right', async () => {
  const { reviews } = clientOf()
  const { reviews: count, accuracy } = await reviews.ask('judge', { part: 'ours', weights: 'trained' })
  expect(count).toBe(32)
  expect(accuracy).toBeGreaterThan(0.7)
})

test('how often words occur falls with the rank, from “the” to the last with an index of its own', async () => {
  const { ranks, counts } = await clientOf().reviews.ask('frequencies', { points: 60 })
  expect([ranks[0], ranks[ranks.length - 1], counts[0]]).toEqual([1, 19_996, 336_148])
  ranks.slice(1).forEach((rank, i) => expect([rank > ranks[i], counts[i + 1] <= counts[i]]).toEqual([true, true]))
})

test('words near a word, rows and the map', async () => {
  const { reviews } = clientOf()
  const near = await reviews.ask('neighbours', { word: 'Excellent', count: 5, weights: 'mean' })
  expect(near!.neighbours).toHaveLength(5)
  expect(near!.neighbours[0].cosine).toBeGreaterThan(near!.neighbours[4].cosine)
  expect(await reviews.ask('neighbours', { word: 'qwertzuiop', count: 5, weights: 'mean' })).toBeNull()
  const { width, rows } = await reviews.ask('rows', { indexes: [4, near!.index], weights: 'mean' })
  expect([width, rows.length]).toEqual([128, 256])
  const shares: number[] = []
  const map = await reviews.ask('map', { count: 150, weights: 'mean' }, ({ share }) => shares.push(share))
  expect([map.words[0], map.points.length, map.effects.length]).toEqual(['the', 300, 150])
})

test('without the set: its questions say so, everything else works', async () => {
  const { reviews } = clientOf()
  expect(await reviews.ask('status', {})).toMatchObject({ stage: 'none' })
  await expect(reviews.ask('find', { reviews: [{ of: 'test', number: 0 }] })).rejects.toMatchObject({ failure: { code: 'reviews_missing' } })
  await expect(reviews.ask('find', { reviews: [{ of: 'ours', number: 99 }] })).rejects.toMatchObject({ failure: { code: 'reviews_number' } })
  await expect(reviews.ask('read', { reviews: [text('a')], weights: 'run' })).rejects.toMatchObject({ failure: { code: 'no_run' } })
  expect((await reviews.ask('record', {})).epochs.length).toBeGreaterThan(2)
})

test('a damaged file of the set is told, and read again when it is whole', async () => {
  const bytes = bytesOfReviews(smallSet())
  const prepared: Record<string, Uint8Array> = { 'test.bin': bytes.slice(0, -1), 'texts.json': new TextEncoder().encode('["One<br />two"]') }
  const { reviews } = clientOf(nodeFiles(prepared))
  await expect(reviews.ask('find', { reviews: [{ of: 'test', number: 0 }] })).rejects.toMatchObject({ failure: { code: 'reviews_damaged', data: { file: 'test.bin' } } })
  prepared['test.bin'] = bytes
  expect(await reviews.ask('find', { reviews: [{ of: 'test', number: 0 }, { of: 'test', number: 3 }] })).toMatchObject([{ text: 'One two', positive: false }, { text: null, positive: false }])
})

test('a run over our reviews opens with trained weights, shows its batch and trains; its weights answer too', async () => {
  const client = clientOf()
  const base = await client.reviews.ask('base', { weights: 'trained' })
  const info = await client.open({ recipe: { ...OUR_REVIEWS_RECIPE, batch: 4 }, base, checkpoints: [] })
  expect([info.iteration, info.shape.architecture.embedding]).toEqual([base.iteration, { vocabulary: 20_000 }])
  const before = await client.reviews.ask('read', { reviews: [text('wonderful')], weights: 'run' })
  expect(before[99]).toBeCloseTo((await client.reviews.ask('read', { reviews: [text('wonderful')], weights: 'trained' }))[99], 6)
  await client.train({ until: info.iteration + 1, everyMs: 1000, live: false }, () => undefined)
  const after = await client.reviews.ask('read', { reviews: [text('wonderful')], weights: 'run' })
  expect(after[99]).not.toBe(before[99])
})

test('a run over the set needs the set', async () => {
  await expect(clientOf().open({ recipe: SMALL_REVIEWS_RECIPE, base: null, checkpoints: [] })).rejects.toMatchObject({ failure: { code: 'reviews_missing' } })
  const client = clientOf(nodeFiles({ 'train.bin': bytesOfReviews(smallSet(200)) }))
  expect(await client.open({ recipe: { ...SMALL_REVIEWS_RECIPE, reviews: { from: 'set', words: 5000, train: 50, heldOut: 10 } }, base: null, checkpoints: [] })).toMatchObject({ iteration: 0 })
})

test('the memory of the SIMD kernels has room for everything that the lesson asks in one visit', async () => {
  const { reviews } = clientOf(nodeFiles(), simdSet)
  const ours = Array.from({ length: 32 }, (_, number) => ({ of: 'ours' as const, number }))
  await reviews.ask('read', { reviews: ours, weights: 'trained' })
  await reviews.ask('gradient', { review: ours[0], weights: 'trained' })
  await reviews.ask('judge', { part: 'ours', weights: 'trained' })
  for (let count = 1; count <= MOST_WRITTEN; count++) {
    const along = await reviews.ask('read', { reviews: ours.slice(0, count), weights: 'mean' })
    expect(along.length).toBe(100 * count)
  }
})
