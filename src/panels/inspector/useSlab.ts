/** The slab that the inspector shows, with its numbers. */

import { useMemo } from 'react'
import { useApp } from '../../store/useApp.ts'
import type { Places } from '../../text/tensors.ts'
import type { TensorView } from '../../trace/contract/tensors.ts'
import { chosenSlab, madeAt } from './chosen.ts'

export interface ShownSlab {
  id: string
  step: number | null
  view: TensorView
  places: Places
  /** False: it is computed at a later moment. */
  known: boolean
}

export function useSlab(): ShownSlab | null {
  const snapshot = useApp((app) => app.snapshot)
  const selected = useApp((app) => app.selected)
  const moments = useApp((app) => app.moments)
  const moment = useApp((app) => app.moment)
  return useMemo(() => {
    const slab = chosenSlab({ snapshot, selected, moments, moment })
    const view = slab === null ? undefined : snapshot?.tensors[slab.tensor]
    if (snapshot === null || slab === null || view === undefined) return null
    const { layers, directions } = snapshot.shape.architecture
    const step = view.axes[0] === 'time' ? Math.min(slab.step ?? 0, (view.shape[0] ?? 1) - 1) : null
    return { id: slab.tensor, step, view, places: { layers, directions }, known: madeAt(slab, moments) <= moment }
  }, [snapshot, selected, moments, moment])
}
