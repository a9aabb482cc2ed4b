/** The middle of the page: toolbar, setup, notes, the stage in all the room that is left, and below it the code. */

import { Suspense, lazy, useState } from 'react'
import type { CSSProperties } from 'react'
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

/** Rows of states that the picture has, for how much room it needs. */
const rowsStyle = (rows: number) => ({ '--rows': rows }) as CSSProperties

export function StagePanel() {
  const say = useSay()
  const [setup, setSetup] = useState(false)
  const [code, setCode] = useState(false)
  const overview = useApp((app) => app.overview)
  const rows = useApp((app) => app.recipe.layers * app.recipe.directions)
  const modes = useApp((app) => app.lesson === 'modes')
  const closeCode = () => {
    setCode(false)
    document.querySelector<HTMLElement>('.code-button')?.focus()
  }
  return (
    <div className="stage-panel" style={rowsStyle(rows)}>
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
          <CodeStrip onClose={closeCode} />
        </Suspense>
      )}
    </div>
  )
}
