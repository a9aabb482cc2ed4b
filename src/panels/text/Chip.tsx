/** A size with its name, in the colour of its axis: [batch = 4]. Pointing at it lights the axis everywhere. */

import { useApp } from '../../store/useApp.ts'
import { axisWord } from '../../text/tensors.ts'
import type { Chip as ChipAxis } from '../../text/rich.ts'
import { shapeOf, sizeOf } from '../shape.ts'
import { useSay } from './useSay.ts'
import './text.css'

export interface ChipProps {
  axis: ChipAxis
}

export function Chip({ axis }: ChipProps) {
  const say = useSay()
  const library = useApp((app) => app.library)
  const size = useApp((app) => sizeOf(shapeOf(app), axis))
  const lit = useApp((app) => app.lit === axis)
  const light = useApp((app) => app.actions.light)
  return (
    <button
      type="button"
      className="chip"
      data-axis={axis}
      data-lit={lit}
      aria-pressed={lit}
      onPointerEnter={() => light(axis)}
      onPointerLeave={() => light(null)}
      onFocus={() => light(axis)}
      onBlur={() => light(null)}
    >
      {axisWord(say, library, axis)} = {size ?? '…'}
    </button>
  )
}
