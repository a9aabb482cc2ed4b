/** What a panel points out, with its drawing under and over the parts, whose code is loaded when it is first needed. */

import { useEffect, useState } from 'react'
import { insist } from '../../../load/insist.ts'
import type { StageNotes } from './stage-notes.ts'

type Drawing = Pick<typeof import('./StageNotes.tsx'), 'NotesUnder' | 'NotesOver'>

let loaded: Drawing | null = null

/** null: nothing is pointed out, or not yet. The picture does not wait for it. */
export function useNoted(notes: StageNotes | null | undefined): (Drawing & { notes: StageNotes }) | null {
  const [drawing, setDrawing] = useState(loaded)
  const wanted = notes !== null && notes !== undefined
  useEffect(() => {
    if (!wanted || drawing !== null) return
    let gone = false
    void insist(() => import('./StageNotes.tsx')).then((module) => {
      loaded = module
      if (!gone) setDrawing(module)
    })
    return () => void (gone = true)
  }, [wanted, drawing])
  return wanted && drawing ? { ...drawing, notes } : null
}
