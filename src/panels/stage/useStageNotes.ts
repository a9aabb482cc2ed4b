/** What the page points out in the picture: the path of a chosen square, the cuts of truncation, the place of a number that is not finite. */

import { useMemo } from 'react'
import { cutIds, pathIds } from '../../figures/stage/notes/path.ts'
import type { StageNotesProps } from '../../figures/stage/notes/StageNotes.tsx'
import { shownTruncation } from '../../store/experiments/panels.ts'
import type { AppState } from '../../store/state.ts'
import { useApp } from '../../store/useApp.ts'
import { notFiniteSentence } from '../../text/not-finite.ts'
import { cutsOf } from '../../trace/contract/cuts.ts'
import { shapeOf } from '../shape.ts'
import { useSay } from '../text/useSay.ts'

export function useStageNotes(): StageNotesProps {
  const say = useSay()
  const shape = useApp(shapeOf)
  const chosen = useApp((app) => (isOpen(app, 'itemised') ? app.experiments.itemised.chosen : null))
  const k = useApp((app) => (isOpen(app, 'truncation') ? shownTruncation(app.experiments.truncation.k, app.recipe) : app.recipe.truncate))
  const notFinite = useApp((app) => app.training.notFinite ?? app.snapshot?.notFinite ?? null)
  return useMemo(() => {
    const read = shape?.schedule.reads[chosen?.read ?? -1]
    const lit = shape && chosen && read !== undefined ? { lit: pathIds(shape, { state: chosen.tensor.replace(/^dh\./, ''), step: chosen.step, read }) } : {}
    const warning = notFinite && { ...notFinite, words: notFiniteSentence(say, notFinite) }
    return { ...lit, warning, ...(shape && k !== null ? { cut: cutIds(cutsOf(shape, k)) } : {}) }
  }, [say, shape, chosen, k, notFinite])
}

const isOpen = ({ lesson, panel }: AppState, name: AppState['panel']) => lesson === 'unfolded' && panel === name
