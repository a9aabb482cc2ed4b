/** The path of somebody who presents: the spine, what is behind it, the mix-ups that are seen there, the moments of the batch, then the next lesson.
 *  One press is one step of it. */

import type { Actions, AppState } from '../store/state.ts'
import type { Lesson, SpineStep } from './lesson.ts'
import { lessonOf, neighbour } from './lessons.ts'
import { mixupsIn } from './mixups.ts'
import { momentAt } from './places.ts'
import { standing, walkTo } from './walk.ts'
import type { Motions } from './walk.ts'

type App = AppState & { actions: Actions }

/** Longer batches are played, not pressed through. */
const MOST_MOMENTS = 40

/** What people think, what is so, what to look at, and a question. */
export const MIXUP_PARTS = 4

/** Where on the path the page stands; `at` counts from 0 within its part. */
export interface Place {
  part: 'spine' | 'behind' | 'mixups' | 'moments'
  at: number
  of: number
  step: SpineStep | undefined
}

/** Spine and what is behind it as one row of steps. */
export const wholeOf = (lesson: Lesson): Lesson => ({ ...lesson, spine: [...lesson.spine, ...(lesson.behind ?? [])] })

/** undefined: the lesson is not built. */
export function placeOf(state: AppState): Place | undefined {
  const lesson = lessonOf(state.lesson)
  if (lesson === undefined) return undefined
  const whole = wholeOf(lesson)
  const [spine, steps] = [lesson.spine.length, whole.spine.length]
  const mixups = mixupsIn(lesson.name).length
  if (state.spine >= steps + mixups) return { part: 'moments', at: Math.min(state.spine - steps - mixups, lastMoment(state)), of: state.moments.length, step: undefined }
  if (state.spine >= steps && state.mixup !== null) return { part: 'mixups', at: state.spine - steps, of: mixups, step: undefined }
  const index = standing(whole, state)
  const step = whole.spine[index]
  return index < spine ? { part: 'spine', at: index, of: spine, step } : { part: 'behind', at: index - spine, of: steps - spine, step }
}

/** What is said of the page: where it stands on the path, or, where somebody has gone to another moment meanwhile, that moment. */
export function shownPlace(state: AppState): Place | undefined {
  return hasStrayed(state) ? { part: 'moments', at: state.moment, of: state.moments.length, step: undefined } : placeOf(state)
}

/** Whether the picture is of another moment than the step of the path is about: played, or gone to before presenting began. */
export function hasStrayed(state: AppState): boolean {
  const { moment, moments, recipe, overview, pending, training, run, lesson } = state
  const step = placeOf(state)?.step
  if (step === undefined || lesson === 'reviews' || overview !== null || pending !== null || training.running || run.status !== 'ready') return false
  if (step.trains || step.together || step.code || moments.length === 0) return false
  return moment !== momentAt(step.at, moments, recipe.steps)
}

/** Whether the path is too short for where the page is said to stand. */
export function isBeyond(state: AppState): boolean {
  const lesson = lessonOf(state.lesson)
  return lesson !== undefined && state.spine >= wholeOf(lesson).spine.length + mixupsIn(lesson.name).length + Math.max(1, state.moments.length)
}

const lastMoment = ({ moments }: AppState) => Math.max(0, moments.length - 1)
const pressable = ({ moments }: AppState) => moments.length <= MOST_MOMENTS

/** One press of the clicker. An open question is answered before anything else; a blank screen comes back. */
export function press(state: App, by: 1 | -1, motions: Motions): void {
  const { actions, presenting } = state
  if (presenting.blank) return actions.setBlank(false)
  if (state.mixup !== null) return pressMixup(state, by, motions)
  const place = placeOf(state)
  if (place === undefined) return
  if (hasStrayed(state)) return backOnPath(state, by, motions)
  const asks = asksFirst(place)
  if (asks && presenting.answered !== by > 0) return actions.setAnswered(by > 0)
  actions.setAnswered(by < 0)
  if (place.part === 'moments') pressMoments(state, place, by, motions)
  else pressSteps(state, by, motions)
}

/** Back returns to what the step shows; on goes on from there. */
function backOnPath(state: App, by: 1 | -1, motions: Motions): void {
  const whole = wholeOf(lessonOf(state.lesson) as Lesson)
  state.actions.setAnswered(false)
  if (by > 0) return pressSteps(state, by, motions)
  leave(state)
  walkTo(whole, standing(whole, state), state, motions)
}

/** Whether a press is an answer before it is a step. */
export const asksFirst = ({ step }: Place): boolean => step?.question !== undefined || step?.exercise !== undefined

/** A mix-up is read line by line, then it asks. Before the first and after the last of them it goes on along the path, or back to where it was asked for. */
function pressMixup(state: App, by: 1 | -1, motions: Motions): void {
  const { presenting, actions } = state
  if (presenting.part === QUESTION && presenting.answered !== by > 0) return actions.setAnswered(by > 0)
  const part = presenting.part + by
  if (part >= 0 && part < MIXUP_PARTS) return actions.setAnswered(by < 0), actions.setPart(part)
  const place = placeOf(state)
  if (place?.part !== 'mixups') actions.leaveMixup()
  else if (mixupsIn(state.lesson)[place.at + by] !== undefined) openMixup(state, place.at + by, by)
  else leaveMixups(state, by, motions)
}

