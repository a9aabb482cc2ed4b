/** Our review as one row among 32. */

import { useEffect } from 'react'
import { BatchFigure } from '../../figures/reviews/BatchFigure.tsx'
import { useReviews, useReviewsWay, useSayReviews } from './useReviews.ts'
import { useRoom } from './useRoom.ts'
import { waySizes } from './way-sizes.ts'

export function BatchPart() {
  const say = useSayReviews()
  const way = useReviewsWay()
  const batch = useReviews((state) => state.batch)
  const { room, size } = useRoom()
  useEffect(() => way.wantBatch(), [way])
  const sizes = waySizes()
  const rows = batch?.reviews.map(({ row, at, from, to }) => ({ row, from: at, to: at + to - from })) ?? []
  return (
    <>
      <div className="review-room" ref={room}>
        {batch === null && <p role="status">{say('waiting.batch')}</p>}
        {batch !== null && size.width > 0 && (
          <BatchFigure
            rows={rows} steps={sizes.T} own={batch.own} size={size} label={say('batch.label', sizes)}
            name={(row) => say('batch.row', { n: row + 1 })} onChoose={(number) => way.choose({ of: 'ours', number })}
          />
        )}
      </div>
      <p className="review-note">{say('batch.note', sizes)}</p>
    </>
  )
}
