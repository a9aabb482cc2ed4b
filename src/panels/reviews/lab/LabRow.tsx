/** The row of buttons of the lesson: one review's way, or one of the panels that stand in its place; the code; where the data are from. */

import { useContext } from 'react'
import { LAB_PANELS } from '../../../store/reviews-lab-state.ts'
import type { LabPanel } from '../../../store/reviews-lab-state.ts'
import { useSay } from '../../text/useSay.ts'
import { useSayReviews } from '../useReviews.ts'
import { LabContext, useLabSay } from './useLab.ts'
import './lab.css'

export interface LabRowProps {
  /** null: one review's way. */
  open: LabPanel | null
  codeOpen: boolean
  onCode: () => void
}

export function LabRow({ open, codeOpen, onCode }: LabRowProps) {
  const say = useLabSay()
  const sayPage = useSay()
  const sayReviews = useSayReviews()
  const lab = useContext(LabContext)
  return (
    <div className="lab-row">
      <div className="lab-tabs" role="group" aria-label={say('label')}>
        {([null, ...LAB_PANELS] as const).map((panel) => (
          <button key={panel} type="button" aria-pressed={open === panel} onClick={() => lab?.open(panel)}>{say(panel === null ? 'tabs.way' : `tabs.${panel}`)}</button>
        ))}
      </div>
      <button type="button" className="code-button" aria-expanded={codeOpen} aria-controls="code" onClick={onCode}>
        {sayPage('code.label')}
        <span className="sign" aria-hidden="true">{codeOpen ? ' ▴' : ' ▾'}</span>
      </button>
      <p className="reviews-source">{sayReviews('source')}</p>
    </div>
  )
}
