/** How the trained weights came about: right answers and loss by epoch, beside what needs no network, and the same as a table. */

import { Suspense, lazy } from 'react'
import { useReviews } from './useReviews.ts'
import { TrainingTable } from './TrainingTable.tsx'

const RecordFigures = lazy(() => import('./lab/RecordFigures.tsx').then((module) => ({ default: module.RecordFigures })))

export function TrainedPart() {
  const record = useReviews((state) => state.record)
  if (record === null) return null
  return (
    <>
      <div className="review-record"><Suspense fallback={null}><RecordFigures record={record} /></Suspense></div>
      <TrainingTable record={record} />
    </>
  )
}
