/** Every word that the loss figure shows. */

export interface LossStrings {
  /** Accessible name: "Loss". */
  label: string
  /** One sentence for those who do not see it: first, last and lowest loss. */
  summary: string
  /** "always the mean: 1/6" */
  baseline: string
  /** "iteration" under the axis. */
  iterations: string
  /** "iteration 140, loss 0.142"; also said when the chart is walked with the keys. */
  point: (iteration: number, loss: number) => string
  /** In place of the curve before the first update. */
  empty: string
  /** What the keys do: "arrow keys: along the curve; Enter: go to this iteration". */
  keys: string
}
