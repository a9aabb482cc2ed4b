/** Presenting: how large the type is, whether the screen is blank, whether the question of the step is answered, which line of a mix-up is read. */

import type { AddressSync } from './address-sync.ts'
import type { Desk } from './desk.ts'
import { prefer } from './preferences.ts'
import { NOT_PRESENTING } from './presenting-state.ts'
import type { PresentingState } from './presenting-state.ts'
import { TEXT_SCALE } from './text-scale.ts'

export class Presenting {
  constructor(
    private readonly desk: Desk,
    private readonly sync: AddressSync,
  ) {}

  /** Beginning is an entry of the history: where there is no Escape key, Back in the browser leaves. */
  present(on: boolean): void {
    const begins = on && !this.desk.state.present
    if (begins) this.sync.begin()
    this.desk.set({ present: on, presenting: NOT_PRESENTING })
    if (begins) this.sync.push()
  }

  resizeText(by: 1 | -1): void {
    const { low, high, step } = TEXT_SCALE
    const textScale = Math.min(high, Math.max(low, this.desk.state.textScale + by * step))
    prefer(this.desk, { textScale })
  }

  blank(blank: boolean): void {
    this.set({ blank })
  }

  read(part: number): void {
    this.set({ part })
  }

  answer(answered: boolean): void {
    this.set({ answered })
  }

  private set(part: Partial<PresentingState>): void {
    this.desk.set({ presenting: { ...this.desk.state.presenting, ...part } })
  }
}
