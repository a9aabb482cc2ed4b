/** Notices a worker that died without an error: it owes an answer, is asked for a sign of life, and says nothing for long. */

export interface SilenceOptions {
  /** Milliseconds. */
  now(): number
  /** Calls once after `ms`; the result calls it off. */
  setTimer(callback: () => void, ms: number): () => void
  /** Milliseconds that it may be busy with one thing, and hear nothing. */
  patience(): number
  /** Asks for a sign of life. */
  ping(): void
  silent(): void
}

export const LOOK_MS = 5000

export class Silence {
  private stop: (() => void) | null = null
  private lastLook = 0
  private quiet = 0

  constructor(private readonly options: SilenceOptions) {}

  /** It owes an answer. */
  watch(): void {
    if (this.stop === null) this.lookAgain(0)
  }

  /** It said something. */
  heard(): void {
    this.quiet = 0
  }

  /** It owes nothing more. */
  rest(): void {
    this.stop?.()
    this.stop = null
  }

  private lookAgain(quiet: number): void {
    this.quiet = quiet
    this.lastLook = this.options.now()
    this.stop = this.options.setTimer(() => this.look(), LOOK_MS)
  }

  /** A look that comes late says that the page itself was asleep or held back, as the worker may have been: the patience begins anew. */
  private look(): void {
    this.stop = null
    const late = this.options.now() - this.lastLook > 2 * LOOK_MS
    const quiet = late ? 0 : this.quiet + LOOK_MS
    if (quiet > this.options.patience()) return this.options.silent()
    if (quiet <= LOOK_MS) this.options.ping()
    this.lookAgain(quiet)
  }
}
