/** What a recipe says about the model, its way through time, its loss and its task. Pure; the recipe has been checked. */

import { scheduleFor, scheduleOf as patternOf } from '../engine/modes.ts'
import type { Architecture, Objective, Precision, Schedule } from '../engine/spec.ts'
import { addingTask } from '../tasks/adding.ts'
import { parityTask } from '../tasks/parity.ts'
import { reverseTask } from '../tasks/reverse.ts'
import { ringsTask } from '../tasks/rings.ts'
import type { Task, TaskSettings } from '../tasks/task.ts'
import { waveTask } from '../tasks/wave.ts'
import type { Recipe, TaskName } from './recipe.ts'

export function architectureOf(recipe: Recipe): Architecture {
  const { cell, features, hidden, outputs, layers, directions, outputActivation } = recipe
  return {
    cell,
    inputSize: features,
    hiddenSize: hidden,
    outputSize: outputs,
    layers,
    directions,
    outputActivation,
    embedding: null,
    dropout: { input: 0, readOut: 0 },
  }
}

/** The mode's own steps, or those drawn by hand. */
export function scheduleOf({ mode, steps, write, feedback, inputs, reads }: Recipe): Schedule {
  const named = scheduleFor(mode, { steps, write, feedback })
  if (inputs === null && reads === null) return named
  const own = named.hasInput.flatMap((flag, t) => (flag ? [t] : []))
  return patternOf({ steps, inputs: inputs ?? own, reads: reads ?? named.reads, feedback })
}

export function objectiveOf({ loss, truncate, clip }: Recipe): Objective {
  return { loss, truncate, stepClip: clip.step }
}

const TASK_MAKERS: Record<Exclude<TaskName, 'adding'>, (settings: TaskSettings, seed: number) => Task> = {
  rings: ringsTask,
  wave: waveTask,
  reverse: reverseTask,
  parity: parityTask,
}

export function taskOf(recipe: Recipe, precision: Precision): Task {
  const { task, data, mode, batch, features, outputs, lengths, seed } = recipe
  const { steps, hasInput, reads } = scheduleOf(recipe)
  const inputs = hasInput.flatMap((flag, t) => (flag ? [t] : []))
  const settings: TaskSettings = { mode, batch, steps, features, outputs, inputs, reads, lengths, precision }
  return task === 'adding' ? addingTask({ ...settings, variant: data }, seed) : TASK_MAKERS[task](settings, seed)
}
