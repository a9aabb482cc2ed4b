/** What a recipe says about its task. Pure; the recipe has been checked. */

import type { Precision } from '../engine/spec.ts'
import { addingTask } from '../tasks/adding.ts'
import { parityTask } from '../tasks/parity.ts'
import { reverseTask } from '../tasks/reverse.ts'
import { ringsTask } from '../tasks/rings.ts'
import type { Task, TaskSettings } from '../tasks/task.ts'
import { waveTask } from '../tasks/wave.ts'
import type { Recipe, TaskName } from './recipe.ts'
import { scheduleOf } from './shape-of.ts'

const TASK_MAKERS: Record<Exclude<TaskName, 'adding'>, (settings: TaskSettings, seed: number) => Task> = {
  rings: ringsTask,
  wave: waveTask,
  reverse: reverseTask,
  parity: parityTask,
}

export function taskOf(recipe: Recipe, precision: Precision): Task {
  const { task, data, mode, batch, features, outputs, lengths, padding, seed } = recipe
  const { steps, hasInput, reads } = scheduleOf(recipe)
  const inputs = hasInput.flatMap((flag, t) => (flag ? [t] : []))
  const settings: TaskSettings = { mode, batch, steps, features, outputs, inputs, reads, lengths, padding, precision }
  return task === 'adding' ? addingTask({ ...settings, variant: data }, seed) : TASK_MAKERS[task](settings, seed)
}
