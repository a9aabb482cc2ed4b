/** One note at the top of the stage: sentences, and what can be done about it. */

import type { ReactNode } from 'react'
import { useSay } from '../text/useSay.ts'
import './notes.css'

export interface NoteProps {
  kind: 'note' | 'warning'
  children: ReactNode
  /** null: it goes away by itself. */
  onDismiss: (() => void) | null
}

export function Note({ kind, children, onDismiss }: NoteProps) {
  const say = useSay()
  return (
    <div className="note" data-kind={kind} role={kind === 'warning' ? 'alert' : 'note'}>
      <div className="note-text">{children}</div>
      {onDismiss !== null && (
        <button type="button" aria-label={say('notes.dismiss')} onClick={onDismiss}>
          {'×'}
        </button>
      )}
    </div>
  )
}
