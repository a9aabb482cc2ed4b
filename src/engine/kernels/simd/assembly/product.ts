/** Products of matrices of any size, as blocks of some rows × 8 columns (block.ts). Depth is cut every 256: each part is summed from zero and
 *  added to c, which is a fixed order (it depends on nothing but the depth) and rounds less than one long sum.
 *
 *  `base`: what the sums are added to (0: nothing), `baseStep` the bytes to its next row: c itself, or one row for all (0), a bias. */

import { panelTimesPanel, ROW_COLUMNS, rowsTimesRows, rowTimesRows, tallTimesPanel } from './block'
import { foursOf, packPanel, packRows, PANEL_COLUMNS, PANEL_STEP, TALL } from './panels'
import { multiplyThin, THIN } from './thin'
import { behind, putTall, putTile } from './tile'

const DEPTH: i32 = 256
/** A multiple of 4, 5 and 6. */
const ROWS: i32 = 240

/** Working memory: the sums of a block (tile.ts), one panel of b, then ROWS rows of a, and a few bytes that are written too much. Behind it,
 *  at 254464, lies the table of exp.ts; tensors begin after FRONT_BYTES (../simd-set.ts), 256 kB. */
const B_PANEL: usize = 256
const A_PANELS: usize = B_PANEL + DEPTH * 32

/** With fewer rows than this, packing a would cost more than it saves; so would packing b, if its columns lie side by side. */
const FEW_ROWS: i32 = 12

/** c (rows, columns) = (base +) Σ over depth of a · b. `aRow`, `aDepth`, `bDepth`, `bColumn`: bytes to the neighbour along each axis;
 *  of the two of each factor one is 4. c is dense. */
export function multiply(
  c: usize, a: usize, b: usize, rows: i32, columns: i32, depth: i32,
  aRow: usize, aDepth: usize, bDepth: usize, bColumn: usize, base: usize, baseStep: usize,
): void {
  if (depth <= THIN && bColumn == 4) return multiplyThin(c, a, b, rows, columns, depth, aRow, aDepth, bDepth, base, baseStep)
  const cStep: usize = 4 * <usize>columns
  for (let from = 0; from < depth; from += DEPTH) {
    const part = min(DEPTH, depth - from)
    const left = a + <usize>from * aDepth
    const right = b + <usize>from * bDepth
    if (rows == 1 && bColumn == 4) multiplyRow(c, left, right, columns, part, aDepth, bDepth, base)
    else if (rows < FEW_ROWS) multiplyFew(c, left, right, rows, columns, part, aRow, aDepth, bDepth, bColumn, base, baseStep)
    else multiplyPacked(c, left, right, rows, columns, part, aRow, aDepth, bDepth, bColumn, part, part, 0, 0, base, baseStep)
    base = c
    baseStep = cStep
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
    multiplyPacked(
      c, a + row * aDepth, b + row * bDepth, rows, columns, part, 4, aDepth, bDepth, 4,
      left, group, <usize>skipped * aDepth, <usize>skipped * bDepth, from > 0 ? c : 0, from > 0 ? bDepth : 0,
    )
  }
}

/** b (depth, columns) as all its panels, one part of the depth after the other: for products that are made again and again with it. Its
 *  bytes: 32 · depth · ⌈columns / 8⌉. */
export function packWhole(to: usize, b: usize, columns: i32, depth: i32, bDepth: usize, bColumn: usize): void {
  for (let from = 0; from < depth; from += DEPTH) {
    const part = min(DEPTH, depth - from)
    const right = b + <usize>from * bDepth
    for (let column = 0; column < columns; column += PANEL_COLUMNS) {
      packPanel(to, right + <usize>column * bColumn, bDepth, bColumn, columns - column, part, part, part, 0)
      to += PANEL_STEP * <usize>part
    }
  }
}

/** c (rows, columns) = (base +) a · b, a dense, b as `packWhole` gives it: the same bits as with b as it is. */
export function multiplyWhole(c: usize, a: usize, panels: usize, rows: i32, columns: i32, depth: i32, base: usize, baseStep: usize): void {
  const cStep: usize = 4 * <usize>columns
  const aRow: usize = 4 * <usize>depth
  const panelsOfRow: usize = PANEL_STEP * <usize>((columns + PANEL_COLUMNS - 1) / PANEL_COLUMNS)
  for (let from = 0; from < depth; from += DEPTH) {
    const part = min(DEPTH, depth - from)
    if (rows < FEW_ROWS) fewTimesPanels(c, a, panels, rows, columns, part, aRow, base, baseStep)
    else rowsTimesPanels(c, a, panels, rows, columns, part, aRow, base, baseStep)
    a += 4 * <usize>part
    panels += panelsOfRow * <usize>part
    base = c
    baseStep = cStep
  }
}

