/** Which numbers of the way stand in the inspector, as a table: those of the part that the lesson talks about, or others that are chosen. Pure. */

import type { Role } from '../../../marks/cell-look.ts'
import type { ReviewsState, WayTensorName } from '../../../store/reviews.ts'
import type { WayPart } from '../../../store/reviews-state.ts'
import { slab } from '../../../trace/contract/tensors.ts'
import type { Axis, CellRef, Snapshot, TensorView } from '../../../trace/contract/tensors.ts'
import type { Moment } from '../../../trace/contract/moments.ts'
import { chosenSlab, madeAt } from '../../inspector/chosen.ts'
import type { Slab } from '../../inspector/chosen.ts'
import { roleOf } from '../../inspector/tensor-role.ts'
import { readOut } from '../read-out.ts'
import { stepsOf } from '../way-words.ts'

/** What a part of the way is about. */
export const TENSOR_OF: Record<WayPart, WayTensorName> = {
  answer: 'answer', words: 'list', unknown: 'list', row: 'row', batch: 'batch', table: 'vectors', block: 'moment', fed: 'moment', dense: 'dense', along: 'along', gradient: 'gradient', trained: 'read',
}

/** Those that are read from the batch and its trace. */
export const OF_THE_BATCH: readonly WayTensorName[] = ['batch', 'moment', 'dense', 'read']

/** Rows are: of what. `steps` and `words` have their own names. */
export type RowKind = 'batch' | 'hidden' | 'steps' | 'words'

export interface WayTensor {
  name: WayTensorName
  rows: number
  columns: number
  data: ArrayLike<number | null>
  /** Of the tensor as the network has it, also where it is turned to be read. */
  axes: Axis[]
  shape: number[]
  role: Role
  /** Whole numbers that are names: no tints, written out. */
  names: boolean
  rowKind: RowKind
  /** What the columns are: an axis, or a column each. */
  columnsOf: Axis | 'steps' | readonly ('index' | 'rank' | 'count' | 'y' | 'p' | 'h' | 'Wy' | 'product' | 'change' | 'norm')[]
  /** The step of a row or a column, from 0; null: it has none. */
  stepOf(row: number, column: number): number | null
  /** Where the step that is pointed at stands, or our review. */
  current: { row: number; column: number } | null
  /** Of a tensor of the trace. */
  tensor?: { id: string; step: number | null; known: boolean }
}

export interface WayMoment {
  moments: Moment[]
  moment: number
  /** Steps that have been read, less one: −1 none. */
  reading: number
  /** A cell of the picture that is chosen. */
  selected: CellRef | null
}

/** The index that starts a review. */
const START = 1

const none = () => null
const byRow = (row: number) => row

/** null: not there yet. */
export function wayTensor(name: WayTensorName, state: ReviewsState, at: WayMoment): WayTensor | null {
  return MAKERS[name](state, at)
}

type Maker = (state: ReviewsState, at: WayMoment) => WayTensor | null

