/** Which of the snapshot's numbers a part shows. Lookups; only a tile's sum over steps is added up here. */

import { extent } from '../../marks/tint.ts'
import { slab } from '../../trace/contract/tensors.ts'
import type { CellRef, Snapshot, TensorView } from '../../trace/contract/tensors.ts'
import type { BlockPart, CardPart, FlatPart, Part } from './parts.ts'

/** Whether a part looks otherwise with other numbers; the rest of a picture stays as it is while training runs. Blocks are the canvas's. */
export function showsNumbers(part: Part): boolean {
  if (part.kind === 'card') return part.look === 'values'
  if (part.kind === 'flat') return part.slabs?.length !== 0
  if (part.kind === 'ribbon') return part.norm !== null
  if (part.kind === 'text') return ['loss', 'norm', 'value'].includes(part.text.code)
  return part.kind === 'box'
}

type Numbers = Float32Array | Float64Array
export interface Shown {
  data: Numbers
  max: number
}

/** Largest magnitude over the whole batch; where there is nothing, 0. A target that is a class stands beside an output with a
 *  column for each class: it is shown as 1 in its column. */
export function cardNumbers(snapshot: Snapshot | null, part: CardPart): Shown | null {
  const view = snapshot?.tensors[part.tensor]
  if (!view || part.index < 0 || part.index >= (view.shape[0] ?? 0)) return null
  const data = pieces(view, part.index)
  return part.target && view.shape[2] !== part.columns ? { data: classColumns(data, part.columns), max: 1 } : { data, max: extent(view.data) }
}

const columns = new WeakMap<Numbers, Numbers>()

/** (B) class numbers as (B, K): 1 in the column of the class, else 0. */
function classColumns(classes: Numbers, count: number): Numbers {
  const known = columns.get(classes)
  if (known) return known
  const made = Float32Array.from({ length: classes.length * count }, (_, i) => (classes[Math.floor(i / count)] === i % count ? 1 : 0))
  columns.set(classes, made)
  return made
}

/** One step of a block; null where that step has no numbers of its own. */
export function stepNumbers(snapshot: Snapshot | null, part: BlockPart, step: number): Numbers | null {
  const view = snapshot?.tensors[part.tensor]
  const index = part.tensor === 'y' ? (snapshot?.shape.schedule.reads.indexOf(step) ?? -1) : step
  return view && index >= 0 && index < (view.shape[0] ?? 0) ? pieces(view, index) : null
}

const sliced = new WeakMap<Numbers, Map<number, Numbers>>()

/** The same object each time, so that memoised cells stay. */
function pieces(view: TensorView, index: number): Numbers {
  const known = sliced.get(view.data) ?? new Map<number, Numbers>()
  sliced.set(view.data, known)
  const piece = known.get(index) ?? slab(view, index).data
  known.set(index, piece)
  return piece
}

/** `Wx.l0.fwd` → `Wx'.l0.fwd` */
export function primed(tensor: string): string {
  const [kind = '', ...rest] = tensor.split('.')
  return [`${kind}'`, ...rest].join('.')
}

export function flatNumbers(snapshot: Snapshot | null, part: FlatPart): Shown | null {
  const fresh = part.fresh ? snapshot?.tensors[primed(part.tensor)] : undefined
  const view = fresh ?? snapshot?.tensors[part.tensor]
  if (!snapshot || !view) return null
  if (part.slabs) return part.slabs.length > 0 ? tile(view, part.slabs) : null
  return { data: view.data, max: extent((snapshot.tensors[part.tensor] ?? view).data) }
}

const sums = new WeakMap<Numbers, Map<string, Shown>>()

/** Tiles share one scale: the largest magnitude of any sum of them, so that growing is seen. */
function tile(view: TensorView, slabs: number[]): Shown {
  const known = sums.get(view.data) ?? new Map<string, Shown>()
  sums.set(view.data, known)
  const key = slabs.join(',')
  const found = known.get(key)
  if (found) return found
  const size = view.data.length / (view.shape[0] ?? 1)
  const data = slabs.length === 1 ? pieces(view, slabs[0] ?? 0) : total(view, slabs, size)
  const shown = { data, max: Math.max(extent(view.data), extent(total(view, Array.from({ length: view.shape[0] ?? 0 }, (_, i) => i), size))) }
  known.set(key, shown)
  return shown
}

function total(view: TensorView, slabs: number[], size: number): Numbers {
  const sum = new Float64Array(size)
  for (const step of slabs) for (let i = 0; i < size; i++) sum[i] = (sum[i] ?? 0) + (view.data[step * size + i] ?? 0)
  return sum
}

const READ = new Set(['y', 'dy', 'target'])

export function valueOf(snapshot: Snapshot | null, cell: CellRef): number | null {
  const view = snapshot?.tensors[cell.tensor]
  if (!snapshot || !view) return null
  const step = cell.step !== null && READ.has(cell.tensor) ? snapshot.shape.schedule.reads.indexOf(cell.step) : cell.step
  const { data, columns } = slab(view, step)
  return data[cell.row * columns + cell.column] ?? null
}
