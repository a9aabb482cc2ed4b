/** A few choices of which one holds, as radio buttons side by side. */

import { useId } from 'react'
import './radios.css'

export interface RadiosProps<Value extends string> {
  /** Accessible name of the group, shown before it. */
  name: string
  value: Value
  choices: readonly { value: Value; label: string }[]
  onChange: (value: Value) => void
}

export function Radios<Value extends string>({ name, value, choices, onChange }: RadiosProps<Value>) {
  const id = useId()
  return (
    <fieldset className="radios">
      <legend>{name}</legend>
      {choices.map((choice) => (
        <label key={choice.value} data-on={choice.value === value}>
          <input type="radio" name={id} checked={choice.value === value} onChange={() => onChange(choice.value)} />
          <span>{choice.label}</span>
        </label>
      ))}
    </fieldset>
  )
}
