/** The reference kernels: plain TypeScript, always complete. Every sum runs over its axis in ascending order in double precision
 *  and is rounded once, so the result does not depend on how the matrices are cut into blocks.
 *
 *  Both factors are copied, block by block, into panels of doubles, four rows of a and four columns of b side by side. That costs one pass
 *  over each, makes all three products the same inner loop, and that loop sees only Float64Array: float32 and float64 runs in
 *  the same process do not slow each other down. */

import { clampInPlace } from '../clip.ts'
import { allFinite } from '../numbers.ts'
import type { Numbers } from '../numbers.ts'
import type { Kernels, Products } from './kernels.ts'
import { addBlock, SIDE } from './plain-block.ts'
import { plainGru, plainLstm, plainRelu, plainTanh } from './plain-cells.ts'
import { plainPartSums } from './plain-parts.ts'
import { fillRows, sumRows } from './plain-rows.ts'
import { plainTable } from './plain-table.ts'
import { plainUpdates } from './plain-updates.ts'

/** c (rows, columns) = Σ over depth of a · b, each factor with the distance between neighbours along its two axes. */
interface Strided {
  c: Numbers
  a: Numbers
  b: Numbers
  rows: number
  columns: number
  depth: number
  aRow: number
  aDepth: number
  bDepth: number
  bColumn: number
  accumulate: boolean
}

const products: Products = {
  affine(c, v, a, b, m, k, n) {
    fillRows(c, v, m, n)
    products.product(c, a, b, m, k, n, true)
  },
  product(c, a, b, m, k, n, accumulate) {
    multiply({ c, a, b, rows: m, columns: n, depth: k, aRow: k, aDepth: 1, bDepth: n, bColumn: 1, accumulate })
  },
  productRightTransposed(c, a, b, m, n, k, accumulate) {
    multiply({ c, a, b, rows: m, columns: k, depth: n, aRow: n, aDepth: 1, bDepth: 1, bColumn: n, accumulate })
  },
  productLeftTransposed(c, a, b, m, k, n, accumulate) {
    multiply({ c, a, b, rows: k, columns: n, depth: m, aRow: 1, aDepth: k, bDepth: n, bColumn: 1, accumulate })
  },
}

export const plainKernels: Kernels = {
  name: 'plain',
  tanh: plainTanh,
  relu: plainRelu,
  lstm: plainLstm,
  gru: plainGru,
  table: plainTable,
  updates: plainUpdates,
  sweep: null,
  sumRows,
  allFinite,
  clamp: clampInPlace,
  ...products,
  ...plainPartSums(products.productLeftTransposed),
}

const ROWS = 64
const COLUMNS = 256
const DEPTH = 256
const aPanels = new Float64Array(ROWS * DEPTH)
const bPanels = new Float64Array(COLUMNS * DEPTH)
const sums = new Float64Array(ROWS * COLUMNS)

function multiply(job: Strided): void {
  for (let row = 0; row < job.rows; row += ROWS) {
    for (let column = 0; column < job.columns; column += COLUMNS) {
      const rows = Math.min(ROWS, job.rows - row)
      const columns = Math.min(COLUMNS, job.columns - column)
      if (rows < 3) sumThin(job, row, rows, column, columns)
      else sumPanels(job, row, rows, column, columns)
    }
  }
}

function sumPanels(job: Strided, row: number, rows: number, column: number, columns: number): void {
  const { a, b, aRow, aDepth, bDepth, bColumn } = job
  const rowPanels = Math.ceil(rows / SIDE)
  const columnPanels = Math.ceil(columns / SIDE)
  sums.fill(0, 0, rowPanels * columnPanels * SIDE * SIDE)
  for (let from = 0; from < job.depth; from += DEPTH) {
    const depth = Math.min(DEPTH, job.depth - from)
    pack(aPanels, a, row * aRow + from * aDepth, rows, aRow, depth, aDepth)
    pack(bPanels, b, from * bDepth + column * bColumn, columns, bColumn, depth, bDepth)
    for (let j = 0; j < columnPanels; j++) {
      for (let i = 0; i < rowPanels; i++) {
        addBlock(aPanels, i * SIDE * depth, bPanels, j * SIDE * depth, depth, sums, (j * rowPanels + i) * SIDE * SIDE)
      }
    }
  }
  storePanels(job, row, rows, column, columns)
}

/** `lanes` rows (or columns) of `source` into panels of four, zeros where the last one is not full. */
function pack(panels: Float64Array, source: Numbers, start: number, lanes: number, laneStride: number, depth: number, depthStride: number): void {
  const whole = lanes - (lanes % SIDE)
  for (let lane = 0; lane < whole; lane += SIDE) {
    packFour(panels, lane * depth, source, start + lane * laneStride, laneStride, depth, depthStride)
  }
  if (whole === lanes) return
  panels.fill(0, whole * depth, (whole + SIDE) * depth)
  for (let lane = whole; lane < lanes; lane++) {
    let to = whole * depth + (lane - whole)
    for (let p = 0, at = start + lane * laneStride; p < depth; p++, at += depthStride, to += SIDE) panels[to] = source[at]!
  }
}

function packFour(panels: Float64Array, to: number, source: Numbers, from: number, stride: number, depth: number, depthStride: number): void {
  const end = to + depth * SIDE
  const second = stride
  const third = 2 * stride
  const fourth = 3 * stride
  for (let i = to, at = from; i < end; i += SIDE, at += depthStride) {
    panels[i] = source[at]!
    panels[i + 1] = source[at + second]!
    panels[i + 2] = source[at + third]!
    panels[i + 3] = source[at + fourth]!
  }
}

function storePanels({ c, columns: width, accumulate }: Strided, row: number, rows: number, column: number, columns: number): void {
  let at = 0
  for (let j = 0; j < columns; j += SIDE) {
    const across = Math.min(SIDE, columns - j)
    for (let i = 0; i < Math.ceil(rows / SIDE) * SIDE; i++, at += SIDE) {
      if (i < rows) storeFour(c, (row + i) * width + column + j, at, across, accumulate)
    }
  }
}

function storeFour(c: Numbers, to: number, from: number, count: number, accumulate: boolean): void {
  if (accumulate) for (let i = 0; i < count; i++) c[to + i]! += sums[from + i]!
  else for (let i = 0; i < count; i++) c[to + i] = sums[from + i]!
}

/** One or two rows: packing would cost as much as the product itself. */
function sumThin(job: Strided, row: number, rows: number, column: number, columns: number): void {
  const { a, b, c, aRow, aDepth, bDepth, bColumn, accumulate } = job
  for (let i = row; i < row + rows; i++) {
    sums.fill(0, 0, columns)
    for (let p = 0; p < job.depth; p++) addScaledRow(a[i * aRow + p * aDepth]!, b, p * bDepth + column * bColumn, bColumn, columns)
    const to = i * job.columns + column
    for (let j = 0; j < columns; j++) c[to + j] = accumulate ? c[to + j]! + sums[j]! : sums[j]!
  }
}

function addScaledRow(factor: number, b: Numbers, start: number, stride: number, columns: number): void {
  for (let j = 0, at = start; j < columns; j++, at += stride) sums[j]! += factor * b[at]!
}
