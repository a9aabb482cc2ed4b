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

type Held<T> = { value: T } | { error: unknown } | { coming: Promise<T> } | null

export function piece<T>(fetch: () => Promise<T>): Piece<T> {
  let held: Held<T> = null
  const ask = (tries: () => Promise<T>, kept: (error: unknown) => Held<T>): Promise<T> => {
    if (held && 'value' in held) return Promise.resolve(held.value)
    if (held && 'coming' in held) return held.coming
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
    held = { coming }
    return coming
  }
  const load = () => ask(() => retried(fetch), (error) => ({ error }))
  return {
    load,
    read() {
      if (held && 'value' in held) return held.value
      if (held && 'error' in held) throw new NotLoaded(held.error, () => ask(fetch, (error) => ({ error })))
      // Suspense waits for a promise that is thrown; a failure is thrown when it draws again.
      throw load().catch(() => undefined)
    },
    ahead: () => void ask(() => retried(fetch), () => null).catch(() => undefined),
  }
}
