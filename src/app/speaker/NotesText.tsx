/** The notes of this step or moment: what to say, what to ask, the usual wrong answer. */

import type { Place } from '../../lessons/path.ts'
import { Rich } from '../../panels/text/Rich.tsx'
import { useApp } from '../../store/useApp.ts'
import { fill } from '../../text/catalogue.ts'
import { notesFor } from '../../text/speaker-notes.ts'
import { mixupWords } from '../../text/mixups.ts'
import { speakerWords } from '../../text/speaker.ts'
import { useMixupValues } from '../mixups/useMixupValues.ts'
import { useLessonValues } from '../lesson/useMessage.ts'

export function NotesText({ place, size }: { place: Place | undefined; size: number }) {
  const language = useApp((app) => app.language)
  const words = speakerWords(language)
  const lesson = useApp((app) => app.lesson)
  const moment = useApp((app) => app.moments[app.moment])
  const values = useLessonValues()
  const notes = notesFor(language, { lesson, step: place?.step, kind: moment?.kind ?? 'data' })
  const mixup = useApp((app) => app.mixup)
  const told = useMixupValues()
  const entry = mixup === null ? null : mixupWords(language).list[mixup]
  const text = (key: string) => <Rich text={fill(key, values)} />
  return (
    <section className="speaker-notes" aria-label={words.notes} style={{ fontSize: `${1.35 * size}rem` }} tabIndex={0}>
      <h2>{words.notes}</h2>
      {entry !== null && <><p><Rich text={fill(entry.so, told)} /></p><div className="speaker-wrong"><h3>{words.wrong}</h3><p><Rich text={fill(entry.think, told)} /></p></div></>}
      {entry === null && <p>{text(notes?.say ?? words.none)}</p>}
      {entry === null && notes?.ask !== undefined && <div className="speaker-ask"><h3>{words.ask}</h3><p>{text(notes.ask)}</p></div>}
      {entry === null && notes?.wrong !== undefined && <div className="speaker-wrong"><h3>{words.wrong}</h3><p>{text(notes.wrong)}</p></div>}
    </section>
  )
}
