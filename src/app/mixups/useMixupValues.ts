/** The sizes that a mix-up's sentences name: of what is being opened, not of what is still on the stage. */

import { useMemo } from 'react'
import { useSay } from '../../panels/text/useSay.ts'
import { shapeOfRecipe } from '../../store/recipe-book.ts'
import { useApp } from '../../store/useApp.ts'
import { lessonValues } from '../lesson/values.ts'
import type { LessonValues } from '../lesson/values.ts'

export function useMixupValues(): LessonValues {
  const say = useSay()
  const recipe = useApp((app) => app.recipe)
  const run = useApp((app) => app.run)
  return useMemo(() => lessonValues(say, { snapshot: null, run }, shapeOfRecipe(recipe)), [say, recipe, run])
}
