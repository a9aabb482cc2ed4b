/** The host with the real engine: going back and forth over updates shows exactly the same numbers. */

import { describe, expect, it } from 'vitest'
import { PAGE_RECIPE } from '../../src/run/recipe-defaults.ts'
import { MODE_RECIPES } from '../../src/run/recipe-modes.ts'
import { createRun } from '../../src/run/run.ts'
import type { Snapshot } from '../../src/trace/contract/tensors.ts'
import { Client, failureOf } from '../../src/worker/client.ts'
import type { ClientEvents } from '../../src/worker/client.ts'
import type { Checkpoint, Failure, Progress } from '../../src/worker/protocol.ts'
import { InProcessWorker } from './in-process.ts'
import type { InProcessOptions } from './in-process.ts'

function setup(options: InProcessOptions = {}) {
  const workers: InProcessWorker[] = []
  const kept: Checkpoint[] = []
  const restarts: number[] = []
  const lost: Failure[] = []
  const events: ClientEvents = {
    checkpoint: (checkpoint) => kept.push(checkpoint),
    restarted: (_info, iteration) => restarts.push(iteration),
    lost: (failure) => lost.push(failure),
  }
  const createWorker = () => {
    const worker = new InProcessWorker(options)
    workers.push(worker)
    return worker
  }
  const client = new Client({ createWorker, now: () => 0, setTimer: () => () => undefined, events })
  return { client, workers, kept, restarts, lost, worker: () => workers.at(-1)! }
}

const fresh = { recipe: PAGE_RECIPE, base: null, checkpoints: [] }

async function until(done: () => boolean) {
  while (!done()) await new Promise((resume) => setImmediate(resume))
}

/** A clock that goes on a little whenever somebody looks at it. */
function ticking(ms: number) {
  let time = 0
  return () => (time += ms)
}

/** The numbers alone: bits, by tensor. */
function bits(snapshot: Snapshot) {
  const tensors = Object.entries(snapshot.tensors).map(([id, { data }]) => [id, Buffer.from(data.buffer, data.byteOffset, data.byteLength).toString('hex')])
  return { iteration: snapshot.iteration, loss: snapshot.loss, gradNorm: snapshot.gradNorm, tensors: Object.fromEntries(tensors) }
}

