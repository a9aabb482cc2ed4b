/** Saves the batch on the stage, with its weights, as a file of the golden format. What the format cannot hold: not-held.ts. */

import { failureOf } from '../worker/client.ts'
import type { Desk } from './desk.ts'

export class ExportNumbers {
  /** Counts savings: a later one makes an earlier one stop. */
  private saving = 0

  constructor(private readonly desk: Desk) {}

  /** Of the batch on the stage, or on its way there; while training, of the one that the run is at. */
  async save(): Promise<void> {
    const saving = ++this.saving
    const { client, environment } = this.desk
    const { pending, iteration, lesson } = this.desk.state
    this.desk.set({ saving: { status: 'working', failure: null } })
    try {
      const answer = await client.exportNumbers(pending?.iteration ?? iteration)
      if (saving !== this.saving) return
      environment.download({ name: `unfold-${lesson}-${answer.iteration}.json`, type: 'application/json', text: answer.text })
      this.desk.set({ saving: { status: 'done', failure: null } })
    } catch (error) {
      if (saving === this.saving) this.desk.set({ saving: { status: 'failed', failure: failureOf(error) } })
    }
  }

  /** What was said about it has been read; a file that is on its way does not come any more. */
  dismiss(): void {
    this.saving++
    this.desk.set({ saving: null })
  }
}
