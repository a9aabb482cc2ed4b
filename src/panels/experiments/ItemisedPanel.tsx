/** Itemised: with several losses, which of them each part of the gradient comes from. */

import { useState } from 'react'
import { Triangle } from '../../figures/triangle/Triangle.tsx'
import type { TriangleStrings } from '../../figures/triangle/Triangle.tsx'
import { legendSteps, tintRange } from '../../figures/triangle/triangle-layout.ts'
import type { TintScale } from '../../figures/triangle/triangle-layout.ts'
import { rounded } from '../shape.ts'
import { shortNumber } from '../../marks/digits.ts'
import { LIVE_CELLS } from '../../store/experiments/state.ts'
import { useActions, useApp } from '../../store/useApp.ts'
import type { SayExperiment } from '../../text/experiments.ts'
import { findMoment } from '../../trace/contract/moments.ts'
import type { ItemisedResult } from '../../trace/contract/experiments.ts'
import { Choice } from '../Choice.tsx'
import { ExperimentWords } from './ExperimentWords.tsx'
import { FigureRoom } from './FigureRoom.tsx'
import { LayerChoice } from './LayerChoice.tsx'
import { useExperimentSay } from './useExperimentSay.ts'

export function ItemisedPanel() {
  const say = useExperimentSay()
  const reads = useApp((app) => app.snapshot?.shape.schedule.reads.length ?? 0)
  const result = useApp((app) => app.experiments.itemised.result)
  const failed = useApp((app) => app.experiments.itemised.failed)
  return (
    <section className="experiment" aria-label={say('tabs.itemised')}>
      {reads === 1 ? <OneLoss /> : result && result.reads.length === reads && <Several result={result} />}
      {failed && <p className="soft">{say('failed')}</p>}
    </section>
  )
}

function OneLoss() {
  const say = useExperimentSay()
  const { change } = useActions()
  const steps = useApp((app) => app.recipe.steps)
  return (
    <ExperimentWords>
      <p>{say('itemised.one')}</p>
      {steps === 1 ? <p>{say('itemised.single')}</p> : <button type="button" className="main" onClick={() => change({ mode: 'many_to_many_synced', reads: null, inputs: null })}>{say('itemised.several')}</button>}
    </ExperimentWords>
  )
}

function Several({ result }: { result: ItemisedResult }) {
  const say = useExperimentSay()
  const [scale, setScale] = useState<TintScale>('linear')
  const { chooseTriangleCell, goTo } = useActions()
  const chosen = useApp((app) => app.experiments.itemised.chosen)
  const moments = useApp((app) => app.moments)
  const moment = useApp((app) => app.moment)
  const running = useApp((app) => app.training.running)
  const tensors = Object.keys(result.triangles)
  const wanted = useApp((app) => app.experiments.itemised.chosen?.tensor ?? null)
  const [picked, setPicked] = useState<string | null>(null)
  const tensor = [wanted, picked].find((one) => one !== null && tensors.includes(one)) ?? tensors.filter((one) => one.endsWith('.fwd')).sort().at(-1) ?? tensors[0] ?? ''
  const values = result.triangles[tensor] ?? new Float64Array(0)
  const choose = (place: { row: number; column: number } | null) => {
    chooseTriangleCell(place && { tensor, read: place.row, step: place.column })
    if (place === null || running) return
    // The path is drawn where the gradient has come through.
    const [, , direction] = tensor.split('.')
    const there = findMoment(moments, 'back', place.column, direction === 'bwd' ? 'bwd' : 'fwd')
    if (moment < there) goTo(there)
  }
  const cells = result.reads.length * result.steps
  return (
    <>
      <ExperimentWords>
        <Choice name={say('itemised.scale')} value={scale} choices={(['linear', 'log'] as const).map((value) => ({ value, label: say(`itemised.${value}`) }))} onChange={setScale} />
        {tensors.length > 1 && <LayerChoice tensors={tensors} value={tensor} onChange={(one) => (setPicked(one), chooseTriangleCell(null))} />}
        <p className="soft">{running && cells > LIVE_CELLS ? say('itemised.later', { count: cells }) : result.withoutStepClip ? say('itemised.withoutStepClip') : say('itemised.hint')}</p>
        <p className="soft">{say('itemised.about')}</p>
      </ExperimentWords>
      <FigureRoom lines={2.1}>
        {(size) => (
          <Triangle
            values={values} reads={result.reads} columns={result.steps} scale={scale} size={size}
            chosen={chosen && { row: chosen.read, column: chosen.step }} strings={stringsOf(say, result, tensor, scale)} onChoose={choose}
          />
        )}
      </FigureRoom>
    </>
  )
}

function stringsOf(say: SayExperiment, result: ItemisedResult, tensor: string, scale: TintScale): TriangleStrings {
  const values = result.triangles[tensor] ?? new Float64Array(0)
  const steps = legendSteps(tintRange(values, scale), scale)
  return {
    label: say('itemised.figure'),
    keys: say('itemised.keys'),
    losses: say('itemised.losses'),
    states: say('itemised.states'),
    cell: ({ row, column }) =>
      say('itemised.cell', { s: (result.reads[row] ?? 0) + 1, t: column + 1, value: rounded(values[row * result.steps + column] ?? 0), all: rounded(result.norms[tensor]?.[column] ?? 0) }),
    legend: say('itemised.legend', { low: shortNumber(steps[0] ?? 0), high: shortNumber(steps.at(-1) ?? 0) }),
  }
}
