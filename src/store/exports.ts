/** Saves the batch on the stage and its weights as files, and takes weights out of one. What a format cannot hold: not-held.ts. */

import type { ExportFormat } from '../export/format-names.ts'
import { failed, failureOf } from '../worker/client-failure.ts'
import type { AddressSync } from './address-sync.ts'
import type { Desk } from './desk.ts'
import { keptRunName } from './own-run.ts'
import type { ReadReviews } from './reviews-state.ts'
import type { RunControl } from './run-control.ts'

/** Larger files are not read: no network of the page has so many weights. */
const LARGEST_FILE = 200_000_000

export class Exports {
  /** Counts wishes: a later one makes an earlier one stop. */
  private wishes = 0

  constructor(
    private readonly desk: Desk,
    private readonly runs: RunControl,
    private readonly sync: AddressSync,
  ) {}

  /** Of the batch on the stage, or on its way there; while training, of the one that the run is at. `read`: of these reviews instead. */
  save(format: ExportFormat, read?: ReadReviews): Promise<void> {
    return this.carryOut(async (current) => {
      const { client, environment } = this.desk
      const { pending, iteration, lesson } = this.desk.state
      const at = pending?.iteration ?? iteration
      const { files } = await (read ? client.reviews.ask('files', { ...read, format }) : client.export({ iteration: at, format, name: `unfold-${lesson}-${at}` }))
      if (current()) files.forEach((file) => environment.download(file))
    })
  }

  /** Opens the recipe on the stage with the weights of a file, as a run with a name of its own. */
  takeWeights(file: Blob): Promise<void> {
    return this.carryOut(async (current) => {
      const { client, environment, storage, state } = this.desk
      if (file.size > LARGEST_FILE) throw refusal('large')
      const base = await client.weights(await file.arrayBuffer())
      if (!current()) return
      this.sync.begin()
      const kept = keptRunName(state.recipe.own, environment.newRunId())
      await storage.saveRun(kept, { base, checkpoints: [] })
      await this.runs.open({ recipe: state.recipe, iteration: 0, moment: null, kept })
      this.sync.push()
    })
  }

  /** What was said about it has been read; a file that is on its way does not come any more. */
  dismiss(): void {
    this.wishes++
    this.desk.set({ saving: null })
  }

  private async carryOut(wish: (current: () => boolean) => Promise<void>): Promise<void> {
    const number = ++this.wishes
    const current = () => number === this.wishes
    this.desk.set({ saving: { status: 'working', failure: null } })
    try {
      await wish(current)
      if (current()) this.desk.set({ saving: { status: 'done', failure: null } })
    } catch (error) {
      if (current()) this.desk.set({ saving: { status: 'failed', failure: failureOf(error) } })
    }
  }
}

function refusal(reason: string): Error {
  return failed('cannot_import', { reason, name: '', given: '', expected: '' })
}
