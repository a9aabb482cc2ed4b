/** Something that is loaded when it is first drawn, and asked for again where it did not come. */

import { retried } from './retried.ts'

/** Thrown to whoever draws a piece that could not be had. */
export class NotLoaded extends Error {
  /** `again` settles when one more try is over; when it has worked, drawing again shows the piece. */
  constructor(cause: unknown, readonly again: () => Promise<unknown>) {
    super(cause instanceof Error ? cause.message : String(cause), { cause })
  }
}

export interface Piece<T> {
  /** While React draws. Where it is on its way this throws the promise of it, for which Suspense waits; where it could not be had, `NotLoaded`. */
  read(): T
  /** Rejects where it cannot be had. */
  load(): Promise<T>
  /** Before anybody draws it. A failure is nobody's trouble yet: the first who draws it asks again. */
  ahead(): void
}

interface Coming<T> {
  coming: Promise<T>
  /** Resolves when that is over, however. One promise for all who wait: React takes each new one for another thing to wait for, and draws without an end. */
  settled: Promise<unknown>
}

type Held<T> = { value: T } | { error: unknown } | Coming<T> | null

export function piece<T>(fetch: () => Promise<T>): Piece<T> {
  let held: Held<T> = null
  const ask = (tries: () => Promise<T>, kept: (error: unknown) => Held<T>): Coming<T> | { value: T } => {
    if (held && !('error' in held)) return held
    const coming = tries().then(
      (value) => {
        held = { value }
        return value
      },
      (error: unknown) => {
        held = kept(error)
        throw error
      },
    )
    return (held = { coming, settled: coming.catch(() => undefined) })
  }
  const promised = async (asked: Coming<T> | { value: T }) => ('value' in asked ? asked.value : asked.coming)
  const first = () => ask(() => retried(fetch), (error) => ({ error }))
  return {
    load: () => promised(first()),
    read() {
      if (held && 'error' in held) throw new NotLoaded(held.error, () => promised(ask(fetch, (error) => ({ error }))))
      const asked = first()
      if ('value' in asked) return asked.value
      // Suspense waits for a promise that is thrown; a failure is thrown when it draws again.
      throw asked.settled
    },
    ahead: () => void promised(ask(() => retried(fetch), () => null)).catch(() => undefined),
  }
}
