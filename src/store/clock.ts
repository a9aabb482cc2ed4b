/** Moves the picture between moments and beats time while playing. Knows seconds and fractions, not what a moment is. */

export interface ClockOptions {
  /** Milliseconds. */
  now(): number
  requestFrame(callback: () => void): void
  /** The picture is here now. */
  onPosition(position: number): void
  /** While playing: time for the next moment. False: not yet (it waits for numbers), ask again at the next frame. */
  onBeat(): boolean
}

interface Motion {
  from: number
  to: number
  seconds: number
  elapsed: number
}

/** A tab that slept, or a long task, counts as one short frame: no moment is jumped over. */
const LONGEST_FRAME = 0.1

export class Clock {
  private at = 0
  private motion: Motion | null = null
  /** Seconds between beats, null: not playing. */
  private period: number | null = null
  private sinceBeat = 0
  private lastFrame: number | null = null

  constructor(private readonly options: ClockOptions) {}

  get position(): number {
    return this.at
  }

  get moving(): boolean {
    return this.motion !== null
  }

  /** Eased motion from where the picture is; further than one moment away it jumps ahead and moves the last one. */
  moveTo(to: number, seconds: number): void {
    const distance = to - this.at
    const from = Math.abs(distance) > 1 ? to - Math.sign(distance) : this.at
    if (seconds <= 0 || distance === 0) return this.jump(to)
    this.motion = { from, to, seconds, elapsed: 0 }
    this.show(from)
    this.run()
  }

  jump(position: number): void {
    this.motion = null
    this.show(position)
  }

  /** Starts the beat: the first one comes at once if `now`, else after one period. */
  play(period: number, now: boolean): void {
    if (this.period === null) this.sinceBeat = now ? period : 0
    this.period = period
    this.run()
  }

  /** Ends the beat; a motion under way comes to its end. */
  rest(): void {
    this.period = null
  }

  private run(): void {
    if (this.lastFrame !== null) return
    this.lastFrame = this.options.now()
    this.options.requestFrame(() => this.frame())
  }

  private frame(): void {
    const now = this.options.now()
    const seconds = Math.min(LONGEST_FRAME, Math.max(0, (now - (this.lastFrame ?? now)) / 1000))
    this.lastFrame = now
    this.advance(seconds)
    this.beat(seconds)
    if (this.motion || this.period !== null) this.options.requestFrame(() => this.frame())
    else this.lastFrame = null
  }

  private advance(seconds: number): void {
    const { motion } = this
    if (!motion) return
    motion.elapsed += seconds
    const share = Math.min(1, motion.elapsed / motion.seconds)
    if (share === 1) this.motion = null
    this.show(share === 1 ? motion.to : motion.from + (motion.to - motion.from) * eased(share))
  }

  private beat(seconds: number): void {
    if (this.period === null) return
    this.sinceBeat += seconds
    if (this.sinceBeat < this.period) return
    if (this.options.onBeat()) this.sinceBeat = Math.min(this.sinceBeat - this.period, this.period)
    else this.sinceBeat = this.period
  }

  private show(position: number): void {
    this.at = position
    this.options.onPosition(position)
  }
}

/** Slow, quick, slow: cubic. */
export function eased(share: number): number {
  return share < 0.5 ? 4 * share * share * share : 1 - 4 * (1 - share) * (1 - share) * (1 - share)
}
