/** Walks a spine: Continue and Go back play to the moment that a step shows, and open what it talks about. */

import type { ModeName } from '../engine/spec.ts'
import { derivedMode } from '../store/mode-switches.ts'
import { lessonRecipe } from '../store/recipe-book.ts'
import type { Actions, AppState } from '../store/state.ts'
import { lessonOf } from './lessons.ts'
import { tensorId } from '../trace/contract/tensors.ts'
import type { Lesson, Opens, SpineStep } from './lesson.ts'
import { arrowAt, cellAt, momentAt } from './places.ts'

type App = AppState & { actions: Actions }

/** What takes time, from whoever draws. */
export interface Motions {
  /** Opens or closes the depth, and does `then` when it is there. */
  depth(state: App, depth: number, then: () => void): void
  /** Does `then` when the numbers that were asked for are on the stage; at once where nothing was. */
  settled(then: (state: App) => void): void
}

const atOnce = (state: App): Motions => ({
  depth({ actions }, depth, then) {
    actions.setDepth(depth)
    then()
  },
  settled: (then) => then(state),
})

/** What is on the stage at a step: what the nearest step before it, or it itself, has opened. */
function viewAt(lesson: Lesson, index: number): Opens | undefined {
  return lesson.spine[lesson.spine.findLastIndex((step, i) => i <= index && step.opens !== undefined)]?.opens
}

/** What decides where on the spine the page stands. */
export type Standing = Pick<AppState, 'spine' | 'overview' | 'recipe' | 'layout' | 'built' | 'moment' | 'moments'>

/** Where on the spine the page stands. Whoever opened the overview, a mode, the tape or the chart by other ways (an address, a button)
 *  stands at the step that talks about it. */
export function standing(lesson: Lesson, page: Standing): number {
  const state = asDrawn(page)
  const { spine, overview, recipe } = state
  const index = Math.min(spine, lesson.spine.length - 1)
  if (lesson.spine[index]?.layout !== undefined) return isArranged(lesson.spine[index]!, state) ? index : (fitting(lesson, state) ?? index)
  if (isShown(viewAt(lesson, index), overview !== null, recipe.mode)) return index
  const there = lesson.spine.findIndex(({ opens }) => opens !== undefined && isShown(opens, overview !== null, recipe.mode))
  return there < 0 ? index : there
}

/** The block is the batch laid out: from its first slab on it is a tape. */
function asDrawn(state: Standing): Standing {
  return state.layout === 'block' && state.moment > 0 ? { ...state, layout: 'folded' } : state
}

function isArranged({ layout, built }: SpineStep, state: Pick<AppState, 'layout' | 'built'>): boolean {
  return layout === state.layout && (built === undefined || built === state.built)
}

/** Of the block the first step with as many axes; else the last step about this layout whose moment has come, or the first about it.
 *  What is behind the spine stands on it without words of its own, and is reached by walking only. */
function fitting(lesson: Lesson, state: Standing): number | undefined {
  const { moments, moment, recipe } = state
  const about = lesson.spine.flatMap((step, index) => (step.text.length > 0 && isArranged(step, state) ? [{ index, at: momentAt(step.at, moments, recipe.steps) + (step.between ?? 0) }] : []))
  const come = state.layout === 'block' ? undefined : about.findLast(({ at }) => at <= moment)
  return (come ?? about[0])?.index
}

function isShown(opens: Opens | undefined, overview: boolean, mode: ModeName): boolean {
  if ((opens?.view === 'overview') !== overview) return false
  return opens === undefined || !('mode' in opens) || opens.mode === mode
}

/** Goes `by` steps along the spine of the current lesson; stays where there is no such step. */
export function walk(state: App, by: 1 | -1, motions: Motions = atOnce(state)): void {
  const lesson = lessonOf(state.lesson)
  if (lesson !== undefined) walkTo(lesson, standing(lesson, state) + by, state, motions)
}

/** Goes to a step of a lesson's path, from the step before it, the one after it, or from anywhere. Does nothing where there is no such step. */
export function walkTo(lesson: Lesson, index: number, state: App, motions: Motions = atOnce(state)): void {
  const step = lesson.spine[index]
  if (step === undefined) return
  const opens = opening(lesson, index, state)
  // The entry of the history that this makes is of the step before.
  if (opens !== undefined) open(opens, state, motions, index, viewAt(lesson, standing(lesson, state)))
  state.actions.setSpine(index)
  motions.settled((there) => {
    // Whoever has walked on meanwhile is shown something else already.
    if (there.spine === index || there === state) show(step, there, motions)
  })
}

