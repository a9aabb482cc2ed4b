/** A whole number with a name: type it, arrow keys, or the two small buttons. What does not fit is said beside it. */

import { useId, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { useSay } from '../text/useSay.ts'
import { readEntry } from './number-entry.ts'

export interface SizeFieldProps {
  /** Name on screen. */
  name: string
  value: number
  /** Said beside the field: why the last number was not taken. */
  problem: string | null
  /** Said beside the field: two equal sizes and the like. */
  note?: string | null
  low?: number
  /** It stays as it is; the id of the sentence that says why. */
  held?: string | null
  onChange: (value: number) => void
  /** A draft begins or ends: what was said of the one before is old. */
  onDraft?: () => void
}

export function SizeField({ name, value, problem, note, low = 1, held, onChange, onDraft }: SizeFieldProps) {
  const say = useSay()
  const [draft, setDraft] = useState<string | null>(null)
  const [refused, setRefused] = useState<string | null>(null)
  const id = useId()
  const commit = (typed: string) => {
    const entry = readEntry(typed)
    setDraft(null)
    setRefused(entry.kind === 'number' ? null : say('setup.notNumber', { given: typed.slice(0, 30), field: name, used: value }))
    if (entry.kind === 'number' && entry.value !== value) onChange(entry.value)
  }
  const step = (by: number) => {
    setDraft(null)
    setRefused(null)
    onChange(Math.max(low, value + by))
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const by = STEPS[event.key]
    if (by !== undefined) {
      event.preventDefault()
      step(by)
    } else if (event.key === 'Enter' && draft !== null) commit(draft)
    else if (event.key === 'Escape' && draft !== null) {
      event.stopPropagation()
      setDraft(null)
    }
  }
  const said = held ? null : (refused ?? problem)
  return (
    <div className="field size-field" data-refused={said !== null}>
      <div className="size-cell">
        <label htmlFor={id}>{name}</label>
        <div className="size-entry">
          <input
            id={id}
            role="spinbutton"
            inputMode="numeric"
            autoComplete="off"
            aria-valuenow={value}
            aria-valuemin={low}
            readOnly={Boolean(held)}
            aria-readonly={held ? true : undefined}
            aria-invalid={said !== null}
            aria-describedby={held ?? `${id}-said`}
            value={draft ?? String(value)}
            onChange={(event) => {
              setDraft(event.target.value)
              setRefused(null)
              onDraft?.()
            }}
            onBlur={() => draft !== null && commit(draft)}
            onKeyDown={held ? undefined : onKeyDown}
          />
          <button type="button" tabIndex={-1} aria-label={say('setup.less', { field: name })} disabled={Boolean(held) || value <= low} onClick={() => step(-1)}>
            {'−'}
          </button>
          <button type="button" tabIndex={-1} aria-label={say('setup.more', { field: name })} disabled={Boolean(held)} onClick={() => step(1)}>
            {'+'}
          </button>
        </div>
      </div>
      <p className="said" id={`${id}-said`} role={said === null ? undefined : 'alert'}>
        {said ?? note ?? ''}
      </p>
    </div>
  )
}

const STEPS: Record<string, number | undefined> = { ArrowUp: 1, ArrowDown: -1 }
