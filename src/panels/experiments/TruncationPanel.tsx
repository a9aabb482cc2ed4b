/** Truncated backpropagation: how much of the gradient is lost when the way back is cut every k steps. */

import { LogProfile } from '../../figures/log-profile/LogProfile.tsx'
import type { LogSeries } from '../../figures/log-profile/LogProfile.tsx'
import { shortNumber } from '../../marks/digits.ts'
import { shownTruncation } from '../../store/experiments/state.ts'
import { useActions, useApp } from '../../store/useApp.ts'
import type { SayExperiment } from '../../text/experiments.ts'
import { tensorSymbol } from '../../text/tensors.ts'
import type { GradientLoss, TruncationResult } from '../../trace/contract/experiments.ts'
import { ExperimentWords } from './ExperimentWords.tsx'
import { FigureRoom } from './FigureRoom.tsx'
import { topProfile } from './top-profile.ts'
import { useExperimentSay } from './useExperimentSay.ts'

export function TruncationPanel() {
  const say = useExperimentSay()
  const result = useApp((app) => app.experiments.truncation.result)
  const failed = useApp((app) => app.experiments.truncation.failed)
  return (
    <section className="experiment" aria-label={say('tabs.truncation')}>
      <ExperimentWords>
        <Controls />
        {result && <p>{lossSentence(say, result)}</p>}
        <p className="soft">{say('truncation.about')}</p>
        {failed && <p className="soft">{say('failed')}</p>}
      </ExperimentWords>
      {result && (
        <div className="experiment-side">
          <FigureRoom lines={1.1}>
            {(size) => <LogProfile series={seriesOf(say, result)} size={size} label={say('truncation.figure')} summary={summaryOf(say, result)} time={say('time')} />}
          </FigureRoom>
          <Losses result={result} />
        </div>
      )}
    </section>
  )
}

function Controls() {
  const say = useExperimentSay()
  const { setTruncation, change } = useActions()
  const training = useApp((app) => app.recipe.truncate)
  const steps = useApp((app) => app.recipe.steps)
  const k = useApp((app) => shownTruncation(app.experiments.truncation.k, app.recipe))
  // As many steps as there are cut nothing.
  const wanted = k >= steps ? null : k
  return (
    <>
      <label className="slider">
        <span>{say('truncation.k')}</span>
        <input type="range" aria-label={say('truncation.k')} min={1} max={Math.max(2, steps)} value={k} onChange={(event) => setTruncation(Number(event.target.value))} />
        <output>{k}</output>
      </label>
      {wanted === training ? <p className="soft">{say('truncation.used')}</p> : <button type="button" onClick={() => change({ truncate: wanted })}>{say(wanted === null ? 'truncation.useFull' : 'truncation.use')}</button>}
    </>
  )
}

function Losses({ result }: { result: TruncationResult }) {
  const say = useExperimentSay()
  const layers = new Set(result.weights.flatMap(({ tensor }) => /\.l(\d+)\./.exec(tensor ?? '')?.[1] ?? [])).size
  const directions = result.weights.some(({ tensor }) => tensor?.endsWith('.bwd')) ? 2 : 1
  const nameOf = ({ tensor }: GradientLoss) => {
    if (tensor === null) return say('truncation.total')
    const symbol = tensorSymbol(`d${tensor}`, null, { layers, directions })
    const layer = layers > 1 ? /\.l(\d+)\./.exec(tensor)?.[1] : undefined
    return layer === undefined ? symbol : `${symbol}, ${say('itemised.layerOnly', { n: Number(layer) + 1 })}`
  }
  return (
    <div className="experiment-table">
      <table>
        <caption>{say('truncation.table')}</caption>
        <thead>
          <tr><th scope="col">{say('truncation.weight')}</th><th scope="col">{say('truncation.fullNorm')}</th><th scope="col">{say('truncation.leftNorm')}</th><th scope="col">{say('truncation.angle')}</th></tr>
        </thead>
        <tbody>
          {[...result.weights, result.all].map((loss) => (
            <tr key={loss.tensor ?? ''}>
              <th scope="row">{nameOf(loss)}</th>
              <td>{shortNumber(loss.full)}</td>
              <td>{shortNumber(loss.truncated)}</td>
              <td>{loss.angle === null ? say('truncation.none') : degrees(loss.angle)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** One decimal; more where that would be nothing. */
const angleText = (angle: number) => (angle > 0 && angle < 0.05 ? shortNumber(angle) : angle.toFixed(1))
const degrees = (angle: number) => `${angleText(angle)}°`

function lossSentence(say: SayExperiment, { k, cuts, steps, all }: TruncationResult): string {
  const [count, edges] = [Object.values(cuts).reduce((sum, list) => sum + list.length, 0), Object.keys(cuts).length * (steps - 1)]
  const where = count === 0 ? say('truncation.all', { k }) : say('truncation.cuts', { k, cuts: count, edges })
  if (all.ratio === null || all.angle === null) return `${where} ${say('truncation.nothing')}`
  return `${where} ${say('truncation.lost', { left: (100 * all.ratio).toFixed(1), angle: angleText(all.angle) })}`
}

function seriesOf(say: SayExperiment, result: TruncationResult): LogSeries[] {
  return [
    { key: 'full', label: say('truncation.full'), values: topProfile(result.fullNorms), kind: 'reference' },
    { key: 'truncated', label: say('truncation.truncated'), values: topProfile(result.norms), kind: 'main' },
  ]
}

function summaryOf(say: SayExperiment, result: TruncationResult): string {
  return say('truncation.summary', { truncated: shortNumber(topProfile(result.norms)[0] ?? 0), full: shortNumber(topProfile(result.fullNorms)[0] ?? 0) })
}
