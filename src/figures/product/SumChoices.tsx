/** The three ways of summing the same box, as a radio group. */

import { useId } from 'react'
import type { Summing } from '../../trace/contract/product.ts'
import type { ProductStrings } from './strings.ts'

export interface SumChoicesProps {
  value: Summing
  /** Ways that can be asked for now. */
  choices: readonly Summing[]
  strings: ProductStrings
  onChange: (summing: Summing) => void
}

export function SumChoices({ value, choices, strings, onChange }: SumChoicesProps) {
  const name = useId()
  return (
    <div className="product-choices" role="radiogroup" aria-label={strings.summing}>
      {choices.map((summing) => (
        <label key={summing} className={summing === value ? 'chosen' : undefined}>
          <input type="radio" name={name} checked={summing === value} onChange={() => onChange(summing)} />
          {strings.choices[summing]}
        </label>
      ))}
    </div>
  )
}
