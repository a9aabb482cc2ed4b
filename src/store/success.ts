/** Asks how well the weights do on unseen sequences: when the picture comes to rest, and now and then while training. */

import type { Answers } from '../worker/protocol.ts'
import type { Desk } from './desk.ts'

/** While training: at most so often, and after so many iterations. */
const LEAST_MS = 1000
const LEAST_ITERATIONS = 100
/** While training: for one share of the time that an answer took, nine without. */
const PAUSE_SHARE = 9
/** A picture that is stepped through asks nothing before it rests this long. */
const REST_MS = 250

export class SuccessFigure {
  /** The run that the figure on the page is about. */
  private runId: number | null = null
  private asking = false
  /** Not before this time, while training. */
  private nextAt = 0
  private stopWaiting: (() => void) | null = null

  constructor(private readonly desk: Desk) {}

  /** Other numbers are on the stage. */
  refresh(): void {
    const { run, training, iteration, success } = this.desk.state
    if (run.info?.runId !== this.runId) this.begin(run.info?.runId ?? null)
    else if (training.running) this.askWhileTraining()
    else if (success?.iteration !== iteration) this.askSoon()
  }

  private begin(runId: number | null): void {
    this.runId = runId
    this.nextAt = 0
    this.desk.set({ success: null })
    this.askSoon()
  }

  private askWhileTraining(): void {
    const { iteration, success } = this.desk.state
    const early = this.desk.environment.now() < this.nextAt || iteration < (success?.iteration ?? 0) + LEAST_ITERATIONS
    if (!this.asking && !early) this.ask()
  }

  private askSoon(): void {
    this.stopWaiting?.()
    this.stopWaiting = this.desk.environment.setTimer(() => {
      this.stopWaiting = null
      if (this.desk.state.pending === null) this.ask()
    }, REST_MS)
  }

  private ask(): void {
    const { client, environment } = this.desk
    const asked = environment.now()
    this.asking = true
    client.success(this.desk.state.iteration).then(
      (answer) => this.answered(answer, asked),
      // Given up for a newer question, at another iteration by now, or too large to say: the next one asks again.
      () => void (this.asking = false),
    )
  }

  private answered({ runId, iteration, success }: Answers['success'], asked: number): void {
    const now = this.desk.environment.now()
    this.asking = false
    this.nextAt = Math.max(asked + LEAST_MS, now + PAUSE_SHARE * (now - asked))
    if (runId === this.desk.state.run.info?.runId) this.desk.set({ success: { iteration, ...success } })
  }
}
