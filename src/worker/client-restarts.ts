/** How often a worker that dies may be started again: three times in five minutes, so that a broken one is not tried for ever.
 *  One that dies in silence takes more than half a minute to be noticed. */

const WHILE = 300_000
const MOST = 3

export class Restarts {
  private times: number[] = []

  /** Whether one more is allowed at `now` (milliseconds); if so it is counted. */
  allowed(now: number): boolean {
    this.times = this.times.filter((time) => now - time < WHILE)
    if (this.times.length >= MOST) return false
    this.times.push(now)
    return true
  }
}
