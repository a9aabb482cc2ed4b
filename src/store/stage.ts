/** Brings batches to the stage: asks for snapshots, the latest wish wins, and shows iteration, moment and numbers together. */

import { momentsOf } from '../trace/contract/moments.ts'
import type { Moment } from '../trace/contract/moments.ts'
import type { Snapshot } from '../trace/contract/tensors.ts'
import { failureOf } from '../worker/client.ts'
import type { Failure, Replay } from '../worker/protocol.ts'
import type { Desk } from './desk.ts'
import { appendLosses } from './loss-points.ts'
import type { AppState } from './state.ts'

export interface StageEvents {
  /** Other numbers are on the stage now. */
  shown(): void
  /** They were wished for: the picture stands still at the moment. */
  arrived(): void
}

export class Stage {
  /** Counts wishes; answers to older ones are dropped. */
  private wish = 0
  /** The live snapshot before the one on the stage: somebody may still be drawing it. */
  private retired: Snapshot | null = null
  /** Moment of a wish that was given up for live numbers: they come in its place. */
  private arriving: number | null = null
  /** Another run is on its way: what is wished of the old one is not carried out. */
  closed = false

  constructor(
    private readonly desk: Desk,
    private readonly events: StageEvents,
  ) {}

  /** Wishes for a batch at a moment. What is on the stage stays until its numbers are there. */
  show(iteration: number, moment: number): void {
    if (this.closed) return
    const { pending, run } = this.desk.state
    this.desk.set({ pending: { iteration, moment } })
    if (pending?.iteration === iteration && run.status !== 'failed') return
    this.ask(iteration)
  }

  /** Asks again for what was wished, or for what is shown: after the worker was started again. */
  again(): void {
    if (this.closed) return
    const { pending, iteration, moment } = this.desk.state
    const wanted = pending ?? { iteration, moment }
    this.desk.set({ pending: wanted })
    this.ask(wanted.iteration)
  }

  /** Forgets what was wished. */
  abandon(): void {
    this.wish++
    this.arriving = this.desk.state.pending?.moment ?? null
    this.desk.set({ pending: null })
  }

  /** Numbers that came by themselves, while training. */
  showLive(snapshot: Snapshot): void {
    const { moment, position } = this.desk.state
    if (this.arriving === null && moment < momentsOf(snapshot.shape).length) return this.place(snapshot, moment, position)
    this.place(snapshot, this.arriving ?? moment, this.arriving ?? moment)
    this.arriving = null
    this.events.arrived()
  }

  private ask(iteration: number): void {
    const wish = ++this.wish
    const current = () => wish === this.wish
    const replay = (replay: Replay) => {
      if (current()) this.desk.setRun({ status: 'replaying', replay })
    }
    this.desk.client.snapshot(iteration, replay).then(
      ({ snapshot, losses }) => {
        this.addLosses(losses)
        if (current()) this.arrived(snapshot)
      },
      (error: unknown) => {
        if (current()) this.refused(failureOf(error))
      },
    )
  }

  private arrived(snapshot: Snapshot): void {
    const { pending, moment } = this.desk.state
    this.desk.setRun({ status: 'ready', replay: null, failure: null })
    this.desk.setTraining({ notFinite: snapshot.notFinite })
    const target = pending?.moment ?? moment
    this.arriving = null
    this.place(snapshot, target, target)
    this.events.arrived()
  }

  private place(placed: Snapshot, moment: number, position: number): void {
    const { state } = this.desk
    const snapshot = likeBefore(placed, state)
    const moments = momentsOf(snapshot.shape)
    const last = moments.length - 1
    this.desk.set({
      snapshot,
      iteration: snapshot.iteration,
      // The same list while it says the same, so that what is drawn from it is not drawn again.
      moments: sameMoments(moments, state.moments) ? state.moments : moments,
      moment: Math.min(moment, last),
      position: Math.min(position, last),
      pending: null,
      follow: state.follow !== null && state.follow < snapshot.shape.batch ? state.follow : null,
    })
    this.retire(state.snapshot)
    this.events.shown()
  }

  /** Hands live numbers back one snapshot later than they left the stage. Full ones are left to the collector. */
  private retire(old: Snapshot | null): void {
    if (old?.detail !== 'live') return
    if (this.retired && this.retired.runId === this.desk.state.run.info?.runId) this.desk.client.release(this.retired)
    this.retired = old
  }

  private addLosses(losses: Float64Array): void {
    if (losses.length === 0) return
    this.desk.setTraining({ losses: appendLosses(this.desk.state.training.losses, losses) })
  }

  private refused(failure: Failure): void {
    // A new worker is on its way, or it is said that there is none.
    if (failure.code === 'worker_died') return
    const { pending, moment, snapshot, run } = this.desk.state
    this.desk.set({ pending: null })
    if (failure.code === 'cancelled') {
      this.desk.setRun({ replay: null })
      // Where the run stands now; if it had not set out, what is on the stage.
      const shown = snapshot?.runId === run.info?.runId ? snapshot?.iteration : run.info?.base
      return this.show(Number(failure.data.iteration ?? shown ?? 0), pending?.moment ?? moment)
    }
    this.desk.setRun({ status: 'failed', replay: null, failure })
  }
}

/** With the shape that is known already, where it says the same: what is laid out by it is not laid out again. */
function likeBefore(snapshot: Snapshot, { snapshot: before, run }: Pick<AppState, 'snapshot' | 'run'>): Snapshot {
  const known = before?.shape ?? run.info?.shape
  return known && known !== snapshot.shape && JSON.stringify(known) === JSON.stringify(snapshot.shape) ? { ...snapshot, shape: known } : snapshot
}

function sameMoments(a: readonly Moment[], b: readonly Moment[]): boolean {
  return a.length === b.length && JSON.stringify(a) === JSON.stringify(b)
}
