/** The notes, one after the other: corrections, replay, a restarted worker, numbers that are not finite. Loaded with the first of them. */

import { useState } from 'react'
import { useActions, useApp } from '../../store/useApp.ts'
import type { AppState } from '../../store/state.ts'
import { message } from '../../text/catalogue.ts'
import { LANGUAGE_NAMES } from '../../text/languages.ts'
import { correctionSentence, failureSentence } from '../../text/corrections.ts'
import { notFiniteSentence } from '../../text/not-finite.ts'
import { useSay } from '../text/useSay.ts'
import { Note } from './Note.tsx'

export interface NotesProps {
  /** Setup is open: it says itself what it has corrected. */
  beside: boolean
}

export function AllNotes({ beside }: NotesProps) {
  return (
    <>
      <Corrections beside={beside} />
      <Replay />
      <Failure />
      <Restarted />
      <NotFinite />
      <Unsaved />
      <WordsMissing />
    </>
  )
}

const SAID_BESIDE = new Set(['batch', 'steps', 'features', 'hidden', 'outputs', 'layers', 'seed'])

function Corrections({ beside }: NotesProps) {
  const say = useSay()
  const language = useApp((app) => app.language)
  const all = useApp((app) => app.corrections)
  const corrections = all.filter(({ field }) => !beside || !SAID_BESIDE.has(field))
  const dismiss = useApp((app) => app.actions.dismissCorrections)
  if (corrections.length === 0) return null
  return (
    <Note kind="note" onDismiss={dismiss}>
      {corrections.map((correction, i) => <p key={i}>{correctionSentence(say, language, correction)}</p>)}
    </Note>
  )
}

function Replay() {
  const say = useSay()
  const replay = useApp((app) => app.run.replay)
  const cancel = useApp((app) => app.actions.cancelReplay)
  if (replay === null) return null
  return (
    <Note kind="note" onDismiss={null}>
      <p>{say('noted.replay', replay)}</p>
      <progress max={replay.target} value={replay.iteration} aria-label={say('noted.replay', replay)} />
      <button type="button" onClick={cancel}>{say('noted.cancel')}</button>
    </Note>
  )
}

function Failure() {
  const say = useSay()
  const language = useApp((app) => app.language)
  const failure = useApp((app) => (app.run.status === 'failed' ? app.run.failure : null))
  const retry = useApp((app) => app.actions.retry)
  if (failure === null) return null
  return (
    <Note kind="warning" onDismiss={null}>
      <p>{failureSentence(say, language, failure)}</p>
      <button type="button" onClick={retry}>{say('noted.startAgain')}</button>
    </Note>
  )
}

function Restarted() {
  const say = useSay()
  const iteration = useApp((app) => app.run.restartedAt)
  const [dismissed, setDismissed] = useState<number | null>(null)
  if (iteration === null || dismissed === iteration) return null
  return (
    <Note kind="warning" onDismiss={() => setDismissed(iteration)}>
      <p>{say('noted.restarted', { iteration })}</p>
    </Note>
  )
}

function NotFinite() {
  const say = useSay()
  const found = useApp((app) => app.training.notFinite ?? app.snapshot?.notFinite ?? null)
  const good = useApp(lastGood)
  const { goToIteration } = useActions()
  if (found === null) return null
  return (
    <Note kind="warning" onDismiss={null}>
      <p>{notFiniteSentence(say, found)}</p>
      {good !== null && <button type="button" onClick={() => goToIteration(good)}>{say('notFinite.back')}</button>}
    </Note>
  )
}

/** The newest weights with which a whole batch, forward, backward and update, was finite; null: there are none. */
function lastGood({ iteration, pending, run }: Pick<AppState, 'iteration' | 'pending' | 'run'>): number | null {
  const at = pending?.iteration ?? iteration
  return run.info !== null && at > run.info.base ? at - 1 : null
}

function Unsaved() {
  const say = useSay()
  const language = useApp((app) => app.language)
  const unsaved = useApp((app) => app.unsaved)
  const [dismissed, setDismissed] = useState<string | null>(null)
  if (unsaved === null || dismissed === unsaved) return null
  return (
    <Note kind="note" onDismiss={() => setDismissed(unsaved)}>
      <p>{message(language, `noted.unsaved.${unsaved}`) ?? say('noted.unsaved.failed')}</p>
    </Note>
  )
}

/** A language that was asked for, and whose words could not be loaded. */
function WordsMissing() {
  const say = useSay()
  const missing = useApp((app) => app.wordsMissing)
  const { dismissWordsMissing } = useActions()
  if (missing === null) return null
  return (
    <Note kind="note" onDismiss={dismissWordsMissing}>
      <p>{say('noted.wordsMissing', { language: LANGUAGE_NAMES[missing] })}</p>
    </Note>
  )
}
