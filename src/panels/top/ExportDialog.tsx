/** Says what a file holds and what it cannot hold, before it is saved. */

import type { Recipe } from '../../run/recipe.ts'
import type { ReadReviews } from '../../store/reviews-state.ts'
import { cannotHold, preventingOf } from '../../store/not-held.ts'
import type { ExportFormat } from '../../store/not-held.ts'
import { useApp } from '../../store/useApp.ts'
import { exportWords, notHeldSentences } from '../../text/export.ts'
import { useSay } from '../text/useSay.ts'
import { FileDialog } from './FileDialog.tsx'
import type { FileDialogOpened } from './FileDialog.tsx'
import { Outcome } from './Outcome.tsx'

export interface ExportDialogProps extends FileDialogOpened {
  format: ExportFormat
  /** Absent: the batch of the run. */
  taken?: {
    recipe: Recipe
    read?: ReadReviews
    /** What of the page it is. */
    sentences: readonly string[]
    /** False: there are no numbers yet. */
    there: boolean
  }
}

export function ExportDialog({ format, taken, onClose, back }: ExportDialogProps) {
  const say = useSay()
  const words = exportWords(useApp((app) => app.language))
  const run = useApp((app) => app.recipe)
  const working = useApp((app) => app.saving?.status === 'working')
  const save = useApp((app) => app.actions.saveFile)
  const codes = cannotHold(taken?.recipe ?? run, format)
  const prevented = taken?.there === false || preventingOf(format, codes).length > 0
  return (
    <FileDialog title={say(`export.${format}`)} about={words.about[format]} onClose={onClose} back={back}>
      {taken && <p>{taken.sentences.join(' ')}</p>}
      {codes.length > 0 && (
        <>
          <p>{words.notHeld}</p>
          <ul>
            {notHeldSentences(words, codes).map((sentence, i) => <li key={codes[i]}>{sentence}</li>)}
          </ul>
        </>
      )}
      <Outcome done={words.done} />
      <p className="export-buttons">
        <button type="button" disabled={working || prevented} onClick={() => save(format, taken?.read)}>{words.save}</button>
        <button type="button" onClick={onClose}>{words.close}</button>
      </p>
    </FileDialog>
  )
}
