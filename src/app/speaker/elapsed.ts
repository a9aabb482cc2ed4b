/** A stopwatch as data: pure, so that every press can be tested. */

export interface Elapsed {
  /** Milliseconds counted before it was last started. */
  before: number
  /** When that was; null: it stands. */
  since: number | null
}

export const STOPPED: Elapsed = { before: 0, since: null }

export const elapsedAt = ({ before, since }: Elapsed, now: number): number => before + (since === null ? 0 : Math.max(0, now - since))
export const startedAt = (watch: Elapsed, now: number): Elapsed => (watch.since === null ? { ...watch, since: now } : watch)
export const pausedAt = (watch: Elapsed, now: number): Elapsed => ({ before: elapsedAt(watch, now), since: null })

/** `4:07`, `1:04:07`. */
export function written(ms: number): string {
  const seconds = Math.floor(ms / 1000)
  const two = (value: number) => String(value).padStart(2, '0')
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60]
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`
}

/** What was kept, if it makes sense. */
export function readElapsed(text: string | null): Elapsed {
  try {
    const { before, since } = JSON.parse(text ?? 'null') as Partial<Elapsed>
    if (Number.isFinite(before) && (before as number) >= 0 && (since === null || Number.isFinite(since))) return { before: before as number, since: since as number | null }
  } catch {
    // Whatever was kept there is no stopwatch.
  }
  return STOPPED
}
