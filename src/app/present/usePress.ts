/** One press of the clicker, from keys, buttons and fingers alike. */

import { useMemo } from 'react'
import { lessonOf } from '../../lessons/lessons.ts'
import { jump, press, toLesson } from '../../lessons/path.ts'
import { useAppStore } from '../../store/useApp.ts'
import { depthMover } from '../lesson/depth-motion.ts'
import { settler } from '../lesson/settled.ts'

export interface Presses {
  press(by: 1 | -1): void
  beginning(): void
  end(): void
  nextLesson(): void
}

export function usePress(): Presses {
  const store = useAppStore()
  return useMemo(() => {
    const motions = { depth: depthMover(store), settled: settler(store) }
    const last = () => (lessonOf(store.getState().lesson)?.spine.length ?? 1) - 1
    const goTo = (index: number) => {
      store.getState().actions.setAnswered(false)
      jump(store.getState(), index, motions)
    }
    return {
      press: (by) => press(store.getState(), by, motions),
      beginning: () => goTo(0),
      end: () => goTo(last()),
      nextLesson: () => toLesson(store.getState(), 1, motions),
    }
  }, [store])
}
