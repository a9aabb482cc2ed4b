/** What a run can be asked beside training, loaded when it is first asked for: training begins, and figures are drawn, without it. */

export interface Asides {
  experiments(): Promise<typeof import('../trace/experiments/experiments.ts')>
  golden(): Promise<typeof import('../export/golden/case-of.ts')>
}

export const ASIDES: Asides = {
  experiments: () => import('../trace/experiments/experiments.ts'),
  golden: () => import('../export/golden/case-of.ts'),
}
