/** What a press has done that no address tells: a reload in this tab comes back to it. */

import { addressOf } from '../../store/address-state.ts'
import { formatAddress } from '../../store/address.ts'
import type { PresentingState } from '../../store/presenting-state.ts'
import type { AppState } from '../../store/state.ts'

const KEPT = 'unfold.presenting'

interface Kept extends PresentingState {
  /** The place that it belongs to. */
  at: string
}

const placeIn = (state: AppState): string => formatAddress(addressOf(state))

export function keepPress(state: AppState): void {
  const { blank, answered, part } = state.presenting
  try {
    if (!state.present) sessionStorage.removeItem(KEPT)
    else sessionStorage.setItem(KEPT, JSON.stringify({ at: placeIn(state), blank, answered, part } satisfies Kept))
  } catch {
    // Said elsewhere: the page keeps nothing in this browser.
  }
}

/** null: nothing was kept, or of another place. */
export function keptPress(state: AppState): PresentingState | null {
  try {
    const { at, blank, answered, part } = JSON.parse(sessionStorage.getItem(KEPT) ?? '{}') as Partial<Kept>
    if (at !== placeIn(state)) return null
    return { blank: blank === true, answered: answered === true, part: Number.isSafeInteger(part) ? Math.max(0, part as number) : 0 }
  } catch {
    return null
  }
}
