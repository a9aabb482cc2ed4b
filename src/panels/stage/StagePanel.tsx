/** The middle of the page: toolbar, setup, notes, the stage in all the room that is left, and below it the code. */

import { Suspense, lazy, useState } from 'react'
import type { CSSProperties } from 'react'
import { useSay } from '../text/useSay.ts'
import { Notes } from '../notes/Notes.tsx'
import { idly } from '../idly.ts'
import { useApp } from '../../store/useApp.ts'
import { StageToolbar } from './StageToolbar.tsx'
import { useReset } from '../useReset.ts'
import './stage.css'

const loadSetup = () => import('../setup/Setup.tsx')
const Setup = lazy(() => loadSetup().then((module) => ({ default: module.Setup })))

// Asked for at once: every address but the bare one opens with it.
const loadPicture = import('./Picture.tsx')
const Picture = lazy(() => loadPicture.then((module) => ({ default: module.Picture })))

// Asked for at once: the bare address opens with it.
const loadOverview = import('./OverviewPicture.tsx')
const OverviewPicture = lazy(() => loadOverview.then((module) => ({ default: module.OverviewPicture })))

const loadSwitches = () => import('../modes/ModeSwitches.tsx')
const ModeSwitches = lazy(() => loadSwitches().then((module) => ({ default: module.ModeSwitches })))

const loadCube = () => import('../cube/CubeBar.tsx')
const CubeBar = lazy(() => loadCube().then((module) => ({ default: module.CubeBar })))

const DataRow = lazy(() => import('../cube/DataRow.tsx').then((module) => ({ default: module.DataRow })))

const loadCode = () => import('../code/CodeStrip.tsx')
const CodeStrip = lazy(() => loadCode().then((module) => ({ default: module.CodeStrip })))

const loadCubePanel = () => import('../cube/more/CubePanel.tsx')
const CubePanel = lazy(() => loadCubePanel().then((module) => ({ default: module.CubePanel })))

const loadExperiments = () => import('../experiments/Experiments.tsx')
const Experiments = lazy(() => loadExperiments().then((module) => ({ default: module.Experiments })))


const OwnPanel = lazy(() => import('../own/OwnPanel.tsx').then((module) => ({ default: module.OwnPanel })))

idly(loadSetup)
idly(loadSwitches)
idly(loadCode)
idly(loadCube)

/** Rows of states that the picture has, for how much room it needs. */
const rowsStyle = (rows: number) => ({ '--rows': rows }) as CSSProperties

export function StagePanel() {
  const say = useSay()
  const [setup, setSetup] = useState(false)
  const [code, setCode] = useState(false)
  useReset(() => {
    setSetup(false)
    setCode(false)
  })
  const overview = useApp((app) => app.overview)
  const own = useApp((app) => app.lesson === 'cube' && app.own.open)
  const lesson = useApp((app) => app.lesson)
  const cubePanel = useApp((app) => app.lesson === 'cube' && app.cubePanel !== null)
  const rows = useApp((app) => app.recipe.layers * app.recipe.directions)
  const closeCode = () => {
    setCode(false)
    document.querySelector<HTMLElement>('.code-button')?.focus()
  }
  return (
    <div className="stage-panel" data-panel={cubePanel} style={rowsStyle(rows)}>
      <StageToolbar setupOpen={setup} onSetup={() => setSetup(!setup)} codeOpen={code} onCode={() => setCode(!code)} />
      {lesson === 'modes' && !overview && <Suspense fallback={null}><ModeSwitches /></Suspense>}
      {lesson === 'cube' && <Suspense fallback={<div className="cube-bar" />}><CubeBar /></Suspense>}
      {setup && !overview && (
        <section className="setup" aria-label={say('stage.setup')} id="setup" onKeyDown={(event) => event.key === 'Escape' && setSetup(false)}>
          <Suspense fallback={null}>
            <Setup />
          </Suspense>
        </section>
      )}
      <Notes beside={setup} />
      <Suspense fallback={<div className="picture" id="stage" tabIndex={-1} />}>
        {overview ? <OverviewPicture panels={overview} /> : cubePanel ? <CubePanel /> : <Picture />}
      </Suspense>
      {lesson === 'cube' && !cubePanel && <Suspense fallback={null}><DataRow /></Suspense>}
      {lesson === 'unfolded' && !overview && (
        <Suspense fallback={<div className="experiment-room" aria-hidden="true" />}>
          <Experiments />
        </Suspense>
      )}
      {own && (
        <Suspense fallback={null}>
          <OwnPanel />
        </Suspense>
      )}
      {code && !overview && (
        <Suspense fallback={<div className="code-strip" aria-hidden="true" />}>
          <CodeStrip onClose={closeCode} />
        </Suspense>
      )}
    </div>
  )
}
