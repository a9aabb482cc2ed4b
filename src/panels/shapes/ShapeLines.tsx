/** The shapes of the current moment, in a box below the lesson's text. */

import { useMemo } from 'react'
import { useApp } from '../../store/useApp.ts'
import { shapeOf } from '../shape.ts'
import { useSay } from '../text/useSay.ts'
import { blockLines } from './block-lines.ts'
import { shapeLines } from './shape-lines.ts'
import './shapes.css'

export function ShapeLines() {
  const say = useSay()
  const shape = useApp(shapeOf)
  const moment = useApp((app) => app.moments[app.moment])
  const loss = useApp((app) => app.recipe.loss)
  const block = useApp((app) => app.layout === 'block')
  const built = useApp((app) => app.built)
  const cut = useApp((app) => app.cut)
  const order = useApp((app) => app.axes)
  const lines = useMemo(() => {
    if (shape === null || moment === undefined) return []
    if (block && moment.kind === 'data') return blockLines(shape, built, cut, order)
    const { cell } = shape.architecture
    return shapeLines(shape, moment, loss, { cell: say(`product.cells.${cell}`), mean: say('shapes.mean'), target: say('shapes.target'), loss: say('shapes.crossEntropy') })
  }, [shape, moment, loss, say, block, built, cut, order])
  if (lines.length === 0) return null
  return (
    <figure className="shapes" aria-label={say('shapes.label')}>
      {lines.map((line, i) => (
        <code key={i}>
          {line.map(({ text, role }, j) => (
            <span key={j} data-role={role}>{text}</span>
          ))}
        </code>
      ))}
    </figure>
  )
}
