/** Fold, Unfold: one cell standing still, or stamped above each slab. */

import { foldable, layoutAt } from '../../figures/stage/layouts/layout-at.ts'
import { useActions, useApp } from '../../store/useApp.ts'
import { shapeOf } from '../shape.ts'
import { useSay } from '../text/useSay.ts'
import './cube.css'

export function FoldButton() {
  const say = useSay()
  const shape = useApp(shapeOf)
  const layout = useApp((app) => app.layout)
  const moments = useApp((app) => app.moments)
  const moment = useApp((app) => app.moment)
  const setLayout = useActions().setLayout
  if (shape === null) return null
  const can = layoutAt({ layout: 'folded', shape, moments, moment }) === 'folded'
  const folded = can && layout !== 'chart'
  const why = can ? undefined : say(foldable(shape) ? 'tape.stays' : 'tape.bothWays')
  return (
    <button type="button" className="fold" aria-description={why} aria-disabled={!can} onClick={() => can && setLayout(folded ? 'chart' : 'folded')}>
      {say(folded ? 'tape.unfold' : 'tape.fold')}
    </button>
  )
}
