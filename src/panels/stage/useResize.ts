/** Sizes dragged at a slab's edge: every count shows at once; letting go finishes the drag, Escape takes it back. */

import { useEffect, useRef } from 'react'
import { useActions, useApp } from '../../store/useApp.ts'

/** Milliseconds of rest after which a row of presses is one finished change. */
const REST = 700

type Resizable = 'batch' | 'features' | 'hidden'

export function useResize(): (axis: Resizable, count: number, held?: boolean) => void {
  const { change, light } = useActions()
  const recipe = useApp((app) => app.recipe)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const drag = useRef<Drag | null>(null)
  useEffect(() => () => {
    clearTimeout(timer.current)
    drag.current?.forget()
  }, [])
  const finish = (axis: Resizable, count: number) => {
    clearTimeout(timer.current)
    change({ [axis]: count }, { settled: true })
    light(null)
  }
  return (axis, count, held = false) => {
    if (held) drag.current ??= dragFrom(recipe[axis], (end) => finish(axis, end), () => (drag.current = null))
    if (drag.current?.cancelled) return
    if (drag.current) drag.current.count = count
    change({ [axis]: count }, { settled: false })
    light(axis)
    clearTimeout(timer.current)
    if (!held) timer.current = setTimeout(() => finish(axis, count), REST)
  }
}

interface Drag {
  count: number
  /** Until the pointer is let go, what it still does counts for nothing. */
  cancelled: boolean
  forget(): void
}

/** However long the pointer rests, the drag goes on until it is let go. */
function dragFrom(from: number, finish: (count: number) => void, done: () => void): Drag {
  const drag: Drag = { count: from, cancelled: false, forget: () => listen('removeEventListener') }
  const end = () => {
    drag.forget()
    done()
    if (!drag.cancelled) finish(drag.count)
  }
  const key = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || drag.cancelled) return
    event.preventDefault()
    event.stopPropagation()
    drag.cancelled = true
    finish(from)
  }
  const listen = (way: 'addEventListener' | 'removeEventListener') => {
    window[way]('pointerup', end)
    window[way]('pointercancel', end)
    window[way]('keydown', key as EventListener, true)
  }
  listen('addEventListener')
  return drag
}
