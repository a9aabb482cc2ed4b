/** A named choice among a few: a native select, which is a combobox everywhere, phone included. */

import { useId } from 'react'

export interface ChoiceProps<T extends string> {
  name: string
  value: T
  /** `lang`: of a label that is not in the page's language. */
  choices: readonly { value: T; label: string; lang?: string }[]
  onChange: (value: T) => void
  /** Seen in place of the name, which then is for screen readers only; '': the value speaks for itself. */
  short?: string
  /** It stays as it is; the id of the sentence that says why. */
  held?: string | null
  /** Said beside it. */
  note?: string | null
}

export function Choice<T extends string>({ name, value, choices, onChange, short, held, note }: ChoiceProps<T>) {
  const id = useId()
  return (
    <div className="field choice">
      {short === undefined ? <label htmlFor={id}>{name}</label> : short !== '' && <span className="choice-short" aria-hidden="true">{short}</span>}
      <select id={id} aria-label={short === undefined ? undefined : name} data-tip={short === undefined ? undefined : name} disabled={Boolean(held)} aria-describedby={held ?? undefined} value={value} onChange={(event) => onChange(event.target.value as T)}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value} lang={choice.lang}>
            {choice.label}
          </option>
        ))}
      </select>
      {note && <p className="said">{note}</p>}
    </div>
  )
}
