/** What a recipe says about its task. Pure; the recipe has been checked. */

import type { ReviewSet } from '../data/reviews/review-set.ts'
import type { Precision } from '../engine/spec.ts'
import type { OwnSet } from '../data/choices.ts'
import { addingTask } from '../tasks/adding.ts'
import { ownTask } from '../tasks/own.ts'
import { parityTask } from '../tasks/parity.ts'
import { reverseTask } from '../tasks/reverse.ts'
import { reviewsTask } from '../tasks/reviews.ts'
import { ringsTask } from '../tasks/rings.ts'
import type { Task, TaskSettings } from '../tasks/task.ts'
import { waveTask } from '../tasks/wave.ts'
import type { Recipe, TaskName } from './recipe.ts'
import { scheduleOf } from './shape-of.ts'

const TASK_MAKERS: Record<Exclude<TaskName, 'adding' | 'reviews' | 'own'>, (settings: TaskSettings, seed: number) => Task> = {
  rings: ringsTask,
  wave: waveTask,
  reverse: reverseTask,
  parity: parityTask,
}

/** Data that a recipe names and that do not come with it. */
export interface Given {
  own?: OwnSet | null
  reviews?: ReviewSet | null
}

export function taskOf(recipe: Recipe, precision: Precision, { own = null, reviews = null }: Given = {}): Task {
  const { task, data, mode, batch, features, outputs, lengths, padding, seed } = recipe
  const { steps, hasInput, reads } = scheduleOf(recipe)
  const inputs = hasInput.flatMap((flag, t) => (flag ? [t] : []))
  const settings: TaskSettings = { mode, batch, steps, features, outputs, inputs, reads, lengths, padding, precision }
  if (task === 'reviews') return reviewsTask({ ...recipe.reviews!, batch, steps, reads: reads.length, precision }, seed, reviews ?? missing())
  if (task === 'own') {
    if (own === null || own.facts.id !== recipe.own?.id) throw new Error('The data of this recipe are not here.')
    return ownTask(own, settings, seed)
  }
  return task === 'adding' ? addingTask({ ...settings, variant: data }, seed) : TASK_MAKERS[task](settings, seed)
}

function missing(): never {
  throw new Error('The reviews are not there.')
}
