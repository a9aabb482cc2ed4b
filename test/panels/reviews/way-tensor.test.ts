// The tables of the reviews' inspector hold the engine's numbers: each kind against what the worker answers, the trace against reading along.
import { beforeAll, expect, it } from 'vitest'
import { plainSet } from '../../../src/engine/kernels/sets.ts'
import { findMoment, momentsOf } from '../../../src/trace/contract/moments.ts'
import { wayStrings } from '../../../src/panels/reviews/numbers/way-strings.ts'
import { wayTensor } from '../../../src/panels/reviews/numbers/way-tensor.ts'
import type { WayMoment } from '../../../src/panels/reviews/numbers/way-tensor.ts'
import { ReviewsWay, WAY_TENSORS } from '../../../src/store/reviews.ts'
import type { ReviewsState } from '../../../src/store/reviews.ts'
import { sayIn } from '../../../src/text/catalogue.ts'
import { sayReviews } from '../../../src/text/reviews.ts'
import { Client } from '../../../src/worker/client.ts'
import { createReviews } from '../../../src/worker/reviews/reviews.ts'
import { nodeFiles } from '../../support/reviews.ts'
import { InProcessWorker } from '../../worker/in-process.ts'

let state: ReviewsState
let at: WayMoment

beforeAll(async () => {
  const reviews = createReviews(plainSet, nodeFiles())
  const client = new Client({
    createWorker: () => new InProcessWorker({ reviews: async () => reviews }),
    now: () => performance.now(),
    setTimer: () => () => undefined,
    events: { checkpoint: () => undefined, restarted: () => undefined, lost: () => undefined },
  })
  const way = new ReviewsWay(client.reviews, 3)
  way.wantBatch()
  way.begin()
  await new Promise<void>((there) => way.store.subscribe(({ batch }) => batch?.snapshot && there()))
  state = way.state
  const moments = momentsOf(state.batch!.snapshot!.shape)
  at = { moments, moment: findMoment(moments, 'read'), reading: 99, selected: null }
})

it.each(WAY_TENSORS)('%s: as many numbers as rows and columns, and a name for each', (name) => {
  const tensor = wayTensor(name, state, at)!
  expect(tensor.data.length).toBe(tensor.rows * tensor.columns)
  const strings = wayStrings(tensor, state.found, { say: sayReviews('en'), page: sayIn('en'), library: 'unfold' })
  expect(strings.caption).toMatch(/^\S.* \([a-z]+ \d+(, [a-z]+ \d+)*\)$/)
  for (const row of [0, tensor.rows - 1]) expect(strings.rowName(row)).not.toBe('')
  for (const column of [0, tensor.columns - 1]) expect(strings.columnName(column)).not.toMatch(/^$|\./)
})

it('the tables agree with one another: the last of reading along is the answer, the row is the list, h · Wy + by is y', () => {
  const along = wayTensor('along', state, at)!
  const answer = wayTensor('answer', state, at)!
  const read = wayTensor('read', state, at)!
  const dense = wayTensor('dense', state, at)!
  const last = along.data[2 * 99]!
  expect(answer.data[1]).toBeCloseTo(last, 5)
  expect(read.data[1]).toBeCloseTo(last, 5)
  expect(1 / (1 + Math.exp(-read.data[0]!))).toBeCloseTo(last, 5)
  const sum = Array.from({ length: dense.rows }, (_, i) => dense.data[3 * i + 2]!).reduce((a, b) => a + b, 0)
  expect(sum + state.batch!.snapshot!.tensors.by!.data[0]!).toBeCloseTo(read.data[0]!, 4)
  const list = wayTensor('list', state, at)!
  const row = Array.from(state.found!.row).slice(-list.rows)
  expect(Array.from({ length: list.rows }, (_, i) => list.data[3 * i])).toEqual(row)
  // The vector of a step is the input of the network at this step.
  const vectors = wayTensor('vectors', state, at)!
  const x = state.batch!.snapshot!.tensors.x!.data
  expect(Array.from({ length: 128 }, (_, j) => vectors.data[99 * 128 + j])).toEqual(Array.from(x.subarray(99 * 3 * 128, 99 * 3 * 128 + 128)))
})

it('what has not been read yet is not there', () => {
  const along = wayTensor('along', state, { ...at, reading: 69 })!
  expect(along.data[2 * 69]).not.toBeNull()
  expect(along.data[2 * 70]).toBeNull()
  const { moments } = at
  const early = wayTensor('moment', state, { ...at, moment: 1, selected: { tensor: 'h.l0.fwd', step: 50, row: 0, column: 0 } })!
  expect(early.tensor).toMatchObject({ id: 'h.l0.fwd', step: 50, known: false })
  expect(wayTensor('moment', state, { ...at, moment: moments.length - 1 })!.tensor!.known).toBe(true)
})
