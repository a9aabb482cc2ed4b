/** Products of matrices of any size, as blocks of 4 × 8 (block.ts). Depth is cut every 256: each part is summed from zero and
 *  added to c, which is a fixed order (it depends on nothing but the depth) and rounds less than one long sum. */

import { panelTimesPanel, putTile, ROW_COLUMNS, rowsTimesRows, rowTimesRows } from './block'
import { packPanel, packRows, PANEL_COLUMNS, PANEL_STEP } from './panels'

const DEPTH: i32 = 256
const ROWS: i32 = 128

/** Working memory: one panel of b, then ROWS rows of a. Tensors begin after FRONT_BYTES (../simd-set.ts), 160 kB. */
const B_PANEL: usize = 192
const A_PANELS: usize = B_PANEL + DEPTH * 32

/** With fewer rows than this, packing a would cost more than it saves; so would packing b, if its columns lie side by side. */
const FEW_ROWS: i32 = 12

/** c (rows, columns) = or += Σ over depth of a · b. `aRow`, `aDepth`, `bDepth`, `bColumn`: bytes to the neighbour along each axis;
 *  of the two of each factor one is 4. c is dense. */
export function multiply(
  c: usize, a: usize, b: usize, rows: i32, columns: i32, depth: i32,
  aRow: usize, aDepth: usize, bDepth: usize, bColumn: usize, accumulate: bool,
): void {
  if (depth == 0) return clearUnless(accumulate, c, rows * columns)
  for (let from = 0; from < depth; from += DEPTH) {
    const part = min(DEPTH, depth - from)
    const left = a + <usize>from * aDepth
    const right = b + <usize>from * bDepth
    const adds = accumulate || from > 0
    if (rows == 1 && bColumn == 4) multiplyRow(c, left, right, columns, part, aDepth, bDepth, adds)
    else if (rows < FEW_ROWS) multiplyFew(c, left, right, rows, columns, part, aRow, aDepth, bDepth, bColumn, adds)
    else multiplyPacked(c, left, right, rows, columns, part, aRow, aDepth, bDepth, bColumn, part, part, 0, 0, adds)
  }
}

/** c (rows, columns) = Σ over depth of aᵀ · b, where depth is not dense: `skipped` rows of a (…, rows) and of b (…, columns) are left out
 *  after every `group`. Depth is cut as if they were not there: the same bits as with a copy of the rows that count. */
export function multiplyGroups(c: usize, a: usize, b: usize, rows: i32, columns: i32, depth: i32, group: i32, skipped: i32): void {
  const aDepth: usize = 4 * <usize>rows
  const bDepth: usize = 4 * <usize>columns
  for (let from = 0; from < depth; from += DEPTH) {
    const part = min(DEPTH, depth - from)
    const row: usize = from + (from / group) * skipped
    const left = group - (from % group)
    multiplyPacked(c, a + row * aDepth, b + row * bDepth, rows, columns, part, 4, aDepth, bDepth, 4, left, group, <usize>skipped * aDepth, <usize>skipped * bDepth, from > 0)
  }
}

/** Some rows of a packed, then panel by panel of b. `left`, `group` and the skipped bytes: see panels.ts. */
function multiplyPacked(
  c: usize, a: usize, b: usize, rows: i32, columns: i32, depth: i32,
  aRow: usize, aDepth: usize, bDepth: usize, bColumn: usize,
  left: i32, group: i32, aSkip: usize, bSkip: usize, accumulate: bool,
): void {
  for (let row = 0; row < rows; row += ROWS) {
    const some = min(ROWS, rows - row)
    packRows(A_PANELS, a + <usize>row * aRow, aRow, aDepth, some, depth, left, group, aSkip)
    const to = c + 4 * <usize>(row * columns)
    for (let column = 0; column < columns; column += PANEL_COLUMNS) {
      packPanel(B_PANEL, b + <usize>column * bColumn, bDepth, bColumn, columns - column, depth, left, group, bSkip)
      multiplyStrip(to + 4 * <usize>column, columns, some, columns - column, depth, accumulate)
    }
  }
}

/** A strip of at most eight columns of c (`width` wide in all), four rows at a time, from A_PANELS and B_PANEL. */
function multiplyStrip(c: usize, width: i32, rows: i32, columns: i32, depth: i32, accumulate: bool): void {
  const cStep: usize = 4 * <usize>width
  let a = A_PANELS
  for (; rows > 0; rows -= 4) {
    panelTimesPanel(a, B_PANEL, depth)
    putTile(c, cStep, rows, columns, accumulate)
    a += 16 * <usize>depth
    c += 4 * cStep
  }
}

/** Few rows: a is read where it is, and b where its columns lie side by side. */
function multiplyFew(
  c: usize, a: usize, b: usize, rows: i32, columns: i32, depth: i32,
  aRow: usize, aDepth: usize, bDepth: usize, bColumn: usize, accumulate: bool,
): void {
  const cStep: usize = 4 * <usize>columns
  for (let column = 0; column < columns; column += PANEL_COLUMNS) {
    let panel = b + <usize>column * bColumn
    if (bColumn != 4) {
      packPanel(B_PANEL, panel, bDepth, bColumn, columns - column, depth, depth, depth, 0)
      panel = B_PANEL
    }
    const step = bColumn == 4 ? bDepth : PANEL_STEP
    let row = a
    let to = c + 4 * <usize>column
    for (let left = rows; left > 0; left -= 4) {
      const a1 = left > 1 ? row + aRow : row
      const a2 = left > 2 ? a1 + aRow : a1
      const a3 = left > 3 ? a2 + aRow : a2
      rowsTimesRows(row, a1, a2, a3, aDepth, panel, step, depth)
      putTile(to, cStep, left, columns - column, accumulate)
      row = a3 + aRow
      to += 4 * cStep
    }
  }
}

/** One row times b with its columns side by side. */
function multiplyRow(c: usize, a: usize, b: usize, columns: i32, depth: i32, aDepth: usize, bDepth: usize, accumulate: bool): void {
  for (let column = 0; column < columns; column += ROW_COLUMNS) {
    const at: usize = 4 * <usize>column
    rowTimesRows(c + at, columns - column, accumulate, a, aDepth, b + at, bDepth, depth)
  }
}

function clearUnless(accumulate: bool, c: usize, count: i32): void {
  if (!accumulate) memory.fill(c, 0, 4 * <usize>count)
}
