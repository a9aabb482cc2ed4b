/** The check by nudging in large type: the loss with a weight a little lower and a little higher, beside the gradient. */

import { cellName } from '../../panels/inspector/formula-strings.ts'
import { Nudged } from '../../panels/recompute/Nudged.tsx'
import { shapeOf } from '../../panels/shape.ts'
import { useSay } from '../../panels/text/useSay.ts'
import { useApp } from '../../store/useApp.ts'
import '../../panels/recompute/recompute.css'

export function NudgeSide() {
  const say = useSay()
  const shape = useApp(shapeOf)
  const own = useApp((app) => app.recompute)
  if (shape === null || own === null) return null
  const name = cellName(say, shape, own.cell)
  return (
    <section className="recompute">
      <h2>{name}</h2>
      {own.nudge && <Nudged result={own.nudge} name={name} />}
    </section>
  )
}
