/** The real host behind a worker's interface, in this process: messages are cloned and transferred as between threads. */

import { ASIDES } from '../../src/worker/asides.ts'
import { createTrainedRun } from '../../src/worker/trained-run.ts'
import type { CreateEngineRun } from '../../src/worker/engine-run.ts'
import type { LoadReviews } from '../../src/worker/host-reviews.ts'
import { Host } from '../../src/worker/host.ts'
import type { WorkerLike } from '../../src/worker/client.ts'
import type { FromWorker, ToWorker } from '../../src/worker/protocol.ts'

type Listener = (event: { data: FromWorker }) => void

export interface InProcessOptions {
  createEngine?: CreateEngineRun
  now?: () => number
  budget?: number
  /** The part that reads reviews. */
  reviews?: LoadReviews
}

export class InProcessWorker implements WorkerLike {
  /** All that the worker said, with the time it said it. */
  readonly said: { time: number; message: FromWorker }[] = []
  readonly heard: ToWorker[] = []
  private readonly listeners: Listener[] = []
  private readonly errors: ((event: unknown) => void)[] = []
  private alive = true
  private readonly host: Host
  private readonly now: () => number

  constructor({ createEngine = (recipe, given) => createTrainedRun(recipe, undefined, ASIDES, given), now = () => performance.now(), budget, reviews }: InProcessOptions = {}) {
    this.now = now
    this.host = new Host({ createEngine, now, budget, reviews, yield: async () => this.breathe(), post: (message, transfer) => this.say(message, transfer) })
  }

  postMessage(message: ToWorker, transfer: Transferable[]): void {
    const copy = structuredClone(message, { transfer: transfer as ArrayBuffer[] })
    this.heard.push(copy)
    setImmediate(() => this.alive && this.host.receive(copy))
  }

  terminate(): void {
    this.alive = false
  }

  /** As a worker that runs out of memory: an error event, and nothing more. */
  die(): void {
    this.alive = false
    for (const listener of this.errors) listener({})
  }

  addEventListener(type: 'message' | 'error' | 'messageerror', listener: Listener | ((event: unknown) => void)): void {
    if (type === 'message') this.listeners.push(listener as Listener)
    else if (type === 'error') this.errors.push(listener as (event: unknown) => void)
  }

  private say(message: FromWorker, transfer: Transferable[]): void {
    if (!this.alive) return
    const copy = structuredClone(message, { transfer: transfer as ArrayBuffer[] })
    this.said.push({ time: this.now(), message: copy })
    setImmediate(() => {
      if (this.alive) for (const listener of this.listeners) listener({ data: copy })
    })
  }

  /** A dead worker never gets on. */
  private breathe(): Promise<void> {
    return new Promise((resume) => setImmediate(() => this.alive && resume()))
  }
}
