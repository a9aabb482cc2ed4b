/** One press of the clicker, for what is drawn. */

import { useMemo } from 'react'
import { useAppStore } from '../../store/useApp.ts'
import { pressesOf } from './presses.ts'
import type { Presses } from './presses.ts'

export type { Presses }

export function usePress(): Presses {
  const store = useAppStore()
  return useMemo(() => pressesOf(store), [store])
}
