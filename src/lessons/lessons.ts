/** The lessons that are built, by name. */

import type { LessonName } from '../store/state.ts'
import { adding } from './adding.ts'
import { cube } from './cube.ts'
import type { Lesson } from './lesson.ts'
import { modes } from './modes.ts'
import { reviews } from './reviews.ts'
import { unfolded } from './unfolded.ts'

const BUILT: Partial<Record<LessonName, Lesson>> = { modes, cube, unfolded, adding, reviews }

/** undefined: this lesson is not built yet. */
export function lessonOf(name: LessonName): Lesson | undefined {
  return BUILT[name]
}
