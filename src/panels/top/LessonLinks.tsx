/** Links to the five lessons. */

import type { MouseEvent } from 'react'
import { LESSONS } from '../../store/state.ts'
import type { LessonName } from '../../store/state.ts'
import { useApp } from '../../store/useApp.ts'
import { useSay } from '../text/useSay.ts'

export function LessonLinks() {
  const say = useSay()
  const current = useApp((app) => app.lesson)
  const openLesson = useApp((app) => app.actions.openLesson)
  const open = (event: MouseEvent, lesson: LessonName) => {
    // A new tab is the browser's.
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return
    event.preventDefault()
    if (lesson !== current) openLesson(lesson)
  }
  return (
    <nav className="lesson-links" aria-label={say('lessons.label')}>
      {LESSONS.map((lesson, i) => (
        <a key={lesson} href={`#/${lesson}`} aria-current={lesson === current ? 'page' : undefined} onClick={(event) => open(event, lesson)}>
          <span className="number" aria-hidden="true">{i + 1}</span>
          {say(`lessons.${lesson}`)}
        </a>
      ))}
    </nav>
  )
}
