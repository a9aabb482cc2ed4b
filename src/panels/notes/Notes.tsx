/** What the page has to say beside the lesson; most of the time nothing. */

import { lazily } from '../../load/lazily.ts'
import { useApp } from '../../store/useApp.ts'
import type { AppState } from '../../store/state.ts'
import { Boundary } from '../boundary/Boundary.tsx'
import { idly } from '../idly.ts'
import { useSay } from '../text/useSay.ts'
import type { NotesProps } from './AllNotes.tsx'
import './notes.css'

const AllNotes = lazily(() => import('./AllNotes.tsx').then((module) => module.AllNotes))

// They have to be there when the network is not.
idly(AllNotes.ahead)

export function Notes({ beside }: NotesProps) {
  const say = useSay()
  const any = useApp(anything)
  return (
    <div className="notes" role="group" aria-label={say('notes.label')}>
      {any && <Boundary><AllNotes beside={beside} /></Boundary>}
    </div>
  )
}

/** Whether there may be something to say; each note knows best. */
function anything({ corrections, run, training, snapshot, unsaved, wordsMissing }: AppState): boolean {
  const troubles = [run.replay, run.failure, run.restartedAt, training.notFinite, snapshot?.notFinite ?? null, unsaved, wordsMissing]
  return corrections.length > 0 || troubles.some((trouble) => trouble !== null)
}
