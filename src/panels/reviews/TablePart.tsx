/** Each index picks its row of the table; the word that is pointed at is followed. */

import { TableFigure } from '../../figures/reviews/TableFigure.tsx'
import { useApp } from '../../store/useApp.ts'
import { countText } from '../../text/reviews.ts'
import { useReviews, useReviewsWay, useSayReviews } from './useReviews.ts'
import { useRoom } from './useRoom.ts'
import { waySizes } from './way-sizes.ts'

export function TablePart() {
  const say = useSayReviews()
  const way = useReviewsWay()
  const found = useReviews((state) => state.found)
  const rows = useReviews((state) => state.rows)
  const pointed = useReviews((state) => state.step)
  const { room, size } = useRoom()
  const { T, D, vocabulary: count } = waySizes()
  const vocabulary = countText(useApp((app) => app.language), count)
  const step = pointed ?? T - 1
  const index = found?.row[step] ?? 0
  const strings = {
    label: say('table.label', { vocabulary }), rows: say('table.rows', { vocabulary }), columns: say('table.columns', { D }), vectors: say('table.vectors', { T, D }),
    time: say('table.time'), picked: say('table.picked', { index }), vector: say('table.vector', { t: step + 1, index }),
  }
  return (
    <>
      <div className="review-room" ref={room}>
        {found !== null && rows !== null && size.width > 0 && (
          <TableFigure row={found.row} {...rows} vocabulary={count} step={step} size={size} strings={strings} onPoint={(t) => way.point(t)} />
        )}
      </div>
      <p className="review-note">{say('table.legend')}</p>
    </>
  )
}
