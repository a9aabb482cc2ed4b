/** The norms of each timestep's share of one weight's gradient, as far as they have come back; they follow training. */

import { useMemo } from 'react'
import { ShareNorms } from '../../figures/share-norms/ShareNorms.tsx'
import { sixDigits } from '../../marks/digits.ts'
import { useApp } from '../../store/useApp.ts'
import { fill } from '../../text/catalogue.ts'
import { shareWords } from '../../text/shares.ts'
import { tensorParts } from '../../text/tensors.ts'
import { findMoment } from '../../trace/contract/moments.ts'
import type { FigureRoom } from '../useFigureRoom.ts'

export interface SharePanelProps {
  /** `dWh.l0.fwd` */
  gradient: string
  /** Its symbol. */
  name: string
  size: FigureRoom
}

export function SharePanel({ gradient, name, size }: SharePanelProps) {
  const words = shareWords(useApp((app) => app.language))
  const snapshot = useApp((app) => app.snapshot)
  const now = useApp((app) => app.moments[app.moment])
  const shown = useShown(gradient)
  if (!snapshot || !shown) return <p className="soft">{snapshot ? words.leftOut : ''}</p>
  const { norms, whole } = shown
  const six = (value: number) => sixDigits(value).text
  const strings = {
    label: words.label,
    summary: fill(words.summary, { weights: name, parts: six(norms.reduce((a, b) => a + b, 0)), whole: six(whole) }),
    bar: (step: number, value: string) => fill(words.bar, { t: step + 1, value }),
    time: words.time,
    parts: words.parts,
    whole: words.whole,
  }
  return <ShareNorms norms={norms} whole={whole} current={now?.kind === 'back' ? now.step : null} size={size} strings={strings} />
}

/** Stepping shows no more than has come back; training shows all of the newest batch. */
function useShown(gradient: string): { norms: Float64Array; whole: number } | null {
  const steps = useApp((app) => app.snapshot?.norms[`${gradient}.steps`])
  const sums = useApp((app) => app.snapshot?.norms[`${gradient}.sums`])
  const moments = useApp((app) => app.moments)
  const running = useApp((app) => app.training.running)
  const moment = useApp((app) => (app.training.running ? 0 : app.moment))
  return useMemo(() => {
    if (!steps || !sums) return null
    const direction = tensorParts(gradient).direction ?? 'fwd'
    const back = Array.from(steps, (_, step) => findMoment(moments, 'back', step, direction))
    const known = back.map((at) => running || (at >= 0 && at <= moment))
    const latest = back.reduce((best, at, step) => (known[step] && at > (back[best] ?? -1) ? step : best), -1)
    return { norms: steps.map((norm, step) => (known[step] ? norm : 0)), whole: sums[latest] ?? 0 }
  }, [gradient, steps, sums, moments, running, moment])
}
