/** The middle of the page: toolbar, setup, notes, the stage in all the room that is left, and below it the code. */

import { useState } from 'react'
import type { CSSProperties } from 'react'
import { lazily } from '../../load/lazily.ts'
import { Boundary } from '../boundary/Boundary.tsx'
import { useSay } from '../text/useSay.ts'
import { Notes } from '../notes/Notes.tsx'
import { idly } from '../idly.ts'
import { useApp } from '../../store/useApp.ts'
import { StageToolbar } from './StageToolbar.tsx'
import { useFocusBack } from '../useFocusBack.ts'
import { useReset } from '../useReset.ts'
import './stage.css'

const Setup = lazily(() => import('../setup/Setup.tsx').then((module) => module.Setup))

const Picture = lazily(() => import('./Picture.tsx').then((module) => module.Picture))
// Asked for at once: every address but the bare one opens with it.
Picture.ahead()

const OverviewPicture = lazily(() => import('./OverviewPicture.tsx').then((module) => module.OverviewPicture))
// Asked for at once: the bare address opens with it.
OverviewPicture.ahead()

const ModeSwitches = lazily(() => import('../modes/ModeSwitches.tsx').then((module) => module.ModeSwitches))

const CubeBar = lazily(() => import('../cube/CubeBar.tsx').then((module) => module.CubeBar))

const DataRow = lazily(() => import('../cube/DataRow.tsx').then((module) => module.DataRow))

const CodeStrip = lazily(() => import('../code/CodeStrip.tsx').then((module) => module.CodeStrip))

const CubePanel = lazily(() => import('../cube/more/CubePanel.tsx').then((module) => module.CubePanel))

const Experiments = lazily(() => import('../experiments/Experiments.tsx').then((module) => module.Experiments))


const OwnPanel = lazily(() => import('../own/OwnPanel.tsx').then((module) => module.OwnPanel))

idly(Setup.ahead)
idly(ModeSwitches.ahead)
idly(CodeStrip.ahead)
idly(CubeBar.ahead)

/** Rows of states that the picture has, for how much room it needs. */
const rowsStyle = (rows: number) => ({ '--rows': rows }) as CSSProperties

/** In the middle: the picture, the overview, or a panel that stands in its place. */
function Shown({ cubePanel }: { cubePanel: boolean }) {
  const overview = useApp((app) => app.overview)
  const [name, shown] = overview ? ['overview', <OverviewPicture panels={overview} />] as const : cubePanel ? ['panel', <CubePanel />] as const : ['picture', <Picture />] as const
  return <Boundary key={name} fallback={<div className="picture" id="stage" tabIndex={-1} />}>{shown}</Boundary>
}

export function StagePanel() {
  const say = useSay()
  const [setup, setSetup] = useState(false)
  const [code, setCode] = useState(false)
  useReset(() => {
    setSetup(false)
    setCode(false)
  })
  const overview = useApp((app) => app.overview !== null)
  useFocusBack(overview, '#stage')
  const own = useApp((app) => app.lesson === 'cube' && app.own.open)
  const lesson = useApp((app) => app.lesson)
  const cubePanel = useApp((app) => app.lesson === 'cube' && app.cubePanel !== null)
  const rows = useApp((app) => app.recipe.layers * app.recipe.directions)
  const closeSetup = () => {
    setSetup(false)
    document.querySelector<HTMLElement>('[aria-controls="setup"]')?.focus()
  }
  const closeCode = () => {
    setCode(false)
    document.querySelector<HTMLElement>('.code-button')?.focus()
  }
  return (
    <div className="stage-panel" data-panel={cubePanel} style={rowsStyle(rows)}>
      <StageToolbar setupOpen={setup} onSetup={() => setSetup(!setup)} codeOpen={code} onCode={() => setCode(!code)} />
      {lesson === 'modes' && !overview && <Boundary><ModeSwitches /></Boundary>}
      {lesson === 'cube' && <Boundary fallback={<div className="cube-bar" />}><CubeBar /></Boundary>}
      {setup && !overview && (
        <section className="setup" aria-label={say('stage.setup')} id="setup" onKeyDown={(event) => event.key === 'Escape' && closeSetup()}>
          <Boundary>
            <Setup />
          </Boundary>
        </section>
      )}
      <Notes beside={setup} />
      <Shown cubePanel={cubePanel} />
      {lesson === 'cube' && !cubePanel && <Boundary><DataRow /></Boundary>}
      {lesson === 'unfolded' && !overview && (
        <Boundary fallback={<div className="experiment-room" aria-hidden="true" />}>
          <Experiments />
        </Boundary>
      )}
      {own && (
        <Boundary>
          <OwnPanel />
        </Boundary>
      )}
      {code && (
        <Boundary fallback={<div className="code-strip" aria-hidden="true" />}>
          <CodeStrip onClose={closeCode} />
        </Boundary>
      )}
    </div>
  )
}
