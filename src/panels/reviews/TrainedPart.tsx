/** How the trained weights came about: right answers and loss by epoch, beside what needs no network, and the same as a table. */

import { lazily } from '../../load/lazily.ts'
import { Boundary } from '../boundary/Boundary.tsx'
import { useReviews } from './useReviews.ts'
import { TrainingTable } from './TrainingTable.tsx'

const RecordFigures = lazily(() => import('./lab/RecordFigures.tsx').then((module) => module.RecordFigures))

export function TrainedPart() {
  const record = useReviews((state) => state.record)
  if (record === null) return null
  return (
    <>
      <div className="review-record"><Boundary><RecordFigures record={record} /></Boundary></div>
      <TrainingTable record={record} />
    </>
  )
}
