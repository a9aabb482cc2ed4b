/** How much of the gradient reaches each timestep, for the layer at the top; it follows training. */

import { useMemo, useRef, useState } from 'react'
import { lazily } from '../../load/lazily.ts'
import { Boundary } from '../boundary/Boundary.tsx'
import { GradientProfile } from '../../figures/gradient-profile/GradientProfile.tsx'
import type { ProfileStrings } from '../../figures/gradient-profile/GradientProfile.tsx'
import { sixDigits } from '../../marks/digits.ts'
import { useActions, useApp } from '../../store/useApp.ts'
import type { Say } from '../../text/catalogue.ts'
import { tensorSymbol } from '../../text/tensors.ts'
import type { Places } from '../../text/tensors.ts'
import { findMoment } from '../../trace/contract/moments.ts'
import { tensorId } from '../../trace/contract/tensors.ts'
import { useSay } from '../text/useSay.ts'
import { useFigureRoom } from '../useFigureRoom.ts'

const SharePanel = lazily(() => import('../shares/SharePanel.tsx').then((module) => module.SharePanel))

export function GradientNorms() {
  const say = useSay()
  const room = useRef<HTMLDivElement>(null)
  const size = useFigureRoom(room)
  const [wanted, setWanted] = useState('')
  const architecture = useApp((app) => app.snapshot?.shape.architecture ?? null)
  const places: Places = { layers: architecture?.layers ?? 1, directions: architecture?.directions ?? 1 }
  const weights = weightsOf(places)
  // Another network may have no such weights.
  const chosen = weights.includes(wanted) ? wanted : ''
  return (
    <div className="gradient-norms">
      <div className="gradient-norms-head">
        <h2>{chosen === '' ? say('profile.title') : say('profile.sharesTitle')}</h2>
        <select aria-label={say('profile.of')} value={chosen} onChange={(event) => setWanted(event.target.value)}>
          <option value="">∂L/∂h</option>
          {weights.map((id) => <option key={id} value={id}>{nameOf(id, places)}</option>)}
        </select>
      </div>
      <div className="gradient-norms-figure" ref={room}>
        {size.width > 0 && (chosen === '' ? <States size={size} /> : <Boundary><SharePanel gradient={chosen} name={nameOf(chosen, places)} size={size} /></Boundary>)}
      </div>
    </div>
  )
}

/** The weights of all layers and directions that every timestep has a share in. */
function weightsOf({ layers, directions }: Places): string[] {
  const names = Array.from({ length: layers }, (_, layer) => (directions === 2 ? ['fwd', 'bwd'] : ['fwd']).map((direction) => `l${layer}.${direction}`)).flat()
  return names.flatMap((name) => [`dWh.${name}`, `dWx.${name}`])
}

function nameOf(id: string, places: Places): string {
  const layer = Number(id.split('.')[1]?.slice(1)) + 1
  return tensorSymbol(id, null, places) + (places.layers > 1 ? ` (${layer})` : '')
}

/** ‖∂L/∂h_t‖ of the layer at the top. */
function States({ size }: { size: ReturnType<typeof useFigureRoom> }) {
  const say = useSay()
  const { goTo } = useActions()
  const snapshot = useApp((app) => app.snapshot)
  const moments = useApp((app) => app.moments)
  const running = useApp((app) => app.training.running)
  const moment = useApp((app) => app.moment)
  const now = useApp((app) => app.moments[app.moment])
  // With two directions, that of the moment.
  const direction = now?.kind === 'back' ? now.direction : 'fwd'
  const id = tensorId('dh', (snapshot?.shape.architecture.layers ?? 1) - 1, direction)
  const all = snapshot?.norms[id] ?? null
  // Stepping shows no more than has come back; training shows all of the newest batch.
  const norms = useMemo(() => (all === null || running ? all : known(all, (step) => findMoment(moments, 'back', step, direction) <= moment)), [all, running, moments, moment, direction])
  const strings = useMemo(() => profileStrings(say, norms), [say, norms])
  return (
    <>
      <GradientProfile norms={norms} current={now?.kind === 'back' ? now.step : null} size={size} strings={strings} onHover={undefined} />
      {norms === null && all !== null && <button type="button" className="link" onClick={() => goTo(findMoment(moments, 'back'))}>{say('profile.show')}</button>}
    </>
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
