/** Takes numbers apart on demand: what a cell comes from, what an arrow multiplies. The latest wish wins. */

import type { ArrowRef, ProductRequest, Summing } from '../trace/contract/product.ts'
import type { CellRef } from '../trace/contract/tensors.ts'
import { isCode } from '../worker/client.ts'
import type { Answers } from '../worker/protocol.ts'
import type { Desk } from './desk.ts'

/** A pointer that crosses cells asks nothing before it rests this long. */
const REST_MS = 60

export class Inspector {
  private stopWaiting: (() => void) | null = null

  constructor(private readonly desk: Desk) {}

  hover(cell: CellRef | null): void {
    this.desk.set({ hovered: cell })
    this.explainSoon()
  }

  select(cell: CellRef | null): void {
    this.desk.set({ selected: cell })
    this.explainSoon()
  }

  openProduct(arrow: ArrowRef, summing: Summing): void {
    this.desk.set({ product: { arrow, summing, view: null, cell: null } })
    this.askProduct({ arrow, summing })
  }

  chooseCell(cell: { row: number; column: number } | null): void {
    const { product } = this.desk.state
    if (product) this.desk.set({ product: { ...product, cell } })
  }

  closeProduct(): void {
    this.desk.set({ product: null })
  }

  /** Other numbers are on the stage: what stands open is asked for again. */
  refresh(): void {
    const { product, explanation } = this.desk.state
    if (product) this.askProduct({ arrow: product.arrow, summing: product.summing })
    if (!explanation && !this.wanted()) return
    // While training new numbers come all the time: those that are asked for soon are new enough.
    const cell = this.wanted()
    if (cell && !this.desk.state.training.running) this.explain(cell)
    else this.explainSoon()
  }

  private wanted(): CellRef | null {
    return this.desk.state.hovered ?? this.desk.state.selected
  }

  private explainSoon(): void {
    const wanted = this.wanted()
    const { explanation } = this.desk.state
    if (explanation && (!wanted || !sameCell(explanation.target, wanted))) this.desk.set({ explanation: null })
    // What waits already will ask for the newest.
    if (!wanted || this.stopWaiting) return
    this.stopWaiting = this.desk.environment.setTimer(() => {
      this.stopWaiting = null
      const cell = this.wanted()
      if (cell) this.explain(cell)
    }, REST_MS)
  }

  private explain(cell: CellRef): void {
    this.desk.client.explain(this.desk.state.iteration, cell).then(
      ({ iteration, explanation }) => {
        const wanted = this.wanted()
        if (wanted && sameCell(explanation.target, wanted) && this.timely(iteration)) this.desk.set({ explanation })
      },
      (error: unknown) => this.gone(error, () => this.desk.set({ explanation: null, selected: null })),
    )
  }

  /** What is not there any more, since sizes changed, is closed. Cancelled, moved on, worker gone: the newest asks again. */
  private gone(error: unknown, close: () => void): void {
    if (isCode(error, 'refused')) close()
  }

  private askProduct(request: ProductRequest): void {
    this.desk.client.product(this.desk.state.iteration, request).then(
      (answer) => this.productArrived(answer),
      (error: unknown) => this.gone(error, () => this.closeProduct()),
    )
  }

  private productArrived({ iteration, view }: Answers['product']): void {
    const { product } = this.desk.state
    if (!product || !this.timely(iteration)) return
    const { arrow, summing } = view.request
    if (summing === product.summing && sameArrow(arrow, product.arrow)) this.desk.set({ product: { ...product, view } })
  }

  /** Whether numbers of this iteration belong to what is on the stage; while training they may be a little newer. */
  private timely(iteration: number): boolean {
    return iteration === this.desk.state.iteration || this.desk.state.training.running
  }
}

export function sameCell(a: CellRef, b: CellRef): boolean {
  return a.tensor === b.tensor && a.step === b.step && a.row === b.row && a.column === b.column
}

function sameArrow(a: ArrowRef, b: ArrowRef): boolean {
  return a.weights === b.weights && a.layer === b.layer && a.direction === b.direction && a.step === b.step
}
