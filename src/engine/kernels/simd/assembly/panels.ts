/** Copies of a factor in the order in which the inner loop reads it. Lanes of a last panel that is not full hold whatever lies
 *  there: lanes never mix, and sums of such columns are not stored. */

/** Columns of b in one panel. */
// @ts-ignore: decorator
@inline
export const PANEL_COLUMNS: i32 = 8
/** Bytes of a panel for each depth. */
// @ts-ignore: decorator
@inline
export const PANEL_STEP: usize = 32

/** Rows of a tall panel of a: as many as the 16 registers have room for, with two numbers of b and one of a, and for multiply and add a
 *  product on its way to its sum. */
// @ts-ignore: decorator
@inline
export const TALL: i32 = ASC_FEATURE_RELAXED_SIMD ? 6 : 5

/** How many panels of a have four rows, the first ones; the others are tall. Together they have as many rows as there are, or one more
 *  (a few rows: whatever comes of it). */
// @ts-ignore: decorator
@inline
export function foursOf(rows: i32): i32 {
  return TALL == 5 ? (5 - (rows % 5)) % 5 : ((6 - ((rows + 1) & ~1) % 6) % 6) >> 1
}

/** One panel, (depth, 8), of b: its next `columns`, at most 8 of them. `bDepth`, `bColumn`: bytes to the neighbour along each axis,
 *  one of the two being 4. Along depth `skip` bytes are left out after the first `left`, then after every `group`. */
export function packPanel(to: usize, b: usize, bDepth: usize, bColumn: usize, columns: i32, depth: i32, left: i32, group: i32, skip: usize): void {
  if (bColumn == 4) {
    while (depth > 0) {
      const run = min(left, depth)
      copyEight(to, b, bDepth, run)
      b += <usize>run * bDepth + skip
      to += <usize>run * PANEL_STEP
      depth -= run
      left = group
    }
  } else {
    turn(to, PANEL_STEP, b, bColumn, columns, depth)
    turn(to + 16, PANEL_STEP, b + 4 * bColumn, bColumn, columns - 4, depth)
  }
}

function copyEight(to: usize, b: usize, bDepth: usize, depth: i32): void {
  for (; depth > 0; depth--) {
    v128.store(to, v128.load(b))
    v128.store(to, v128.load(b, 16), 16)
    b += bDepth
    to += PANEL_STEP
  }
}

/** Four rows of a matrix, `step` bytes apart, become four columns of a panel whose rows are `toStep` bytes apart. Where fewer count
 *  the last one is repeated. */
// @ts-ignore: decorator
@inline
function turn(to: usize, toStep: usize, row: usize, step: usize, count: i32, depth: i32): void {
  if (count <= 0) return
  let r0 = row
  let r1 = count > 1 ? r0 + step : r0
  let r2 = count > 2 ? r1 + step : r1
  let r3 = count > 3 ? r2 + step : r2
  for (; depth >= 4; depth -= 4) {
    const v0 = v128.load(r0), v1 = v128.load(r1), v2 = v128.load(r2), v3 = v128.load(r3)
    const low01 = v128.shuffle<f32>(v0, v1, 0, 4, 1, 5)
    const low23 = v128.shuffle<f32>(v2, v3, 0, 4, 1, 5)
    const high01 = v128.shuffle<f32>(v0, v1, 2, 6, 3, 7)
    const high23 = v128.shuffle<f32>(v2, v3, 2, 6, 3, 7)
    v128.store(to, v128.shuffle<f32>(low01, low23, 0, 1, 4, 5))
    v128.store(to + toStep, v128.shuffle<f32>(low01, low23, 2, 3, 6, 7))
    v128.store(to + 2 * toStep, v128.shuffle<f32>(high01, high23, 0, 1, 4, 5))
    v128.store(to + 3 * toStep, v128.shuffle<f32>(high01, high23, 2, 3, 6, 7))
    r0 += 16
    r1 += 16
    r2 += 16
    r3 += 16
    to += 4 * toStep
  }
  for (; depth > 0; depth--) {
    store<f32>(to, load<f32>(r0))
    store<f32>(to, load<f32>(r1), 4)
    store<f32>(to, load<f32>(r2), 8)
    store<f32>(to, load<f32>(r3), 12)
    r0 += 4
    r1 += 4
    r2 += 4
    r3 += 4
    to += toStep
  }
}

/** `rows` of a as panels, (depth, 4) or (depth, TALL). `aRow`, `aDepth`: bytes to the neighbour along each axis, one of them 4. `left`,
 *  `group`, `skip`: as above. */
export function packRows(to: usize, a: usize, aRow: usize, aDepth: usize, rows: i32, depth: i32, left: i32, group: i32, skip: usize): void {
  for (let fours = foursOf(rows); rows > 0; fours--) {
    const height = fours > 0 ? 4 : TALL
    const toStep: usize = 4 * <usize>height
    if (aDepth != 4) copyGroups(to, toStep, a, aDepth, depth, left, group, skip)
    else {
      // What it writes too much is written over by the first four.
      if (height > 4) turnTwo(to + 16, toStep, a + 4 * aRow, aRow, rows - 4, depth)
      turn(to, toStep, a, aRow, rows, depth)
    }
    a += <usize>height * aRow
    to += toStep * <usize>depth
    rows -= height
  }
}

/** Two rows more of a tall panel; `turn` says how. */
// @ts-ignore: decorator
@inline
function turnTwo(to: usize, toStep: usize, row: usize, step: usize, count: i32, depth: i32): void {
  if (count <= 0) return
  let r0 = row
  let r1 = count > 1 && TALL == 6 ? r0 + step : r0
  for (; depth >= 4; depth -= 4) {
    const v0 = v128.load(r0), v1 = v128.load(r1)
    const low = v128.shuffle<f32>(v0, v1, 0, 4, 1, 5)
    const high = v128.shuffle<f32>(v0, v1, 2, 6, 3, 7)
    v128.store64_lane(to, low, 0)
    v128.store64_lane(to + toStep, low, 1)
    v128.store64_lane(to + 2 * toStep, high, 0)
    v128.store64_lane(to + 3 * toStep, high, 1)
    r0 += 16
    r1 += 16
    to += 4 * toStep
  }
  for (; depth > 0; depth--) {
    store<f32>(to, load<f32>(r0))
    store<f32>(to, load<f32>(r1), 4)
    r0 += 4
    r1 += 4
    to += toStep
  }
}

function copyGroups(to: usize, toStep: usize, a: usize, aDepth: usize, depth: i32, left: i32, group: i32, skip: usize): void {
  while (depth > 0) {
    const run = min(left, depth)
    if (toStep == 16) copyFour(to, a, aDepth, run)
    else copyTall(to, a, aDepth, run)
    a += <usize>run * aDepth + skip
    to += toStep * <usize>run
    depth -= run
    left = group
  }
}

function copyFour(to: usize, a: usize, aDepth: usize, depth: i32): void {
  for (; depth > 0; depth--) {
    v128.store(to, v128.load(a))
    a += aDepth
    to += 16
  }
}

/** Eight numbers are written where TALL count; the next depth, or panel, writes over what is too much. */
function copyTall(to: usize, a: usize, aDepth: usize, depth: i32): void {
  for (; depth > 0; depth--) {
    v128.store(to, v128.load(a))
    v128.store(to, v128.load(a, 16), 16)
    a += aDepth
    to += 4 * TALL
  }
}