/** What has to come onto the stage for a step; undefined: what is there already. */
function opening(lesson: Lesson, index: number, state: App): Opens | undefined {
  const needed = viewAt(lesson, index)
  if (needed?.view === 'lesson') return hasLessonsSizes(state) || state.training.running || lesson.spine[index]?.lab !== undefined ? undefined : needed
  const changes = needed !== viewAt(lesson, standing(lesson, state))
  return changes || (needed?.view === 'overview') !== (state.overview !== null) ? needed : undefined
}

/** Moments and shapes are then those that the lesson speaks of. */
function hasLessonsSizes({ lesson, recipe }: App): boolean {
  const own = lessonRecipe(lesson)
  return (['batch', 'steps', 'features', 'hidden'] as const).every((size) => recipe[size] === own[size])
}

/** `from`: what was there before it. */
function open(opens: Opens, state: App, motions: Motions, index: number, from: Opens | undefined): void {
  const { actions, recipe } = state
  if (opens.view === 'address') return actions.openAddress(`${opens.address}${opens.address.includes('?') ? '&' : '?'}spine=${index}${state.present ? '&present=1' : ''}`)
  if (opens.view === 'lesson') return openLessons(state)
  if (opens.view === 'overview') return actions.openOverview()
  if (opens.view === 'panel') return actions.openPanel(opens.mode)
  // The network that an address has brought is not the one that the lesson is about.
  if (opens.view === 'sizes' && from?.view === 'address') return openLessons(state, { steps: opens.steps })
  if (opens.view === 'sizes') return actions.change({ steps: opens.steps })
  if (opens.view === 'preset') return actions.choosePreset(opens.name)
  const derive = (there: App) => actions.change(derivedMode(there.recipe, opens.mode, opens.steps))
  if (recipe.task === 'parity' && recipe.preset === null && state.overview === null) return derive(state)
  actions.openPanel('many_to_many_synced')
  motions.settled(derive)
}

/** Nobody has changed a size, so nothing is said of it. */
function openLessons({ actions, lesson }: App, other: Partial<AppState['recipe']> = {}): void {
  actions.change({ ...lessonRecipe(lesson), ...other })
  actions.dismissChange()
}

/** Chart, tape or block, and what of it. */
function arrange({ layout, built, cut }: SpineStep, actions: Actions): void {
  if (layout === undefined) return
  actions.setLayout(layout)
  if (built !== undefined) actions.build(built)
  actions.takeApart(cut ?? null)
}

/** Panels in the picture's place or beside it, and what they are asked. */
function openPanels({ panel, axes, transposed, epochs, experiment, truncation, bounds, together }: SpineStep, actions: Actions): void {
  actions.openPanelOf(panel ?? null)
  if (axes !== undefined) actions.setAxes(axes)
  if (panel === 'order') actions.transpose(transposed ?? false)
  if (epochs) actions.trainEpochs()
  actions.openExperiment(experiment ?? null)
  if (truncation !== undefined) actions.setTruncation(truncation)
  if (bounds !== undefined) actions.setBounds(bounds)
  if (together) actions.trainTogether()
}

/** The slab whose table a step shows, or the number that it checks; choosing another closes what was open about the one before. */
function choose({ slab, nudge }: SpineStep, steps: number, actions: Actions): void {
  const checked = nudge && { tensor: tensorId('dWh', 0, 'fwd'), step: null, ...nudge }
  actions.select(checked ?? (slab === undefined ? null : cellAt(slab, steps)))
  if (checked === undefined) return
  actions.openTerms(checked)
  actions.nudge(checked)
}

/** Brings the stage to what a step talks about. */
export function show(step: SpineStep, state: App, motions: Motions = atOnce(state)): void {
  const { actions, moments, recipe, product, overview, inside } = state
  const steps = overview ? moments.length - 1 : recipe.steps
  if (product !== null) actions.closeProduct()
  if (inside !== null) actions.closeInside()
  openPanels(step, actions)
  actions.pause()
  arrange(step, actions)
  if (step.way !== undefined) actions.showWay(step.way, step.review)
  const moment = momentAt(step.at, moments, steps)
  if (step.between === undefined) actions.goTo(moment)
  else actions.goBetween(moment, step.between)
  if (step.follow !== undefined) actions.setFollow(step.follow)
  if (step.lit !== undefined) actions.light(step.lit)
  const select = () => choose(step, steps, actions)
  if (step.depth === undefined) select()
  else motions.depth(state, step.depth, select)
  if (step.product !== undefined) actions.openProduct(arrowAt(step.product, steps), step.product.summing)
  if (step.inside !== undefined) actions.openInside(cellAt({ kind: 'h', step: step.inside }, steps))
}
