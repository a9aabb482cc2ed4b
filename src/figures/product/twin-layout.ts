/** The product lying flat, for reading numbers: left factor at the left, right factor above, the result in their corner. Pure. */

import type { Plane, Point } from '../../marks/plane.ts'
import type { Summing } from '../../trace/contract/product.ts'
import { FACE_AXES, RESULT, VANISHES, factorsOf, shapeOf } from './faces.ts'
import type { Cell, Face, Line, Sizes } from './faces.ts'

export type Slot = 'left' | 'above' | 'result'

/** A matrix of the twin: which face it shows, and whether it is written transposed. */
export interface TwinMatrix {
  slot: Slot
  face: Face
  transposed: boolean
  /** As drawn. */
  rows: number
  columns: number
  plane: Plane
  /** Where its name stands. */
  name: Point
}

export interface TwinLayout {
  matrices: Record<Slot, TwinMatrix>
  /** Width of a cell; numbers are written where it is at least NUMBERS_FROM. */
  cell: number
  numbers: boolean
}

export const NUMBERS_FROM = 34
const MAX_CELL = 46
const GAP = 16
const NAME = 24

export function twinLayout(sizes: Sizes, summing: Summing, area: { width: number; height: number }): TwinLayout {
  const [first, second] = factorsOf(summing)
  const along = sizes[VANISHES[summing]]
  const { rows, columns } = shapeOf(RESULT[summing], sizes)
  const cell = Math.min(MAX_CELL, (area.width - GAP - 4) / (along + columns), (area.height - GAP - 2 * NAME) / (along + rows))
  const left = Math.max(2, (area.width - GAP - cell * (along + columns)) / 2)
  const middle = { x: left + along * cell + GAP, y: NAME + along * cell + GAP }
  const matrix = matrixMaker(cell)
  return {
    cell,
    numbers: cell >= NUMBERS_FROM,
    matrices: {
      left: matrix('left', first, FACE_AXES[first].columns !== VANISHES[summing], rows, along, { x: left, y: middle.y }, 'below'),
      above: matrix('above', second, FACE_AXES[second].rows !== VANISHES[summing], along, columns, { x: middle.x, y: NAME }, 'over'),
      result: matrix('result', RESULT[summing], false, rows, columns, middle, 'below'),
    },
  }
}

function matrixMaker(cell: number) {
  return (slot: Slot, face: Face, transposed: boolean, rows: number, columns: number, origin: Point, side: 'over' | 'below'): TwinMatrix => ({
    slot,
    face,
    transposed,
    rows,
    columns,
    plane: { origin, across: { x: cell, y: 0 }, down: { x: 0, y: cell } },
    name: { x: origin.x + (columns * cell) / 2, y: side === 'over' ? origin.y - 8 : origin.y + rows * cell + 18 },
  })
}

/** The face's own cell behind a drawn one, and the other way round: transposing twice is nothing. */
export function turned(matrix: TwinMatrix, cell: Cell): Cell {
  return matrix.transposed ? { row: cell.column, column: cell.row } : cell
}

/** First cell and extent of a line as it is drawn in a matrix of the twin. */
export function lineIn(matrix: TwinMatrix, line: Line): { row: number; column: number; rows: number; columns: number } {
  const cells = line.cells.map((cell) => turned(matrix, cell))
  return extentOf(cells)
}

/** Block that a line of cells covers. */
export function extentOf(cells: Cell[]): { row: number; column: number; rows: number; columns: number } {
  const rows = cells.map((cell) => cell.row)
  const columns = cells.map((cell) => cell.column)
  const row = Math.min(...rows)
  const column = Math.min(...columns)
  return { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 }
}
