/** What the makers of questions share. Types only. */

import type { ModelShape } from '../engine/spec.ts'
import type { Question } from './question.ts'
import type { Sizes } from './sizes.ts'

/** A whole number from 0 and below n. */
export type Pick = (n: number) => number

export interface Asked {
  network: ModelShape
  sizes: Sizes
  pick: Pick
}

export type Drawn = Omit<Question, 'kind' | 'network'>
export type Asking = (asked: Asked) => Drawn | null
