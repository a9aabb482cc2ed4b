/** How much of the gradient reaches each timestep, for the layer at the top; it follows training. */

import { useMemo, useRef } from 'react'
import { GradientProfile } from '../../figures/gradient-profile/GradientProfile.tsx'
import type { ProfileStrings } from '../../figures/gradient-profile/GradientProfile.tsx'
import { sixDigits } from '../../marks/digits.ts'
import { useActions, useApp } from '../../store/useApp.ts'
import type { Say } from '../../text/catalogue.ts'
import { findMoment } from '../../trace/contract/moments.ts'
import { tensorId } from '../../trace/contract/tensors.ts'
import { useSay } from '../text/useSay.ts'
import { useFigureRoom } from '../useFigureRoom.ts'

export function GradientNorms() {
  const say = useSay()
  const room = useRef<HTMLDivElement>(null)
  const size = useFigureRoom(room)
  const { goTo } = useActions()
  const snapshot = useApp((app) => app.snapshot)
  const moments = useApp((app) => app.moments)
  const running = useApp((app) => app.training.running)
  const moment = useApp((app) => app.moment)
  const id = tensorId('dh', (snapshot?.shape.architecture.layers ?? 1) - 1, 'fwd')
  const all = snapshot?.norms[id] ?? null
  // Stepping shows no more than has come back; training shows all of the newest batch.
  const norms = useMemo(() => (all === null || running ? all : known(all, (step) => findMoment(moments, 'back', step, 'fwd') <= moment)), [all, running, moments, moment])
  const now = moments[moment]
  const strings = useMemo(() => profileStrings(say, norms), [say, norms])
  return (
    <div className="gradient-norms">
      <h2>{say('profile.title')}</h2>
      <div className="gradient-norms-figure" ref={room}>
        {size.width > 0 && <GradientProfile norms={norms} current={now?.kind === 'back' ? now.step : null} size={size} strings={strings} onHover={undefined} />}
        {norms === null && all !== null && <button type="button" className="link" onClick={() => goTo(findMoment(moments, 'back'))}>{say('profile.show')}</button>}
      </div>
    </div>
  )
}

/** Norms at the steps that are known; null where none is. */
function known(norms: Float64Array, isKnown: (step: number) => boolean): Float64Array | null {
  const shown = norms.map((norm, step) => (isKnown(step) ? norm : 0))
  return norms.some((_, step) => isKnown(step)) ? shown : null
}

function profileStrings(say: Say, norms: Float64Array | null): ProfileStrings {
  const largest = norms === null ? 0 : Math.max(...norms)
  const six = (value: number) => sixDigits(value).text
  return {
    label: say('profile.label'),
    summary: norms === null ? '' : say('profile.summary', { largest: six(largest), at: norms.indexOf(largest) + 1, first: six(norms[0] ?? 0) }),
    bar: (step, value) => say('profile.bar', { t: step + 1, value }),
    time: say('profile.time'),
    empty: say('profile.empty'),
  }
}
