/** The chosen gradient, recomputed: its terms over steps and examples with their sums, and the check by nudging its weight. */

import type { RecomputeState } from '../../store/experiments/state.ts'
import { sameCell } from '../../store/inspector.ts'
import { useActions, useApp } from '../../store/useApp.ts'
import type { CellRef } from '../../trace/contract/tensors.ts'
import { useExperimentSay } from '../experiments/useExperimentSay.ts'
import { cellName } from '../inspector/formula-strings.ts'
import { shapeOf } from '../shape.ts'
import type { Shape } from '../shape.ts'
import { useSay } from '../text/useSay.ts'
import { Nudged } from './Nudged.tsx'
import { recomputable } from './recomputable.ts'
import { Terms } from './Terms.tsx'
import './recompute.css'

export function Recompute({ cell }: { cell: CellRef }) {
  const sayPage = useSay()
  const say = useExperimentSay()
  const shape = useApp(shapeOf)
  const own = useApp(({ recompute }) => (recompute && sameCell(recompute.cell, cell) ? recompute : null))
  const { openTerms, nudge } = useActions()
  const check = () => {
    // Pressed on a cell whose terms are not open: they open with it.
    const target = own ? own.cell : cell
    if (!own) openTerms(target)
    nudge(target)
  }
  if (shape === null) return null
  return (
    <section className="recompute" aria-label={say('recompute.label')}>
      <div className="recompute-buttons">
        {recomputable(cell) === 'terms' && <button type="button" aria-expanded={own !== null} onClick={() => openTerms(own ? null : cell)}>{say(own ? 'recompute.close' : 'recompute.open')}</button>}
        <button type="button" disabled={own?.nudging ?? false} onClick={check}>{say(own?.nudging ? 'recompute.nudging' : 'recompute.nudge')}</button>
      </div>
      {own && <h2>{cellName(sayPage, shape, cell)}</h2>}
      {own && <Opened own={own} name={cellName(sayPage, shape, cell)} shape={shape} />}
    </section>
  )
}

function Opened({ own, name, shape }: { own: RecomputeState; name: string; shape: Shape }) {
  const say = useExperimentSay()
  return (
    <>
      {own.nudge && <Nudged result={own.nudge} name={name} />}
      {own.failed && <p className="soft">{say('recompute.failed')}</p>}
      {own.terms && <Terms terms={own.terms} shape={shape} />}
    </>
  )
}
