/** A lesson that is not there yet: one honest sentence, and where to go instead. */

import { useSay } from '../../panels/text/useSay.ts'
import type { LessonName } from '../../store/state.ts'

export interface NotBuiltProps {
  name: LessonName
  onOpen: (lesson: LessonName) => void
}

export function NotBuilt({ name, onOpen }: NotBuiltProps) {
  const say = useSay()
  return (
    <div className="lesson-text">
      <h1>{say(`lessons.${name}`)}</h1>
      <p>{say('lessons.notBuilt')}</p>
      <p>
        <a
          href="#/adding"
          onClick={(event) => {
            event.preventDefault()
            onOpen('adding')
          }}
        >
          {say('lessons.toAdding')}
        </a>
      </p>
    </div>
  )
}
