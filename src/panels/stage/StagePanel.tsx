/** The middle of the page: toolbar, setup, notes, and the stage in all the room that is left. */

import { useState } from 'react'
import { useSay } from '../text/useSay.ts'
import { Notes } from '../notes/Notes.tsx'
import { Setup } from '../setup/Setup.tsx'
import { Picture } from './Picture.tsx'
import { StageToolbar } from './StageToolbar.tsx'
import './stage.css'

export function StagePanel() {
  const say = useSay()
  const [setup, setSetup] = useState(false)
  return (
    <div className="stage-panel">
      <StageToolbar setupOpen={setup} onSetup={() => setSetup(!setup)} />
      {setup && (
        <section aria-label={say('setup.label')} id="setup" onKeyDown={(event) => event.key === 'Escape' && setSetup(false)}>
          <Setup />
        </section>
      )}
      <Notes />
      <Picture />
    </div>
  )
}
