/** What the parts of the reviews' lab share: its own state, the page's, the worker's answers, and a place in the browser. */

import { createStore } from 'zustand/vanilla'
import { failureOf } from '../worker/client.ts'
import type { ReviewsAnswer, ReviewsName, ReviewsOrder } from '../worker/protocol-reviews.ts'
import type { Failure } from '../worker/protocol.ts'
import type { Desk } from './desk.ts'
import { initialLab } from './reviews-lab-state.ts'
import type { LabState } from './reviews-lab-state.ts'

type Part = 'write' | 'train' | 'words'

export class LabDesk {
  readonly store = createStore<LabState>(initialLab)
  private asked = 0

  constructor(readonly page: Desk) {}

  get state(): LabState {
    return this.store.getState()
  }

  set<P extends Part>(part: P, change: Partial<LabState[P]>): void {
    this.store.setState((state) => ({ [part]: { ...state[part], ...change } }))
  }

  /** `lane`: of one lane only the latest question is answered; the lesson's own questions have others. Rejects with what `failure` of a
   *  part can hold. */
  async ask<N extends ReviewsName>(lane: string, name: N, order: ReviewsOrder<N>): Promise<ReviewsAnswer<N>> {
    const asked = ++this.asked
    try {
      return await this.page.client.reviews.ask(name, order, (progress) => this.store.setState({ progress }), lane)
    } finally {
      if (asked === this.asked) this.store.setState({ progress: null })
    }
  }

  /** null: the browser has none, or keeps nothing. */
  async load(name: string): Promise<unknown> {
    return this.page.environment.storage.get(name).catch(() => null)
  }

  /** False: the browser did not keep it. */
  async keep(name: string, value: unknown): Promise<boolean> {
    return this.page.environment.storage.set(name, value).then(
      () => true,
      () => false,
    )
  }
}

/** null: given up for a newer question. */
export function troubleOf(error: unknown): Failure | null {
  const failure = failureOf(error)
  return failure.code === 'cancelled' ? null : failure
}
