/** The middle of the page: toolbar, setup, notes, the stage in all the room that is left, and below it the code. */

import { Suspense, lazy, useState } from 'react'
import { useSay } from '../text/useSay.ts'
import { Notes } from '../notes/Notes.tsx'
import { idly } from '../idly.ts'
import { useApp } from '../../store/useApp.ts'
import { ModeSwitches } from '../modes/ModeSwitches.tsx'
import { OverviewPicture } from './OverviewPicture.tsx'
import { Picture } from './Picture.tsx'
import { StageToolbar } from './StageToolbar.tsx'
import './stage.css'

const loadSetup = () => import('../setup/Setup.tsx')
const Setup = lazy(() => loadSetup().then((module) => ({ default: module.Setup })))

const loadCode = () => import('../code/CodeStrip.tsx')
const CodeStrip = lazy(() => loadCode().then((module) => ({ default: module.CodeStrip })))

idly(loadSetup)
idly(loadCode)

export function StagePanel() {
  const say = useSay()
  const [setup, setSetup] = useState(false)
  const [code, setCode] = useState(false)
  const overview = useApp((app) => app.overview)
  const modes = useApp((app) => app.lesson === 'modes')
  return (
    <div className="stage-panel">
      <StageToolbar setupOpen={setup} onSetup={() => setSetup(!setup)} codeOpen={code} onCode={() => setCode(!code)} />
      {modes && !overview && <ModeSwitches />}
      {setup && !overview && (
        <section className="setup" aria-label={say('setup.label')} id="setup" onKeyDown={(event) => event.key === 'Escape' && setSetup(false)}>
          <Suspense fallback={null}>
            <Setup />
          </Suspense>
        </section>
      )}
      <Notes beside={setup} />
      {overview ? <OverviewPicture panels={overview} /> : <Picture />}
      {code && !overview && (
        <Suspense fallback={<div className="code-strip" aria-hidden="true" />}>
          <CodeStrip onClose={() => setCode(false)} />
        </Suspense>
      )}
    </div>
  )
}
