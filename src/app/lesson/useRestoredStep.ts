/** A reload, or an address that names a step of the lesson: brings back what the step shows besides the moment, once its numbers are there.
 *  A step that there is none of is corrected then. */

import { useEffect, useMemo } from 'react'
import { insist } from '../../load/insist.ts'
import { useAppStore } from '../../store/useApp.ts'
import { settler } from './settled.ts'

export function useRestoredStep(): void {
  const store = useAppStore()
  const settled = useMemo(() => settler(store), [store])
  useEffect(() => {
    const { spine } = store.getState()
    if (spine === 0) return
    void insist(() => import('./restore-step.ts')).then(({ restoreAddressed }) => settled((state) => {
      // Whoever has walked on meanwhile is shown something else already.
      if (state.spine === spine) restoreAddressed(store)
    }))
  }, [store, settled])
}
