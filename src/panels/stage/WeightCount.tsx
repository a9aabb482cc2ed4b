/** "46 weights: Wx 10 + Wh 25 + b 5 + Wy 5 + b 1": it does not move when batch or timesteps change. */

import { lazily } from '../../load/lazily.ts'
import { useApp } from '../../store/useApp.ts'
import type { AppState } from '../../store/state.ts'
import { counted } from '../../text/counted.ts'
import { tensorParts } from '../../text/tensors.ts'
import { Boundary } from '../boundary/Boundary.tsx'
import { product, weightCount } from '../shape.ts'
import { useSay } from '../text/useSay.ts'

const Tip = lazily(() => import('../tip/Tip.tsx').then((module) => module.Tip))

export function WeightCount() {
  const say = useSay()
  const info = useApp((app) => app.run.info)
  if (info === null) return null
  const parts = weightParts(info).map(([name, count]) => `${name} ${count}`)
  const count = counted(say, 'weights', weightCount(info))
  const whole = say('stage.weights', { count, parts: parts.join(' + ') })
  // A phone shows the count alone, where a language begins with it.
  const first = whole.startsWith(count) ? count : whole
  const shown = <>{first}<span className="weight-parts">{whole.slice(first.length)}</span></>
  return (
    <Boundary fallback={<span className="weight-count">{shown}</span>}>
      <Tip className="weight-count" about={`${whole}. ${say('stage.weightsNote')}`}>{shown}</Tip>
    </Boundary>
  )
}

/** Layers and directions together, in drawing order; the bias of the output is a b like the other. */
function weightParts(info: NonNullable<AppState['run']['info']>): [name: string, count: number][] {
  const counts = new Map<string, number>()
  for (const { id, shape } of info.weights) {
    const { kind } = tensorParts(id)
    counts.set(kind, (counts.get(kind) ?? 0) + product(shape))
  }
  return [...counts].map(([kind, count]) => [kind === 'by' ? 'b' : kind, count])
}
