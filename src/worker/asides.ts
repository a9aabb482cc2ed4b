/** What a run can be asked beside training, loaded when it is first asked for: training begins, and figures are drawn, without it. */

import { retried } from '../load/retried.ts'

export interface Asides {
  experiments(): Promise<typeof import('../trace/experiments/experiments.ts')>
  files(): Promise<typeof import('./exports.ts')>
}

export const ASIDES: Asides = {
  experiments: () => retried(() => import('../trace/experiments/experiments.ts')),
  files: () => retried(() => import('./exports.ts')),
}
