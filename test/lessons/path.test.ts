// The path of somebody who presents: every step of every lesson, answered questions, moments, and the lessons one after the other, there and back.
import { expect, test, vi } from 'vitest'
import { lessonValues } from '../../src/app/lesson/values.ts'
import { lessonOf, neighbour } from '../../src/lessons/lessons.ts'
import { asksFirst, hasStrayed, isBeyond, MIXUP_PARTS, placeOf, nextLesson, press, shownPlace, wholeOf } from '../../src/lessons/path.ts'
import type { Lesson, SpineStep } from '../../src/lessons/lesson.ts'
import type { Motions } from '../../src/lessons/walk.ts'
import { drawQuestion } from '../../src/exercises/draw.ts'
import { mixupOf, mixupsIn } from '../../src/lessons/mixups.ts'
import { parseAddress } from '../../src/store/address.ts'
import { CUBE_PANELS } from '../../src/store/cube-state.ts'
import { PANELS } from '../../src/store/experiments/state.ts'
import { MIXUPS } from '../../src/store/mixup-state.ts'
import { lessonRecipe, shapeOfRecipe } from '../../src/store/recipe-book.ts'
import record from '../../src/data/reviews/committed/keras-imdb.json'
import { wayValues } from '../../src/panels/reviews/way-sizes.ts'
import type { FoundReview, TrainingRecord } from '../../src/store/reviews.ts'
import { LESSONS } from '../../src/store/state.ts'
import type { AppState, LessonName } from '../../src/store/state.ts'
import { fill, message, sayIn } from '../../src/text/catalogue.ts'
import { lineKey, lineOf } from '../../src/text/present.ts'
import { answerText, askSentence, exerciseWords } from '../../src/text/exercises.ts'
import { MIXUP_LINES, mixupWords } from '../../src/text/mixups.ts'
import { richParts } from '../../src/text/rich.ts'
import { fakeApp, fakeShape, SIZES } from '../panels/fake-app.ts'

const BUILT = LESSONS.map((name) => lessonOf(name) as Lesson)

function presenting(part: Partial<AppState> = {}) {
  const { store } = fakeApp({ present: true, ...part })
  const motions: Motions = {
    depth: ({ actions }, depth, then) => {
      actions.setDepth(depth)
      then()
    },
    settled: (then) => then(store.getState()),
  }
  return { store, go: (by: 1 | -1) => press(store.getState(), by, motions), leap: () => nextLesson(store.getState()) }
}

const placeIn = (state: AppState) => {
  const place = placeOf(state)
  if (place === undefined) return undefined
  const asks = place.part === 'mixups' ? state.presenting.part === MIXUP_PARTS - 1 : asksFirst(place)
  return `${state.lesson} ${place.part} ${place.at}${place.part === 'mixups' ? ` line ${state.presenting.part}` : ''}${state.presenting.answered && asks ? ' answered' : ''}`
}

test('the path of the adding lesson goes through everything once, and back over the same places', () => {
  const { store, go } = presenting()
  const adding = lessonOf('adding') as Lesson
  const places = [placeIn(store.getState())]
  for (let k = 0; k < 200 && places.at(-1) !== 'adding moments 15'; k++) {
    go(1)
    places.push(placeIn(store.getState()))
  }
  expect(new Set(places).size).toBe(places.length)
  expect(places.filter((place) => place?.includes('spine'))).toHaveLength(adding.spine.length + 1)
  expect(places.filter((place) => place?.includes('behind') && !place.includes('answered'))).toHaveLength(adding.behind?.length ?? 0)
  expect(places.filter((place) => place?.includes('mixups'))).toHaveLength(mixupsIn('adding').length * (MIXUP_PARTS + 1))
  expect(places.filter((place) => place?.includes('moments'))).toHaveLength(store.getState().moments.length)
  const back = [placeIn(store.getState())]
  while (back.length < places.length) {
    go(-1)
    back.push(placeIn(store.getState()))
  }
  expect(back).toEqual([...places].reverse())
})

test('an open question is answered by the next press, a blank screen comes back by it', () => {
  const { store, go } = presenting({ spine: 2 })
  go(1)
  expect(store.getState()).toMatchObject({ spine: 2, presenting: { answered: true } })
  store.getState().actions.setBlank(true)
  go(1)
  expect(store.getState()).toMatchObject({ spine: 2, presenting: { answered: true, blank: false } })
  go(1)
  expect(store.getState()).toMatchObject({ spine: 3, presenting: { answered: false } })
})

test('after the last moment comes the next lesson; a press too many is taken back by one', () => {
  const last = wholeOf(lessonOf('unfolded') as Lesson).spine.length + mixupsIn('unfolded').length + 15
  const { store, go } = presenting({ lesson: 'unfolded', spine: last })
  go(1)
  expect(store.getState()).toMatchObject({ lesson: 'adding', spine: 0 })
  go(-1)
  expect(store.getState()).toMatchObject({ lesson: 'unfolded', spine: last })
})

