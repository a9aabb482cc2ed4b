/** The panels of the cube's lesson: opens them and asks their experiments on copied weights, one question at a time. */

import { failureOf } from '../worker/client.ts'
import type { CubePanelName, CubeState } from './cube-state.ts'
import type { Desk } from './desk.ts'

export class CubePanels {
  /** Counts questions: answers to older ones are dropped. */
  private question = 0
  /** Run and iteration that the epochs on the page are about. */
  private trained = ''

  constructor(private readonly desk: Desk) {}

  open(cubePanel: CubePanelName | null): void {
    if (this.desk.state.cubePanel === cubePanel) return
    this.desk.set({ cubePanel })
    if (cubePanel !== 'batches') this.stop()
    this.refresh()
  }

  /** Feeds it by mistake, or as it is meant. */
  transpose(on: boolean): void {
    this.setTransposed({ on })
    this.refresh()
  }

  chooseSequence(sequence: number): void {
    this.setTransposed({ sequence })
    this.refresh()
  }

  /** Other weights or another batch: asks again, and forgets what was trained from others. */
  refresh(): void {
    const { run, iteration, cubePanel, cube } = this.desk.state
    if (run.info === null || run.status === 'opening') return
    const now = `${run.info.runId}.${iteration}`
    if (cube.epochs.result !== null && this.trained !== now) {
      this.stop()
      this.setEpochs({ result: null, failed: false })
    }
    if (cubePanel === 'order' && cube.transposed.on) void this.askTransposed()
  }

  setEpochsAsked(epochs: number): void {
    this.setEpochs({ epochs })
  }

  async train(): Promise<void> {
    const { iteration, run, cube } = this.desk.state
    if (cube.epochs.running || run.info === null) return
    const trained = `${run.info.runId}.${iteration}`
    this.trained = trained
    const current = () => this.trained === trained && this.desk.state.cube.epochs.running
    this.setEpochs({ running: true, result: null, failed: false })
    try {
      const { result } = await this.desk.client.experiment(iteration, 'epochs', { epochs: cube.epochs.epochs }, (partial) => {
        if (current()) this.setEpochs({ result: partial })
      })
      if (current()) this.setEpochs({ running: false, result })
    } catch (error) {
      if (current()) this.setEpochs({ running: false, failed: failureOf(error).code !== 'cancelled' })
    }
  }

  stop(): void {
    if (!this.desk.state.cube.epochs.running) return
    this.setEpochs({ running: false })
    this.desk.client.cancelExperiment('epochs')
  }

  private async askTransposed(): Promise<void> {
    const question = ++this.question
    const { iteration, cube } = this.desk.state
    try {
      const { result } = await this.desk.client.experiment(iteration, 'transposed', { sequence: cube.transposed.sequence })
      if (question === this.question) this.setTransposed({ result, failed: false })
    } catch (error) {
      // At another batch by now, or given up: whoever moved on asks again.
      if (question === this.question && failureOf(error).code !== 'cancelled') this.setTransposed({ failed: true })
    }
  }

  private setTransposed(part: Partial<CubeState['transposed']>): void {
    const { cube } = this.desk.state
    this.desk.set({ cube: { ...cube, transposed: { ...cube.transposed, ...part } } })
  }

  private setEpochs(part: Partial<CubeState['epochs']>): void {
    const { cube } = this.desk.state
    this.desk.set({ cube: { ...cube, epochs: { ...cube.epochs, ...part } } })
  }
}
