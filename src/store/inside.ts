/** A cell opened at one timestep: asks the worker for its inside and follows the batch, and the moment, on the stage. */

import { findMoment } from '../trace/contract/moments.ts'
import type { CellPlace, InsideView, QuantityName } from '../trace/contract/inside.ts'
import type { CellRef } from '../trace/contract/tensors.ts'
import { isCode } from '../worker/client.ts'
import { cellMaking } from './cell-making.ts'
import type { Desk } from './desk.ts'
import type { InsideState } from './inside-state.ts'

export class InsideCell {
  constructor(private readonly desk: Desk) {}

  /** At a number of the picture, or (null) at what is chosen there, or at the current moment. */
  open(at: CellRef | null): void {
    const { selected, follow } = this.desk.state
    const from = at ?? selected
    const place = from && this.there(cellMaking(from))
    const cell = from && place ? { row: from.row, column: from.column } : { row: follow ?? 0, column: 0 }
    this.show({ place: place ?? this.placeNow(), chosen: 'h', cell, view: null })
  }

  close(): void {
    this.desk.set({ inside: null })
  }

  choose(chosen: QuantityName): void {
    this.change({ chosen })
  }

  point(cell: InsideState['cell']): void {
    this.change({ cell })
  }

  /** Other numbers are on the stage. */
  refresh(): void {
    const { inside, snapshot } = this.desk.state
    if (!inside || !snapshot) return
    // The sizes may be others by now.
    if (!this.there(inside.place) || inside.view?.cell !== snapshot.shape.architecture.cell) return this.show({ ...inside, chosen: 'h', view: null, place: this.there(inside.place) ?? this.placeNow() })
    this.ask()
  }

  /** Playback has moved: the step that it has come to is opened. */
  follow(): void {
    const { inside, moments, moment } = this.desk.state
    const now = moments[moment]
    if (!inside || (now?.kind !== 'feed' && now?.kind !== 'back')) return
    const { step, direction } = now
    if (step !== inside.place.step || direction !== inside.place.direction) this.show({ ...inside, place: { ...inside.place, step, direction } })
  }

  private change(part: Partial<InsideState>): void {
    const { inside } = this.desk.state
    if (inside) this.desk.set({ inside: { ...inside, ...part } })
  }

  /** What was there stays until the new numbers come. */
  private show(inside: InsideState): void {
    this.desk.set({ inside })
    this.ask()
  }

  private ask(): void {
    const { inside, iteration } = this.desk.state
    if (!inside) return
    const { place } = inside
    this.desk.client.inside(iteration, place).then(
      (answer) => {
        const { iteration: now, training } = this.desk.state
        if (answer.iteration === now || training.running) this.arrived(place, answer.view)
      },
      (error: unknown) => isCode(error, 'refused') && this.close(),
    )
  }

  private arrived(place: CellPlace, view: InsideView): void {
    const { inside } = this.desk.state
    if (!inside || !samePlace(inside.place, place)) return
    const { row, column } = inside.cell
    const { chosen } = inside
    this.change({ view, cell: { row: Math.min(row, view.batch - 1), column: Math.min(column, view.hidden - 1) }, chosen: view.quantities[chosen] ? chosen : 'h' })
  }

  /** null: the network on the stage has no such cell. */
  private there(place: CellPlace | null): CellPlace | null {
    const shape = this.desk.state.snapshot?.shape
    if (!place || !shape) return null
    const { layers, directions } = shape.architecture
    const fits = place.layer < layers && (place.direction === 'fwd' || directions === 2) && place.step >= 0 && place.step < shape.schedule.steps
    return fits ? place : null
  }

  /** Where playback stands: before the first step that one, after the last of them the last one. */
  private placeNow(): CellPlace {
    const { moments, moment, snapshot } = this.desk.state
    const now = moments[moment]
    const layer = (snapshot?.shape.architecture.layers ?? 1) - 1
    if (now?.kind === 'feed' || now?.kind === 'back') return { layer, direction: now.direction, step: now.step }
    const last = (snapshot?.shape.schedule.steps ?? 1) - 1
    const before = moment < findMoment(moments, 'feed')
    return { layer, direction: 'fwd', step: before || now?.kind === 'update' ? 0 : last }
  }
}

function samePlace(a: CellPlace, b: CellPlace): boolean {
  return a.layer === b.layer && a.direction === b.direction && a.step === b.step
}
