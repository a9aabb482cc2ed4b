/** One gradient taken apart: its terms over steps and examples, and the check by nudging its weight. */

import type { CellRef } from '../../trace/contract/tensors.ts'
import { isCode } from '../../worker/client.ts'
import type { Desk } from '../desk.ts'
import { Asking } from './asking.ts'
import { sameCell } from '../inspector.ts'
import type { RecomputeState } from './state.ts'

export class Recompute {
  private readonly terms: Asking

  constructor(private readonly desk: Desk) {
    this.terms = new Asking(() => this.askTerms())
  }

  /** null: closes it. */
  open(cell: CellRef | null): void {
    this.desk.set({ recompute: cell && { cell, terms: null, nudge: null, nudging: false, failed: false } })
    if (cell) this.terms.refresh()
  }

  /** Another cell is chosen: the one that was taken apart is closed. */
  follow(chosen: CellRef | null): void {
    const cell = this.desk.state.recompute?.cell
    if (cell && (!chosen || !sameCell(cell, chosen))) this.open(null)
  }

  /** Other numbers are on the stage. */
  refresh(): void {
    const { recompute, iteration } = this.desk.state
    if (recompute === null) return
    if (recompute.nudge !== null && recompute.nudge.iteration !== iteration) this.put({ nudge: null })
    this.terms.refresh()
  }

  /** Moves the weight by ±ε in the engine, on copies. */
  async nudge(cell: CellRef): Promise<void> {
    if (this.desk.state.recompute === null) return
    this.put({ nudging: true, failed: false })
    const weight = { ...cell, tensor: cell.tensor.replace(/^d/, '') }
    try {
      const { result } = await this.desk.client.experiment(this.desk.state.iteration, 'nudge', { cell: weight })
      if (this.isOpen(cell)) this.put({ nudge: result, nudging: false })
    } catch (error) {
      if (this.isOpen(cell)) this.put({ nudging: false, failed: isCode(error, 'refused') || isCode(error, 'failed') })
    }
  }

  private async askTerms(): Promise<void> {
    const { recompute, iteration } = this.desk.state
    // The gradient of an input has no sum over steps; nudging is all there is.
    if (recompute === null || recompute.cell.step !== null) return
    const { cell } = recompute
    try {
      const { terms } = await this.desk.client.terms(iteration, cell)
      if (this.isOpen(cell)) this.put({ terms })
    } catch (error) {
      // Sizes have changed: there is no such weight any more.
      if (isCode(error, 'refused') && this.isOpen(cell)) this.desk.set({ recompute: null })
    }
  }

  private isOpen(cell: CellRef): boolean {
    return this.desk.state.recompute?.cell === cell
  }

  private put(part: Partial<RecomputeState>): void {
    const { recompute } = this.desk.state
    if (recompute !== null) this.desk.set({ recompute: { ...recompute, ...part } })
  }
}
