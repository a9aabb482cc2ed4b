/** The legend of the tensor that the current moment is about, from the numbers on the stage. */

import { Legend } from '../../figures/legend/Legend.tsx'
import { shortNumber } from '../../marks/digits.ts'
import { extent } from '../../marks/tint.ts'
import { useApp } from '../../store/useApp.ts'
import { tensorSymbol } from '../../text/tensors.ts'
import { useSlab } from '../inspector/useSlab.ts'
import { roleOf } from '../inspector/tensor-role.ts'
import { useSay } from '../text/useSay.ts'

export function StageLegend() {
  const say = useSay()
  const shown = useSlab()
  const snapshot = useApp((app) => app.snapshot)
  const data = shown && snapshot?.tensors[shown.id]?.data
  if (!shown || !data) return null
  const max = extent(data)
  const name = tensorSymbol(shown.id, null, shown.places)
  return <Legend name={name} role={roleOf(shown.id)} max={max} negative={data.some((value) => value < 0)} label={say('stage.legend', { name, max: shortNumber(max) })} />
}
