/** What a change of sizes does to the tensors: which change their shape, which do not. Names only, sentences are made elsewhere. */

import { GATES } from '../engine/spec.ts'
import type { Recipe } from '../run/recipe.ts'
import type { Axis } from '../trace/contract/tensors.ts'
import type { SizeChange } from './state.ts'


interface Rule {
  field: SizeChange['field']
  axis: Axis | null
  /** The tensors that carry the axis. */
  changed(after: Recipe, before: Recipe): string[]
  newWeights: boolean
}

const RULES: Rule[] = [
  { field: 'cell', axis: 'gates', changed: cellChanges, newWeights: true },
  { field: 'layers', axis: null, changed: layerChanges, newWeights: true },
  { field: 'directions', axis: null, changed: directionChanges, newWeights: true },
  { field: 'hidden', axis: 'hidden', changed: hiddenChanges, newWeights: true },
  { field: 'features', axis: 'features', changed: () => ['X', 'Wx'], newWeights: true },
  { field: 'outputs', axis: 'outputs', changed: () => ['y', 'target', 'Wy', 'by'], newWeights: true },
  { field: 'steps', axis: 'time', changed: stepChanges, newWeights: false },
  { field: 'batch', axis: 'batch', changed: () => ['X', 'h', 'c', 'y', 'target'], newWeights: false },
]

/** The first size that differs, in an order in which what draws new weights comes first; null: none differs, or another task came
 *  with sizes of its own: then it is not one size that changed. */
export function sizeChange(before: Recipe, after: Recipe): SizeChange | null {
  if (before.task !== after.task) return null
  const rule = RULES.find(({ field }) => before[field] !== after[field])
  if (!rule) return null
  const changed = rule.changed(after, before)
  const all = tensorsOf(before, after)
  return {
    field: rule.field,
    from: String(before[rule.field]),
    to: String(after[rule.field]),
    axis: rule.axis,
    changed: all.filter((name) => changed.includes(name)),
    unchanged: all.filter((name) => !changed.includes(name)),
    newWeights: rule.newWeights,
  }
}

/** As the words of the page name them; `h` stands for the states of all layers and directions. In drawing order: data, states, outputs, weights. c and bh where a cell, before or after, has them. */
function tensorsOf(before: Recipe, after: Recipe): string[] {
  const has = (cell: Recipe['cell']) => before.cell === cell || after.cell === cell
  return [
    'X',
    'h',
    ...(has('lstm') ? ['c'] : []),
    'y',
    'target',
    'Wx',
    'Wh',
    'b',
    ...(has('gru') ? ['bh'] : []),
    'Wy',
    'by',
  ]
}

function hiddenChanges(): string[] {
  return ['h', 'c', 'Wx', 'Wh', 'b', 'bh', 'Wy']
}

/** As many columns of weights as gates; plain cells have one block each, so tanh → relu changes no shape. */
function cellChanges(after: Recipe, before: Recipe): string[] {
  const blocks = GATES[after.cell].length === GATES[before.cell].length ? [] : ['Wx', 'Wh', 'b']
  const own = [...(differs(before, after, 'lstm') ? ['c'] : []), ...(differs(before, after, 'gru') ? ['bh'] : [])]
  return [...blocks, ...own]
}

function differs(before: Recipe, after: Recipe, cell: Recipe['cell']): boolean {
  return (before.cell === cell) !== (after.cell === cell)
}

/** More states and more weights of the same kinds; the read-out still reads the top one. */
function layerChanges(): string[] {
  return ['h', 'c', 'Wx', 'Wh', 'b', 'bh']
}

/** A second set of everything recurrent, and the read-out reads both. */
function directionChanges(): string[] {
  return [...layerChanges(), 'Wy']
}

/** Outputs and targets only where every step, or each of a number of steps, is read. */
function stepChanges(after: Recipe): string[] {
  const read = after.mode === 'many_to_one' || after.mode === 'one_to_one' ? [] : ['y', 'target']
  return ['X', 'h', 'c', ...read]
}

