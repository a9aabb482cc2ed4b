/** The recipe's keys of an address. */

import { CELLS, MODES } from '../engine/spec.ts'
import { OPTIMIZERS, PADDINGS, TASKS } from '../run/recipe.ts'
import type { OwnFacts, Recipe, TaskName } from '../run/recipe.ts'
import { orNone, readClip, readList, readNumber, readWhole, writeClip } from './address-fields.ts'
import type { Query } from './address-query.ts'
import { check, lessonRecipe, optimizerSettings, presetNames, presetRecipe, recipeForOwn, recipeForTask, taskFor } from './recipe-book.ts'
import type { LessonName } from './state.ts'

const WHOLE_FIELDS = ['batch', 'steps', 'features', 'hidden', 'outputs', 'layers', 'seed'] as const
const LIST_FIELDS = ['lengths', 'inputs', 'reads'] as const
const MOST_IN_LIST = 1000
const readSteps = orNone((text) => readList(text, MOST_IN_LIST))

/** What the query says, on top of the lesson's start or the preset; corrected where it makes no sense. */
/** `own`: the data that it is for. */
export function readRecipe(query: Query, lesson: LessonName, own: OwnFacts | null): Recipe {
  const base = own ? recipeForOwn(own, lessonRecipe(lesson)) : baseOf(query.has('preset') ? query.choice('preset', presetNames(), null) : null, lesson)
  const task = own ? null : readTask(query, base)
  const mode = query.choice('mode', MODES, startOf(base, task ?? base.task).mode)
  const start = own ? base : startOf(base, task ?? taskFor(base.task, mode))
  const recipe: Recipe = {
    ...start,
    cell: query.choice('cell', CELLS, start.cell),
    mode,
    padding: query.choice('padding', PADDINGS, start.padding),
    write: query.choice('write', ['after', 'over'] as const, start.write),
    feedback: query.flag('feedback', start.feedback),
    optimizer: readOptimizer(query, start),
    clip: query.read('clip', readClip, start.clip, writeClip(start.clip)),
  }
  for (const field of WHOLE_FIELDS) recipe[field] = query.read(field, readWhole, start[field], String(start[field]))
  recipe.directions = query.read('directions', readDirections, start.directions, String(start.directions))
  for (const field of LIST_FIELDS) recipe[field] = query.read(field, readSteps, start[field], 'none')
  recipe.truncate = query.read('truncate', orNone(readWhole), start.truncate, 'none')
  const checked = check(recipe)
  for (const correction of checked.corrections) query.correct(correction)
  return checked.recipe
}

/** Data of one's own are named by the run, not by the task. */
function readTask(query: Query, base: Recipe): TaskName | null {
  const task = query.choice('task', TASKS, null)
  if (task !== 'own') return task
  query.correct({ field: 'task', given: task, used: base.task, reason: 'together', rule: 'own_missing' })
  return null
}

function readOptimizer(query: Query, start: Recipe): Recipe['optimizer'] {
  const name = query.choice('optimizer', OPTIMIZERS, start.optimizer.name)
  const settings = name === start.optimizer.name ? start.optimizer : optimizerSettings(name)
  return { ...settings, rate: query.read('rate', readNumber, settings.rate, String(settings.rate)) }
}

function readDirections(text: string): 1 | 2 | undefined {
  return text === '1' ? 1 : text === '2' ? 2 : undefined
}

/** Puts what differs from the lesson's start, or the preset; with another task, from that task's own. Where the mode tells the task,
 *  the task is left out. Steps are counted from 0, as in code. */
export function writeRecipe(parts: Map<string, string>, recipe: Recipe, lesson: LessonName): void {
  const { base, start, task } = beginningOf(recipe, lesson)
  const put = (key: string, value: string, usual: string) => {
    if (value !== usual) parts.set(key, value)
  }
  put('preset', base.preset ?? 'none', lessonRecipe(lesson).preset ?? 'none')
  put('cell', recipe.cell, start.cell)
  put('task', recipe.task, task)
  put('mode', recipe.mode, parts.has('task') ? start.mode : base.mode)
  for (const field of WHOLE_FIELDS) put(field, String(recipe[field]), String(start[field]))
  put('directions', String(recipe.directions), String(start.directions))
  for (const field of LIST_FIELDS) put(field, recipe[field]?.join(',') ?? 'none', start[field]?.join(',') ?? 'none')
  put('padding', recipe.padding, start.padding)
  put('write', recipe.write, start.write)
  put('feedback', recipe.feedback ? '1' : '0', start.feedback ? '1' : '0')
  put('optimizer', recipe.optimizer.name, start.optimizer.name)
  const usual = recipe.optimizer.name === start.optimizer.name ? start.optimizer : optimizerSettings(recipe.optimizer.name)
  put('rate', String(recipe.optimizer.rate), String(usual.rate))
  put('clip', writeClip(recipe.clip), writeClip(start.clip))
  put('truncate', String(recipe.truncate ?? 'none'), String(start.truncate ?? 'none'))
}

/** What a recipe is written against, and the task that goes without saying. */
function beginningOf({ own, preset, task, mode }: Recipe, lesson: LessonName): { base: Recipe; start: Recipe; task: TaskName } {
  if (own) {
    const start = recipeForOwn(own, lessonRecipe(lesson))
    return { base: start, start, task: 'own' }
  }
  const base = baseOf(preset, lesson)
  return { base, start: startOf(base, task), task: taskFor(base.task, mode) }
}

/** The preset, or the lesson's start. */
function baseOf(preset: string | null, lesson: LessonName): Recipe {
  return (preset === null ? null : presetRecipe(preset)) ?? lessonRecipe(lesson)
}

/** The recipe that others are written as differences from. */
function startOf(base: Recipe, task: TaskName): Recipe {
  return task === base.task ? base : recipeForTask(base, task)
}
