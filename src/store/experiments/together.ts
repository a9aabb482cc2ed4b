/** The four cells trained side by side: started, told of as they go, and given up. */

import { isCode } from '../../worker/client.ts'
import type { CellName } from '../../engine/spec.ts'
import type { CellLosses, TogetherPartial } from '../../trace/contract/experiments.ts'
import type { Desk } from '../desk.ts'
import { appendLosses } from '../loss-points.ts'
import type { TogetherState } from './state.ts'

export class Together {
  /** Counts starts: what an earlier one still says is dropped. */
  private starts = 0

  constructor(private readonly desk: Desk) {}

  start(): void {
    const { iteration, experiments, run } = this.desk.state
    if (run.info === null) return
    const start = ++this.starts
    const current = () => start === this.starts
    this.put({ running: true, iteration: 0, losses: null, result: null, failed: false })
    this.desk.client
      .experiment(iteration, 'together', { until: experiments.together.until }, (news) => {
        if (current()) this.heard(news)
      })
      .then(
        ({ result }) => {
          if (current()) this.put({ running: false, iteration: result.iteration, losses: result.losses, baseline: result.baseline, result })
        },
        (error: unknown) => {
          if (current()) this.put({ running: false, failed: !isCode(error, 'cancelled') })
        },
      )
  }

  /** What has been learned so far stays to be looked at. */
  stop(): void {
    if (!this.desk.state.experiments.together.running) return
    this.starts++
    this.desk.client.cancelExperiment('together')
    this.put({ running: false })
  }

  setUntil(until: number): void {
    this.put({ until })
  }

  private heard({ iteration, losses, baseline }: TogetherPartial): void {
    this.put({ iteration, baseline, losses: joinLosses(this.desk.state.experiments.together.losses, losses) })
  }

  private put(part: Partial<TogetherState>): void {
    const { experiments } = this.desk.state
    this.desk.set({ experiments: { ...experiments, together: { ...experiments.together, ...part } } })
  }
}

/** Losses so far and those that are new, for each cell. */
function joinLosses(old: CellLosses | null, news: CellLosses): CellLosses {
  return Object.fromEntries(Object.entries(news).map(([cell, points]) => [cell, appendLosses(old?.[cell as CellName] ?? new Float64Array(0), points)])) as CellLosses
}
