/** Asks again for code that did not come: a request can be cut short, and most networks are back in a moment. */

/** Milliseconds to wait before each new try. */
export const PAUSES: readonly number[] = [300, 1200]

/**
 * Browsers that keep a failed module for as long as the page is open (as the HTML standard has had it for long) gain nothing
 * from a new try: there only loading the page anew helps, which `panels/boundary/try-again.ts` offers.
 * Rejects with why the last try failed.
 */
export async function retried<T>(load: () => Promise<T>, wait: (ms: number) => Promise<void> = pause): Promise<T> {
  for (const ms of PAUSES) {
    try {
      return await load()
    } catch {
      await wait(ms)
    }
  }
  return load()
}

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))
