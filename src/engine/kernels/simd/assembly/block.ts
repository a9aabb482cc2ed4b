/** The inner loop of all products: a block of 4 rows × 8 columns whose sums stay in eight registers (of the 16 there are;
 *  with two for b and one for a, a taller block would spill). Each sum runs over depth ascending, so blocks do not show. */

import { multiplyAdd, storeFirst } from './lanes'
import { PANEL_STEP } from './panels'

/** Where the sums of a block are left: 4 rows of 8. They go by way of memory: with c and all that belongs to it alive, the
 *  browser's compiler runs out of registers inside the loop. */
const TILE: usize = 64

/** Σ over depth of a · b into TILE, a a panel of four rows, b one of eight columns. */
export function panelTimesPanel(a: usize, b: usize, depth: i32): void {
  let s00 = f32x4.splat(0), s01 = f32x4.splat(0)
  let s10 = f32x4.splat(0), s11 = f32x4.splat(0)
  let s20 = f32x4.splat(0), s21 = f32x4.splat(0)
  let s30 = f32x4.splat(0), s31 = f32x4.splat(0)
  for (; depth > 0; depth--) {
    const b0 = v128.load(b)
    const b1 = v128.load(b, 16)
    const x0 = v128.load32_splat(a)
    s00 = multiplyAdd(x0, b0, s00)
    s01 = multiplyAdd(x0, b1, s01)
    const x1 = v128.load32_splat(a, 4)
    s10 = multiplyAdd(x1, b0, s10)
    s11 = multiplyAdd(x1, b1, s11)
    const x2 = v128.load32_splat(a, 8)
    s20 = multiplyAdd(x2, b0, s20)
    s21 = multiplyAdd(x2, b1, s21)
    const x3 = v128.load32_splat(a, 12)
    s30 = multiplyAdd(x3, b0, s30)
    s31 = multiplyAdd(x3, b1, s31)
    a += 16
    b += PANEL_STEP
  }
  v128.store(TILE, s00)
  v128.store(TILE, s01, 16)
  v128.store(TILE, s10, 32)
  v128.store(TILE, s11, 48)
  v128.store(TILE, s20, 64)
  v128.store(TILE, s21, 80)
  v128.store(TILE, s30, 96)
  v128.store(TILE, s31, 112)
}

/** The same with both factors where they are. `a0` … `a3`: four rows of a; `aStep`, `bStep`: bytes to the next depth. Reads 8 columns
 *  of b, also where fewer count. */
export function rowsTimesRows(a0: usize, a1: usize, a2: usize, a3: usize, aStep: usize, b: usize, bStep: usize, depth: i32): void {
  let s00 = f32x4.splat(0), s01 = f32x4.splat(0)
  let s10 = f32x4.splat(0), s11 = f32x4.splat(0)
  let s20 = f32x4.splat(0), s21 = f32x4.splat(0)
  let s30 = f32x4.splat(0), s31 = f32x4.splat(0)
  for (; depth > 0; depth--) {
    const b0 = v128.load(b)
    const b1 = v128.load(b, 16)
    const x0 = v128.load32_splat(a0)
    s00 = multiplyAdd(x0, b0, s00)
    s01 = multiplyAdd(x0, b1, s01)
    const x1 = v128.load32_splat(a1)
    s10 = multiplyAdd(x1, b0, s10)
    s11 = multiplyAdd(x1, b1, s11)
    const x2 = v128.load32_splat(a2)
    s20 = multiplyAdd(x2, b0, s20)
    s21 = multiplyAdd(x2, b1, s21)
    const x3 = v128.load32_splat(a3)
    s30 = multiplyAdd(x3, b0, s30)
    s31 = multiplyAdd(x3, b1, s31)
    a0 += aStep
    a1 += aStep
    a2 += aStep
    a3 += aStep
    b += bStep
  }
  v128.store(TILE, s00)
  v128.store(TILE, s01, 16)
  v128.store(TILE, s10, 32)
  v128.store(TILE, s11, 48)
  v128.store(TILE, s20, 64)
  v128.store(TILE, s21, 80)
  v128.store(TILE, s30, 96)
  v128.store(TILE, s31, 112)
}

