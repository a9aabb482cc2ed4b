/** Clipping drawn where it acts: at each step's sum before the activation, and on the gradient of all weights. */

import { GlobalClipBar, StepClipBars } from '../../figures/clip-bars/ClipBars.tsx'
import { shortNumber, sixDigits } from '../../marks/digits.ts'
import type { Bounds } from '../../store/experiments/state.ts'
import { useActions, useApp } from '../../store/useApp.ts'
import type { SayExperiment } from '../../text/experiments.ts'
import type { ClippingResult, StepClip } from '../../trace/contract/experiments.ts'
import { BoundField } from './BoundField.tsx'
import { ExperimentWords } from './ExperimentWords.tsx'
import { FigureRoom } from './FigureRoom.tsx'
import { useExperimentSay } from './useExperimentSay.ts'

export function ClippingPanel() {
  const say = useExperimentSay()
  const result = useApp((app) => app.experiments.clipping.result)
  const failed = useApp((app) => app.experiments.clipping.failed)
  const shown = result && shownClip(result)
  const bounded = result !== null && result.bounds.step !== null
  return (
    <section className="experiment" aria-label={say('tabs.clipping')}>
      <ExperimentWords>
        {result && <Controls result={result} />}
        {shown && bounded && <p>{stepsSummary(say, shown)}</p>}
        <p className="soft">{say('clipping.about')}</p>
        {failed && <p className="soft">{say('failed')}</p>}
      </ExperimentWords>
      {result && <Figures result={result} />}
    </section>
  )
}

function Controls({ result }: { result: ClippingResult }) {
  const say = useExperimentSay()
  const { setBounds, change } = useActions()
  const training = useApp((app) => app.recipe.clip)
  const bounds = useApp((app) => app.experiments.clipping.bounds) ?? training
  const set = (part: Partial<Bounds>) => setBounds({ ...bounds, ...part })
  const use = () => {
    change({ clip: bounds })
    setBounds(null)
  }
  const same = bounds.global === training.global && bounds.step === training.step
  return (
    <>
      <BoundField name={say('clipping.step')} value={say('clipping.stepValue')} none={say('clipping.none')} bound={bounds.step} usual={typicalAtLast(result)} onChange={(step) => set({ step })} />
      <BoundField name={say('clipping.global')} value={say('clipping.globalValue')} none={say('clipping.none')} bound={bounds.global} usual={result.stepped / 2} onChange={(global) => set({ global })} />
      {same ? <p className="soft">{say('clipping.used')}</p> : (
        <div className="field">
          <button type="button" onClick={use}>{say('clipping.use')}</button>
          <button type="button" className="link" onClick={() => setBounds(null)}>{say('clipping.back')}</button>
        </div>
      )}
    </>
  )
}

/** Of the layer at the top, left to right. */
function shownClip({ stepClips }: ClippingResult): StepClip | undefined {
  return stepClips.filter(({ tensor }) => tensor.startsWith('da.') && tensor.endsWith('.fwd')).at(-1) ?? stepClips[0]
}

/** The usual size of one number where the gradient is largest: a bound there shows. */
function typicalAtLast({ stepClips }: ClippingResult): number {
  const sizes = stepClips.map(({ before, of }) => Math.max(...before) / Math.sqrt(of))
  return Math.max(...sizes, 1e-4)
}

function Figures({ result }: { result: ClippingResult }) {
  const say = useExperimentSay()
  const shown = shownClip(result)
  return (
    <div className="experiment-side">
      <FigureRoom lines={1.1}>
        {(size) => shown && (
          <>
            <StepClipBars before={shown.before} after={shown.after} size={size} label={say('clipping.steps')} summary={stepsSummary(say, shown)} time={say('time')} bar={(step) => barWords(say, shown, step)} />
            <p className="experiment-caption" aria-hidden="true">
              {say('clipping.norm')}
              <span>{say('clipping.beforeKey')}</span>
              <span className="is-after">{say('clipping.afterKey')}</span>
            </p>
          </>
        )}
      </FigureRoom>
      <div className="experiment-global"><FigureRoom>{(size) => <Global result={result} size={size} />}</FigureRoom></div>
    </div>
  )
}

function Global({ result, size }: { result: ClippingResult; size: { width: number; height: number; text: number } }) {
  const say = useExperimentSay()
  const { unclipped, stepped, clipped, scale, bounds } = result
  const factor = scale === 1 ? '1' : shortNumber(scale, 3)
  return (
    <GlobalClipBar
      unclipped={unclipped} stepped={stepped} clipped={clipped} bound={bounds.global} size={size} label={say('clipping.globalFigure')}
      summary={say('clipping.globalSummary', { before: sixDigits(unclipped).text, after: sixDigits(clipped).text, scale: factor })}
      words={{ before: say('clipping.before'), stepped: bounds.step === null ? null : say('clipping.stepped'), after: say('clipping.after', { scale: factor }), bound: say('clipping.bound', { bound: shortNumber(bounds.global ?? 0) }) }}
    />
  )
}

function stepsSummary(say: SayExperiment, { clipped, of, before }: StepClip): string {
  const count = clipped.reduce((sum, one) => sum + one, 0)
  return say('clipping.stepsSummary', { clipped: count, of: of * before.length, steps: clipped.filter((one) => one > 0).length, all: before.length })
}

function barWords(say: SayExperiment, { before, after, clipped, of }: StepClip, step: number): string {
  return say('clipping.bar', { t: step + 1, before: sixDigits(before[step] ?? 0).text, after: sixDigits(after[step] ?? 0).text, clipped: clipped[step] ?? 0, of })
}
