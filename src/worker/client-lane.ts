/** Requests of one sort of which only the latest counts: one in flight, one waiting, older ones cancelled. */

import { failed } from './client-failure.ts'
import type { Asked } from './client-wire.ts'

interface Waiting<Answer> {
  start(): Asked<Answer>
  resolve(answer: Answer): void
  reject(error: unknown): void
}

export class Lane<Answer> {
  private running: number | null = null
  private waiting: Waiting<Answer> | null = null

  constructor(private readonly cancelInFlight: (id: number) => void) {}

  ask(start: () => Asked<Answer>): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.cancel()
      const entry = { start, resolve, reject }
      if (this.running === null) this.run(entry)
      else this.waiting = entry
    })
  }

  /** Gives up what is in flight and what waits. */
  cancel(): void {
    this.waiting?.reject(failed('cancelled'))
    this.waiting = null
    if (this.running !== null) this.cancelInFlight(this.running)
  }

  private run({ start, resolve, reject }: Waiting<Answer>): void {
    const { id, answer } = start()
    this.running = id
    answer.then(resolve, reject).finally(() => {
      this.running = null
      const next = this.waiting
      this.waiting = null
      if (next) this.run(next)
    })
  }
}
