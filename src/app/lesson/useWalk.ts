/** Walking the spine from buttons and keys alike. */

import { useCallback, useMemo } from 'react'
import { walk } from '../../lessons/walk.ts'
import { useAppStore } from '../../store/useApp.ts'
import { depthMover } from './depth-motion.ts'
import { settler } from './settled.ts'

export function useWalk(): (by: 1 | -1) => void {
  const store = useAppStore()
  const motions = useMemo(() => ({ depth: depthMover(store), settled: settler(store) }), [store])
  return useCallback((by) => walk(store.getState(), by, motions), [store, motions])
}