const MAKERS: Record<WayTensorName, Maker> = {
  answer: ({ gradient }) => gradient && {
    name: 'answer', rows: 1, columns: 2, data: [gradient.logit, gradient.probability], axes: ['batch', 'outputs'], shape: [1, 1], role: 'output', names: false,
    rowKind: 'batch', columnsOf: ['y', 'p'], stepOf: none, current: null,
  },
  list: ({ found, step }) => {
    if (found === null) return null
    // The start stands before the words; of a very long text only the last words are listed.
    const start = found.skipped === 0
    const steps = [...(start ? [found.from === 0 ? found.at : null] : []), ...stepsOf(found)]
    const data = [...(start ? [START, null, null] : []), ...found.words.flatMap(({ index, rank, count }) => [index, rank, count])]
    const here = step === null ? -1 : steps.indexOf(step)
    return {
      name: 'list', rows: steps.length, columns: 3, data, axes: ['time'], shape: [found.list], role: 'input', names: true,
      rowKind: 'words', columnsOf: ['index', 'rank', 'count'], stepOf: (row) => steps[row] ?? null, current: here < 0 ? null : { row: here, column: 0 },
    }
  },
  row: ({ found, step }) => found && {
    name: 'row', rows: found.row.length, columns: 1, data: found.row, axes: ['batch', 'time'], shape: [1, found.row.length], role: 'input', names: true,
    rowKind: 'steps', columnsOf: ['index'], stepOf: byRow, current: { row: step ?? Math.max(0, found.at), column: 0 },
  },
  batch: ({ batch, step }) => {
    if (batch === null) return null
    const T = batch.reviews[0]?.row.length ?? 0
    return {
      name: 'batch', rows: batch.reviews.length, columns: T, data: batch.reviews.flatMap(({ row }) => Array.from(row)), axes: ['batch', 'time'], shape: [batch.reviews.length, T], role: 'input', names: true,
      rowKind: 'batch', columnsOf: 'steps', stepOf: (_, column) => column, current: { row: batch.own, column: step ?? T - 1 },
    }
  },
  vectors: ({ found, rows, step }) => {
    if (found === null || rows === null) return null
    const places = new Map(rows.indexes.map((index, i) => [index, i]))
    const data = Array.from(found.row).flatMap((index) => {
      const from = (places.get(index) ?? 0) * rows.width
      return Array.from(rows.rows.subarray(from, from + rows.width))
    })
    return {
      name: 'vectors', rows: found.row.length, columns: rows.width, data: Float32Array.from(data), axes: ['time', 'features'], shape: [found.row.length, rows.width], role: 'input', names: false,
      rowKind: 'steps', columnsOf: 'features', stepOf: byRow, current: { row: step ?? found.row.length - 1, column: 0 },
    }
  },
  moment: ofTheMoment,
  dense: ({ batch }) => {
    const read = batch?.snapshot ? readOut(batch.snapshot, batch.own) : null
    if (read === null) return null
    const H = read.state.length
    return {
      name: 'dense', rows: H, columns: 3, data: Array.from(read.state).flatMap((h, i) => [h, read.weights[i] ?? 0, read.products[i] ?? 0]), axes: ['hidden'], shape: [H], role: 'output', names: false,
      rowKind: 'hidden', columnsOf: ['h', 'Wy', 'product'], stepOf: none, current: null,
    }
  },
  read: ({ batch }) => {
    const y = batch?.snapshot?.tensors.y
    if (!batch || y === undefined) return null
    const { data, rows } = slab(y, (y.shape[0] ?? 1) - 1)
    return {
      name: 'read', rows, columns: 2, data: batch.answers.flatMap((p, i) => [data[i] ?? null, p]), axes: ['batch', 'outputs'], shape: [rows, 1], role: 'output', names: false,
      rowKind: 'batch', columnsOf: ['y', 'p'], stepOf: none, current: { row: batch.own, column: 1 },
    }
  },
  along: ({ along, step }, { reading }) => along && {
    name: 'along', rows: along.length, columns: 2, data: Array.from(along).flatMap((p, t) => (t > reading ? [null, null] : [p, t === 0 ? null : p - along[t - 1]!])), axes: ['time', 'outputs'], shape: [along.length, 1], role: 'output', names: false,
    rowKind: 'steps', columnsOf: ['p', 'change'], stepOf: byRow, current: { row: step ?? Math.max(0, reading), column: 0 },
  },
  gradient: ({ gradient, step }) => gradient && {
    name: 'gradient', rows: gradient.norms.length, columns: 1, data: gradient.norms, axes: ['time'], shape: [gradient.norms.length], role: 'gradient', names: false,
    rowKind: 'steps', columnsOf: ['norm'], stepOf: byRow, current: { row: step ?? gradient.norms.length - 1, column: 0 },
  },
}

/** The slab that the moment of the playback makes, or one that is chosen in the picture. */
function ofTheMoment({ batch, step }: ReviewsState, at: WayMoment): WayTensor | null {
  const snapshot = batch?.snapshot ?? null
  if (batch === null || snapshot === null) return null
  const chosen = slabAt(snapshot, at, step)
  const view = chosen && snapshot.tensors[chosen.tensor]
  if (!chosen || !view) return null
  const numbers = numbersOf(view, chosen.step)
  const { axes, timed } = numbers
  const examples = axes[0] === 'batch'
  return {
    name: 'moment', ...numbers, role: roleOf(chosen.tensor), names: false,
    rowKind: examples ? 'batch' : 'hidden', columnsOf: axes[axes.length - 1] ?? 'hidden', stepOf: none,
    current: at.selected ?? (examples ? { row: batch.own, column: 0 } : null),
    tensor: { id: chosen.tensor, step: timed ? chosen.step : null, known: madeAt(chosen, at.moments) <= at.moment },
  }
}

/** Of what is read once there is one slab, whatever its step. */
function numbersOf(view: TensorView, step: number | null) {
  const timed = view.axes[0] === 'time'
  const from = Number(timed)
  return { ...slab(view, timed ? (view.shape[0] === 1 ? 0 : step) : null), axes: view.axes.slice(from), shape: view.shape.slice(from), timed }
}

/** Before anything is fed: the last words, because most rows begin with zeros. */
function slabAt(snapshot: Snapshot, { moments, moment, selected }: WayMoment, step: number | null): Slab | null {
  const now = chosenSlab({ snapshot, selected, moments, moment })
  if (now === null || selected !== null || now.tensor !== 'x') return now
  return { ...now, step: step ?? snapshot.shape.schedule.steps - 1 }
}
