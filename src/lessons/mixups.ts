/** What people mix up, as data: where each mix-up is seen, what is lit there, and which exercise is about it. Their words are text/en-mixups.ts. */

import type { QuestionKind } from '../exercises/question.ts'
import { MIXUPS } from '../store/mixup-state.ts'
import type { MixupName } from '../store/mixup-state.ts'
import type { LessonName } from '../store/state.ts'
import type { SpineStep } from './lesson.ts'

export const GROUPS = ['shape', 'layers', 'sizes', 'state'] as const
export type MixupGroup = (typeof GROUPS)[number]

export interface Mixup {
  name: MixupName
  group: MixupGroup
  /** The lesson with its sizes, depth and moment. */
  address: string
  /** What stands there besides the moment: a cut, an axis that is lit, a panel that is open. */
  step: Omit<SpineStep, 'text'>
  exercise: readonly [QuestionKind, ...QuestionKind[]]
}

/** h₀. */
const BEFORE_FIRST = -1
const DATA = { kind: 'data' } as const
const BLOCK = { at: DATA, layout: 'block', built: 3 } as const

const OF: Record<MixupName, Omit<Mixup, 'name'>> = {
  axes: { group: 'shape', address: '#/cube?built=3', step: { ...BLOCK, lit: 'batch' }, exercise: ['axis', 'input'] },
  window: { group: 'shape', address: '#/cube?run=own-windows&built=3', step: { ...BLOCK, cut: { axis: 'batch', index: 0 } }, exercise: ['window'] },
  third_axis: { group: 'shape', address: '#/cube?run=own-windows&built=3', step: { ...BLOCK, lit: 'features' }, exercise: ['third_axis'] },
  table: { group: 'shape', address: '#/cube?run=own-table&built=3', step: { ...BLOCK, lit: 'time' }, exercise: ['table'] },
  time_major: { group: 'shape', address: '#/cube?built=3&panel=order&axes=tbd', step: { ...BLOCK, panel: 'order' }, exercise: ['time_major'] },
  units: { group: 'sizes', address: '#/adding?moment=3', step: { at: { kind: 'feed', step: 2, direction: 'fwd' }, lit: 'hidden' }, exercise: ['state_numbers', 'state'] },
  vocabulary: { group: 'sizes', address: '#/reviews', step: { at: DATA, way: 'table', review: 0 }, exercise: ['vocabulary'] },
  max_features: { group: 'sizes', address: '#/reviews?moment=99', step: { at: { kind: 'feed', step: 'before-last', direction: 'fwd' }, way: 'fed', review: 0 }, exercise: ['word_state'] },
  length_128: { group: 'sizes', address: '#/reviews', step: { at: DATA, way: 'block', review: 0 }, exercise: ['vectors'] },
  many_to_one: { group: 'layers', address: '#/modes?mode=many_to_one&moment=4', step: { at: { kind: 'read', step: 'last' } }, exercise: ['mode'] },
  return_sequences: { group: 'layers', address: '#/adding?layers=2&batch=3&steps=4&moment=4', step: { at: { kind: 'feed', step: 'last', direction: 'fwd' } }, exercise: ['return_sequences'] },
  dense: { group: 'layers', address: '#/modes?mode=many_to_many_synced&moment=6', step: { at: { kind: 'read', step: 'last' }, lit: 'outputs' }, exercise: ['dense', 'Wy'] },
  carried: { group: 'state', address: '#/modes?mode=many_to_many_encdec&batch=4&steps=5&hidden=6&moment=6', step: { at: { kind: 'feed', step: 'last', direction: 'fwd' }, follow: 0 }, exercise: ['carried'] },
  touch: { group: 'state', address: '#/adding?moment=3&depth=1', step: { at: { kind: 'feed', step: 2, direction: 'fwd' }, follow: 1 }, exercise: ['touch'] },
  reset: { group: 'state', address: '#/unfolded?steps=6&iteration=1&moment=1', step: { at: { kind: 'feed', step: 0, direction: 'fwd' }, slab: { kind: 'h', step: BEFORE_FIRST }, experiment: 'stateful' }, exercise: ['first_state'] },
}

export function mixupOf(name: MixupName): Mixup {
  return { name, ...OF[name] }
}

/** All of them, in the order of the list. */
export const ALL_MIXUPS: readonly Mixup[] = MIXUPS.map(mixupOf)

/** Those that are seen in a lesson, in the order of the list: behind the lesson they are part of the path of whoever presents. */
export function mixupsIn(lesson: LessonName): readonly Mixup[] {
  return ALL_MIXUPS.filter(({ address }) => address.startsWith(`#/${lesson}?`) || address === `#/${lesson}`)
}
