/** How often a worker that dies may be started again: three times a minute, so that a broken one is not tried for ever. */

const MINUTE = 60_000
const MOST = 3

export class Restarts {
  private times: number[] = []

  /** Whether one more is allowed at `now` (milliseconds); if so it is counted. */
  allowed(now: number): boolean {
    this.times = this.times.filter((time) => now - time < MINUTE)
    if (this.times.length >= MOST) return false
    this.times.push(now)
    return true
  }
}