const QUESTION = MIXUP_PARTS - 1

const stepsOf = (state: App) => wholeOf(lessonOf(state.lesson) as Lesson).spine.length

/** Its place on the path is in its address, so that a reload comes back to it. */
function openMixup(state: App, at: number, by: 1 | -1): void {
  const { name, address } = mixupsIn(state.lesson)[at]!
  leave(state)
  clear(state)
  state.actions.openMixup(name, `${address}${address.includes('?') ? '&' : '?'}spine=${stepsOf(state) + at}`)
  if (by > 0) return
  state.actions.setPart(QUESTION)
  state.actions.setAnswered(true)
}

/** With the network that was there before them; after a reload, with the lesson's own. */
function leaveMixups(state: App, by: 1 | -1, motions: Motions): void {
  // The very end of the path.
  if (by > 0 && !pressable(state) && neighbour(state.lesson, 1) === undefined) return
  if (state.mixupFrom === null) state.actions.openLesson(state.lesson)
  else state.actions.leaveMixup()
  const whole = wholeOf(lessonOf(state.lesson) as Lesson)
  // Whoever presses on meanwhile presses on from there.
  if (by > 0) state.actions.setSpine(firstMoment(state))
  motions.settled((there) => {
    // Whoever has gone back into one meanwhile is there.
    if (there.mixup !== null) return
    if (by > 0) enterMoments(there)
    else walkTo(whole, whole.spine.length - 1, there, motions)
  })
}

/** At the first of them, or where presses have gone on to. */
function enterMoments(state: App): void {
  if (!pressable(state)) return nextLesson(state)
  leave(state)
  clear(state)
  const place = placeOf(state)
  toMoment(state, place?.part === 'moments' ? place.at : 0)
}

function pressSteps(state: App, by: 1 | -1, motions: Motions): void {
  const whole = wholeOf(lessonOf(state.lesson) as Lesson)
  const next = standing(whole, state) + by
  if (next < 0) return toEndBefore(state, motions)
  if (next < whole.spine.length) return leave(state), walkTo(whole, next, state, motions)
  if (mixupsIn(state.lesson).length > 0) openMixup(state, 0, 1)
  else enterMoments(state)
}

function pressMoments(state: App, { at, of }: Place, by: 1 | -1, motions: Motions): void {
  const whole = wholeOf(lessonOf(state.lesson) as Lesson)
  const mixups = mixupsIn(state.lesson).length
  if (at + by < 0) return mixups > 0 ? openMixup(state, mixups - 1, -1) : walkTo(whole, whole.spine.length - 1, state, motions)
  if (at + by >= of) return nextLesson(state)
  toMoment(state, at + by)
}

/** Counted as `spine` is: behind all steps and mix-ups. */
const firstMoment = (state: App) => stepsOf(state) + mixupsIn(state.lesson).length

function toMoment(state: App, moment: number): void {
  const { actions } = state
  actions.setSpine(firstMoment(state) + moment)
  actions.pause()
  actions.goTo(moment)
}

/** At its beginning. */
export function nextLesson(state: App): void {
  openLesson(state, 1)
}

/** The last stop of the lesson before, so that a press too many is taken back by one. */
function toEndBefore(state: App, motions: Motions): void {
  if (!openLesson(state, -1)) return
  motions.settled((there) => {
    const whole = wholeOf(lessonOf(there.lesson) as Lesson)
    const mixups = mixupsIn(there.lesson).length
    if (pressable(there)) toMoment(there, lastMoment(there))
    else if (mixups > 0) openMixup(there, mixups - 1, -1)
    else walkTo(whole, whole.spine.length - 1, there, motions)
  })
}

/** False: there is none. */
function openLesson(state: App, by: 1 | -1): boolean {
  const name = neighbour(state.lesson, by)
  if (name === undefined) return false
  leave(state)
  clear(state)
  state.actions.openLesson(name)
  return true
}

/** To a step of the spine or of what is behind it, from anywhere. */
export function jump(state: App, index: number, motions: Motions): void {
  const lesson = lessonOf(state.lesson)
  if (lesson === undefined) return
  leave(state)
  // A mix-up has a network of its own.
  if (state.mixup !== null) state.actions.openLesson(state.lesson)
  if (state.mixup === null) walkTo(wholeOf(lesson), index, state, motions)
  else motions.settled((there) => walkTo(wholeOf(lesson), index, there, motions))
}

/** A step's training ends with the step. */
function leave({ training, actions }: App): void {
  if (training.running) actions.pauseTraining()
}

function clear({ product, actions }: App): void {
  if (product !== null) actions.closeProduct()
  actions.openExperiment(null)
  actions.openPanelOf(null)
  actions.select(null)
}
