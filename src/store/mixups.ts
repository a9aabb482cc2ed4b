/** Opens a mix-up at its address and brings back where somebody was before: the address, and what was chosen in the picture. */

import type { AddressSync } from './address-sync.ts'
import { addressOf } from './address-state.ts'
import { formatAddress } from './address.ts'
import type { Desk } from './desk.ts'
import type { LoadedExperiments } from './experiments/loaded.ts'
import type { LeftPlace, MixupName } from './mixup-state.ts'
import { NOT_PRESENTING } from './presenting-state.ts'
import type { RecipeActions } from './recipe-actions.ts'
import type { AppState } from './state.ts'

/** Nothing chosen: the mix-up chooses for itself. */
const UNCHOSEN = { selected: null, explanation: null, follow: null, lit: null, cut: null, exercise: null, presenting: NOT_PRESENTING } as const

export class Mixups {
  constructor(
    private readonly desk: Desk,
    private readonly recipes: RecipeActions,
    private readonly experiments: LoadedExperiments,
    private readonly sync: AddressSync,
  ) {}

  open(name: MixupName, address: string): void {
    const { state } = this.desk
    const mixupFrom = state.mixup === null ? placeOf(state) : state.mixupFrom
    this.experiments.open(null)
    this.desk.set({ ...UNCHOSEN, mixupFrom, own: { ...state.own, open: false } })
    this.recipes.openAddress(withKeys(address, { mixup: name, ...(state.present && { present: '1' }) }), true)
  }

  close(): void {
    this.sync.begin()
    this.desk.set({ mixup: null, exercise: null })
    this.sync.push()
  }

  leave(): void {
    const { mixupFrom } = this.desk.state
    if (mixupFrom === null) return this.close()
    this.desk.set(UNCHOSEN)
    this.recipes.openAddress(mixupFrom.address, true)
  }
}

function placeOf(state: AppState): LeftPlace {
  const { selected, follow, lit, cut, panel } = state
  return { address: formatAddress(addressOf(state)), selected, follow, lit, cut, panel }
}

function withKeys(address: string, keys: Record<string, string>): string {
  return Object.entries(keys).reduce((text, [key, value]) => `${text}${text.includes('?') ? '&' : '?'}${key}=${value}`, address)
}
