/** Words at the axes of the lab's curves. Pure. */

import type { Line } from '../../../figures/review-curves/curves-layout.ts'
import { percentText } from '../../../text/reviews-lab.ts'
import type { SayLab } from '../../../text/reviews-lab.ts'
import type { TrainingRecord } from '../../../store/reviews-lab-state.ts'

export const shareTicks = [0.4, 0.6, 0.8, 1].map((value) => ({ value, words: `${Math.round(100 * value)} %` }))

export function lossTicks(highest: number): { value: number; words: string }[] {
  const stride = highest > 1.6 ? 1 : highest > 0.8 ? 0.4 : 0.2
  return Array.from({ length: Math.floor(highest / stride) + 1 }, (_, i) => ({ value: i * stride, words: (i * stride).toFixed(1) }))
}

/** What is right without a network, of the test part. */
export function baselineLines(say: SayLab, record: TrainingRecord | null): Line[] {
  if (record === null) return []
  const { counting, constant } = record.baselines
  return [
    { value: counting, words: say('train.counting', { share: percentText(counting) }), at: 'left', below: true },
    { value: constant, words: say('train.constant', { share: percentText(constant) }), at: 'right', below: true },
  ]
}
