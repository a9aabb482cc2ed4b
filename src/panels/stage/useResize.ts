/** Sizes dragged at a slab's edge: every count shows at once, and a while after the last one the drag is finished. */

import { useEffect, useRef } from 'react'
import { useActions } from '../../store/useApp.ts'

/** Milliseconds of rest after which a drag, or a row of presses, is one finished change. */
const REST = 700

type Resizable = 'batch' | 'features' | 'hidden'

export function useResize(): (axis: Resizable, count: number) => void {
  const { change, light } = useActions()
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  return (axis, count) => {
    change({ [axis]: count }, { settled: false })
    light(axis)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => {
      change({ [axis]: count }, { settled: true })
      light(null)
    }, REST)
  }
}
