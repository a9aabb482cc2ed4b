/** Loading weights in the lesson of the film reviews: they are for the run, which stands on the tab Train alone. */

import { useApp } from '../../store/useApp.ts'
import { exportWords } from '../../text/export.ts'
import { useLabPanel, useLoadedLab } from '../reviews/lab/useLab.ts'
import { useSay } from '../text/useSay.ts'
import { ExportItem } from './ExportItem.tsx'

export function ReviewsLoadItem({ none, onClick }: { none: string | undefined; onClick: () => void }) {
  const say = useSay()
  const { why } = exportWords(useApp((app) => app.language))
  const training = useLabPanel(useLoadedLab()) === 'train'
  return <ExportItem name={say('export.load')} disabled={!training || none !== undefined} why={training ? none : why.lab} onClick={onClick} />
}
