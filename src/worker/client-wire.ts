/** One worker's life as seen from the page: sends requests, gives each its answer, and says when the worker is dead. */

import { failed, WorkerFailure } from './client-failure.ts'
import { Silence } from './client-silence.ts'
import type { SilenceOptions } from './client-silence.ts'
import type { ExperimentName, PartialOf } from '../trace/contract/experiments.ts'
import type { ReviewsProgress } from './protocol-reviews.ts'
import type { Answers, Checkpoint, FromWorker, Kind, Progress, Replay, RequestOf, ToWorker } from './protocol.ts'

/** What the client uses of a Worker, so that tests can run the host in-process. */
export interface WorkerLike {
  postMessage(message: ToWorker, transfer: Transferable[]): void
  terminate(): void
  addEventListener(type: 'message', listener: (event: { data: FromWorker }) => void): void
  addEventListener(type: 'error' | 'messageerror', listener: (event: unknown) => void): void
}

export interface Hooks {
  progress?: (progress: Progress) => void
  replay?: (replay: Replay) => void
  partial?: (partial: PartialOf<ExperimentName>) => void
  reviews?: (progress: ReviewsProgress) => void
}

/** What a worker says of a request. */
type About = Extract<FromWorker, { id: number }>

interface Pending {
  resolve(answer: Answers[Kind]): void
  reject(error: WorkerFailure): void
  hooks: Hooks
}

export interface WireEvents {
  checkpoint(checkpoint: Checkpoint, runId: number): void
  died(): void
}

/** Time, and how much of it the worker gets. */
export type WireTime = Pick<SilenceOptions, 'now' | 'setTimer' | 'patience'>

export interface Asked<T> {
  id: number
  answer: Promise<T>
}

export class Wire {
  private readonly pending = new Map<number, Pending>()
  private lastId = 0
  private open = true
  private readonly silence: Silence

  constructor(
    private readonly worker: WorkerLike,
    private readonly events: WireEvents,
    time: WireTime,
  ) {
    this.silence = new Silence({ ...time, ping: () => this.post({ ping: true }), silent: () => this.die() })
    worker.addEventListener('message', (event) => this.receive(event.data))
    worker.addEventListener('error', () => this.die())
    worker.addEventListener('messageerror', () => this.die())
  }

  ask<K extends Kind>(request: RequestOf<K>, hooks: Hooks = {}): Asked<Answers[K]> {
    const id = ++this.lastId
    if (!this.open) return { id, answer: Promise.reject(failed('worker_died')) }
    const answer = new Promise<Answers[K]>((resolve, reject) => {
      this.pending.set(id, { resolve: (value) => resolve(value as Answers[K]), reject, hooks })
    })
    this.post({ id, request })
    this.silence.watch()
    return { id, answer }
  }

  cancel(id: number): void {
    if (this.pending.has(id)) this.post({ cancel: id })
  }

  release(buffers: ArrayBuffer[]): void {
    if (this.open) this.post({ release: buffers }, buffers)
  }

  /** Ends the worker; whoever still waits is told so. */
  close(code = 'worker_died'): void {
    if (!this.open) return
    this.open = false
    this.silence.rest()
    this.worker.terminate()
    const waiting = [...this.pending.values()]
    this.pending.clear()
    for (const { reject } of waiting) reject(failed(code))
  }

  private die(): void {
    if (!this.open) return
    this.close()
    this.events.died()
  }

  private post(message: ToWorker, transfer: Transferable[] = []): void {
    this.worker.postMessage(message, transfer)
  }

  private receive(message: FromWorker): void {
    if (!this.open) return
    this.silence.heard()
    if ('pong' in message) return
    if ('checkpoint' in message) return this.events.checkpoint(message.checkpoint, message.runId)
    if ('progress' in message) this.post({ taken: message.id })
    const pending = this.pending.get(message.id)
    if (pending && !this.tells(pending.hooks, message)) this.settle(pending, message)
  }

  /** News of what is under way; false: it is over. */
  private tells(hooks: Hooks, message: About): boolean {
    if ('progress' in message) hooks.progress?.(message.progress)
    else if ('partial' in message) hooks.partial?.(message.partial)
    else if ('reviews' in message) hooks.reviews?.(message.reviews)
    else if ('replay' in message) hooks.replay?.(message.replay)
    else return false
    return true
  }

  private settle(pending: Pending, message: About): void {
    this.pending.delete(message.id)
    if (this.pending.size === 0) this.silence.rest()
    if ('answer' in message) pending.resolve(message.answer)
    else if ('failure' in message) pending.reject(new WorkerFailure(message.failure))
  }
}
