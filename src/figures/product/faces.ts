/** Which face of the product box holds what, for each way of summing. Index arithmetic; no geometry. */

import type { ProductRequest, ProductView, Summing } from '../../trace/contract/product.ts'
import type { Role } from '../../marks/cell-look.ts'

export type Face = 'left' | 'front' | 'top'
export type BoxAxis = 'batch' | 'features' | 'hidden'
export type Sizes = Record<BoxAxis, number>
export interface Cell {
  row: number
  column: number
}

export const FACES: readonly Face[] = ['left', 'front', 'top']

/** Rows and columns of each face, as its matrix is written. */
export const FACE_AXES: Record<Face, { rows: BoxAxis; columns: BoxAxis }> = {
  left: { rows: 'batch', columns: 'features' },
  front: { rows: 'features', columns: 'hidden' },
  top: { rows: 'batch', columns: 'hidden' },
}

export const RESULT: Record<Summing, Face> = { up: 'top', left: 'left', front: 'front' }
export const VANISHES: Record<Summing, BoxAxis> = { up: 'features', left: 'hidden', front: 'batch' }

export function sizesOf(view: ProductView): Sizes {
  const [batch = 1, features = 1] = view.left.shape
  return { batch, features, hidden: view.top.shape[1] ?? 1 }
}

export function shapeOf(face: Face, sizes: Sizes): { rows: number; columns: number } {
  const axes = FACE_AXES[face]
  return { rows: sizes[axes.rows], columns: sizes[axes.columns] }
}

export function valueAt(view: ProductView, face: Face, row: number, column: number): number {
  const columns = view[face].shape[1] ?? 1
  return view[face].data[row * columns + column] ?? NaN
}

/** A line of cells on one face. */
export interface Line {
  face: Face
  cells: Cell[]
}

/** The cells of the two other faces that make this result cell, in the order in which their products are summed. */
export function linesOf(summing: Summing, sizes: Sizes, cell: Cell): [Line, Line] {
  const result = RESULT[summing]
  const axes = FACE_AXES[result]
  const at: Partial<Sizes> = { [axes.rows]: cell.row, [axes.columns]: cell.column }
  const [first, second] = factorsOf(summing)
  return [lineOn(first, at, VANISHES[summing], sizes), lineOn(second, at, VANISHES[summing], sizes)]
}

/** Left and right factor as the product is written: x·W, ∂a·Wᵀ, xᵀ·∂a. */
export function factorsOf(summing: Summing): [Face, Face] {
  if (summing === 'up') return ['left', 'front']
  return summing === 'left' ? ['top', 'front'] : ['left', 'top']
}

function lineOn(face: Face, at: Partial<Sizes>, along: BoxAxis, sizes: Sizes): Line {
  const axes = FACE_AXES[face]
  const cells = Array.from({ length: sizes[along] }, (_, k): Cell => {
    const index = (axis: BoxAxis) => (axis === along ? k : (at[axis] ?? 0))
    return { row: index(axes.rows), column: index(axes.columns) }
  })
  return { face, cells }
}

/** Block that a line of cells covers. */
export function extentOf(cells: Cell[]): { row: number; column: number; rows: number; columns: number } {
  const rows = cells.map((cell) => cell.row)
  const columns = cells.map((cell) => cell.column)
  const row = Math.min(...rows)
  const column = Math.min(...columns)
  return { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 }
}

/** One term of the sum behind a result cell: the two numbers that are multiplied. */
export interface Term {
  first: { face: Face; cell: Cell; value: number }
  second: { face: Face; cell: Cell; value: number }
}

export function termsOf(view: ProductView, cell: Cell): Term[] {
  const [one, two] = linesOf(view.request.summing, sizesOf(view), cell)
  const part = (line: Line, at: Cell) => ({ face: line.face, cell: at, value: valueAt(view, line.face, at.row, at.column) })
  return one.cells.map((at, k) => ({ first: part(one, at), second: part(two, two.cells[k] ?? at) }))
}

/** Colour role of a face: what is a gradient, what weights, else input, state or output. */
export function roleOf(request: ProductRequest, face: Face): Role {
  if (face === RESULT[request.summing] && request.summing !== 'up') return 'gradient'
  if (face === 'front') return 'weights'
  if (face === 'top') return request.summing !== 'up' ? 'gradient' : request.arrow.weights === 'Wy' ? 'output' : 'state'
  return request.arrow.weights === 'Wx' && request.arrow.layer === 0 ? 'input' : 'state'
}

/** How many result cells are made at a progress of 0 … 1, in reading order. */
export function cellsDone(position: number, count: number): number {
  return Math.max(0, Math.min(count, Math.floor(position * count + 1e-9)))
}

/** The next cell in the direction of an arrow key; stays inside. */
export function moved(cell: Cell, key: string, rows: number, columns: number): Cell | null {
  const step = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] }[key]
  if (step === undefined) return null
  const clamp = (value: number, size: number) => Math.max(0, Math.min(size - 1, value))
  return { row: clamp(cell.row + (step[0] ?? 0), rows), column: clamp(cell.column + (step[1] ?? 0), columns) }
}

/** Colour role of an axis: of what it counts in the forward pass; batch is nobody's. */
export function axisRole(request: ProductRequest, axis: BoxAxis): Role | 'ink' {
  if (axis === 'batch') return 'ink'
  return roleOf({ ...request, summing: 'up' }, axis === 'features' ? 'left' : 'top')
}
