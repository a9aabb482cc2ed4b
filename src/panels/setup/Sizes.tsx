/** The seven number fields of Setup, each with what is to be said about its number. */

import { useState } from 'react'
import { useApp } from '../../store/useApp.ts'
import { correctionSentence } from '../../text/corrections.ts'
import { useSay } from '../text/useSay.ts'
import { SizeField } from './SizeField.tsx'
import { HELD } from './Held.tsx'
import { SIZE_FIELDS, equalTo } from './equal-sizes.ts'
import type { SizeField as SizeName } from './equal-sizes.ts'

const FIELDS = [...SIZE_FIELDS, 'layers', 'seed'] as const
type Field = (typeof FIELDS)[number]

export function Sizes() {
  const say = useSay()
  const recipe = useApp((app) => app.recipe)
  const language = useApp((app) => app.language)
  const corrections = useApp((app) => app.corrections)
  const { change, light } = useApp((app) => app.actions)
  const fix = useApp((app) => app.link.fix)
  const [last, setLast] = useState<Field | null>(null)
  const problem = (field: Field) => {
    const correction = corrections.find((one) => one.field === field)
    return correction === undefined ? null : correctionSentence(say, language, correction)
  }
  const note = (field: Field) => {
    const size = SIZE_FIELDS.find((name): name is SizeName => name === field)
    const other = size === undefined || last !== field ? null : equalTo(recipe, size)
    if (other === null) return null
    return say('setup.equal', { names: `${say(`setup.${field}`)}, ${say(`setup.${other}`)}`, size: recipe[field] })
  }
  return FIELDS.map((field) => (
    <div key={field} className="size-place" onFocus={() => light(AXES[field])} onBlur={() => light(null)}>
      <SizeField
        name={say(`setup.${field}`)}
        value={recipe[field]}
        low={field === 'seed' ? 0 : 1}
        held={fix.includes(field) ? HELD : null}
        problem={problem(field)}
        note={note(field)}
        onChange={(value) => {
          setLast(field)
          change({ [field]: value })
        }}
      />
    </div>
  ))
}

const AXES = { batch: 'batch', steps: 'time', features: 'features', hidden: 'hidden', outputs: 'outputs', layers: null, seed: null } as const
