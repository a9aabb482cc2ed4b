/** A lane for each experiment: a slider's latest wish wins over its earlier ones, and holds no other experiment up. */

import type { ExperimentName, ExperimentRequest, OrderOf, ResultOf } from '../trace/contract/experiments.ts'
import { Lane } from './client-lane.ts'
import type { Asked } from './client-wire.ts'
import type { Answers } from './protocol.ts'

export interface Experimented<N extends ExperimentName> {
  /** Of which run, after how many updates. */
  runId: number
  iteration: number
  result: ResultOf<N>
}

type Answer = Answers['experiment']

export class ExperimentLanes {
  private readonly lanes = new Map<ExperimentName, Lane<Answer>>()

  constructor(private readonly cancelById: (id: number) => void) {}

  async ask<N extends ExperimentName>(name: N, start: (request: ExperimentRequest) => Asked<Answer>, order: OrderOf<N>): Promise<Experimented<N>> {
    const lane = this.lanes.get(name) ?? new Lane<Answer>(this.cancelById)
    this.lanes.set(name, lane)
    const answer = await lane.ask(() => start({ name, order } as ExperimentRequest))
    return answer as Experimented<N>
  }

  cancel(name: ExperimentName): void {
    this.lanes.get(name)?.cancel()
  }

  cancelAll(): void {
    for (const lane of this.lanes.values()) lane.cancel()
  }
}
