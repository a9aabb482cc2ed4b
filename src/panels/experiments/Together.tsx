/** The four cells trained together on the adding task: started and stopped here, their losses on one scale. */

import { useMemo } from 'react'
import { CellLosses } from '../../figures/cell-losses/CellLosses.tsx'
import { shortNumber } from '../../marks/digits.ts'
import { TOGETHER_UPDATES } from '../../store/experiments/state.ts'
import { useActions, useApp } from '../../store/useApp.ts'
import { Choice } from '../Choice.tsx'
import { CELL_ORDER } from './cell-order.ts'
import { FigureRoom } from './FigureRoom.tsx'
import { useExperimentSay } from './useExperimentSay.ts'

export function TogetherControls() {
  const say = useExperimentSay()
  const { trainTogether, stopTogether, setTogetherUntil } = useActions()
  const { running, until, iteration, losses, result, failed, sizes } = useApp((app) => app.experiments.together)
  const stopped = CELL_ORDER.filter((cell) => result?.notFinite[cell])
  return (
    <>
      <div className="field">
        {running ? <button type="button" onClick={stopTogether}>{say('together.stop')}</button> : <button type="button" className="main" onClick={trainTogether}>{say('together.start')}</button>}
        {!running && <Choice name={say('together.updates')} value={String(until)} choices={TOGETHER_UPDATES.map((value) => ({ value: String(value), label: value.toLocaleString() }))} onChange={(value) => setTogetherUntil(Number(value))} />}
      </div>
      {(running || losses !== null) && (
        <div className="experiment-bound">
          <progress max={until} value={iteration} aria-label={say('together.progress', { iteration, until })} />
          <span>{say('together.progress', { iteration, until })}</span>
        </div>
      )}
      {stopped.map((cell) => <p key={cell}>{say('together.notFinite', { cell: say(`cells.names.${cell}`) })}</p>)}
      <p className="soft">{say('together.about', sizes)}</p>
      {failed && <p className="soft">{say('failed')}</p>}
    </>
  )
}

const NO_POINTS = new Float64Array(0)

export function TogetherFigure() {
  const say = useExperimentSay()
  const { losses, until, iteration, baseline } = useApp((app) => app.experiments.together)
  const curves = useMemo(
    () => CELL_ORDER.map((cell) => ({ key: cell, letter: say(`cells.letters.${cell}`), label: say(`cells.names.${cell}`), points: losses?.[cell] ?? NO_POINTS })),
    [say, losses],
  )
  const now = curves.map(({ label, points }) => say('together.loss', { cell: label, loss: points.length > 0 ? shortNumber(points.at(-1) ?? 0, 3) : say('together.none') }))
  return (
    <FigureRoom>
      {(size) => (
        <CellLosses
          curves={curves} until={until} baseline={baseline} size={size} label={say('together.figure')} iterations={say('together.iterations')} baselineWords={say('together.baseline')}
          summary={say('together.summary', { iteration, losses: now.join(', ') })}
        />
      )}
    </FigureRoom>
  )
}
