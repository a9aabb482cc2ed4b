/** Products of matrices of any size, as blocks of 4 × 8 (block.ts). Depth is cut every 256: each part is summed from zero and
 *  added to c, which is a fixed order (it depends on nothing but the depth) and rounds less than one long sum. */

import { panelTimesPanel, putTile, rowBlock, rowsTimesRows } from './block'
import { packPanel, packRows, PANEL_COLUMNS, PANEL_STEP } from './panels'

const DEPTH: i32 = 256
const ROWS: i32 = 128

/** Working memory: one panel of b, then ROWS rows of a. Tensors begin after FRONT_BYTES (../simd-set.ts), 160 kB. */
const B_PANEL: usize = 192
const A_PANELS: usize = B_PANEL + DEPTH * 32

/** With fewer rows a factor b that lies right is read where it is: copying would cost more than it saves. */
const FEW_ROWS: i32 = 12

/** c (rows, columns) = or += Σ over depth of a · b. `aRow`, `aDepth`, `bDepth`, `bColumn`: bytes to the neighbour along each axis;
 *  of the two of each factor one is 4. c is dense. */
export function multiply(
  c: usize, a: usize, b: usize, rows: i32, columns: i32, depth: i32,
  aRow: usize, aDepth: usize, bDepth: usize, bColumn: usize, accumulate: bool,
): void {
  if (depth == 0) return clearUnless(accumulate, c, rows * columns)
  const inPlace = bColumn == 4 && rows < FEW_ROWS
  for (let from = 0; from < depth; from += DEPTH) {
    const part = min(DEPTH, depth - from)
    const left = a + <usize>from * aDepth
    const right = b + <usize>from * bDepth
    const adds = accumulate || from > 0
    if (inPlace) multiplyInPlace(c, left, right, rows, columns, part, aRow, aDepth, bDepth, adds)
    else multiplyPacked(c, left, right, rows, columns, part, aRow, aDepth, bDepth, bColumn, adds)
  }
}

/** Some rows of a packed, then panel by panel of b. */
function multiplyPacked(
  c: usize, a: usize, b: usize, rows: i32, columns: i32, depth: i32,
  aRow: usize, aDepth: usize, bDepth: usize, bColumn: usize, accumulate: bool,
): void {
  for (let row = 0; row < rows; row += ROWS) {
    const some = min(ROWS, rows - row)
    packRows(A_PANELS, a + <usize>row * aRow, aRow, aDepth, some, depth)
    const to = c + 4 * <usize>(row * columns)
    for (let column = 0; column < columns; column += PANEL_COLUMNS) {
      packPanel(B_PANEL, b + <usize>column * bColumn, bDepth, bColumn, columns - column, depth)
      multiplyStrip(to + 4 * <usize>column, columns, some, columns - column, B_PANEL, depth, accumulate)
    }
  }
}

/** The same with b packed before (packPanels) and a dense: c (rows, columns) = or += a (rows, depth) · b. */
export function multiplyPanels(c: usize, a: usize, panels: usize, rows: i32, columns: i32, depth: i32, accumulate: bool): void {
  if (depth == 0) return clearUnless(accumulate, c, rows * columns)
  for (let from = 0; from < depth; from += DEPTH) {
    const part = min(DEPTH, depth - from)
    multiplyPart(c, a + 4 * <usize>from, panels + <usize>from * PANEL_STEP, rows, columns, part, depth, accumulate || from > 0)
  }
}

/** `part` of the depth. */
function multiplyPart(c: usize, a: usize, panels: usize, rows: i32, columns: i32, part: i32, depth: i32, accumulate: bool): void {
  const aRow: usize = 4 * <usize>depth
  const panelBytes: usize = <usize>depth * PANEL_STEP
  if (rows == 1) return multiplyRow(c, a, panels, columns, part, 4, PANEL_STEP, panelBytes, accumulate)
  for (let row = 0; row < rows; row += ROWS) {
    const some = min(ROWS, rows - row)
    packRows(A_PANELS, a + <usize>row * aRow, aRow, 4, some, part)
    const to = c + 4 * <usize>(row * columns)
    let panel = panels
    for (let column = 0; column < columns; column += PANEL_COLUMNS) {
      multiplyStrip(to + 4 * <usize>column, columns, some, columns - column, panel, part, accumulate)
      panel += panelBytes
    }
  }
}

/** A strip of at most eight columns of c (`width` wide in all), four rows at a time, a in A_PANELS. */
function multiplyStrip(c: usize, width: i32, rows: i32, columns: i32, panel: usize, depth: i32, accumulate: bool): void {
  const cStep: usize = 4 * <usize>width
  let a = A_PANELS
  for (; rows > 0; rows -= 4) {
    panelTimesPanel(a, panel, depth)
    putTile(c, cStep, rows, columns, accumulate)
    a += 16 * <usize>depth
    c += 4 * cStep
  }
}

/** Few rows, b with its columns side by side: nothing is packed. */
function multiplyInPlace(c: usize, a: usize, b: usize, rows: i32, columns: i32, depth: i32, aRow: usize, aDepth: usize, bDepth: usize, accumulate: bool): void {
  const cStep: usize = 4 * <usize>columns
  for (; rows > 1; rows -= 4) {
    const a1 = a + aRow
    const a2 = rows > 2 ? a1 + aRow : a1
    const a3 = rows > 3 ? a2 + aRow : a2
    for (let column = 0; column < columns; column += PANEL_COLUMNS) {
      const at: usize = 4 * <usize>column
      rowsTimesRows(a, a1, a2, a3, aDepth, b + at, bDepth, depth)
      putTile(c + at, cStep, rows, columns - column, accumulate)
    }
    a = a3 + aRow
    c += 4 * cStep
  }
  if (rows == 1) multiplyRow(c, a, b, columns, depth, aDepth, bDepth, PANEL_STEP, accumulate)
}

/** One row. `partStep`: bytes from eight columns of b to the next eight. */
function multiplyRow(c: usize, a: usize, b: usize, columns: i32, depth: i32, aStep: usize, bStep: usize, partStep: usize, accumulate: bool): void {
  for (let column = 0; column < columns; column += 4 * PANEL_COLUMNS) {
    rowBlock(c + 4 * <usize>column, columns - column, accumulate, a, aStep, b, bStep, partStep, depth)
    b += 4 * partStep
  }
}

function clearUnless(accumulate: bool, c: usize, count: i32): void {
  if (!accumulate) memory.fill(c, 0, 4 * <usize>count)
}
