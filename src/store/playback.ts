/** Steps through the moments of the batch on the stage, and over its ends into the next batch or the one before. */

import { Clock } from './clock.ts'
import type { Desk } from './desk.ts'
import type { Stage } from './stage.ts'

/** A motion lasts at most this, and ends before the next beat. */
const LONGEST_MOTION = 0.9
export const SLOWEST = 0.125
export const FASTEST = 16

export class Playback {
  private readonly clock: Clock

  constructor(
    private readonly desk: Desk,
    private readonly stage: Stage,
  ) {
    const { environment } = desk
    this.clock = new Clock({
      now: () => environment.now(),
      requestFrame: (callback) => environment.requestFrame(callback),
      onPosition: (position) => {
        if (position !== desk.state.position) desk.set({ position })
      },
      onBeat: () => this.beat(),
    })
  }

  goTo(moment: number): void {
    const { moments, pending } = this.desk.state
    const last = Math.max(0, moments.length - 1)
    const target = Math.min(last, Math.max(0, Math.round(moment) || 0))
    if (pending) return this.stage.show(pending.iteration, target)
    this.desk.set({ moment: target })
    if (this.desk.state.reducedMotion) this.clock.jump(target)
    else this.clock.moveTo(target, Math.min(LONGEST_MOTION, LONGEST_MOTION / this.desk.state.speed))
  }

  /** Rests between a moment and the next one; the moment it counts as is the one before. */
  goBetween(moment: number, share: number): void {
    const { moments, pending, speed, reducedMotion } = this.desk.state
    if (pending || moment + 1 >= moments.length) return this.goTo(moment)
    const position = moment + share
    this.desk.set({ moment })
    if (reducedMotion) this.clock.jump(position)
    else this.clock.moveTo(position, Math.min(LONGEST_MOTION, LONGEST_MOTION / speed))
  }

  next(): void {
    const { moments, training, overview } = this.desk.state
    const { iteration, moment } = this.wanted()
    if (moment < moments.length - 1) return this.goTo(moment + 1)
    if (overview) return this.goTo(0)
    if (!training.running && moments.length > 0) this.stage.show(iteration + 1, 0)
  }

  back(): void {
    const { moments, training, run, overview } = this.desk.state
    const { iteration, moment } = this.wanted()
    if (moment > 0) return this.goTo(moment - 1)
    if (overview) return
    if (training.running || moments.length === 0 || iteration <= (run.info?.base ?? 0)) return
    this.stage.show(iteration - 1, moments.length - 1)
  }

  last(): void {
    this.goTo(this.desk.state.moments.length - 1)
  }

  play(): void {
    if (this.desk.state.playing) return
    this.desk.set({ playing: true })
    this.clock.play(1 / this.desk.state.speed, true)
  }

  /** The motion under way comes to its end, and a scrubbed picture to its moment: a still frame. */
  pause(): void {
    this.rest()
    const { moment, position, pending } = this.desk.state
    if (!this.clock.moving && position !== moment && !pending) this.goTo(moment)
  }

  private rest(): void {
    this.desk.set({ playing: false })
    this.clock.rest()
  }

  setSpeed(speed: number): void {
    const sane = Number.isFinite(speed) ? Math.min(FASTEST, Math.max(SLOWEST, speed)) : 1
    this.desk.set({ speed: sane })
    if (this.desk.state.playing) this.clock.play(1 / sane, false)
  }

  scrub(position: number): void {
    const last = Math.max(0, this.desk.state.moments.length - 1)
    const sane = Number.isFinite(position) ? Math.min(last, Math.max(0, position)) : 0
    this.rest()
    this.desk.set({ moment: Math.round(sane) })
    this.clock.jump(sane)
  }

  /** Other numbers came onto the stage: the clock stands where they are shown. */
  settle(): void {
    this.clock.jump(this.desk.state.position)
  }

  /** Where the presses so far lead. */
  private wanted(): { iteration: number; moment: number } {
    const { pending, iteration, moment } = this.desk.state
    return pending ?? { iteration, moment }
  }

  private beat(): boolean {
    const { pending, moments, playing } = this.desk.state
    // Whoever opened something else has ended playback, too.
    if (!playing) {
      this.clock.rest()
      return true
    }
    if (pending || moments.length === 0) return false
    this.next()
    return true
  }
}
