/** Depth, one example, setup, code, and how many weights there are. */

import { useApp } from '../../store/useApp.ts'
import { FoldButton } from '../cube/FoldButton.tsx'
import { useHidden } from '../useLink.ts'
import { useSay } from '../text/useSay.ts'
import { FollowExample } from './FollowExample.tsx'
import { StageLegend } from './StageLegend.tsx'
import { WeightCount } from './WeightCount.tsx'

export interface StageToolbarProps {
  setupOpen: boolean
  onSetup: () => void
  codeOpen: boolean
  onCode: () => void
}

export function StageToolbar(disclosures: StageToolbarProps) {
  const say = useSay()
  const overview = useApp((app) => app.overview !== null)
  if (useHidden('toolbar')) return null
  return (
    <div className="stage-toolbar" role="group" aria-label={say('stage.toolbar')}>
      <Depth />
      {overview ? <CodeButton {...disclosures} /> : <Controls {...disclosures} />}
    </div>
  )
}

/** What one network alone has. */
function Controls({ setupOpen, onSetup, ...code }: StageToolbarProps) {
  const say = useSay()
  const cube = useApp((app) => app.lesson === 'cube')
  const setup = !useHidden('setup')
  return (
    <>
      <FollowExample />
      {setup && <button type="button" aria-expanded={setupOpen} aria-controls="setup" onClick={onSetup}>
        {say('stage.setup')}
        <span className="sign" aria-hidden="true">{setupOpen ? ' ▴' : ' ▾'}</span>
      </button>}
      {cube && <FoldButton />}
      <CodeButton {...code} />
      <InsideButton />
      <WeightCount />
      <StageLegend />
    </>
  )
}

function CodeButton({ codeOpen, onCode }: Pick<StageToolbarProps, 'codeOpen' | 'onCode'>) {
  const say = useSay()
  if (useHidden('code')) return null
  return (
    <button type="button" className="code-button" aria-expanded={codeOpen} aria-controls="code" onClick={onCode}>
      {say('stage.code')}
      <span className="sign" aria-hidden="true">{codeOpen ? ' ▴' : ' ▾'}</span>
    </button>
  )
}

/** Opens the cell of the moment, or of the state that is chosen. */
function InsideButton() {
  const say = useSay()
  const here = useApp((app) => app.lesson === 'unfolded' || app.lesson === 'adding')
  const openInside = useApp((app) => app.actions.openInside)
  if (!here) return null
  return <button type="button" className="inside-button" aria-haspopup="dialog" onClick={() => openInside(null)}>{say('stage.inside')}</button>
}

/** From the flat chart to the whole batch. */
function Depth() {
  const say = useSay()
  const depth = useApp((app) => app.depth)
  const setDepth = useApp((app) => app.actions.setDepth)
  return (
    <label className="depth">
      <span aria-hidden="true">{say('stage.flat')}</span>
      <input type="range" aria-label={say('stage.depth')} min={0} max={1} step={0.05} value={depth} onChange={(event) => setDepth(Number(event.target.value))} />
      <span aria-hidden="true">{say('stage.batch')}</span>
    </label>
  )
}
