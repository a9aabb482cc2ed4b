/** Saving the inspector's table from the lesson of the film reviews; not while something else stands in its place. */

import type { ReviewsWay } from '../../store/reviews.ts'
import { useLabPanel, useLoadedLab } from '../reviews/lab/useLab.ts'
import { useWaySave } from '../reviews/numbers/useWaySave.ts'
import { useLoadedReviews } from '../reviews/useReviews.ts'
import { useSay } from '../text/useSay.ts'
import { ExportItem } from './ExportItem.tsx'

export function WayTableItem() {
  const say = useSay()
  const way = useLoadedReviews()
  const panel = useLabPanel(useLoadedLab())
  if (way === null || panel !== null) return <ExportItem name={say('export.csv')} disabled onClick={() => undefined} />
  return <Save way={way} />
}

function Save({ way }: { way: ReviewsWay }) {
  const say = useSay()
  const save = useWaySave(way)
  return <ExportItem name={say('export.csv')} disabled={save === null} onClick={() => save?.()} />
}
