/** The five modes as one machine: read not all outputs, leave inputs empty, take one step. The weights stay. */

import type { ModeName } from '../../engine/spec.ts'
import { derived, switchesOf } from '../../store/mode-switches.ts'
import type { Switches } from '../../store/mode-switches.ts'
import { useActions, useApp } from '../../store/useApp.ts'
import { shapeOf } from '../shape.ts'
import { useSay } from '../text/useSay.ts'
import { shapesOf } from './mode-words.ts'
import './modes.css'

const NAMES = ['unread', 'empty', 'single'] as const satisfies readonly (keyof Switches)[]

export function ModeSwitches() {
  const say = useSay()
  const recipe = useApp((app) => app.recipe)
  const shape = useApp(shapeOf)
  const actions = useActions()
  const now = switchesOf(recipe)
  const press = (name: keyof Switches) => actions.change(derived(recipe, { ...now, [name]: !now[name] }))
  const mode: ModeName | null = shape?.schedule.mode ?? null
  return (
    <div className="mode-switches" role="group" aria-label={say('modes.machine')}>
      <button type="button" onClick={() => actions.openOverview()}>{say('modes.all')}</button>
      {NAMES.map((name) => (
        <button key={name} type="button" aria-pressed={now[name]} disabled={now.single && name !== 'single'} onClick={() => press(name)}>{say(`modes.switches.${name}`)}</button>
      ))}
      {shape && <ModeLine mode={mode} x={shapesOf(shape).x} y={shapesOf(shape).y} />}
    </div>
  )
}

function ModeLine({ mode, x, y }: { mode: ModeName | null; x: string; y: string }) {
  const say = useSay()
  const name = mode === null ? say('modes.none') : say(`setup.modes.${mode}`)
  return (
    <p className="mode-line">
      <strong>{name}</strong> <code>{`X ${x} → Y ${y}`}</code> {mode !== null && <span>{say(`modes.used.${mode}`)}</span>}
    </p>
  )
}
