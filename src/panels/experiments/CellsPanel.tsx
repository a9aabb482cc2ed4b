/** The same batch through all four cells: how far the gradient reaches in each, and how they learn side by side. */

import { useMemo } from 'react'
import { LogProfile } from '../../figures/log-profile/LogProfile.tsx'
import type { LogSeries } from '../../figures/log-profile/LogProfile.tsx'
import { shortNumber } from '../../marks/digits.ts'
import { CELLS_STEPS } from '../../store/experiments/state.ts'
import { useActions, useApp } from '../../store/useApp.ts'
import type { SayExperiment } from '../../text/experiments.ts'
import type { CellsResult } from '../../trace/contract/experiments.ts'
import { Choice } from '../Choice.tsx'
import { ExperimentWords } from './ExperimentWords.tsx'
import { CELL_ORDER } from './cell-order.ts'
import { FigureRoom } from './FigureRoom.tsx'
import { topProfile } from './top-profile.ts'
import { TogetherControls, TogetherFigure } from './Together.tsx'
import { useExperimentSay } from './useExperimentSay.ts'

export function CellsPanel() {
  const say = useExperimentSay()
  const { setCellsSteps } = useActions()
  const steps = useApp((app) => app.experiments.cells.steps)
  const failed = useApp((app) => app.experiments.cells.failed)
  const running = useApp((app) => app.training.running)
  const together = useApp((app) => app.experiments.together.running || app.experiments.together.losses !== null)
  return (
    <section className="experiment" aria-label={say('tabs.cells')}>
      <ExperimentWords>
        <Choice
          name={say('cells.steps')} value={String(steps ?? '')} onChange={(value) => setCellsSteps(value === '' ? null : Number(value))}
          choices={CELLS_STEPS.map((value) => ({ value: String(value ?? ''), label: value === null ? say('cells.own') : String(value) }))}
        />
        <TogetherControls />
        <p className="soft">{say('cells.about')}</p>
        {running && <p className="soft">{say('cells.later')}</p>}
        {failed && <p className="soft">{say('failed')}</p>}
      </ExperimentWords>
      {together ? <div className="experiment-pair"><Profiles /><TogetherFigure /></div> : <Profiles />}
    </section>
  )
}

const KINDS = ['one', 'two', 'three', 'four'] as const

function Profiles() {
  const say = useExperimentSay()
  const result = useApp((app) => app.experiments.cells.result)
  const series = useMemo(() => (result === null ? [] : seriesOf(say, result)), [say, result])
  return (
    <FigureRoom lines={2.1}>
      {(size) => result !== null && <LogProfile series={series} size={size} label={say('cells.figure')} summary={summaryOf(say, result)} time={say('time')} />}
    </FigureRoom>
  )
}

function seriesOf(say: SayExperiment, result: CellsResult): LogSeries[] {
  return CELL_ORDER.map((cell, i) => ({ key: cell, kind: KINDS[i] ?? 'one', letter: say(`cells.letters.${cell}`), label: say(`cells.names.${cell}`), values: topProfile(result.cells[cell].norms) }))
}

function summaryOf(say: SayExperiment, result: CellsResult): string {
  const curves = CELL_ORDER.map((cell) => {
    const values = topProfile(result.cells[cell].norms)
    return say('cells.curve', { cell: say(`cells.names.${cell}`), last: shortNumber(values.at(-1) ?? 0), first: shortNumber(values[0] ?? 0) })
  })
  return say('cells.summary', { steps: result.cells.rnn_tanh.steps, curves: curves.join('; ') })
}
