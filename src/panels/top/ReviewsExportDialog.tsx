/** The dialog of an export in the lesson of the film reviews, where several networks and batches are to be seen. */

import { useLoadedLab } from '../reviews/lab/useLab.ts'
import { useLoadedReviews } from '../reviews/useReviews.ts'
import { useTaken } from '../reviews/useTaken.ts'
import type { ReviewsWay } from '../../store/reviews.ts'
import type { ReviewsLab } from '../../store/reviews-lab-state.ts'
import { useApp } from '../../store/useApp.ts'
import { exportWords, takenSentences } from '../../text/export.ts'
import { ExportDialog } from './ExportDialog.tsx'
import type { ExportDialogProps } from './ExportDialog.tsx'

type Props = Pick<ExportDialogProps, 'format' | 'onClose' | 'back'>

export function ReviewsExportDialog(props: Props) {
  const way = useLoadedReviews()
  const lab = useLoadedLab()
  return way && lab && <Loaded {...props} way={way} lab={lab} />
}

function Loaded({ way, lab, ...props }: Props & { way: ReviewsWay; lab: ReviewsLab }) {
  const words = exportWords(useApp((app) => app.language))
  const unopened = useApp((app) => app.run.info === null)
  const { read, recipe, of, labelled } = useTaken(way, lab)
  const sentences = takenSentences(words, { of, labelled, batch: recipe.batch, steps: recipe.steps })
  return <ExportDialog {...props} taken={{ recipe, read: read ?? undefined, sentences, there: read !== null || !unopened }} />
}
