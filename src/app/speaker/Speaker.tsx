/** The speaker's window: notes, what is on the audience's screen and what comes next, a clock, and the buttons of a clicker. */

import { useLayoutEffect, useMemo, useState } from 'react'
import { createStore } from 'zustand/vanilla'
import { lessonOf } from '../../lessons/lessons.ts'
import { shownPlace } from '../../lessons/path.ts'
import type { Place } from '../../lessons/path.ts'
import { Counted } from '../../panels/text/Counted.tsx'
import { useSay } from '../../panels/text/useSay.ts'
import { LESSONS } from '../../store/state.ts'
import type { AppStore } from '../../store/state.ts'
import { useApp, useAppStore } from '../../store/useApp.ts'
import { presentWords } from '../../text/present.ts'
import { speakerWords } from '../../text/speaker.ts'
import type { Request } from '../../windows/protocol.ts'
import { useMessage } from '../lesson/useMessage.ts'
import { usePosition } from '../present/usePosition.ts'
import { useTheme } from '../useTheme.ts'
import { Clock } from './Clock.tsx'
import { NotesText } from './NotesText.tsx'
import { Screen } from './Screen.tsx'
import { aheadOf } from './ahead.ts'
import { SIZES, keepSize, keptSize } from './kept.ts'
import type { Connection } from './link.ts'
import { useSpeakerKeys } from './useSpeakerKeys.ts'
import './speaker.css'

export interface SpeakerProps {
  pair: string
  connection: Connection
  send: (request: Request) => void
  /** Opens the audience's window again. */
  reopen: () => void
}

export function Speaker({ pair, connection, send, reopen }: SpeakerProps) {
  const words = speakerWords(useApp((app) => app.language))
  const [size, setSize] = useState(keptSize)
  const state = useApp((app) => app)
  const place = shownPlace(state)
  const store = useAppStore()
  const ahead = useMemo(() => aheadOf(state), [state])
  const next = useMemo(() => createStore<AppStore>(() => store.getState()), [store])
  useLayoutEffect(() => next.setState(ahead.state), [next, ahead])
  const resize = (by: 1 | -1) => {
    const wanted = Math.round(Math.min(SIZES.high, Math.max(SIZES.low, size + by * SIZES.step)) * 10) / 10
    setSize(wanted)
    keepSize(wanted)
  }
  useTheme({ projected: false })
  useSpeakerKeys({ send, resize })
  if (connection !== 'there' && !isKnown(state)) return <Alone connection={connection} reopen={reopen} />
  return (
    <div className="speaker" data-connection={connection}>
      <header className="speaker-head">
        <Where place={place} />
        <Clock pair={pair} />
      </header>
      <Trouble connection={connection} reopen={reopen} />
      <main className="speaker-main">
        <NotesText place={place} size={size} />
        <div className="speaker-screens" tabIndex={0}>
          <Screen name={words.now} store={store} place={place} />
          <Screen name={words.next} store={next} place={ahead.place} unknown={ahead.opens} />
        </div>
      </main>
      <Foot send={send} resize={resize} off={connection !== 'there'} />
    </div>
  )
}

/** Whether a main window has ever told where it stands. */
const isKnown = ({ run }: AppStore) => run.status !== 'opening'

/** Nobody has opened a lesson: there are no notes. */
function Alone({ connection, reopen }: Pick<SpeakerProps, 'connection' | 'reopen'>) {
  const words = speakerWords(useApp((app) => app.language))
  return (
    <main className="speaker" data-connection={connection}>
      <h1 className="visually-hidden">{words.title}</h1>
      <Trouble connection={connection} reopen={reopen} />
    </main>
  )
}

function Where({ place }: { place: Place | undefined }) {
  const message = useMessage()
  const say = useSay()
  const position = usePosition(place)
  const lesson = useApp((app) => app.lesson)
  if (place === undefined) return <div className="speaker-where"><h1>{say(`lessons.${lesson}`)}</h1></div>
  const { at, of } = place
  return (
    <div className="speaker-where">
      <h1>{message(lessonOf(lesson).title)}</h1>
      <p role="status"><Counted text={position} /></p>
      <progress max={of} value={at + 1} aria-hidden="true" />
    </div>
  )
}

function Trouble({ connection, reopen }: Pick<SpeakerProps, 'connection' | 'reopen'>) {
  const words = speakerWords(useApp((app) => app.language))
  const known = useApp(isKnown)
  return (
    <div className="speaker-trouble" role="alert">
      {connection === 'lost' && (
        <>
          <p>{known ? words.lost : words.never}</p>
          <button type="button" onClick={reopen}>{words.reopen}</button>
        </>
      )}
      {connection === 'seeking' && <p>{words.seeking}</p>}
    </div>
  )
}

function Foot({ send, resize, off }: { send: (request: Request) => void; resize: (by: 1 | -1) => void; off: boolean }) {
  const say = useSay()
  const language = useApp((app) => app.language)
  const words = speakerWords(language)
  const present = presentWords(language)
  const blank = useApp((app) => app.presenting.blank)
  const presenting = useApp((app) => app.present)
  const lesson = useApp((app) => app.lesson)
  const ask = (request: Request) => () => send(request)
  return (
    <footer className="speaker-foot">
      <div role="group" aria-label={words.controls}>
        <button type="button" disabled={off} onClick={ask({ kind: 'goBack' })}>{say('lessons.goBack')}</button>
        <button type="button" className="main" disabled={off} onClick={ask({ kind: 'continue' })}>{say('lessons.continue')}</button>
        <button type="button" disabled={off || !presenting} aria-pressed={blank} onClick={ask({ kind: 'blank', on: !blank })}>{words.blankButton}</button>
        <select aria-label={say('lessons.label')} disabled={off} value={lesson} onChange={(event) => send({ kind: 'lesson', lesson: event.target.value as typeof lesson })}>
          {LESSONS.map((name) => <option key={name} value={name}>{say(`lessons.${name}`)}</option>)}
        </select>
      </div>
      <p>{words.keys}</p>
      <div role="group" aria-label={words.size}>
        <button type="button" aria-label={present.smaller} data-tip="" onClick={() => resize(-1)}>{'−'}</button>
        <button type="button" aria-label={present.larger} data-tip="" onClick={() => resize(1)}>{'+'}</button>
      </div>
    </footer>
  )
}
