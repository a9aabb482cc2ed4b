/** The worker's entry: joins the host to a real Worker. Nothing is decided here. */

import { ASIDES } from './asides.ts'
import { Host } from './host.ts'
import { browserKernels } from './kernels.ts'
import { createTrainedRun } from './trained-run.ts'
import type { ToWorker } from './protocol.ts'

/** What of a worker's global scope is used here. */
interface Scope {
  postMessage(message: unknown, transfer: Transferable[]): void
  addEventListener(type: 'message', listener: (event: { data: ToWorker }) => void): void
}

const scope = globalThis as unknown as Scope
const channel = new MessageChannel()
let waiting: (() => void)[] = []
channel.port1.onmessage = () => {
  const ready = waiting
  waiting = []
  for (const resume of ready) resume()
}

/** Loaded at the first call; a load that failed is tried again. */
function once<Value>(load: () => Promise<Value>): () => Promise<Value> {
  let loading: Promise<Value> | null = null
  return () => {
    loading ??= load()
    loading.catch(() => (loading = null))
    return loading
  }
}

/** Messages that come before the kernels have are taken in their order once they are there. */
const host = browserKernels().then((set) => new Host({
  post: (message, transfer) => scope.postMessage(message, transfer),
  createEngine: (recipe, given) => createTrainedRun(recipe, set, ASIDES, given),
  reviews: once(async () => {
    const [{ createReviews }, { browserFiles }] = await Promise.all([import('./reviews/reviews.ts'), import('./reviews/files.ts')])
    return createReviews(set, browserFiles)
  }),
  now: () => performance.now(),
  // A message to itself queues behind those that wait; a timer would be held back to 4 ms.
  yield: () =>
    new Promise((resume) => {
      waiting.push(resume)
      channel.port2.postMessage(null)
    }),
}))

scope.addEventListener('message', (event) => void host.then((ready) => ready.receive(event.data)))
