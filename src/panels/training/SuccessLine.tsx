/** How well the network does on sequences that it has never seen, beside the best constant answer. */

import { useApp } from '../../store/useApp.ts'
import { shortNumber } from '../../marks/digits.ts'
import { useSay } from '../text/useSay.ts'

export function SuccessLine() {
  const say = useSay()
  const success = useApp((app) => app.success)
  if (success === null) return <p className="training-success">{say('training.successPending')}</p>
  const { kind, iteration, value, baseline } = success
  const words = kind === 'accuracy' ? 'accuracy' : 'error'
  const write = kind === 'accuracy' ? percent : (number: number) => shortNumber(number, 3)
  const values = { iteration, value: write(value), baseline: write(baseline) }
  return <p className="training-success" title={say(`training.${words}`, values)}>{say(`training.${words}Short`, values)}</p>
}

/** Rounded down: 100 % is all. */
function percent(share: number): string {
  return `${Math.floor(share * 1000) / 10} %`
}
