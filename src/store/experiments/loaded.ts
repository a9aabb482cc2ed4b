/** The experiments and what takes gradients apart: loaded when somebody first asks for one, not with the first screen. */

import { insist } from '../../load/insist.ts'
import type { Desk } from '../desk.ts'
import type { ExperimentPanels } from './panels.ts'
import type { Recompute } from './recompute.ts'
import type { PanelName } from './state.ts'

interface Parts {
  panels: ExperimentPanels
  recompute: Recompute
}

export class LoadedExperiments {
  private parts: Parts | null = null
  private loading: Promise<Parts> | null = null

  constructor(private readonly desk: Desk) {}

  /** Does it now, or in turn as soon as they are there. */
  do(wish: (parts: Parts) => void): void {
    if (this.parts) return wish(this.parts)
    this.loading ??= this.load()
    void this.loading.then(wish)
  }

  open(panel: PanelName | null): void {
    if (panel !== this.desk.state.panel) this.do(({ panels }) => panels.open(panel))
  }

  /** Nothing asks any more. Where nothing was ever asked there is nothing to load. */
  close(): void {
    if (this.loading !== null) this.do(({ panels }) => panels.open(null))
  }

  /** Another number is chosen. */
  follow(): void {
    if (this.desk.state.recompute !== null) this.do(({ recompute }) => recompute.follow(this.desk.state.selected))
  }

  /** Other numbers are on the stage. */
  refresh(): void {
    const { panel, recompute } = this.desk.state
    if (panel === null && recompute === null) return
    this.do((parts) => {
      parts.panels.refresh()
      parts.recompute.refresh()
    })
  }

  private async load(): Promise<Parts> {
    const [{ ExperimentPanels }, { Recompute }] = await insist(() => Promise.all([import('./panels.ts'), import('./recompute.ts')]))
    return (this.parts = { panels: new ExperimentPanels(this.desk), recompute: new Recompute(this.desk) })
  }
}
