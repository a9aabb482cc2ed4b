/** The shapes from the text to the answer, the one that is talked about marked. */

import { Fragment } from 'react'
import { useApp } from '../../store/useApp.ts'
import type { WayPart } from '../../store/reviews-state.ts'
import { shapeText } from '../../text/symbols.ts'
import { useReviews, useSayReviews } from './useReviews.ts'
import { waySizes } from './way-sizes.ts'

/** Which of the shapes a part of the way is about. */
const STATION: Record<WayPart, number> = { answer: 0, words: 1, unknown: 1, row: 2, batch: 2, table: 3, block: 3, fed: 4, dense: 5, along: 5, gradient: 3, trained: 5 }

export function Shapes() {
  const say = useSayReviews()
  const way = useApp((app) => app.way)
  const list = useReviews((state) => state.found?.list ?? null)
  const { B, T, D, H, vocabulary } = waySizes()
  const stations = [say('shapes.text'), say('shapes.list', { list: list ?? '…' }), shapeText([B, T]), shapeText([B, T, D]), shapeText([B, H]), shapeText([B, 1])]
  const layers = [null, null, null, ['Embedding', `(${vocabulary}, ${D})`], ['LSTM', `(${H})`], ['Dense', '(1)']]
  return (
    <ol className="reviews-shapes" aria-label={say('shapes.label')}>
      {stations.map((shape, i) => (
        <Fragment key={i}>
          <li aria-current={i === STATION[way] ? 'step' : undefined}>
            {i > 0 && <span className="reviews-arrow">→</span>}
            {layers[i] && <><span className="reviews-layer">{layers[i][0]}<span>{layers[i][1]}</span></span><span className="reviews-arrow">→</span></>}
            <code>{shape}</code>
          </li>
        </Fragment>
      ))}
    </ol>
  )
}
