/** The state between batches: reset to zeros, or kept and carried over, with the same weights. */

import { useState } from 'react'
import { LogProfile } from '../../figures/log-profile/LogProfile.tsx'
import { fourDigits, shortNumber } from '../../marks/digits.ts'
import { useActions, useApp } from '../../store/useApp.ts'
import type { SayExperiment } from '../../text/experiments.ts'
import { tensorParts, tensorSymbol } from '../../text/tensors.ts'
import type { StatefulPasses, StatefulRefusal } from '../../trace/contract/stateful-experiment.ts'
import { Choice } from '../Choice.tsx'
import { Radios } from '../Radios.tsx'
import { ExperimentWords } from './ExperimentWords.tsx'
import { FigureRoom } from './FigureRoom.tsx'
import { KeptTables } from './KeptTables.tsx'
import { useExperimentSay } from './useExperimentSay.ts'
import './stateful.css'

export function StatefulPanel() {
  const say = useExperimentSay()
  const { result, failed } = useApp((app) => app.experiments.stateful)
  const both = result !== null && result.refused === null && !failed
  return (
    <section className={both ? 'experiment stateful' : 'experiment'} aria-label={say('tabs.stateful')}>
      {both ? <BothWays result={result} /> : <ExperimentWords>{failed ? <p>{say('failed')}</p> : result?.refused && <Refused refusal={result} />}</ExperimentWords>}
    </section>
  )
}

function Refused({ refusal }: { refusal: StatefulRefusal }) {
  const say = useExperimentSay()
  const { oneIteration } = useActions()
  const running = useApp((app) => app.training.running)
  if (refusal.refused === 'directions') return <p>{say('stateful.directions')}</p>
  if (refusal.refused === 'sizes') return <p>{say('stateful.sizes', { before: refusal.before, batch: refusal.batch })}</p>
  return (
    <>
      <p>{say('stateful.first')}</p>
      <button type="button" className="main" disabled={running} onClick={oneIteration}>{say('stateful.next')}</button>
    </>
  )
}

/** As it is written in code, which is no word of any language. */
const WAYS = [{ value: 'reset', label: 'stateful=False' }, { value: 'carried', label: 'stateful=True' }] as const

function BothWays({ result }: { result: StatefulPasses }) {
  const say = useExperimentSay()
  const { setStateful } = useActions()
  const carried = useApp((app) => app.experiments.stateful.carried)
  const [picked, setPicked] = useState<string | null>(null)
  const ids = Object.keys(result.states)
  const id = picked !== null && ids.includes(picked) ? picked : topState(ids)
  return (
    <>
      <div className="stateful-head">
        <Radios name={say('stateful.between')} value={carried ? 'carried' : 'reset'} choices={WAYS} onChange={(way) => setStateful(way === 'carried')} />
        {ids.length > 1 && <Choice name={say('stateful.state')} value={id} choices={ids.map((value) => ({ value, label: stateName(say, value, ids) }))} onChange={setPicked} />}
        <p role="status">{beginning(say, result, id, carried)}</p>
      </div>
      <KeptTables result={result} id={id} carried={carried} />
      <ExperimentWords>
        <p className="soft">{say('stateful.mechanics')} {say('stateful.weights')}</p>
      </ExperimentWords>
      <FigureRoom lines={2.1}>{(size) => <Apart result={result} id={id} size={size} />}</FigureRoom>
    </>
  )
}

/** h of the layer at the top. */
const topState = (ids: readonly string[]) => ids.filter((id) => id.startsWith('h.')).at(-1) ?? ids[0] ?? ''

const ONE = { layers: 1, directions: 1 } as const

function stateName(say: SayExperiment, id: string, ids: readonly string[]): string {
  const { kind, layer } = tensorParts(id)
  const layers = new Set(ids.map((one) => tensorParts(one).layer)).size
  return layers === 1 ? kind : say('stateful.layer', { name: kind, n: (layer ?? 0) + 1 })
}

function beginning(say: SayExperiment, { iteration, steps, losses }: StatefulPasses, id: string, carried: boolean): string {
  const [last, initial] = [tensorSymbol(id, steps - 1, ONE), tensorSymbol(id, -1, ONE)]
  const how = say(carried ? 'stateful.goesOn' : 'stateful.begins', { last, initial, n: iteration + 1, before: iteration })
  return `${how} ${say('stateful.losses', { reset: fourDigits(losses.reset), carried: fourDigits(losses.carried) })}`
}

function Apart({ result, id, size }: { result: StatefulPasses; id: string; size: { width: number; height: number; text: number } }) {
  const say = useExperimentSay()
  const values = result.states[id]?.apart ?? new Float64Array(0)
  const { kind } = tensorParts(id)
  const summary = say('stateful.summary', { first: shortNumber(values[0] ?? 0), last: shortNumber(values.at(-1) ?? 0), steps: values.length })
  return (
    <LogProfile
      series={[{ key: id, label: say('stateful.curve', { name: kind }), values, kind: 'four' }]} size={size}
      label={say('stateful.figure')} summary={summary} time={say('time')}
    />
  )
}
