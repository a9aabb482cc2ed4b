/** Saves the table of the inspector as CSV, in the lesson of the film reviews. */

import { tableToCsv } from '../../../figures/table/tsv.ts'
import { useActions } from '../../../store/useApp.ts'
import type { ReviewsWay } from '../../../store/reviews.ts'
import { useWayTable } from './useWayTable.ts'

/** null: there is no table, or its numbers are of a later moment. */
export function useWaySave(way: ReviewsWay): (() => void) | null {
  const { download } = useActions()
  const { name, shown } = useWayTable(way)
  if (shown === null || !shown.known) return null
  return () => {
    const { tensor, strings } = shown
    const body = tableToCsv(tensor, { corner: '', row: strings.rowName, column: strings.columnName })
    const place = tensor.tensor === undefined ? name : tensor.tensor.step === null ? tensor.tensor.id : `${tensor.tensor.id}-t${tensor.tensor.step + 1}`
    download({ name: `unfold-reviews-${place}.csv`, type: 'text/csv', body })
  }
}
