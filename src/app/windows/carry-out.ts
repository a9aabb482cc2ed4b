/** Does what another window asks for, with the page's own actions; says with a code why it does not. */

import type { StoreApi } from 'zustand/vanilla'
import { lessonOf } from '../../lessons/lessons.ts'
import { wholeOf } from '../../lessons/path.ts'
import { walk, walkTo } from '../../lessons/walk.ts'
import type { Recipe } from '../../run/recipe.ts'
import { recipeForMode } from '../../store/recipe-book.ts'
import type { AppStore } from '../../store/state.ts'
import type { Failure } from '../../worker/protocol.ts'
import type { Last } from '../../windows/read-message.ts'
import type { Plain, Request } from '../../windows/protocol.ts'
import { depthMover } from '../lesson/depth-motion.ts'
import { isSettled, settler } from '../lesson/settled.ts'
import { pressesOf } from '../present/presses.ts'

type Carry = (request: Request) => Failure | null

/** Answers when what was asked for is on the stage, one request after the other. */
export function carrying(store: StoreApi<AppStore>): (request: Request) => Promise<Failure | null> {
  const carry = carryOn(store)
  let before: Promise<unknown> = Promise.resolve()
  const one = async (request: Request): Promise<Failure | null> => {
    await settled(store)
    const failure = carry(request)
    await settled(store)
    return failure ?? (request.kind === 'state' ? null : stuck(store.getState()))
  }
  return (request) => {
    const done = before.then(() => one(request))
    before = done.catch(() => undefined)
    return done
  }
}

function settled(store: StoreApi<AppStore>): Promise<void> {
  return new Promise((resolve) => {
    if (isSettled(store.getState())) return resolve()
    const stop = store.subscribe((state) => {
      if (!isSettled(state)) return
      stop()
      // Whoever brings the numbers finishes first.
      queueMicrotask(resolve)
    })
  })
}

const failed = (code: string, data: Failure['data'] = {}): Failure => ({ code, data })
const stuck = ({ run }: AppStore) => (run.status === 'failed' ? failed('no_numbers', { message: run.failure?.code ?? '' }) : null)
/** null: within. */
const beyond = (field: string, given: number, last: number) => (given > last ? failed('beyond', { field, given, low: 0, high: Math.max(0, last) }) : null)

/** The last moment of the batch on the stage and the last step of the lesson; what is not known yet is left out. */
export function lastOf({ moments, lesson, present }: AppStore): Last {
  const told = lessonOf(lesson)
  return { ...(moments.length > 0 && { moment: moments.length - 1 }), step: (present ? wholeOf(told) : told).spine.length - 1 }
}

function carryOn(store: StoreApi<AppStore>): Carry {
  const plain = plainOf(store)
  const motions = { depth: depthMover(store), settled: settler(store) }
  const presses = pressesOf(store)
  const toStep = (step: number): Failure | null => {
    const state = store.getState()
    const lesson = lessonOf(state.lesson)
    const wrong = beyond('step', step, lastOf(state).step ?? 0)
    if (wrong !== null) return wrong
    if (state.present) presses.toStep(step)
    else walkTo(lesson, step, state, motions)
    return null
  }
  return (request) => {
    const { actions, moments } = store.getState()
    if (request.kind === 'state') return null
    if (request.kind === 'open') return actions.openAddress(request.address), null
    if (request.kind === 'lesson') return actions.openLesson(request.lesson), null
    if (request.kind === 'step') return toStep(request.step)
    if (request.kind === 'sizes') return resize(store, request.sizes as Partial<Recipe>)
    if (request.kind === 'depth') return actions.setDepth(request.depth), null
    if (request.kind === 'blank') return actions.setBlank(request.on), null
    if (request.kind === 'moment') {
      const wrong = beyond('moment', request.moment, moments.length - 1)
      if (wrong === null) {
        actions.pause()
        actions.goTo(request.moment)
      }
      return wrong
    }
    plain[request.kind]()
    return null
  }
}

/** Several at once are one change: a mode brings what it needs, and the rest goes on top of it. */
function resize(store: StoreApi<AppStore>, sizes: Partial<Recipe>): Failure | null {
  const { recipe, link, actions } = store.getState()
  const held = link.fix.filter((field) => sizes[field] !== undefined && sizes[field] !== recipe[field])
  if (held.length > 0) return failed('fixed', { names: held.join(', ') })
  actions.change({ ...(sizes.mode && recipeForMode(recipe, sizes.mode)), ...sizes })
  return null
}

function plainOf(store: StoreApi<AppStore>): Record<Plain, () => void> {
  const presses = pressesOf(store)
  const motions = { depth: depthMover(store), settled: settler(store) }
  const app = () => store.getState()
  const presenting = () => app().present
  const by = (way: 1 | -1) => (presenting() ? presses.press(way) : walk(app(), way, motions))
  const toEnd = (last: boolean) => {
    const lesson = lessonOf(app().lesson)
    if (presenting()) (last ? presses.end : presses.beginning)()
    else walkTo(lesson, last ? lesson.spine.length - 1 : 0, app(), motions)
  }
  return {
    first: () => app().actions.first(),
    back: () => app().actions.back(),
    play: () => app().actions.play(),
    pause: () => app().actions.pause(),
    next: () => app().actions.next(),
    last: () => app().actions.last(),
    continue: () => by(1),
    goBack: () => by(-1),
    beginning: () => toEnd(false),
    end: () => toEnd(true),
    nextLesson: () => presses.nextLesson(),
    train: () => app().actions.train(),
    pauseTraining: () => app().actions.pauseTraining(),
  }
}
