/** The lesson that is open: the store's, or one that is only looked at because it is not built yet. */

import { useState } from 'react'
import { lessonOf } from '../../lessons/lessons.ts'
import type { LessonName } from '../../store/state.ts'
import { useReset } from '../../panels/useReset.ts'
import { useActions, useApp } from '../../store/useApp.ts'

export function useLesson(): { lesson: LessonName; openLesson: (lesson: LessonName) => void } {
  const open = useApp((app) => app.lesson)
  const actions = useActions()
  // Looking at what is not there yet must not throw away what is on the stage.
  const [visited, setVisited] = useState<LessonName | null>(null)
  useReset(() => setVisited(null))
  const openLesson = (lesson: LessonName) => {
    const built = lessonOf(lesson) !== undefined
    setVisited(built ? null : lesson)
    if (built && lesson !== open) actions.openLesson(lesson)
  }
  return { lesson: visited ?? open, openLesson }
}
