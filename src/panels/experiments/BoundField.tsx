/** A bound that is there or not, and its value on a logarithmic slider. */

import { useId } from 'react'
import { shortNumber } from '../../marks/digits.ts'

export interface BoundFieldProps {
  name: string
  /** Accessible name of the slider. */
  value: string
  /** Said where there is no bound. */
  none: string
  bound: number | null
  /** Where it begins when it is switched on. */
  usual: number
  onChange: (bound: number | null) => void
}

/** Powers of ten. */
const LOW = -5
const HIGH = 2

export function BoundField({ name, value, none, bound, usual, onChange }: BoundFieldProps) {
  const id = useId()
  return (
    <div className="experiment-bound">
      <label className="check">
        <input type="checkbox" checked={bound !== null} onChange={(event) => onChange(event.target.checked ? inRange(usual) : null)} />
        <span>{name}</span>
      </label>
      <div className="slider">
        <input
          id={id} type="range" aria-label={value} aria-valuetext={bound === null ? none : shortNumber(bound)} min={LOW} max={HIGH} step={0.05} disabled={bound === null}
          value={Math.log10(bound ?? usual)} onChange={(event) => onChange(roundBound(Math.pow(10, Number(event.target.value))))}
        />
        <output htmlFor={id}>{bound === null ? none : shortNumber(bound)}</output>
      </div>
    </div>
  )
}

const roundBound = (bound: number) => Number(bound.toPrecision(2))
const inRange = (bound: number) => roundBound(Math.min(Number(`1e${HIGH}`), Math.max(Number(`1e${LOW}`), Number.isFinite(bound) ? bound : 1)))
