/** Which matrices lie flat, and in which order: one product, or the two that meet in a cell, x always first. No geometry. */

import type { Role } from '../../marks/cell-look.ts'
import { largestSize } from '../../marks/cell-look.ts'
import type { ProductView } from '../../trace/contract/product.ts'
import type { TensorView } from '../../trace/contract/tensors.ts'
import { FACE_AXES, RESULT, VANISHES, axisRole, factorsOf, roleOf } from './faces.ts'
import type { BoxAxis, Face } from './faces.ts'
import type { ProductStrings } from './strings.ts'
import type { Matrix } from './texture.ts'

export interface TwinMatrix {
  id: string
  name: string
  role: Role
  /** As drawn. */
  matrix: Matrix
  axes: { rows: BoxAxis; columns: BoxAxis }
  /** Colours of the axes that weights (or a gradient in their shape) join: left edge, top edge. */
  edges: { left: Role | 'ink'; top: Role | 'ink' } | null
  /** Belongs to the product that meets the opened one. */
  quiet: boolean
}

export interface TwinMatrices {
  /** Left factors, x first; the factor above at the same place is the one that it is multiplied with. */
  lefts: TwinMatrix[]
  aboves: TwinMatrix[]
  result: TwinMatrix
}

export function twinMatrices(view: ProductView, strings: ProductStrings): TwinMatrices {
  const { pair, request } = view
  const [left, above] = factorsOf(request.summing).map((face, i) => ownMatrix(view, strings, face, i === 0 ? 'columns' : 'rows')) as [TwinMatrix, TwinMatrix]
  const meeting = strings.meeting
  if (pair === null || meeting === null) return { lefts: [left], aboves: [above], result: ownMatrix(view, strings, RESULT[request.summing], null) }
  const other = { ...request, arrow: { ...request.arrow, weights: request.arrow.weights === 'Wx' ? 'Wh' : 'Wx' } } as const
  const partner = (face: Face, tensor: TensorView, name: string): TwinMatrix => ({
    ...described(other, face, false), id: `pair.${face}`, name, matrix: matrixOf(tensor, false), quiet: true,
  })
  const lefts = [left, partner('left', pair.left, meeting.left)]
  const aboves = [above, partner('front', pair.front, meeting.front)]
  const inOrder = <T>(both: T[]) => (request.arrow.weights === 'Wx' ? both : both.reverse())
  const result = { ...described(request, 'top', false), id: 'result', name: meeting.result, matrix: matrixOf(pair.sum, false), quiet: false }
  return { lefts: inOrder(lefts), aboves: inOrder(aboves), result }
}

/** A factor is written transposed where the axis that vanishes does not run along its `vanishing` side. */
function ownMatrix(view: ProductView, strings: ProductStrings, face: Face, vanishing: 'rows' | 'columns' | null): TwinMatrix {
  const { request } = view
  const transposed = vanishing !== null && FACE_AXES[face][vanishing] !== VANISHES[request.summing]
  return {
    ...described(request, face, transposed),
    id: face,
    name: strings.names[face] + (transposed ? 'ᵀ' : ''),
    matrix: matrixOf(view[face], transposed),
    quiet: false,
  }
}

function described(request: ProductView['request'], face: Face, transposed: boolean) {
  const own = FACE_AXES[face]
  const axes = transposed ? { rows: own.columns, columns: own.rows } : own
  const edges = face === 'front' ? { left: axisRole(request, axes.rows), top: axisRole(request, axes.columns) } : null
  return { role: roleOf(request, face), axes, edges }
}

function matrixOf({ shape, data }: TensorView, transposed: boolean): Matrix {
  const [rows = 1, columns = 1] = shape
  const at = (row: number, column: number) => data[row * columns + column] ?? NaN
  const max = largestSize(data)
  return transposed ? { rows: columns, columns: rows, max, value: (row, column) => at(column, row) } : { rows, columns, max, value: at }
}

/** How many cells lie flat. */
export function cellsOf({ lefts, aboves, result }: TwinMatrices): number {
  return [...lefts, ...aboves, result].reduce((sum, { matrix }) => sum + matrix.rows * matrix.columns, 0)
}
