/** The common mix-ups by name, and what the page keeps while one is open. What each of them shows is data of the lessons (lessons/mixups.ts). */

import type { Cut } from '../trace/contract/cut.ts'
import type { Axis, CellRef } from '../trace/contract/tensors.ts'
import type { PanelName } from './experiments/state.ts'

export const MIXUPS = [
  'axes', 'window', 'third_axis', 'table', 'time_major',
  'many_to_one', 'return_sequences', 'dense',
  'units', 'vocabulary', 'max_features', 'length_128',
  'carried', 'touch', 'reset',
] as const
export type MixupName = (typeof MIXUPS)[number]

/** Where somebody was who looks a mix-up up: the address, and what is chosen in the picture, which no address tells. */
export interface LeftPlace {
  address: string
  selected: CellRef | null
  follow: number | null
  lit: Axis | null
  cut: Cut | null
  panel: PanelName | null
}

export interface MixupState {
  /** null: none is open. */
  mixup: MixupName | null
  /** null: it was opened by its own address. */
  mixupFrom: LeftPlace | null
  /** How often an address was opened: the same one again shows its picture again. */
  opened: number
}

export interface MixupActions {
  /** Opens a mix-up at its address, as an entry of the history. */
  openMixup(name: MixupName, address: string): void
  /** Its text goes; the picture stays. */
  closeMixup(): void
  /** Back to where somebody was before; where that is not known, as `closeMixup`. */
  leaveMixup(): void
}