describe('the host', () => {
  it('shows a network aside with the same weights at another length, and the open run stays as it is', async () => {
    const { client } = setup()
    await client.open(fresh)
    await client.train({ until: 3, everyMs: 33, live: false }, () => undefined)
    const before = bits((await client.snapshot(3)).snapshot)
    const { snapshot } = await client.preview({ recipe: { ...PAGE_RECIPE, seed: 7 }, iterations: 12, show: { batch: 3, steps: 9 } })
    const aside = createRun({ ...PAGE_RECIPE, seed: 7 })
    for (let i = 0; i < 12; i++) aside.step()
    expect(snapshot.shape).toMatchObject({ batch: 3, schedule: { steps: 9 } })
    expect([...snapshot.tensors['Wh.l0.fwd']!.data]).toEqual([...aside.model.parameters.find(({ name }) => name === 'Wh.l0.fwd')!.value])
    expect(bits((await client.snapshot(3)).snapshot)).toEqual(before)
  })

  it('shows bitwise the same batch after training on, going back and coming forward again', async () => {
    const { client } = setup()
    await client.open(fresh)
    await client.train({ until: 20, everyMs: 33, live: false }, () => undefined)
    const at20 = bits((await client.snapshot(20)).snapshot)
    await client.train({ until: 50, everyMs: 33, live: false }, () => undefined)
    const at50 = bits((await client.snapshot(50)).snapshot)
    expect(bits((await client.snapshot(20)).snapshot)).toEqual(at20)
    expect(bits((await client.snapshot(50)).snapshot)).toEqual(at50)
    expect(at20.tensors).not.toEqual(at50.tensors)
  })

  it('trains on from an earlier iteration to the same numbers', async () => {
    const { client } = setup()
    await client.open(fresh)
    const at60 = bits((await client.snapshot(60)).snapshot)
    await client.snapshot(7)
    expect(await client.train({ until: 60, everyMs: 33, live: false }, () => undefined)).toMatchObject({ iteration: 60 })
    expect(bits((await client.snapshot(60)).snapshot)).toEqual(at60)
  })

  it('has the numbers of the engine run directly', async () => {
    const { client } = setup()
    await client.open(fresh)
    const run = createRun(PAGE_RECIPE)
    for (let k = 0; k < 5; k++) run.step()
    const { snapshot } = await client.snapshot(5)
    expect(snapshot.loss).toBe(run.pass().loss)
    expect(snapshot.tensors['Wh.l0.fwd']!.data).toEqual(run.model.byName['Wh.l0.fwd']!.value.slice())
  })

  it('pauses, and says where', async () => {
    const { client, kept, workers } = setup()
    await client.open(fresh)
    const trained = client.train({ until: null, everyMs: 5, live: true }, () => undefined)
    await until(() => workers[0]!.said.some(({ message }) => 'progress' in message))
    const paused = await client.pause()
    expect(paused.iteration).toBeGreaterThan(0)
    expect((await trained).iteration).toBe(paused.iteration)
    expect(kept.at(-1)!.iteration).toBe(paused.iteration)
    expect(kept.at(-1)!.losses.length).toBeGreaterThan(0)
  })

  it.each([[true, 2], [false, 3]])('tells a page that takes nothing in no more than two things ahead (takes nothing in: %s)', async (deaf, atLeast) => {
    const { client, worker, workers } = setup({ now: ticking(1) })
    await client.open(fresh)
    const post = worker().postMessage.bind(worker())
    worker().postMessage = (message, transfer) => void (deaf && 'taken' in message ? null : post(message, transfer))
    await client.train({ until: 300, everyMs: 0, live: true }, () => undefined)
    const told = workers[0]!.said.filter(({ message }) => 'progress' in message).length
    expect(told).toBeGreaterThanOrEqual(atLeast)
    if (deaf) expect(told).toBe(2)
  })

  it('goes on from a checkpoint in a new worker as if nothing had happened', async () => {
    const { client, worker, restarts, workers } = setup()
    await client.open(fresh)
    const at80 = bits((await client.snapshot(80)).snapshot)
    await client.snapshot(0)
    await client.train({ until: 30, everyMs: 33, live: false }, () => undefined)
    worker().die()
    expect(bits((await client.snapshot(80)).snapshot)).toEqual(at80)
    expect(restarts).toEqual([30])
    expect(workers).toHaveLength(2)
  })

  it('gives up after three deaths in a short while, and the next opening tries again', async () => {
    const { client, worker, lost } = setup()
    await client.open(fresh)
    for (let k = 0; k < 4; k++) {
      worker().die()
      await client.checkpoint().catch(() => undefined)
    }
    expect(lost).toEqual([{ code: 'worker_lost', data: {} }])
    expect(await client.open(fresh)).toMatchObject({ iteration: 0 })
  })

  it('tells everybody who waits that the worker died', async () => {
    const { client, worker } = setup()
    await client.open(fresh)
    const trained = client.train({ until: null, everyMs: 33, live: false }, () => undefined).catch(failureOf)
    worker().die()
    expect(await trained).toMatchObject({ code: 'worker_died' })
  })

  it('cancels a replay where it is, and replays from there', async () => {
    const { client } = setup()
    await client.open(fresh)
    const seen: number[] = []
    const far = client.snapshot(2_000_000, ({ iteration }) => seen.push(iteration)).catch(failureOf)
    await until(() => seen.length > 0)
    client.cancelSnapshot()
    const failure = await far
    expect(failure).toMatchObject({ code: 'cancelled' })
    const reached = (failure as Failure).data.iteration as number
    expect(reached).toBeGreaterThanOrEqual(seen[0]!)
    expect((await client.snapshot(reached)).snapshot.iteration).toBe(reached)
  })

  it('lets the latest of many wishes win', async () => {
    const { client } = setup()
    await client.open(fresh)
    const wishes = [3, 9, 1, 12, 5].map((iteration) => client.snapshot(iteration).then(({ snapshot }) => snapshot.iteration, () => null))
    const answers = await Promise.all(wishes)
    expect(answers.at(-1)).toBe(5)
    expect(answers.slice(1, -1)).toEqual([null, null, null])
  })

  it('keeps the weights when batch or steps change, and starts the run there', async () => {
    const { client } = setup()
    await client.open(fresh)
    const before = (await client.snapshot(12)).snapshot
    const { info, base } = await client.adapt({ ...PAGE_RECIPE, batch: 7, steps: 9 }, 12)
    expect(info).toMatchObject({ iteration: 12, base: 12 })
    expect(base.iteration).toBe(12)
    const { snapshot } = await client.snapshot(12)
    expect(snapshot.shape).toMatchObject({ batch: 7, schedule: { steps: 9 } })
    expect(snapshot.tensors['Wx.l0.fwd']!.data).toEqual(before.tensors['Wx.l0.fwd']!.data)
    // Before its base there is nothing to show.
    expect((await client.snapshot(3)).snapshot.iteration).toBe(12)
  })

  it('stops where a number is no longer finite, with the last good weights', async () => {
    const { client } = setup()
    const recipe = { ...PAGE_RECIPE, cell: 'rnn_relu' as const, clip: { global: null, step: null }, steps: 60, optimizer: { ...PAGE_RECIPE.optimizer, name: 'sgd' as const, rate: 1e6 } }
    await client.open({ ...fresh, recipe })
    const { iteration, notFinite } = await client.train({ until: 5000, everyMs: 33, live: false }, () => undefined)
    expect(notFinite).not.toBeNull()
    expect(iteration).toBeLessThan(5000)
    const { snapshot } = await client.snapshot(iteration + 10)
    expect(snapshot.iteration).toBe(iteration)
    expect(snapshot.notFinite).toEqual(notFinite)
    expect(snapshot.tensors['Wh.l0.fwd']!.data.every(Number.isFinite)).toBe(true)
  })

  it('answers questions about the batch on the stage, and refuses those about another', async () => {
    const { client } = setup()
    await client.open(fresh)
    await client.snapshot(2)
    const cell = { tensor: 'h.l0.fwd', step: 2, row: 0, column: 1 }
    expect(await client.explain(2, cell)).toMatchObject({ iteration: 2, explanation: { target: cell } })
    const arrow = { weights: 'Wh' as const, layer: 0, direction: 'fwd' as const, step: 1 }
    expect((await client.product(2, { arrow, summing: 'up' })).view.top.shape).toEqual([4, 5])
    expect(await client.explain(1, cell).catch(failureOf)).toMatchObject({ code: 'moved' })
    expect(await client.explain(2, { ...cell, tensor: 'nothing' }).catch(failureOf)).toMatchObject({ code: 'refused' })
  })

  it('says progress at most every so often, and waits for buffers that the page has not handed back', async () => {
    const { client, worker } = setup({ now: ticking(0.25) })
    await client.open(fresh)
    const progress: Progress[] = []
    const live = (from = 0) => progress.slice(from).filter(({ snapshot }) => snapshot).length
    const trained = client.train({ until: null, everyMs: 33, live: true }, (one) => progress.push(one))
    await until(() => progress.length >= 11)
    expect(live()).toBe(8)
    const before = progress.length
    client.release(progress[0]!.snapshot!)
    await until(() => progress.length >= before + 6)
    expect(live(before)).toBe(1)
    await client.pause()
    await trained
    const times = worker().said.flatMap(({ time, message }) => ('progress' in message ? [time] : []))
    for (let k = 1; k < times.length; k++) expect(times[k]! - times[k - 1]!).toBeGreaterThan(30)
  })

  it('tells every loss once', async () => {
    const { client } = setup()
    await client.open(fresh)
    const told: number[] = []
    const hear = (points: Float64Array) => points.forEach((value, k) => k % 2 === 0 && told.push(value))
    await client.train({ until: 300, everyMs: 1, live: false }, ({ losses }) => hear(losses))
    hear((await client.snapshot(300)).losses)
    hear((await client.snapshot(100)).losses)
    hear((await client.snapshot(320)).losses)
    expect(told).toEqual(Array.from({ length: 320 }, (_, k) => k))
  })

  it('says how well the weights do on unseen sequences, beside the best constant answer', async () => {
    const { client } = setup()
    await client.open({ ...fresh, recipe: MODE_RECIPES.one_to_one })
    await client.snapshot(30)
    const run = createRun(MODE_RECIPES.one_to_one)
    for (let k = 0; k < 30; k++) run.step()
    expect(await client.success(30)).toEqual({ runId: 1, iteration: 30, success: run.validate().success })
    expect(await client.success(29).catch(failureOf)).toMatchObject({ code: 'moved' })
  })

  it('says so while it trains, of the weights that it was asked at, and trains on', async () => {
    const { client, workers } = setup()
    await client.open({ ...fresh, recipe: MODE_RECIPES.many_to_many_synced })
    const seen: number[] = []
    const trained = client.train({ until: null, everyMs: 5, live: false }, ({ iteration }) => seen.push(iteration))
    await until(() => seen.length > 0)
    const { iteration, success } = await client.success(0)
    expect(iteration).toBeGreaterThanOrEqual(seen[0]!)
    expect(workers[0]!.heard.some((message) => 'request' in message && message.request.kind === 'pause')).toBe(false)
    const count = seen.length
    await until(() => seen.length > count)
    await client.pause()
    await trained
    // Going back there says the same.
    await client.snapshot(iteration)
    expect((await client.success(iteration)).success).toEqual(success)
  })

  it('gives an older question about success up for a newer one, and for another run', async () => {
    const { client } = setup({ now: ticking(6) })
    await client.open(fresh)
    const questions = [1, 2, 3].map(() => client.success(0).then(({ iteration }) => iteration, (error: unknown) => failureOf(error).code))
    expect(await Promise.all(questions)).toEqual(['cancelled', 'cancelled', 0])
    const older = client.success(0).catch(failureOf)
    await client.open({ ...fresh, recipe: { ...PAGE_RECIPE, seed: 2 } })
    expect(await older).toMatchObject({ code: 'cancelled' })
  })

  it('refuses an examination that would take too much memory', async () => {
    const { client } = setup()
    await client.open({ ...fresh, recipe: { ...PAGE_RECIPE, cell: 'lstm', batch: 1, steps: 200, hidden: 128, layers: 2 } })
    expect(await client.success(0).catch(failureOf)).toMatchObject({ code: 'refused' })
  })
})
