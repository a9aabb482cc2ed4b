/** Any pattern: a toggle for each output above one for each input. The stage's slots do the same. */

import { patternOf } from '../../store/recipe-book.ts'
import { toggled } from '../../store/pattern.ts'
import type { PatternRow } from '../../store/pattern.ts'
import { useActions, useApp } from '../../store/useApp.ts'
import { subscript } from '../../marks/letters.ts'
import { useSay } from '../text/useSay.ts'

/** Longer sequences are clicked on the stage. */
const MOST_STEPS = 12

export function PatternEditor() {
  const say = useSay()
  const recipe = useApp((app) => app.recipe)
  if (recipe.steps > MOST_STEPS || recipe.task === 'rings') return null
  const { inputs, reads } = patternOf(recipe)
  return (
    <div className="pattern" role="group" aria-label={say('modes.pattern.label')}>
      <Row row="y" on={reads} />
      <Row row="x" on={inputs} />
    </div>
  )
}

const EMPTY: Record<PatternRow, string> = { y: '✕', x: '0' }

function Row({ row, on }: { row: PatternRow; on: readonly number[] }) {
  const say = useSay()
  const recipe = useApp((app) => app.recipe)
  const { change } = useActions()
  return (
    <div className="pattern-row">
      {Array.from({ length: recipe.steps }, (_, step) => {
        const pressed = on.includes(step)
        const name = `${row}${subscript(step + 1)}`
        const part = toggled(recipe, row, step)
        return (
          <button
            key={step} type="button" className={`pattern-${row}`} aria-pressed={pressed} aria-label={say(`modes.pattern.${row}`, { name })}
            aria-disabled={part === null} data-tip="" aria-description={part === null ? say('modes.pattern.least') : undefined} onClick={() => part !== null && change(part)}
          >
            {pressed ? name : EMPTY[row]}
          </button>
        )
      })}
    </div>
  )
}
