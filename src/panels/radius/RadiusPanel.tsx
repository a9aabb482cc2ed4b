/** Vanish and explode: a slider scales the recurrent weights to a spectral radius, and the profile of the gradient bends at once. */

import { useMemo, useRef } from 'react'
import { LogProfile } from '../../figures/log-profile/LogProfile.tsx'
import { linearCase } from '../../figures/log-profile/log-layout.ts'
import type { LogSeries } from '../../figures/log-profile/LogProfile.tsx'
import { shortNumber } from '../../marks/digits.ts'
import { RADIUS_RANGE, RADIUS_STEPS } from '../../store/experiments/radius-range.ts'
import { useActions, useApp } from '../../store/useApp.ts'
import type { Say } from '../../text/catalogue.ts'
import type { BlockRadius, RadiusResult } from '../../trace/contract/experiments.ts'
import { tensorId } from '../../trace/contract/tensors.ts'
import { useSay } from '../text/useSay.ts'
import { useFigureRoom } from '../useFigureRoom.ts'
import './radius.css'

export function RadiusPanel() {
  const say = useSay()
  const room = useRef<HTMLDivElement>(null)
  const size = useFigureRoom(room)
  const { own, scaled, failed } = useApp((app) => app.experiments.radius)
  const series = useMemo(() => (own === null ? [] : seriesOf(say, own, scaled)), [say, own, scaled])
  return (
    <section className="radius" aria-label={say('radius.label')}>
      <div className="radius-head">
        <Controls />
        {own && <p className="radius-blocks">{blocksSentence(say, own.blocks)}</p>}
      </div>
      <div className="radius-figure" ref={room}>
        {size.width > 0 && series.length > 0 && (
          <LogProfile series={series} size={{ ...size, height: Math.max(60, size.height - size.text * 1.6) }} label={say('radius.figure')} summary={summaryOf(say, own, scaled)} time={say('profile.time')} />
        )}
        {failed && <p className="soft">{say('radius.failed')}</p>}
      </div>
    </section>
  )
}

function Controls() {
  const say = useSay()
  const actions = useActions()
  const radius = useApp((app) => app.radius)
  const { steps, own } = useApp((app) => app.experiments.radius)
  const natural = largest(own?.blocks ?? [])
  const shown = radius ?? Math.min(RADIUS_RANGE.high, Math.max(RADIUS_RANGE.low, natural ?? 1))
  return (
    <div className="radius-controls">
      <label className="slider">
        <span>{say('radius.slider')}</span>
        <input type="range" aria-label={say('radius.slider')} min={RADIUS_RANGE.low} max={RADIUS_RANGE.high} step={0.01} value={shown} onChange={(event) => actions.setRadius(Number(event.target.value))} />
        <output>{shown.toFixed(2)}</output>
      </label>
      <button type="button" aria-pressed={radius === null} onClick={() => actions.setRadius(null)}>{say('radius.own')}</button>
      <label className="field">
        <span>{say('radius.steps')}</span>
        <select value={steps} onChange={(event) => actions.setRadiusSteps(Number(event.target.value))}>
          {RADIUS_STEPS.map((value) => <option key={value} value={value}>{value}</option>)}
        </select>
      </label>
    </div>
  )
}

const largest = (blocks: readonly BlockRadius[]) => (blocks.length > 0 ? Math.max(...blocks.map(({ radius }) => radius)) : null)

/** The layer at the top, left to right. */
function profileOf(result: RadiusResult): Float64Array {
  const ids = Object.keys(result.norms).filter((id) => id.startsWith('dh.') && id.endsWith('.fwd')).sort()
  return result.norms[ids.at(-1) ?? tensorId('dh', 0, 'fwd')] ?? new Float64Array(0)
}

function seriesOf(say: Say, own: RadiusResult, scaled: RadiusResult | null): LogSeries[] {
  const main = scaled ?? own
  const values = profileOf(main)
  const radius = scaled ? largest(main.blocks.map((block) => ({ ...block, radius: block.radius * (block.factor ?? 1) }))) : largest(own.blocks)
  const plain = own.blocks.every(({ gate }) => gate === '')
  return [
    ...(scaled ? [{ key: 'own', label: say('radius.ownCurve'), values: profileOf(own), kind: 'reference' as const }] : []),
    ...(plain && radius !== null ? [{ key: 'linear', label: say('radius.linear', { radius: shortNumber(radius) }), values: linearCase(values.at(-1) ?? 0, radius, values.length), kind: 'line' as const }] : []),
    { key: 'main', label: scaled ? say('radius.scaledCurve', { radius: shortNumber(radius ?? 0) }) : say('radius.ownCurve'), values, kind: 'main' as const },
  ]
}

function blocksSentence(say: Say, blocks: readonly BlockRadius[]): string {
  const parts = blocks.map(({ gate, radius }) => `${gate === '' ? '' : `${gate} `}${shortNumber(radius)}`)
  return say('radius.blocks', { radii: parts.join(', ') })
}

function summaryOf(say: Say, own: RadiusResult | null, scaled: RadiusResult | null): string {
  const values = own === null ? null : profileOf(scaled ?? own)
  return values === null ? '' : say('radius.summary', { steps: values.length, first: shortNumber(values[0] ?? 0), last: shortNumber(values.at(-1) ?? 0) })
}
