// A worker with helpers trains to the same bits as one alone, and goes on alone, to the same bits, when a helper is lost.
import { expect, test } from 'vitest'
import { plainSet } from '../../src/engine/kernels/sets.ts'
import { presetOf } from '../../src/run/presets.ts'
import type { Recipe } from '../../src/run/recipe.ts'
import { createRun } from '../../src/run/run.ts'
import { helperProxy, helperRole } from '../../src/worker/helper.ts'
import type { FromHelper, HelperWorker, ToHelper } from '../../src/worker/helper.ts'
import { Team } from '../../src/worker/team.ts'
import { createTrainedRun } from '../../src/worker/trained-run.ts'
import { simdSet } from '../support/simd.ts'
import { InProcessWorker } from './in-process.ts'
import type { FromWorker, Request } from '../../src/worker/protocol.ts'

const RECIPE: Recipe = { ...presetOf('lasagne').recipe, steps: 40, batch: 66, hidden: 64 }

/** A helper in this process. `lives`: how many slices it computes before it is gone; `says`: whether it tells then. */
function helperWorker(lives = Infinity, says = true): HelperWorker & { computed: number } {
  const listeners: ((event: { data: FromHelper }) => void)[] = []
  const errors: ((event: unknown) => void)[] = []
  const role = helperRole(async (name) => (name === 'plain' ? plainSet : simdSet), (message, transfer) => {
    const data = structuredClone(message, { transfer: transfer as ArrayBuffer[] })
    setImmediate(() => listeners.forEach((listener) => listener({ data })))
  })
  const worker = {
    computed: 0,
    postMessage(message: ToHelper, transfer: Transferable[]) {
      const data = structuredClone(message, { transfer: transfer as ArrayBuffer[] })
      if ('buffer' in message && worker.computed >= lives) return void setImmediate(() => says && errors.forEach((listener) => listener({})))
      if ('buffer' in message) worker.computed++
      setImmediate(() => void role(data))
    },
    terminate: () => undefined,
    addEventListener: (type: string, listener: never) => void (type === 'message' ? listeners : errors).push(listener),
  }
  return worker
}

function teamOf(cores: number, make = helperWorker) {
  const workers: ReturnType<typeof helperWorker>[] = []
  const timer = (callback: () => void, ms: number) => {
    const id = setTimeout(callback, ms)
    return () => clearTimeout(id)
  }
  const spawn = () => helperProxy(workers[workers.push(make()) - 1]!, timer, 2000)
  return { team: new Team({ cores, spawn }), workers }
}

/** Trains in the worker's host until `until`; weights and losses. */
async function train(team: Team | null, until: number) {
  const worker = new InProcessWorker({ createEngine: (recipe) => createTrainedRun(recipe, simdSet, null, {}, team) })
  const ask = (id: number, request: Request) =>
    new Promise<FromWorker & { answer: unknown }>((resolve) => {
      worker.addEventListener('message', ({ data }: { data: FromWorker }) => 'id' in data && data.id === id && ('answer' in data || 'failure' in data) && resolve(data as never))
      worker.postMessage({ id, request }, [])
    })
  await ask(1, { kind: 'open', recipe: RECIPE, base: null, checkpoints: [] })
  await ask(2, { kind: 'train', until, everyMs: 5, live: true })
  const { answer } = await ask(3, { kind: 'checkpoint' })
  const told = worker.said.flatMap(({ message }) => ('progress' in message ? [message.progress] : []))
  return { checkpoint: answer as { iteration: number; arrays: Record<string, Float32Array>; losses: Float64Array }, told }
}

function alone(until: number) {
  const run = createRun(RECIPE, { set: simdSet })
  const losses: number[] = []
  while (run.iteration < until) losses.push(run.step().loss)
  return { arrays: run.checkpoint().arrays, losses }
}

test.each([[2, 1], [8, 3]])('with %i processors: %i helpers, the bits of one alone', async (cores, helpers) => {
  const { team, workers } = teamOf(cores)
  const { checkpoint, told } = await train(team, 25)
  const expected = alone(25)
  expect(workers).toHaveLength(helpers)
  // Pictures are made alone; most iterations are not.
  expect(workers[0]!.computed).toBeGreaterThan(12)
  expect(checkpoint.iteration).toBe(25)
  expect(checkpoint.arrays).toEqual(expected.arrays)
  expect([...checkpoint.losses].filter((_, i) => i % 2 === 1)).toEqual(expected.losses)
  expect(told.some(({ snapshot }) => snapshot !== null)).toBe(true)
})

test.each([['with an error', true], ['in silence', false]])('a helper that is lost %s: the run goes on alone, to the same bits', async (_, says) => {
  const { team, workers } = teamOf(2, () => helperWorker(4, says))
  const { checkpoint } = await train(team, 15)
  expect(workers[0]!.computed).toBe(4)
  expect(checkpoint.iteration).toBe(15)
  expect(checkpoint.arrays).toEqual(alone(15).arrays)
})

test('nobody helps where it would not be faster: one processor, a small batch', () => {
  const { workspace } = createRun(RECIPE)
  expect(teamOf(1).team.suits(workspace)).toBe(false)
  expect(teamOf(2).team.suits(workspace)).toBe(true)
  expect(teamOf(2).team.suits(createRun({ ...RECIPE, hidden: 5, steps: 6 }).workspace)).toBe(false)
  expect(teamOf(2).team.suits(createRun({ ...RECIPE, batch: 4 }).workspace)).toBe(false)
})
