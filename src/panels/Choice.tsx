/** A named choice among a few: a native select, which is a combobox everywhere, phone included. */

import { useId } from 'react'

export interface ChoiceProps<T extends string> {
  name: string
  value: T
  choices: readonly { value: T; label: string }[]
  onChange: (value: T) => void
  /** Said beside it. */
  note?: string | null
}

export function Choice<T extends string>({ name, value, choices, onChange, note }: ChoiceProps<T>) {
  const id = useId()
  return (
    <div className="field choice">
      <label htmlFor={id}>{name}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value as T)}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
      {note && <p className="said">{note}</p>}
    </div>
  )
}
