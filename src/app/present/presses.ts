/** One press of the clicker, from keys, buttons, fingers and other windows alike. */

import type { StoreApi } from 'zustand/vanilla'
import { lessonOf } from '../../lessons/lessons.ts'
import { jump, press, nextLesson } from '../../lessons/path.ts'
import type { AppStore } from '../../store/state.ts'
import { depthMover } from '../lesson/depth-motion.ts'
import { settler } from '../lesson/settled.ts'

export interface Presses {
  press(by: 1 | -1): void
  beginning(): void
  end(): void
  nextLesson(): void
  /** To a step of the path, from anywhere. */
  toStep(index: number): void
}

export function pressesOf(store: StoreApi<AppStore>): Presses {
  const motions = { depth: depthMover(store), settled: settler(store) }
  const last = () => (lessonOf(store.getState().lesson)?.spine.length ?? 1) - 1
  const toStep = (index: number) => {
    store.getState().actions.setAnswered(false)
    jump(store.getState(), index, motions)
  }
  return {
    press: (by) => press(store.getState(), by, motions),
    beginning: () => toStep(0),
    end: () => toStep(last()),
    nextLesson: () => nextLesson(store.getState()),
    toStep,
  }
}
