/** The experiments beside the picture: which one is open, and its numbers for the weights and the batch on the stage. The run stays
 *  as it is. */

import type { RadiusResult } from '../../trace/contract/experiments.ts'
import { isCode } from '../../worker/client.ts'
import type { Desk } from '../desk.ts'
import { Asking } from './asking.ts'
import { LIVE_CELLS, shownTruncation } from './state.ts'
import type { Bounds, ExperimentsState, PanelName, TriangleCell } from './state.ts'
import { Together } from './together.ts'

export class ExperimentPanels {
  readonly together: Together
  private known: { runId: number; iteration: number; steps: number; result: RadiusResult } | null = null
  private readonly asking: Record<PanelName, Asking>

  constructor(private readonly desk: Desk) {
    this.together = new Together(desk)
    this.asking = {
      radius: this.asks('radius', () => this.radius()),
      itemised: this.asks('itemised', () => this.itemised()),
      cells: this.asks('cells', () => this.cells()),
      clipping: this.asks('clipping', () => this.clipping()),
      truncation: this.asks('truncation', () => this.truncation()),
      stateful: this.asks('stateful', () => this.stateful()),
    }
  }

  open(panel: PanelName | null): void {
    const { state } = this.desk
    if (state.panel === panel) return
    if (state.panel === 'cells') this.together.stop()
    this.desk.set({ panel, ...(panel === 'radius' ? {} : { radius: null }) })
    this.choose(null)
    this.refresh()
  }

  /** Other weights, another batch or another question. */
  refresh(): void {
    const { panel, run, lesson, overview } = this.desk.state
    if (panel === null || run.info === null || lesson !== 'unfolded' || overview !== null) return
    if (!this.waits(panel)) this.asking[panel].refresh()
  }

  setRadius(radius: number | null): void {
    this.desk.set({ radius })
    this.refresh()
  }

  setRadiusSteps(steps: number): void {
    this.change('radius', { steps })
  }

  setCellsSteps(steps: number | null): void {
    this.change('cells', { steps })
  }

  setBounds(bounds: Bounds | null): void {
    this.change('clipping', { bounds })
  }

  setTruncation(k: number | null): void {
    this.change('truncation', { k })
  }

  /** Both ways are known already. */
  setStateful(carried: boolean): void {
    this.put('stateful', { carried })
  }

  choose(chosen: TriangleCell | null): void {
    this.put('itemised', { chosen })
  }

  private change<N extends keyof ExperimentsState>(name: N, part: Partial<ExperimentsState[N]>): void {
    this.put(name, part)
    this.refresh()
  }

  private put<N extends keyof ExperimentsState>(name: N, part: Partial<ExperimentsState[N]>): void {
    const { experiments } = this.desk.state
    this.desk.set({ experiments: { ...experiments, [name]: { ...experiments[name], ...part } } })
  }

  /** What is not asked while training runs: first weights do not follow it, and a large triangle would come too late. */
  private waits(panel: PanelName): boolean {
    const { training, snapshot } = this.desk.state
    if (!training.running) return false
    const schedule = snapshot?.shape.schedule
    return panel === 'cells' || (panel === 'itemised' && schedule !== undefined && schedule.reads.length * schedule.steps > LIVE_CELLS)
  }

  /** Given up, at another batch by now, or a worker that died: whoever moved on asks again. What is refused is said. */
  private asks(name: PanelName, question: () => Promise<void>): Asking {
    return new Asking(async () => {
      try {
        await question()
      } catch (error) {
        if (!PASSING.some((code) => isCode(error, code))) this.put(name, { failed: true })
      }
    })
  }

  private async radius(): Promise<void> {
    const { client, state: { iteration, radius, experiments: { radius: { steps } } } } = this.desk
    const own = await this.ownRadius(steps)
    const scaled = radius === null ? null : (await client.experiment(iteration, 'radius', { radius, steps })).result
    this.put('radius', { own, scaled, failed: false })
  }

  /** A slider asks only for what it changes: the curve of the weights as they are is known while they stay. */
  private async ownRadius(steps: number): Promise<RadiusResult> {
    const { client, state: { iteration, run, training } } = this.desk
    const { known } = this
    if (known?.runId === run.info?.runId && known?.iteration === iteration && known.steps === steps && !training.running) return known.result
    const asked = await client.experiment(iteration, 'radius', { radius: null, steps })
    this.known = { ...asked, steps }
    return asked.result
  }

  private async itemised(): Promise<void> {
    const { client, state: { iteration } } = this.desk
    const { result } = await client.experiment(iteration, 'itemised', { steps: null })
    const { chosen } = this.desk.state.experiments.itemised
    const there = chosen !== null && chosen.read < result.reads.length && chosen.step < result.steps
    this.put('itemised', { result, failed: false, chosen: there ? chosen : null })
  }

  private async cells(): Promise<void> {
    const { client, state: { iteration, experiments: { cells: { steps } } } } = this.desk
    const { result } = await client.experiment(iteration, 'cells', { steps })
    this.put('cells', { result, failed: false })
  }

  private async clipping(): Promise<void> {
    const { client, state: { iteration, experiments: { clipping: { bounds } } } } = this.desk
    const { result } = await client.experiment(iteration, 'clipping', { bounds })
    this.put('clipping', { result, failed: false })
  }

  private async truncation(): Promise<void> {
    const { client, state: { iteration, recipe, experiments: { truncation: { k } } } } = this.desk
    const { result } = await client.experiment(iteration, 'truncation', { k: shownTruncation(k, recipe) })
    this.put('truncation', { result, failed: false })
  }

  private async stateful(): Promise<void> {
    const { client, state: { iteration } } = this.desk
    const { result } = await client.experiment(iteration, 'stateful', {})
    this.put('stateful', { result, failed: false })
  }
}

const PASSING = ['cancelled', 'moved', 'worker_died', 'no_run', 'closed']