/** Leaves the last mix-up of the adding lesson, with a network from before it that is long on its way. */
function leavingMixups() {
  const { store, go } = presenting({ spine: wholeOf(lessonOf('adding') as Lesson).spine.length + mixupsIn('adding').length - 1 })
  const late: (() => void)[] = []
  const waiting: Motions = { depth: (_, __, then) => then(), settled: (then) => void late.splice(0, late.length, () => then(store.getState())) }
  const { name, address } = mixupsIn('adding').at(-1)!
  store.getState().actions.openMixup(name, `${address}&spine=${store.getState().spine}`)
  const there = () => placeOf(store.getState())?.part
  for (let k = 0; k < 20 && there() === 'mixups'; k++) press(store.getState(), 1, waiting)
  expect(placeIn(store.getState())).toBe('adding moments 0')
  return { store, go, press: (by: 1 | -1) => press(store.getState(), by, waiting), arrive: () => late[0]?.() }
}

test('presses while the network from before the mix-ups is on its way go on through the moments', () => {
  const { store, go, press, arrive } = leavingMixups()
  press(1)
  arrive()
  expect(placeIn(store.getState())).toBe('adding moments 1')
  expect(store.getState().moment).toBe(1)
  go(1)
  expect(placeIn(store.getState())).toBe('adding moments 2')
})

test('a press back while it is on its way is in the last mix-up, and stays there when it comes', () => {
  const { store, press, arrive } = leavingMixups()
  press(-1)
  const back = placeIn(store.getState())
  expect(back).toContain('adding mixups')
  arrive()
  expect(placeIn(store.getState())).toBe(back)
})

test('going back over another network brings the lesson’s own, at the length of the step', () => {
  const own = lessonRecipe('unfolded')
  const lesson = lessonOf('unfolded') as Lesson
  const [spine, behind] = [lesson.spine.length, lesson.behind ?? []]
  const itemised = spine + behind.findIndex(({ experiment }) => experiment === 'itemised')
  const { store, go } = presenting({ lesson: 'unfolded', spine: itemised, recipe: { ...own, mode: 'many_to_many_synced', steps: 8 } })
  // To the step's own moment first.
  go(-1)
  go(-1)
  expect(store.getState()).toMatchObject({ spine: itemised - 1, recipe: { mode: own.mode, cell: own.cell, steps: 20 } })
})

test('at a moment that the step is not about it is the moment that is said; on goes on, back returns to the step', () => {
  const { store, go } = presenting({ spine: 4 })
  const { actions, moments } = store.getState()
  const last = moments.length - 1
  actions.goTo(last)
  expect(shownPlace(store.getState())).toEqual({ part: 'moments', at: last, of: moments.length, step: undefined })
  go(-1)
  expect([placeIn(store.getState()), store.getState().moment, hasStrayed(store.getState())]).toEqual(['adding spine 4', 2, false])
  store.getState().actions.goTo(last)
  go(1)
  expect([placeIn(store.getState()), hasStrayed(store.getState())]).toEqual(['adding spine 5', false])
})

test('no step of any path strays from its own moment', () => {
  const { store, go } = presenting({ lesson: 'unfolded' })
  const strayed = new Set<string | undefined>()
  while (store.getState().lesson === 'unfolded' && placeOf(store.getState())?.part !== 'moments') {
    if (hasStrayed(store.getState())) strayed.add(placeIn(store.getState()))
    go(1)
  }
  expect([...strayed]).toEqual([])
})

test('at both ends of all lessons a press changes nothing', () => {
  expect([neighbour('modes', -1), neighbour('reviews', 1)]).toEqual([undefined, undefined])
  const { store, go } = presenting({ lesson: 'modes', overview: [] })
  go(-1)
  expect(store.getState()).toMatchObject({ lesson: 'modes', spine: 0 })
  const last = presenting({ lesson: 'reviews' })
  last.leap()
  expect(last.store.getState()).toMatchObject({ lesson: 'reviews', spine: 0 })
})

test('what is behind a lesson brings back what the spine had on the stage', () => {
  for (const { spine, behind = [] } of BUILT) {
    // A network that is opened behind a spine that opens none would stay when somebody goes back.
    if (behind.some(({ opens }) => opens !== undefined)) expect(spine.some(({ opens }) => opens !== undefined)).toBe(true)
  }
})

const steps = BUILT.flatMap((lesson) => wholeOf(lesson).spine.filter(({ exercise }) => exercise === undefined).map((step) => ({ lesson: lesson.name, key: step.line ?? lineKey(step.text), step })))

/** A review of the length that the lesson says. */
const REVIEW = { total: 177, unknown: 12, list: 178, from: 78, to: 178 } as FoundReview

