/** Which pair this window belongs to; a reload, or the tab that is opened again, still knows. */

import { isPair } from '../../windows/pair.ts'

const KEPT = 'unfold.pair'

export function keptPair(): string | null {
  try {
    const kept = sessionStorage.getItem(KEPT)
    return isPair(kept) ? kept : null
  } catch {
    return null
  }
}

/** Where the browser keeps nothing, the pair lasts as long as the page. */
export function keepPair(pair: string | null): void {
  try {
    if (pair === null) sessionStorage.removeItem(KEPT)
    else sessionStorage.setItem(KEPT, pair)
  } catch {
    // Said elsewhere: the page keeps nothing in this browser.
  }
}

export const newPair = (): string => crypto.getRandomValues(new Uint32Array(3)).reduce((text, part) => text + part.toString(36).padStart(7, '0'), '').slice(0, 20)

/** Of the page, without its file: `/a/b/`. */
export const folder = (): string => new URL('.', document.baseURI).pathname
