/** Follows the mix-up that the address names: shows it once its numbers are there, and brings back the place that it was opened from. */

import { useEffect, useMemo, useRef } from 'react'
import { insist } from '../../load/insist.ts'
import { useApp, useAppStore } from '../../store/useApp.ts'
import { settler } from '../lesson/settled.ts'

export function useMixup(): void {
  const store = useAppStore()
  const settled = useMemo(() => settler(store), [store])
  const mixup = useApp((app) => app.mixup)
  const opened = useApp((app) => app.opened)
  const before = useRef(mixup)
  useEffect(() => {
    const left = before.current !== null && mixup === null
    before.current = mixup
    if (mixup === null && !left) return
    void insist(() => import('./show-mixup.ts')).then(({ showMixup, showLeft }) => settled((state) => {
      const { mixupFrom } = state
      if (mixup !== null) showMixup(state, mixup)
      else if (mixupFrom?.address === state.actions.address()) showLeft(state, mixupFrom)
    }))
  }, [store, settled, mixup, opened])
}
