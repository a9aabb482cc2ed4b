/** What the strip shows at a moment: how far the states and the gradient have come, and the current step. */

import type { Moment } from '../../trace/contract/moments.ts'

export interface StripState {
  known: number
  gradientFrom: number
  current: number | null
}

export function stripState(moments: Moment[], moment: number, steps: number): StripState {
  const done = moments.slice(0, moment + 1)
  const known = done.filter((m) => m.kind === 'feed' && m.direction === 'fwd').length
  const back = done.flatMap((m) => (m.kind === 'back' && m.direction === 'fwd' ? [m.step] : []))
  const now = moments[moment]
  return { known, gradientFrom: back.length > 0 ? Math.min(...back) : steps, current: now && 'step' in now ? now.step : null }
}
