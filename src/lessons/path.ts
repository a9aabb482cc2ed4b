/** The path of somebody who presents: the spine, what is behind it, the moments of the batch, then the next lesson. One press is one step of it. */

import type { Actions, AppState } from '../store/state.ts'
import type { Lesson, SpineStep } from './lesson.ts'
import { lessonOf, neighbour } from './lessons.ts'
import { standing, walkTo } from './walk.ts'
import type { Motions } from './walk.ts'

type App = AppState & { actions: Actions }

/** Longer batches are played, not pressed through. */
const MOST_MOMENTS = 40

/** What people think, what is so, what to look at. */
export const MIXUP_PARTS = 3

/** Where on the path the page stands; `at` counts from 0 within its part. */
export interface Place {
  part: 'spine' | 'behind' | 'moments'
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
  if (state.spine >= steps) return { part: 'moments', at: Math.min(state.spine - steps, lastMoment(state)), of: state.moments.length, step: undefined }
  const index = standing(whole, state)
  const step = whole.spine[index]
  return index < spine ? { part: 'spine', at: index, of: spine, step } : { part: 'behind', at: index - spine, of: steps - spine, step }
}

const lastMoment = ({ moments }: AppState) => Math.max(0, moments.length - 1)
const pressable = ({ moments }: AppState) => moments.length <= MOST_MOMENTS

/** One press of the clicker. An open question is answered before anything else; a blank screen comes back. */
export function press(state: App, by: 1 | -1, motions: Motions): void {
  const { actions, presenting } = state
  if (presenting.blank) return actions.setBlank(false)
  if (state.mixup !== null) return pressMixup(state, by)
  const place = placeOf(state)
  if (place === undefined) return
  const asks = asksFirst(place)
  if (asks && presenting.answered !== by > 0) return actions.setAnswered(by > 0)
  actions.setAnswered(by < 0)
  if (place.part === 'moments') pressMoments(state, place, by, motions)
  else pressSteps(state, by, motions)
}

/** Whether a press is an answer before it is a step. */
export const asksFirst = ({ step }: Place): boolean => step?.question !== undefined || step?.exercise !== undefined

/** A mix-up is read line by line; before the first and after the last of them it goes back to where it was asked for. */
function pressMixup({ presenting, actions }: App, by: 1 | -1): void {
  const part = presenting.part + by
  if (part < 0 || part >= MIXUP_PARTS) actions.leaveMixup()
  else actions.setPart(part)
}

function pressSteps(state: App, by: 1 | -1, motions: Motions): void {
  const whole = wholeOf(lessonOf(state.lesson) as Lesson)
  const next = standing(whole, state) + by
  if (next < 0) return toLesson(state, -1, motions)
  if (next < whole.spine.length) return leave(state), walkTo(whole, next, state, motions)
  if (!pressable(state)) return toLesson(state, 1, motions)
  leave(state)
  clear(state)
  toMoment(state, whole.spine.length, 0)
}

function pressMoments(state: App, { at, of }: Place, by: 1 | -1, motions: Motions): void {
  const whole = wholeOf(lessonOf(state.lesson) as Lesson)
  if (at + by < 0) return walkTo(whole, whole.spine.length - 1, state, motions)
  if (at + by >= of) return toLesson(state, 1, motions)
  toMoment(state, whole.spine.length, at + by)
}

function toMoment({ actions }: App, steps: number, moment: number): void {
  actions.setSpine(steps + moment)
  actions.pause()
  actions.goTo(moment)
}

/** The next lesson at its beginning; the one before at the end of its spine. */
export function toLesson(state: App, by: 1 | -1, motions: Motions): void {
  const name = neighbour(state.lesson, by)
  if (name === undefined) return
  leave(state)
  clear(state)
  state.actions.openLesson(name)
  const lesson = lessonOf(name)
  if (by < 0 && lesson !== undefined) motions.settled((there) => jump(there, lesson.spine.length - 1, motions))
}

/** To a step of the spine or of what is behind it, from anywhere. */
export function jump(state: App, index: number, motions: Motions): void {
  const lesson = lessonOf(state.lesson)
  if (lesson === undefined) return
  leave(state)
  walkTo(wholeOf(lesson), index, state, motions)
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
