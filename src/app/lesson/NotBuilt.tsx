/** A lesson that is not there yet: one honest sentence, and where to go instead. */

import { useSay } from '../../panels/text/useSay.ts'
import { useApp } from '../../store/useApp.ts'
import type { LessonName } from '../../store/state.ts'

export interface NotBuiltProps {
  name: LessonName
}

export function NotBuilt({ name }: NotBuiltProps) {
  const say = useSay()
  const openLesson = useApp((app) => app.actions.openLesson)
  return (
    <div className="lesson-text">
      <h1>{say(`lessons.${name}`)}</h1>
      <p>{say('lessons.notBuilt')}</p>
      <p>
        <a
          href="#/adding"
          onClick={(event) => {
            event.preventDefault()
            openLesson('adding')
          }}
        >
          {say('lessons.toAdding')}
        </a>
      </p>
    </div>
  )
}
