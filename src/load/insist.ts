/** Wishes that wait for code that does not come: each is kept until somebody asks again and it is there. */

import { retried } from './retried.ts'

/** Tries once more; rejects where it fails again. */
export type Wish = () => Promise<void>

let waiting: readonly Wish[] = []
const listeners = new Set<() => void>()

/** What waits now; another list whenever that changes. */
export const wishes = (): readonly Wish[] => waiting

export function onWishes(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** Outside of React. Never rejects: where the code cannot be had the page says so (`panels/boundary/Missing.tsx`), and the promise stays open until it is there. */
export function insist<T>(load: () => Promise<T>): Promise<T> {
  return retried(load).catch(
    () =>
      new Promise<T>((resolve) => {
        const wish: Wish = async () => {
          const loaded = await load()
          put(waiting.filter((other) => other !== wish))
          resolve(loaded)
        }
        put([...waiting, wish])
      }),
  )
}

function put(next: readonly Wish[]): void {
  waiting = next
  for (const listener of listeners) listener()
}
