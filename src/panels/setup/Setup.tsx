/** The sizes and the kind of network: every change shows in the picture at once. */

import { useApp } from '../../store/useApp.ts'
import { presetsFor, recipeForMode } from '../../store/recipe-book.ts'
import { message } from '../../text/catalogue.ts'
import { Choice } from '../Choice.tsx'
import { useHeld } from '../useLink.ts'
import { FIXABLE } from '../../store/link-state.ts'
import { useSay } from '../text/useSay.ts'
import { HELD, Held } from './Held.tsx'
import { Sizes } from './Sizes.tsx'
import './setup.css'

/** A mode that the task at hand has no answers for comes with its own. */
const MODES = ['one_to_one', 'one_to_many', 'many_to_one', 'many_to_many_encdec', 'many_to_many_synced'] as const
const CELLS = ['rnn_tanh', 'rnn_relu', 'lstm', 'gru'] as const

export function Setup() {
  const say = useSay()
  const language = useApp((app) => app.language)
  const recipe = useApp((app) => app.recipe)
  const { change, choosePreset } = useApp((app) => app.actions)
  const presets = presetsFor(recipe.task).map((name) => ({ value: name, label: message(language, `setup.presets.${name}`) ?? name }))
  const about = recipe.preset === null ? undefined : message(language, `setup.aboutPreset.${recipe.preset}`)
  const [mode, cell, directions, any] = [useHeld('mode'), useHeld('cell'), useHeld('directions'), useHeld(...FIXABLE)]
  const why = (held: boolean) => (held ? HELD : null)
  return (
    <>
      <div className="setup-fields">
        <Sizes />
        <Choice held={why(mode)} name={say('setup.mode')} value={recipe.mode} choices={MODES.map((value) => ({ value, label: say(`modes.names.${value}`) }))} onChange={(mode) => change(recipeForMode(recipe, mode))} />
        <Choice held={why(cell)} name={say('setup.cell')} value={recipe.cell} choices={CELLS.map((value) => ({ value, label: say(`setup.cells.${value}`) }))} onChange={(cell) => change({ cell })} />
        <Choice
          name={say('setup.preset')}
          held={why(any)}
          value={recipe.preset ?? ''}
          choices={[{ value: '', label: say('setup.noPreset') }, ...presets]}
          onChange={(name) => (name === '' ? change({ preset: null }) : choosePreset(name))}
        />
        <label className="check">
          <input type="checkbox" disabled={directions} aria-describedby={why(directions) ?? undefined} checked={recipe.directions === 2} onChange={(event) => change({ directions: event.target.checked ? 2 : 1 })} />
          {say('setup.twoDirections')}
        </label>
      </div>
      <Held />
      <p className="setup-note">{about ?? say('setup.keep')}</p>
    </>
  )
}
