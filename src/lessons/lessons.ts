/** The lessons by name, and in which order they stand. */

import { LESSONS } from '../store/state.ts'
import type { LessonName } from '../store/state.ts'
import { adding } from './adding.ts'
import { cube } from './cube.ts'
import type { Lesson } from './lesson.ts'
import { modes } from './modes.ts'
import { reviews } from './reviews.ts'
import { unfolded } from './unfolded.ts'

const BY_NAME: Readonly<Record<LessonName, Lesson>> = { modes, cube, unfolded, adding, reviews }

export function lessonOf(name: LessonName): Lesson {
  return BY_NAME[name]
}

/** The lesson before (−1) or after (1) another; undefined at the ends. */
export function neighbour(name: LessonName, by: 1 | -1): LessonName | undefined {
  return LESSONS[LESSONS.indexOf(name) + by]
}
