/** Products of matrices of any size, as blocks of 4 × 8 (block.ts). Depth is cut every 256: each part is summed from zero and
 *  added to c, which is a fixed order (it depends on nothing but the depth) and rounds less than one long sum. */

import { block, rowBlock } from './block'
import { packPanel, packRows, PANEL_COLUMNS, PANEL_STEP } from './panels'

const DEPTH: i32 = 256
const ROWS: i32 = 128

/** Working memory: one panel of b, then ROWS rows of a. Tensors begin after FRONT_BYTES (../simd-set.ts), 160 kB. */
const B_PANEL: usize = 64
const A_PANELS: usize = B_PANEL + DEPTH * 32

/** With fewer rows a factor b that lies right is read where it is: copying would cost more than it saves. */
const FEW_ROWS: i32 = 12
const FEW_COLUMNS: i32 = 24

/** c (rows, columns) = or += Σ over depth of a · b. `aRow`, `aDepth`, `bDepth`, `bColumn`: bytes to the neighbour along each axis;
 *  of the two of each factor one is 4. c is dense. */
export function multiply(
  c: usize, a: usize, b: usize, rows: i32, columns: i32, depth: i32,
  aRow: usize, aDepth: usize, bDepth: usize, bColumn: usize, accumulate: bool,
): void {
  if (depth == 0) return clearUnless(accumulate, c, rows * columns)
  const inPlace = bColumn == 4 && rows < FEW_ROWS
  const turned = aDepth != 4 && columns > FEW_COLUMNS
  for (let from = 0; from < depth; from += DEPTH) {
    const part = min(DEPTH, depth - from)
    for (let row = 0; row < rows; row += ROWS) {
      const some = min(ROWS, rows - row)
      let left = a + <usize>row * aRow + <usize>from * aDepth
      if (turned) {
        packRows(A_PANELS, left, aDepth, some, part)
        left = A_PANELS
      }
      const tile: usize = turned ? 16 * <usize>part : 4 * aRow
      const rowStep: usize = turned ? 4 : aRow
      const aStep: usize = turned ? 16 : aDepth
      const right = b + <usize>from * bDepth
      const to = c + 4 * <usize>(row * columns)
      const adds = accumulate || from > 0
      if (inPlace) strips(to, columns, some, adds, left, tile, rowStep, aStep, right, bDepth, 32, part)
      else {
        for (let column = 0; column < columns; column += PANEL_COLUMNS) {
          packPanel(B_PANEL, right + <usize>column * bColumn, bDepth, bColumn, columns - column, part)
          strip(to + 4 * <usize>column, columns, some, min(columns - column, PANEL_COLUMNS), adds, left, tile, rowStep, aStep, B_PANEL, PANEL_STEP, part)
        }
      }
    }
  }
}

/** The same with b already packed (packPanels) and a dense: c (rows, columns) = or += a (rows, depth) · b. */
export function multiplyPanels(c: usize, a: usize, panels: usize, rows: i32, columns: i32, depth: i32, accumulate: bool): void {
  if (depth == 0) return clearUnless(accumulate, c, rows * columns)
  const aRow: usize = 4 * <usize>depth
  for (let from = 0; from < depth; from += DEPTH) {
    const part = min(DEPTH, depth - from)
    strips(c, columns, rows, accumulate || from > 0, a + 4 * <usize>from, 4 * aRow, aRow, 4, panels + <usize>from * PANEL_STEP, PANEL_STEP, <usize>depth * PANEL_STEP, part)
  }
}

/** All columns, in strips of eight that lie `partStep` bytes apart in b. */
function strips(c: usize, columns: i32, rows: i32, accumulate: bool, a: usize, tile: usize, rowStep: usize, aStep: usize, b: usize, bStep: usize, partStep: usize, depth: i32): void {
  if (rows == 1) {
    for (let column = 0; column < columns; column += 4 * PANEL_COLUMNS) {
      rowBlock(c + 4 * <usize>column, columns - column, accumulate, a, aStep, b, bStep, partStep, depth)
      b += 4 * partStep
    }
  } else {
    for (let column = 0; column < columns; column += PANEL_COLUMNS) {
      strip(c + 4 * <usize>column, columns, rows, min(columns - column, PANEL_COLUMNS), accumulate, a, tile, rowStep, aStep, b, bStep, depth)
      b += partStep
    }
  }
}

/** A strip of at most eight columns of c, tile of four rows by tile of four rows. `tile`: bytes from one tile of a to the next. */
function strip(c: usize, width: i32, rows: i32, columns: i32, accumulate: bool, a: usize, tile: usize, rowStep: usize, aStep: usize, b: usize, bStep: usize, depth: i32): void {
  const cStep: usize = 4 * <usize>width
  for (; rows > 0; rows -= 4) {
    const a1 = rows > 1 ? a + rowStep : a
    const a2 = rows > 2 ? a1 + rowStep : a1
    const a3 = rows > 3 ? a2 + rowStep : a2
    block(c, cStep, rows, columns, accumulate, a, a1, a2, a3, aStep, b, bStep, depth)
    a += tile
    c += 4 * cStep
  }
}

function clearUnless(accumulate: bool, c: usize, count: i32): void {
  if (!accumulate) memory.fill(c, 0, 4 * <usize>count)
}
