/** How well the network does on sequences that it has never seen, beside the best constant answer. */

import { useApp } from '../../store/useApp.ts'
import { shortNumber } from '../../marks/digits.ts'
import { useSay } from '../text/useSay.ts'
import { Tip } from '../tip/Tip.tsx'

export function SuccessLine() {
  const say = useSay()
  const own = useApp((app) => app.recipe.own)
  const success = useApp((app) => app.success)
  if (own?.heldOut === 0) return <p className="training-success">{say('training.noneApart')}</p>
  if (success === null) return <p className="training-success">{say('training.successPending')}</p>
  const { kind, iteration, value, baseline } = success
  const words =
    kind === 'accuracy'
      ? say('training.accuracy', { value: percent(value), baseline: percent(baseline) })
      : say('training.error', { value: shortNumber(value, 3), baseline: shortNumber(baseline, 3) })
  const about = own ? say('training.successOwn', { iteration, count: own.heldOut }) : say('training.successAbout', { iteration })
  return <p className="training-success"><Tip about={about}>{words}</Tip></p>
}

/** Rounded down: 100 % is all. */
function percent(share: number): string {
  return `${Math.floor(share * 1000) / 10}\u00a0%`
}
