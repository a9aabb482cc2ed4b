/** The inner loops of all products: blocks of some rows × 8 columns whose sums stay in registers. Each sum runs over depth ascending,
 *  so blocks do not show. The loops end where b does: one count less. */

import { multiplyAdd } from './lanes'
import { PANEL_STEP, TALL } from './panels'
import { behind, put, TILE } from './tile'

/** Σ over depth (at least 1) of a · b into TILE, a a panel of four rows, b one of eight columns. */
export function panelTimesPanel(a: usize, b: usize, depth: i32): void {
  const end = b + PANEL_STEP * <usize>depth
  let s00 = f32x4.splat(0), s01 = f32x4.splat(0)
  let s10 = f32x4.splat(0), s11 = f32x4.splat(0)
  let s20 = f32x4.splat(0), s21 = f32x4.splat(0)
  let s30 = f32x4.splat(0), s31 = f32x4.splat(0)
  do {
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
  } while (b != end)
  v128.store(TILE, s00)
  v128.store(TILE, s01, 16)
  v128.store(TILE, s10, 32)
  v128.store(TILE, s11, 48)
  v128.store(TILE, s20, 64)
  v128.store(TILE, s21, 80)
  v128.store(TILE, s30, 96)
  v128.store(TILE, s31, 112)
}

/** The same with a panel of TALL rows. */
export function tallTimesPanel(a: usize, b: usize, depth: i32): void {
  const end = b + PANEL_STEP * <usize>depth
  let s00 = f32x4.splat(0), s01 = f32x4.splat(0)
  let s10 = f32x4.splat(0), s11 = f32x4.splat(0)
  let s20 = f32x4.splat(0), s21 = f32x4.splat(0)
  let s30 = f32x4.splat(0), s31 = f32x4.splat(0)
  let s40 = f32x4.splat(0), s41 = f32x4.splat(0)
  let s50 = f32x4.splat(0), s51 = f32x4.splat(0)
  do {
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
    const x4 = v128.load32_splat(a, 16)
    s40 = multiplyAdd(x4, b0, s40)
    s41 = multiplyAdd(x4, b1, s41)
    if (TALL == 6) {
      const x5 = v128.load32_splat(a, 20)
      s50 = multiplyAdd(x5, b0, s50)
      s51 = multiplyAdd(x5, b1, s51)
    }
    a += 4 * TALL
    b += PANEL_STEP
  } while (b != end)
  v128.store(TILE, s00)
  v128.store(TILE, s01, 16)
  v128.store(TILE, s10, 32)
  v128.store(TILE, s11, 48)
  v128.store(TILE, s20, 64)
  v128.store(TILE, s21, 80)
  v128.store(TILE, s30, 96)
  v128.store(TILE, s31, 112)
  v128.store(TILE, s40, 128)
  v128.store(TILE, s41, 144)
  if (TALL == 6) {
    v128.store(TILE, s50, 160)
    v128.store(TILE, s51, 176)
  }
}

/** Σ over depth (at least 1) with four rows of a, and b, where they are. `a0` … `a3`: four rows of a; `aStep`, `bStep`: bytes to the next depth. Reads 8 columns
 *  of b, also where fewer count. */
export function rowsTimesRows(a0: usize, a1: usize, a2: usize, a3: usize, aStep: usize, b: usize, bStep: usize, depth: i32): void {
  const end = b + bStep * <usize>depth
  let s00 = f32x4.splat(0), s01 = f32x4.splat(0)
  let s10 = f32x4.splat(0), s11 = f32x4.splat(0)
  let s20 = f32x4.splat(0), s21 = f32x4.splat(0)
  let s30 = f32x4.splat(0), s31 = f32x4.splat(0)
  do {
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
  } while (b != end)
  v128.store(TILE, s00)
  v128.store(TILE, s01, 16)
  v128.store(TILE, s10, 32)
  v128.store(TILE, s11, 48)
  v128.store(TILE, s20, 64)
  v128.store(TILE, s21, 80)
  v128.store(TILE, s30, 96)
  v128.store(TILE, s31, 112)
}

/** Columns of one call of rowTimesRows. */
// @ts-ignore: decorator
@inline
export const ROW_COLUMNS: i32 = 32

/** c (1, columns ≤ 32) = (base +) Σ over depth of a · b: a batch of one, or the row that is left over. Steps as above; reads 32 columns. */
export function rowTimesRows(c: usize, columns: i32, base: usize, a: usize, aStep: usize, b: usize, bStep: usize, depth: i32): void {
  const end = b + bStep * <usize>depth
  let s0 = f32x4.splat(0), s1 = f32x4.splat(0), s2 = f32x4.splat(0), s3 = f32x4.splat(0)
  let s4 = f32x4.splat(0), s5 = f32x4.splat(0), s6 = f32x4.splat(0), s7 = f32x4.splat(0)
  do {
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
  } while (b != end)
  put(c, s0, s1, columns, base)
  if (columns > 8) put(c + 32, s2, s3, columns - 8, behind(base, 32))
  if (columns > 16) put(c + 64, s4, s5, columns - 16, behind(base, 64))
  if (columns > 24) put(c + 96, s6, s7, columns - 24, behind(base, 96))
}
