/** In the lesson of the modes slots can be filled and cards emptied on the stage. */

import { useCallback } from 'react'
import { toggled } from '../../store/pattern.ts'
import type { PatternRow } from '../../store/pattern.ts'
import { useActions, useApp } from '../../store/useApp.ts'

/** undefined: not in this lesson. */
export function usePattern(): ((row: PatternRow, step: number) => void) | undefined {
  const modes = useApp((app) => app.lesson === 'modes')
  const recipe = useApp((app) => app.recipe)
  const { change } = useActions()
  const toggle = useCallback(
    (row: PatternRow, step: number) => {
      const part = toggled(recipe, row, step)
      if (part !== null) change(part)
    },
    [recipe, change],
  )
  return modes ? toggle : undefined
}
