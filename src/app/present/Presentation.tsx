/** Presenting: the stage fills the screen, one line of large type under it, nothing else until it is wanted. */

import { useRef } from 'react'
import { Boundary } from '../../panels/boundary/Boundary.tsx'
import { Note } from '../../panels/notes/Note.tsx'
import { Notes } from '../../panels/notes/Notes.tsx'
import type { LessonName } from '../../store/state.ts'
import { useApp } from '../../store/useApp.ts'
import { presentWords } from '../../text/present.ts'
import type { SpeakerWish } from '../windows/useSpeaker.ts'
import { Line } from './Line.tsx'
import { PresentStage } from './PresentStage.tsx'
import { Side } from './Side.tsx'
import { useFingers } from './useFingers.ts'
import { useKeptPress } from './useKeptPress.ts'
import { usePresenterKeys } from './usePresenterKeys.ts'
import { usePress } from './usePress.ts'
import { useReviewsAhead } from './useReviewsAhead.ts'
import { useTypeSize } from './useTypeSize.ts'
import './present.css'

export interface PresentationProps {
  openLesson: (lesson: LessonName) => void
  showKeys: () => void
  showMixups: () => void
  speaker: SpeakerWish
}

export function Presentation({ openLesson, showKeys, showMixups, speaker }: PresentationProps) {
  const screen = useRef<HTMLDivElement>(null)
  const main = useRef<HTMLElement>(null)
  const presses = usePress()
  const blank = useApp((app) => app.presenting.blank)
  const words = presentWords(useApp((app) => app.language))
  useTypeSize(main)
  usePresenterKeys({ ...presses, openLesson, showKeys, showMixups, openSpeaker: speaker.openSpeaker })
  useFingers(screen, presses.press)
  useReviewsAhead()
  useKeptPress()
  return (
    <div className="present" ref={screen}>
      <main className="present-main" ref={main} aria-label={words.screen}>
        <Boundary><PresentStage /></Boundary>
        <Boundary><Side /></Boundary>
        <div className="present-notes"><Notes beside={false} /><Refused speaker={speaker} /></div>
      </main>
      <Line presses={presses} onMixups={showMixups} onSpeaker={speaker.openSpeaker} />
      {blank && <div className="present-blank" role="status"><span className="visually-hidden">{words.blank}</span></div>}
    </div>
  )
}

/** A browser that opens no windows by itself still follows a link. */
function Refused({ speaker: { refused, dismiss } }: Pick<PresentationProps, 'speaker'>) {
  const words = presentWords(useApp((app) => app.language))
  if (refused === null) return null
  return (
    <Note kind="note" onDismiss={dismiss}>
      <p>{words.refused} <a href={refused} target="_blank" rel="opener" onClick={dismiss}>{words.openLink}</a>{'.'}</p>
    </Note>
  )
}
