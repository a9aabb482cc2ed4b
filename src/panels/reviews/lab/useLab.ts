/** The reviews' lab in React: provided by its entry once it is loaded. */

import { createContext, useContext, useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { useStore } from 'zustand'
import type { LabPanel, LabState, ReviewsLab } from '../../../store/reviews-lab-state.ts'
import { useActions, useApp } from '../../../store/useApp.ts'
import { labSay } from '../../../text/reviews-lab.ts'
import type { SayLab } from '../../../text/reviews-lab.ts'

export const LabContext = createContext<ReviewsLab | null>(null)

/** null: on its way. */
export function useLoadedLab(): ReviewsLab | null {
  const { reviewsLab } = useActions()
  const [lab, setLab] = useState<ReviewsLab | null>(null)
  useEffect(() => {
    let gone = false
    void reviewsLab().then((loaded) => gone || setLab(loaded))
    return () => void (gone = true)
  }, [reviewsLab])
  return lab
}

const never = () => () => undefined

/** null: none is open, or the lab is on its way. */
export function useLabPanel(lab: ReviewsLab | null): LabPanel | null {
  return useSyncExternalStore(lab?.store.subscribe ?? never, () => lab?.store.getState().panel ?? null)
}

export function useLab(): ReviewsLab {
  const lab = useContext(LabContext)
  if (!lab) throw new Error('No lab: the panel must be inside LabContext.')
  return lab
}

/** Reads a slice; draws again when it is another one (===). */
export function useLabState<T>(selector: (state: LabState) => T): T {
  return useStore(useLab().store, selector)
}

export function useLabSay(): SayLab {
  const language = useApp((app) => app.language)
  return useMemo(() => labSay(language), [language])
}
