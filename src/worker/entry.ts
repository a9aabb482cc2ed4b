/** The worker's entry: joins the host to a real Worker, or this copy of the script to the worker that it helps. Nothing is decided here. */

import { ASIDES } from './asides.ts'
import { helperProxy, helperRole } from './helper.ts'
import type { HelperWorker, ToHelper } from './helper.ts'
import type { KernelSet } from '../engine/kernels/sets.ts'
import { retried } from '../load/retried.ts'
import { Host } from './host.ts'
import { browserKernels } from './kernels.ts'
import { Team } from './team.ts'
import { createTrainedRun } from './trained-run.ts'
import type { ToWorker } from './protocol.ts'

/** What of a worker's global scope is used here. */
interface Scope {
  readonly location: { href: string }
  postMessage(message: unknown, transfer: Transferable[]): void
  addEventListener(type: 'message', listener: (event: { data: ToWorker | ToHelper }) => void): void
}

/** A helper that does not answer for so long is gone; the largest slice takes a few seconds on a slow phone. */
const HELPER_PATIENCE_MS = 20_000

const scope = globalThis as unknown as Scope
const post = (message: unknown, transfer: Transferable[]) => scope.postMessage(message, transfer)
const channel = new MessageChannel()
let waiting: (() => void)[] = []
channel.port1.onmessage = () => {
  const ready = waiting
  waiting = []
  for (const resume of ready) resume()
}

const timer = (callback: () => void, ms: number) => {
  const id = setTimeout(callback, ms)
  return () => clearTimeout(id)
}
// Workers may have no workers of their own (Safari before 15.5): then nobody helps.
const canSpawn = typeof Worker === 'function'
const team = new Team({
  cores: canSpawn ? (navigator.hardwareConcurrency ?? 1) : 1,
  spawn: () => helperProxy(new Worker(scope.location.href, { type: 'module' }) as unknown as HelperWorker, timer, HELPER_PATIENCE_MS),
})
/** Loaded at the first call; a load that failed is tried again. */
function once<Value>(load: () => Promise<Value>): () => Promise<Value> {
  let loading: Promise<Value> | null = null
  return () => {
    loading ??= load()
    loading.catch(() => (loading = null))
    return loading
  }
}


const createHost = async () => {
  const set = await browserKernels()
  let relaxed: KernelSet | null = null
  return new Host({
    post,
    createEngine: (recipe, given, fast) => createTrainedRun(recipe, (fast && relaxed) || set, ASIDES, given, team),
    async fetchRelaxed() {
      relaxed ??= await browserKernels(true)
    },
    reviews: once(async () => {
      const [{ createReviews }, { browserFiles }] = await retried(() => Promise.all([import('./reviews/reviews.ts'), import('./reviews/files.ts')]))
      return createReviews(set, browserFiles)
    }),
    now: () => performance.now(),
    // A message to itself queues behind those that wait; a timer would be held back to 4 ms.
    yield: () =>
      new Promise((resume) => {
        waiting.push(resume)
        channel.port2.postMessage(null)
      }),
  })
}
const help = helperRole((name) => browserKernels(name === 'simd-relaxed'), post)
let host: Promise<Host> | null = null

/** Messages that come before the kernels have are taken in their order once they are there. */
scope.addEventListener('message', ({ data }) => {
  if ('slice' in data || 'buffer' in data) return void help(data)
  host ??= createHost()
  void host.then((ready) => ready.receive(data))
})
