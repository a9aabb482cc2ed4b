/** The experiment with the spectral radius: what the gradient would be with the recurrent weights scaled. The run stays as it is. */

import type { Desk } from './desk.ts'

/** Timesteps that can be asked for. */
export const RADIUS_STEPS = [10, 50, 100, 200] as const
export const RADIUS_RANGE = { low: 0.1, high: 2 } as const

export class RadiusExperiment {
  /** Counts questions: answers to older ones are dropped. */
  private question = 0
  private asking = false
  private again = false

  constructor(private readonly desk: Desk) {}

  open(open: boolean): void {
    const { explode } = this.desk.state
    if (explode.open === open) return
    this.desk.set({ explode: { ...explode, open }, ...(open ? {} : { radius: null }) })
    this.refresh()
  }

  setSteps(steps: number): void {
    this.desk.set({ explode: { ...this.desk.state.explode, steps } })
    this.refresh()
  }

  /** Other weights, another radius or another length: asks again, one question at a time. */
  refresh(): void {
    const { explode, run } = this.desk.state
    if (!explode.open || run.info === null) return
    if (this.asking) {
      this.again = true
      return
    }
    void this.ask()
  }

  private async ask(): Promise<void> {
    const question = ++this.question
    this.asking = true
    this.again = false
    const { explode, radius, iteration } = this.desk.state
    const { client } = this.desk
    try {
      const own = (await client.experiment(iteration, 'radius', { radius: null, steps: explode.steps })).result
      const scaled = radius === null ? null : (await client.experiment(iteration, 'radius', { radius, steps: explode.steps })).result
      if (question === this.question) this.desk.set({ explode: { ...this.desk.state.explode, own, scaled, failed: false } })
    } catch {
      // At another batch by now, or given up: whoever moved on asks again.
      if (question === this.question) this.desk.set({ explode: { ...this.desk.state.explode, failed: true } })
    }
    this.asking = false
    if (this.again) this.refresh()
  }
}