function rowsTimesPanels(c: usize, a: usize, panels: usize, rows: i32, columns: i32, depth: i32, aRow: usize, base: usize, baseStep: usize): void {
  for (let row = 0; row < rows; row += ROWS) {
    const some = min(ROWS, rows - row)
    packRows(A_PANELS, a + <usize>row * aRow, aRow, 4, some, depth, depth, depth, 0)
    const at: usize = 4 * <usize>(row * columns)
    let panel = panels
    for (let column = 0; column < columns; column += PANEL_COLUMNS) {
      multiplyStrip(c + at, columns, some, column, depth, panel, base, <usize>row * baseStep, baseStep)
      panel += PANEL_STEP * <usize>depth
    }
  }
}

function fewTimesPanels(c: usize, a: usize, panels: usize, rows: i32, columns: i32, depth: i32, aRow: usize, base: usize, baseStep: usize): void {
  for (let column = 0; column < columns; column += PANEL_COLUMNS) {
    const at: usize = 4 * <usize>column
    stripOfFew(c + at, a, rows, columns, column, depth, aRow, 4, panels, PANEL_STEP, behind(base, at), baseStep)
    panels += PANEL_STEP * <usize>depth
  }
}

/** Some rows of a packed, then panel by panel of b. `left`, `group` and the skipped bytes: see panels.ts. */
function multiplyPacked(
  c: usize, a: usize, b: usize, rows: i32, columns: i32, depth: i32,
  aRow: usize, aDepth: usize, bDepth: usize, bColumn: usize,
  left: i32, group: i32, aSkip: usize, bSkip: usize, base: usize, baseStep: usize,
): void {
  for (let row = 0; row < rows; row += ROWS) {
    const some = min(ROWS, rows - row)
    packRows(A_PANELS, a + <usize>row * aRow, aRow, aDepth, some, depth, left, group, aSkip)
    const to = c + 4 * <usize>(row * columns)
    for (let column = 0; column < columns; column += PANEL_COLUMNS) {
      packPanel(B_PANEL, b + <usize>column * bColumn, bDepth, bColumn, columns - column, depth, left, group, bSkip)
      multiplyStrip(to, columns, some, column, depth, B_PANEL, base, <usize>row * baseStep, baseStep)
    }
  }
}

/** The strip of at most eight columns from `column` of c (`width` wide), from all panels at A_PANELS and one of b. */
function multiplyStrip(c: usize, width: i32, rows: i32, column: i32, depth: i32, panel: usize, base: usize, baseAt: usize, baseStep: usize): void {
  const cStep: usize = 4 * <usize>width
  const at: usize = 4 * <usize>column
  const columns = width - column
  let a = A_PANELS
  c += at
  base = behind(base, baseAt + at)
  for (let fours = foursOf(rows); fours > 0 && rows > 0; fours--) {
    panelTimesPanel(a, panel, depth)
    putTile(c, cStep, rows, columns, base, baseStep)
    a += 16 * <usize>depth
    c += 4 * cStep
    base += 4 * baseStep
    rows -= 4
  }
  for (; rows > 0; rows -= TALL) {
    tallTimesPanel(a, panel, depth)
    putTall(c, cStep, rows, columns, base, baseStep)
    a += 4 * TALL * <usize>depth
    c += <usize>TALL * cStep
    base += <usize>TALL * baseStep
  }
}

/** Few rows: a is read where it is, and b where its columns lie side by side. */
function multiplyFew(
  c: usize, a: usize, b: usize, rows: i32, columns: i32, depth: i32,
  aRow: usize, aDepth: usize, bDepth: usize, bColumn: usize, base: usize, baseStep: usize,
): void {
  for (let column = 0; column < columns; column += PANEL_COLUMNS) {
    const at: usize = 4 * <usize>column
    let panel = b + <usize>column * bColumn
    if (bColumn != 4) {
      packPanel(B_PANEL, panel, bDepth, bColumn, columns - column, depth, depth, depth, 0)
      panel = B_PANEL
    }
    stripOfFew(c + at, a, rows, columns, column, depth, aRow, aDepth, panel, bColumn == 4 ? bDepth : PANEL_STEP, behind(base, at), baseStep)
  }
}

/** A strip of c, whose `column` is its first one, from rows of a where they are; `step`: bytes to the next row of b. */
function stripOfFew(
  c: usize, a: usize, rows: i32, width: i32, column: i32, depth: i32,
  aRow: usize, aDepth: usize, b: usize, step: usize, base: usize, baseStep: usize,
): void {
  const cStep: usize = 4 * <usize>width
  for (let left = rows; left > 0; left -= 4) {
    const a1 = left > 1 ? a + aRow : a
    const a2 = left > 2 ? a1 + aRow : a1
    const a3 = left > 3 ? a2 + aRow : a2
    rowsTimesRows(a, a1, a2, a3, aDepth, b, step, depth)
    putTile(c, cStep, left, width - column, base, baseStep)
    a = a3 + aRow
    c += 4 * cStep
    base += 4 * baseStep
  }
}

/** One row times b with its columns side by side. */
function multiplyRow(c: usize, a: usize, b: usize, columns: i32, depth: i32, aDepth: usize, bDepth: usize, base: usize): void {
  for (let column = 0; column < columns; column += ROW_COLUMNS) {
    const at: usize = 4 * <usize>column
    rowTimesRows(c + at, columns - column, behind(base, at), a, aDepth, b + at, bDepth, depth)
  }
}
