/** At the end of a lesson: where it comes from, with links to click. The page itself asks no other host for anything. */

import { useId } from 'react'
import { SOURCES } from '../../lessons/sources.ts'
import type { LessonName } from '../../store/state.ts'
import { useApp } from '../../store/useApp.ts'
import { sourceWords } from '../../text/sources.ts'
import './sources.css'

export function Sources({ lesson }: { lesson: LessonName }) {
  const words = sourceWords(useApp((app) => app.language))
  const title = useId()
  return (
    <section className="sources" aria-labelledby={title}>
      <h2 id={title}>{words.title}</h2>
      <ul>
        {SOURCES[lesson].map(({ authors, title: name, where, year, url }) => (
          <li key={url}>
            {authors}: <a href={url} target="_blank" rel="noopener noreferrer" aria-description={words.newTab}>{name}</a>, {where}{year !== null && `, ${year}`}
          </li>
        ))}
      </ul>
    </section>
  )
}