function valuesOf(lesson: LessonName) {
  const { snapshot, run } = fakeApp().store.getState()
  return lesson === 'reviews' ? wayValues({ found: REVIEW, along: Float32Array.of(0.954), record: record as TrainingRecord }, 'en') : lessonValues(sayIn('en'), { snapshot, run }, snapshot?.shape ?? null)
}

test.each(steps)('$key has a line that fits, with a number for every name', ({ lesson, step }) => {
  const line = fill(lineOf('en', step), valuesOf(lesson))
  const seen = richParts(line).map((part) => ('text' in part ? part.text : part.axis)).join('')
  expect(line).not.toContain('…')
  expect(seen.length).toBeGreaterThan(25)
  expect(seen.length).toBeLessThanOrEqual(160)
})

const exercises = BUILT.flatMap((lesson) => wholeOf(lesson).spine.flatMap(({ exercise }) => (exercise === undefined ? [] : [{ lesson: lesson.name, exercise }])))

test.each(exercises)('$lesson: the question about $exercise and its answer fit under the stage', ({ exercise }) => {
  const words = exerciseWords('en')
  const network = { ...fakeShape({ batch: 4, steps: 6, features: 2, hidden: 5, outputs: 3 }) }
  const question = drawQuestion({ network, classes: true, moment: null, before: [], pick: () => 0, kinds: [exercise] })
  expect(question.kind).toBe(exercise)
  expect(askSentence(sayIn('en'), words, question).length).toBeLessThanOrEqual(160)
  expect(`${fill(words.shown, { answer: answerText(sayIn('en'), words, question.answer) })} ${words.why[question.kind]}`.length).toBeLessThanOrEqual(180)
})

test('every mix-up is on the path of the lesson in which it is seen', () => {
  expect(LESSONS.flatMap((lesson) => mixupsIn(lesson).map(({ name }) => name)).sort()).toEqual([...MIXUPS].sort())
})

test('the panels of every lesson are on its path', () => {
  const all: Omit<SpineStep, 'text'>[] = BUILT.flatMap((lesson) => [...wholeOf(lesson).spine, ...mixupsIn(lesson.name).map(({ step }) => step)])
  expect(new Set(all.flatMap(({ panel }) => panel ?? []))).toEqual(new Set(CUBE_PANELS))
  expect(new Set(all.flatMap(({ experiment }) => experiment ?? []))).toEqual(new Set(PANELS))
})

test('a mix-up is read line by line, and before and after them it goes back', () => {
  const { store, actions } = fakeApp({ present: true, mixup: 'units', spine: 2 }, SIZES, vi.fn)
  const motions = { depth: () => undefined, settled: () => undefined }
  const left = vi.mocked(actions.leaveMixup)
  for (const part of [1, 2, 3]) {
    press(store.getState(), 1, motions)
    expect(store.getState().presenting.part).toBe(part)
  }
  press(store.getState(), 1, motions)
  expect(store.getState().presenting, 'its question is answered first').toMatchObject({ part: 3, answered: true })
  press(store.getState(), 1, motions)
  expect(left).toHaveBeenCalledTimes(1)
  store.setState({ mixup: 'units', presenting: { ...store.getState().presenting, part: 0, answered: false } })
  press(store.getState(), -1, motions)
  expect(left).toHaveBeenCalledTimes(2)
  expect(MIXUP_LINES).toHaveLength(MIXUP_PARTS - 1)
})

test.each([...MIXUPS])('the lines of the mix-up %s fit under the stage', (name) => {
  const recipe = parseAddress(mixupOf(name).address, () => null).address.recipe
  const values = lessonValues(sayIn('en'), { snapshot: null, run: fakeApp().store.getState().run }, shapeOfRecipe(recipe))
  const entry = mixupWords('en').list[name]
  for (const line of [`${entry.title} ${entry.think}`, entry.so, entry.look]) {
    const seen = richParts(fill(line, values)).map((part) => ('text' in part ? part.text : part.axis)).join('')
    expect(seen).not.toContain('…')
    expect(seen.length).toBeLessThanOrEqual(170)
  }
})

test('a step without a line of its own gets the first sentences of its text', () => {
  const text = ['lesson.modes.task.one']
  const line = lineOf('en', { line: 'nowhere', text })
  expect(message('en', text[0]!)).toContain(line)
  expect(line.length).toBeLessThanOrEqual(150)
  expect(line).toMatch(/[.?!:]$/)
})

test('a place is beyond the path only behind its last moment', () => {
  const { store } = presenting()
  const { spine } = wholeOf(lessonOf('adding') as Lesson)
  const last = spine.length + mixupsIn('adding').length + store.getState().moments.length - 1
  for (const [at, beyond] of [[0, false], [last, false], [last + 1, true], [999, true]] as const) {
    store.setState({ spine: at })
    expect([at, isBeyond(store.getState())]).toEqual([at, beyond])
  }
})
