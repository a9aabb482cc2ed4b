/** Walking the spine from buttons and keys alike. */

import { useCallback } from 'react'
import { walk } from '../../lessons/walk.ts'
import { useAppStore } from '../../store/useApp.ts'
import { depthMover } from './depth-motion.ts'

export function useWalk(): (by: 1 | -1) => void {
  const store = useAppStore()
  return useCallback((by) => walk(store.getState(), by, depthMover(store)), [store])
}
