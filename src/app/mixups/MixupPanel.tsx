/** A mix-up in the place of the lesson's text: what people think, what is so, what to look at, an exercise, and the way back. */

import { useEffect, useRef } from 'react'
import { useOverflow } from '../../marks/overflow.ts'
import { Rich } from '../../panels/text/Rich.tsx'
import type { MixupName } from '../../store/mixup-state.ts'
import { useActions, useApp } from '../../store/useApp.ts'
import { fill } from '../../text/catalogue.ts'
import { MIXUP_LINES, mixupWords } from '../../text/mixups.ts'
import { useMixupValues } from './useMixupValues.ts'
import '../../panels/scrolls.css'
import '../lesson/lesson.css'
import './mixups.css'

export interface MixupPanelProps {
  name: MixupName
  onList: () => void
}

export function MixupPanel({ name, onList }: MixupPanelProps) {
  const words = mixupWords(useApp((app) => app.language))
  const values = useMixupValues()
  const ready = useApp((app) => app.snapshot !== null || app.lesson === 'reviews')
  const from = useApp((app) => app.mixupFrom !== null)
  const { closeMixup, leaveMixup, setExercise } = useActions()
  const title = useRef<HTMLHeadingElement>(null)
  const text = useRef<HTMLDivElement>(null)
  const { after } = useOverflow(text, 'y')
  useEffect(() => {
    // On a phone the text stands below the picture, which is to be seen first.
    title.current?.focus({ preventScroll: true })
    document.getElementById('stage')?.scrollIntoView({ block: 'nearest' })
  }, [name])
  const entry = words.list[name]
  return (
    <section className="lesson mixup" aria-label={words.region}>
      <div className="lesson-text scrolls" data-more={after} ref={text} tabIndex={-1}>
        <button type="button" className="link mixup-all" onClick={onList}>{words.all}</button>
        <h1 ref={title} tabIndex={-1}><Rich text={entry.title} /></h1>
        {MIXUP_LINES.map((line) => (
          <div key={line} className="mixup-part" data-part={line}>
            <h2>{words[line]}</h2>
            <p><Rich text={fill(entry[line], values)} /></p>
          </div>
        ))}
      </div>
      <div className="lesson-walk mixup-walk">
        <button type="button" className="main" disabled={!ready} onClick={() => setExercise('open')}>{words.exercise}</button>
        {from && <button type="button" onClick={leaveMixup}>{words.back}</button>}
        <button type="button" onClick={closeMixup}>{words.stay}</button>
      </div>
    </section>
  )
}
