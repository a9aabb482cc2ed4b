/** The middle of the page: toolbar, setup, notes, and the stage in all the room that is left. */

import { Suspense, lazy, useState } from 'react'
import { useSay } from '../text/useSay.ts'
import { CubeBar } from '../cube/CubeBar.tsx'
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

idly(loadSetup)

export function StagePanel() {
  const say = useSay()
  const [setup, setSetup] = useState(false)
  const overview = useApp((app) => app.overview)
  const lesson = useApp((app) => app.lesson)
  return (
    <div className="stage-panel">
      <StageToolbar setupOpen={setup} onSetup={() => setSetup(!setup)} />
      {lesson === 'modes' && !overview && <ModeSwitches />}
      {lesson === 'cube' && <CubeBar />}
      {setup && !overview && (
        <section className="setup" aria-label={say('setup.label')} id="setup" onKeyDown={(event) => event.key === 'Escape' && setSetup(false)}>
          <Suspense fallback={null}>
            <Setup />
          </Suspense>
        </section>
      )}
      <Notes beside={setup} />
      {overview ? <OverviewPicture panels={overview} /> : <Picture />}
    </div>
  )
}
