/** Experiments, terms and export through the worker's messages: beside training, given up, the latest wins. */

import { describe, expect, it } from 'vitest'
import { checkText } from '../../src/commands/golden/check-file.ts'
import { PAGE_RECIPE } from '../../src/run/recipe-defaults.ts'
import { MODE_RECIPES } from '../../src/run/recipe-modes.ts'
import type { TogetherPartial } from '../../src/trace/contract/experiments.ts'
import { Client, failureOf } from '../../src/worker/client.ts'
import { InProcessWorker } from './in-process.ts'

function setup() {
  const workers: InProcessWorker[] = []
  const createWorker = () => {
    const worker = new InProcessWorker()
    workers.push(worker)
    return worker
  }
  const events = { checkpoint: () => undefined, restarted: () => undefined, lost: () => undefined }
  return { workers, client: new Client({ createWorker, now: () => 0, setTimer: () => () => undefined, events }) }
}

async function until(done: () => boolean) {
  while (!done()) await new Promise((resume) => setImmediate(resume))
}

const fresh = { recipe: PAGE_RECIPE, base: null, checkpoints: [] }
const codeOf = (error: unknown) => failureOf(error).code

async function opened(recipe = PAGE_RECIPE, iteration = 0) {
  const made = setup()
  await made.client.open({ ...fresh, recipe })
  await made.client.snapshot(iteration)
  return made
}

const numbers = (iteration: number) => ({ iteration, format: 'numbers' as const, name: 'batch' })

describe('an experiment asked of the worker', () => {
  it('leaves the batch on the stage bit for bit as it was', async () => {
    const { client } = await opened(MODE_RECIPES.many_to_many_synced, 4)
    const { snapshot: before } = await client.snapshot(4)
    await client.experiment(4, 'radius', { radius: 1.2, steps: 50 })
    await client.experiment(4, 'itemised', { steps: null })
    await client.experiment(4, 'truncation', { k: 2 })
    await client.experiment(4, 'clipping', { bounds: { global: 1, step: 0.01 } })
    await client.experiment(4, 'cells', { steps: null })
    await client.experiment(4, 'nudge', { cell: { tensor: 'Wy', step: null, row: 0, column: 0 } })
    await client.terms(4, { tensor: 'Wy', step: null, row: 0, column: 0 })
    await client.export(numbers(4))
    const { snapshot: after } = await client.snapshot(4)
    expect(after.tensors).toEqual(before.tensors)
    expect({ ...after, tensors: null }).toEqual({ ...before, tensors: null })
    await client.snapshot(9)
    const there = setup()
    await there.client.open({ ...fresh, recipe: MODE_RECIPES.many_to_many_synced })
    expect((await client.snapshot(9)).snapshot.tensors).toEqual((await there.client.snapshot(9)).snapshot.tensors)
  })

  it('answers for the run and iteration that it was asked about, and refuses another', async () => {
    const { client } = await opened(PAGE_RECIPE, 2)
    const { runId, iteration, result } = await client.experiment(2, 'radius', { radius: 0.5, steps: null })
    expect([runId, iteration, result.iteration]).toEqual([1, 2, 2])
    expect(result.norms['dh.l0.fwd']).toHaveLength(6)
    expect(await client.experiment(1, 'radius', { radius: 0.5, steps: null }).catch(codeOf)).toBe('moved')
    expect(await client.experiment(2, 'nudge', { cell: { tensor: 'h.l0.fwd', step: 1, row: 0, column: 0 } }).catch(codeOf)).toBe('refused')
    expect(await client.terms(2, { tensor: 'nothing', step: null, row: 0, column: 0 }).catch(codeOf)).toBe('refused')
  })

  it('lets the latest wish of each sort win, and different ones go side by side', async () => {
    const { client } = await opened()
    const wish = (radius: number) => client.experiment(0, 'radius', { radius, steps: 200 }).then(({ result }) => result.blocks[0]!.factor! * result.blocks[0]!.radius, codeOf)
    const wishes = [0.5, 0.6, 0.7, 0.8].map(wish)
    const other = client.experiment(0, 'truncation', { k: 3 })
    const answers = await Promise.all(wishes)
    expect(answers.at(-1)).toBeCloseTo(0.8, 12)
    expect(answers.slice(1, -1)).toEqual(['cancelled', 'cancelled'])
    expect((await other).result.k).toBe(3)
  })

  it('trains four cells together with news on the way, while the run trains, and can be given up', async () => {
    const { client, workers } = await opened()
    const partials: TogetherPartial[] = []
    const seen: number[] = []
    const training = client.train({ until: null, everyMs: 5, live: false }, ({ iteration }) => seen.push(iteration))
    const together = client.experiment(0, 'together', { until: null }, (partial) => partials.push(partial)).catch(codeOf)
    await until(() => partials.length >= 2 && seen.length >= 2)
    client.cancelExperiment('together')
    expect(await together).toBe('cancelled')
    const count = workers[0]!.said.filter(({ message }) => 'partial' in message).length
    const trained = seen.length
    await until(() => seen.length > trained + 1)
    expect(workers[0]!.said.filter(({ message }) => 'partial' in message)).toHaveLength(count)
    await client.pause()
    await training
    const told = partials.flatMap(({ losses }) => [...losses.gru].filter((_, i) => i % 2 === 0))
    expect(told).toEqual(told.map((_, i) => i))
  })

  it('is given up when another run is opened', async () => {
    const { client } = await opened()
    const older = client.experiment(0, 'together', { until: null }).catch(codeOf)
    await client.open({ ...fresh, recipe: { ...PAGE_RECIPE, seed: 2 } })
    expect(await older).toBe('cancelled')
  })
})

describe('export', () => {
  it('is a golden file of the batch on the stage, also while training', async () => {
    const { client } = await opened(MODE_RECIPES.one_to_many, 3)
    const { iteration, files } = await client.export(numbers(3))
    expect(iteration).toBe(3)
    expect(checkText('exported', files[0]!.body as string, false)).toMatchObject({ ok: true })
    const seen: number[] = []
    const training = client.train({ until: null, everyMs: 5, live: false }, ({ iteration }) => seen.push(iteration))
    await until(() => seen.length > 0)
    const later = await client.export(numbers(3))
    expect(later.iteration).toBeGreaterThan(3)
    expect(checkText('exported', later.files[0]!.body as string, false)).toMatchObject({ ok: true })
    const count = seen.length
    await until(() => seen.length > count)
    await client.pause()
    await training
  })

  it('says why there is no file', async () => {
    const { client } = setup()
    await client.open({ ...fresh, recipe: { ...PAGE_RECIPE, batch: 128, steps: 200, hidden: 128 } })
    expect(await client.export(numbers(0)).then(() => null, failureOf)).toEqual({ code: 'cannot_export', data: { what: 'size' } })
    expect(await client.export(numbers(1)).catch(codeOf)).toBe('moved')
  })
})
