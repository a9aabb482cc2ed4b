/** Messages that lessons name by key, filled with the numbers of the batch on the stage. */

import { useMemo } from 'react'
import { shapeOf } from '../../panels/shape.ts'
import { useSay } from '../../panels/text/useSay.ts'
import { useApp } from '../../store/useApp.ts'
import { fill, message } from '../../text/catalogue.ts'
import { lessonValues } from './values.ts'
import type { LessonValues } from './values.ts'

export function useMessage(): (key: string) => string {
  const language = useApp((app) => app.language)
  const values = useLessonValues()
  return useMemo(() => (key) => fill(message(language, key) ?? key, values), [language, values])
}

export function useLessonValues(): LessonValues {
  const say = useSay()
  const snapshot = useApp((app) => app.snapshot)
  const run = useApp((app) => app.run)
  return useMemo(() => lessonValues(say, { snapshot, run }, shapeOf({ snapshot, run })), [say, snapshot, run])
}
