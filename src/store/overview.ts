/** The five modes side by side: asks the worker for each panel's numbers, and keeps them as long as the page lives. */

import { MODES } from '../engine/spec.ts'
import type { ModeName } from '../engine/spec.ts'
import { momentsOf } from '../trace/contract/moments.ts'
import type { Moment } from '../trace/contract/moments.ts'
import type { Snapshot } from '../trace/contract/tensors.ts'
import { failureOf } from '../worker/client.ts'
import type { Desk } from './desk.ts'
import { OVERVIEW_STEPS, PANEL_ITERATIONS, panelRecipe, shapeOfRecipe } from './recipe-book.ts'
import { correspondingMoment } from './same-moment.ts'
import type { OverviewPanelState } from './state.ts'

/** The common clock: the batch laid out, then the timesteps of the longest panel. */
export const OVERVIEW_MOMENTS: Moment[] = [
  { kind: 'data' },
  ...Array.from({ length: OVERVIEW_STEPS }, (_, step): Moment => ({ kind: 'feed', step, direction: 'fwd' })),
]

const EMPTY: readonly OverviewPanelState[] = MODES.map((mode) => {
  const shape = shapeOfRecipe(panelRecipe(mode))
  return { mode, shape, moments: momentsOf(shape), snapshot: null }
})

/** A worker that dies is started again by the next question. */
const TRIES = 3

export class Overview {
  private readonly known = new Map<ModeName, Snapshot>()
  /** Counts openings: a later one makes an earlier one stop. */
  private opening = 0

  constructor(private readonly desk: Desk) {}

  /** The run has left the stage. */
  open(moment: number): void {
    const target = Math.min(OVERVIEW_MOMENTS.length - 1, Math.max(0, Math.round(moment) || 0))
    this.desk.set({ overview: this.panels(), moments: OVERVIEW_MOMENTS, moment: target, position: target })
    void this.fill(++this.opening)
  }

  /** One panel's numbers on the stage at once; its run, which comes a little later, has the same. */
  show(mode: ModeName): void {
    const snapshot = this.known.get(mode)
    if (!snapshot) return
    this.desk.set({ overview: null, snapshot, iteration: snapshot.iteration, ...correspondingMoment(this.desk.state, snapshot.shape) })
  }

  private panels() {
    return EMPTY.map((panel) => ({ ...panel, snapshot: this.known.get(panel.mode) ?? null }))
  }

  /** All at once: their weights come along, so that the worker has only to look at them, and the picture is drawn once. */
  private async fill(opening: number): Promise<void> {
    const missing = MODES.filter((mode) => !this.known.has(mode))
    if (missing.length === 0) return
    try {
      await Promise.all(missing.map(async (mode) => this.known.set(mode, await this.ask(mode, TRIES))))
    } catch (error) {
      if (opening === this.opening) this.desk.setRun({ status: 'failed', failure: failureOf(error) })
      return
    }
    if (opening === this.opening && this.desk.state.overview) this.desk.set({ overview: this.panels() })
  }

  private async ask(mode: ModeName, tries: number): Promise<Snapshot> {
    const recipe = panelRecipe(mode)
    try {
      return (await this.desk.client.preview({ recipe, iterations: PANEL_ITERATIONS, show: { batch: recipe.batch, steps: recipe.steps } })).snapshot
    } catch (error) {
      if (tries > 1 && failureOf(error).code === 'worker_died') return this.ask(mode, tries - 1)
      throw error
    }
  }
}
