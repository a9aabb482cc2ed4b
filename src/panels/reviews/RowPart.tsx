/** The row of 100 indexes, filled up or cut. */

import { RowFigure } from '../../figures/reviews/RowFigure.tsx'
import { useReviews, useReviewsWay, useSayReviews } from './useReviews.ts'
import { cutWords, waySizes } from './way-sizes.ts'

export function RowPart() {
  const say = useSayReviews()
  const way = useReviewsWay()
  const found = useReviews((state) => state.found)
  const step = useReviews((state) => state.step)
  const side = useReviews((state) => state.way.truncating)
  if (found === null) return null
  const { T } = waySizes()
  const { row, at, from, to, list } = found
  const kept = to - from
  return (
    <div className="review-part">
      <RowFigure
        row={row} from={at} to={at + kept} step={step} label={say('row.label', { T, zeros: T - kept, list: kept })}
        place={(t, index) => say('row.place', { t: t + 1, index })} onPoint={(t) => way.point(t)}
      />
      <p className="review-note">{say('row.note', { T })} {kept < list ? say('row.cut', { cut: cutWords(found), end: say(side === 'pre' ? 'row.front' : 'row.end') }) : say('row.none')}</p>
    </div>
  )
}
