/** Links to the five lessons. */

import { useLayoutEffect, useRef } from 'react'
import type { MouseEvent } from 'react'
import { LESSONS } from '../../store/state.ts'
import type { LessonName } from '../../store/state.ts'
import { useSay } from '../text/useSay.ts'

export interface LessonLinksProps {
  current: LessonName
  onOpen: (lesson: LessonName) => void
}

export function LessonLinks({ current, onOpen }: LessonLinksProps) {
  const say = useSay()
  const row = useRef<HTMLElement>(null)
  // Where the links do not all fit, the current one is in the middle of what is seen; the page itself must not scroll.
  useLayoutEffect(() => {
    const link = row.current?.querySelector<HTMLElement>('[aria-current]')
    if (row.current && link) row.current.scrollLeft = link.offsetLeft - row.current.offsetLeft - (row.current.clientWidth - link.offsetWidth) / 2
  }, [current])
  const open = (event: MouseEvent, lesson: LessonName) => {
    // A new tab is the browser's.
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return
    event.preventDefault()
    if (lesson !== current) onOpen(lesson)
  }
  return (
    <nav className="lesson-links" ref={row} aria-label={say('lessons.label')}>
      {LESSONS.map((lesson, i) => (
        <a key={lesson} href={`#/${lesson}`} aria-current={lesson === current ? 'page' : undefined} onClick={(event) => open(event, lesson)}>
          <span className="number" aria-hidden="true">{i + 1}</span>
          {say(`lessons.${lesson}`)}
        </a>
      ))}
    </nav>
  )
}
