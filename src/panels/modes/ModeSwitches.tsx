/** The five modes as one machine: read not all outputs, leave inputs empty, take one step, or click any pattern. The weights stay. */

import { derived, switchesOf } from '../../store/mode-switches.ts'
import type { Switches } from '../../store/mode-switches.ts'
import { useActions, useApp } from '../../store/useApp.ts'
import { shapeOf } from '../shape.ts'
import { useSay } from '../text/useSay.ts'
import { Feedback } from './Feedback.tsx'
import { ModeLine } from './ModeLine.tsx'
import { PatternEditor } from './PatternEditor.tsx'
import { WriteChoice } from './WriteChoice.tsx'
import './modes.css'

const NAMES = ['unread', 'empty', 'single'] as const satisfies readonly (keyof Switches)[]

export function ModeSwitches() {
  const say = useSay()
  const recipe = useApp((app) => app.recipe)
  const shape = useApp(shapeOf)
  const actions = useActions()
  const mode = shape?.schedule.mode ?? null
  const now = switchesOf(mode)
  const entered = useApp((app) => app.entered?.mode)
  // Pressed with a key (no click is counted), it takes the focus along: it goes with the mode.
  const all = ({ detail }: { detail: number }) => {
    if (detail === 0) actions.enterPanel(entered ?? recipe.mode, true)
    actions.openOverview()
  }
  const press = (name: keyof Switches) => actions.change(derived(recipe, { ...now, [name]: !now[name] }))
  return (
    <div className="mode-machine">
      <div className="mode-switches" role="group" aria-label={say('modes.machine')}>
        <button type="button" onClick={all}>{say('modes.all')}</button>
        {NAMES.map((name) => (
          <button key={name} type="button" aria-pressed={now[name]} disabled={now.single && name !== 'single'} aria-description={recipe.task === 'parity' ? undefined : say('modes.ownTask')} onClick={() => press(name)}>{say(`modes.switches.${name}`)}</button>
        ))}
        {mode === 'many_to_many_encdec' && <WriteChoice />}
        <Feedback />
        {shape && <ModeLine shape={shape} />}
      </div>
      <PatternEditor />
    </div>
  )
}
