/** Read, then write: whether the first output stands after the last input, or over it. */

import { writesOver, writing } from '../../store/mode-switches.ts'
import { useActions, useApp } from '../../store/useApp.ts'
import { Choice } from '../Choice.tsx'
import { useSay } from '../text/useSay.ts'

const WAYS = ['after', 'over'] as const

export function WriteChoice() {
  const say = useSay()
  const recipe = useApp((app) => app.recipe)
  const { change } = useActions()
  return (
    <Choice
      name={say('modes.write.name')}
      short={say('modes.write.short')}
      value={writesOver(recipe) ? 'over' : 'after'}
      choices={WAYS.map((value) => ({ value, label: say(`modes.write.${value}`) }))}
      onChange={(write) => change(writing(recipe, write))}
    />
  )
}