/** c (rows ≤ 4, columns ≤ 8) = TILE, or base + TILE where `base` is not 0. Steps: bytes to the next row. */
export function putTile(c: usize, cStep: usize, rows: i32, columns: i32, base: usize, baseStep: usize): void {
  if (rows < 4 || columns < 8) return putPartOfTile(c, cStep, rows, columns, base, baseStep)
  if (base != 0) addFull(c, cStep, base, baseStep)
  else copyFull(c, cStep)
}

// @ts-ignore: decorator
@inline
function addFull(c: usize, cStep: usize, base: usize, baseStep: usize): void {
  addRow(c, base, 0)
  addRow(c + cStep, base + baseStep, 32)
  addRow(c + 2 * cStep, base + 2 * baseStep, 64)
  addRow(c + 3 * cStep, base + 3 * baseStep, 96)
}

// @ts-ignore: decorator
@inline
function addRow(c: usize, base: usize, at: usize): void {
  v128.store(c, f32x4.add(v128.load(base), v128.load(TILE + at)))
  v128.store(c, f32x4.add(v128.load(base, 16), v128.load(TILE + at + 16)), 16)
}

// @ts-ignore: decorator
@inline
function copyFull(c: usize, cStep: usize): void {
  copyRow(c, 0)
  copyRow(c + cStep, 32)
  copyRow(c + 2 * cStep, 64)
  copyRow(c + 3 * cStep, 96)
}

// @ts-ignore: decorator
@inline
function copyRow(c: usize, at: usize): void {
  v128.store(c, v128.load(TILE + at))
  v128.store(c, v128.load(TILE + at + 16), 16)
}

function putPartOfTile(c: usize, cStep: usize, rows: i32, columns: i32, base: usize, baseStep: usize): void {
  let from = TILE
  for (let r = min(rows, 4); r > 0; r--) {
    put(c, v128.load(from), v128.load(from, 16), columns, base)
    from += 32
    c += cStep
    base += baseStep
  }
}

/** Columns of one call of rowTimesRows. */
// @ts-ignore: decorator
@inline
export const ROW_COLUMNS: i32 = 32

/** c (1, columns ≤ 32) = (base +) Σ over depth of a · b: a batch of one, or the row that is left over. Steps as above; reads 32 columns. */
export function rowTimesRows(c: usize, columns: i32, base: usize, a: usize, aStep: usize, b: usize, bStep: usize, depth: i32): void {
  let s0 = f32x4.splat(0), s1 = f32x4.splat(0), s2 = f32x4.splat(0), s3 = f32x4.splat(0)
  let s4 = f32x4.splat(0), s5 = f32x4.splat(0), s6 = f32x4.splat(0), s7 = f32x4.splat(0)
  for (; depth > 0; depth--) {
    const x = v128.load32_splat(a)
    s0 = multiplyAdd(x, v128.load(b), s0)
    s1 = multiplyAdd(x, v128.load(b, 16), s1)
    s2 = multiplyAdd(x, v128.load(b, 32), s2)
    s3 = multiplyAdd(x, v128.load(b, 48), s3)
    s4 = multiplyAdd(x, v128.load(b, 64), s4)
    s5 = multiplyAdd(x, v128.load(b, 80), s5)
    s6 = multiplyAdd(x, v128.load(b, 96), s6)
    s7 = multiplyAdd(x, v128.load(b, 112), s7)
    a += aStep
    b += bStep
  }
  put(c, s0, s1, columns, base)
  if (columns > 8) put(c + 32, s2, s3, columns - 8, behind(base, 32))
  if (columns > 16) put(c + 64, s4, s5, columns - 16, behind(base, 64))
  if (columns > 24) put(c + 96, s6, s7, columns - 24, behind(base, 96))
}

// @ts-ignore: decorator
@inline
function put(to: usize, low: v128, high: v128, columns: i32, base: usize): void {
  if (base != 0) {
    low = f32x4.add(v128.load(base), low)
    high = f32x4.add(v128.load(base, 16), high)
  }
  if (columns >= 8) {
    v128.store(to, low)
    v128.store(to, high, 16)
  } else putPart(to, low, high, columns)
}

/** No base has nothing behind it. */
// @ts-ignore: decorator
@inline
export function behind(base: usize, bytes: usize): usize {
  return base == 0 ? 0 : base + bytes
}

function putPart(to: usize, low: v128, high: v128, columns: i32): void {
  storeFirst(to, low, columns)
  storeFirst(to + 16, high, columns - 4)
}
