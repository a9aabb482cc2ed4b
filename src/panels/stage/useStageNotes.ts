/** What the page points out in the picture: the path of a chosen square, the cuts of truncation, the place of a number that is not finite. */

import { useMemo } from 'react'
import type { StageNotes } from '../../figures/stage/notes/stage-notes.ts'
import { shownTruncation } from '../../store/experiments/state.ts'
import type { AppState } from '../../store/state.ts'
import { useApp } from '../../store/useApp.ts'
import { notFiniteSentence } from '../../text/not-finite.ts'
import { shapeOf } from '../shape.ts'
import { useSay } from '../text/useSay.ts'

/** null: nothing. */
export function useStageNotes(): StageNotes | null {
  const say = useSay()
  const reads = useApp((app) => shapeOf(app)?.schedule.reads)
  const chosen = useApp((app) => (isOpen(app, 'itemised') ? app.experiments.itemised.chosen : null))
  const cut = useApp((app) => (isOpen(app, 'truncation') ? shownTruncation(app.experiments.truncation.k, app.recipe) : app.recipe.truncate))
  const notFinite = useApp((app) => app.training.notFinite ?? app.snapshot?.notFinite ?? null)
  return useMemo(() => {
    const read = reads?.[chosen?.read ?? -1]
    const lit = chosen && read !== undefined ? { state: chosen.tensor.replace(/^dh\./, ''), step: chosen.step, read } : null
    const warning = notFinite && { ...notFinite, words: notFiniteSentence(say, notFinite) }
    return lit || warning || cut !== null ? { lit, cut, warning } : null
  }, [say, reads, chosen, cut, notFinite])
}

const isOpen = ({ lesson, panel }: AppState, name: AppState['panel']) => lesson === 'unfolded' && panel === name
