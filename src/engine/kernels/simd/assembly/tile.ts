/** Where an inner loop leaves the sums of its block, and how they get from there to c. */

import { storeFirst } from './lanes'
import { TALL } from './panels'

/** Up to six rows of 8. They go by way of memory: with c and all that belongs to it alive, the browser's compiler runs out of registers
 *  inside the loop. */
// @ts-ignore: decorator
@inline
export const TILE: usize = 64

/** c (rows ≤ 4, columns ≤ 8) = TILE, or base + TILE where `base` is not 0. Steps: bytes to the next row. */
export function putTile(c: usize, cStep: usize, rows: i32, columns: i32, base: usize, baseStep: usize): void {
  if (rows < 4 || columns < 8) putPartOfTile(c, cStep, min(rows, 4), columns, base, baseStep)
  else if (base != 0) addFour(c, cStep, base, baseStep)
  else copyFour(c, cStep)
}

/** The same of a block of TALL rows. */
export function putTall(c: usize, cStep: usize, rows: i32, columns: i32, base: usize, baseStep: usize): void {
  if (rows < TALL || columns < 8) return putPartOfTile(c, cStep, min(rows, TALL), columns, base, baseStep)
  const fifth = c + 4 * cStep
  if (base != 0) {
    addFour(c, cStep, base, baseStep)
    addRow(fifth, base + 4 * baseStep, 128)
    if (TALL == 6) addRow(fifth + cStep, base + 5 * baseStep, 160)
  } else {
    copyFour(c, cStep)
    copyRow(fifth, 128)
    if (TALL == 6) copyRow(fifth + cStep, 160)
  }
}

// @ts-ignore: decorator
@inline
function addFour(c: usize, cStep: usize, base: usize, baseStep: usize): void {
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
function copyFour(c: usize, cStep: usize): void {
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
  if (columns == 4) return putHalf(c, cStep, rows, base, baseStep)
  for (let r = rows; r > 0; r--) {
    put(c, v128.load(from), v128.load(from, 16), columns, base)
    from += 32
    c += cStep
    base += baseStep
  }
}

/** Four columns. */
// @ts-ignore: decorator
@inline
function putHalf(c: usize, cStep: usize, rows: i32, base: usize, baseStep: usize): void {
  for (let from = TILE; rows > 0; rows--) {
    const sum = v128.load(from)
    v128.store(c, base == 0 ? sum : f32x4.add(v128.load(base), sum))
    from += 32
    c += cStep
    base += baseStep
  }
}

/** Up to eight sums of one row. */
// @ts-ignore: decorator
@inline
export function put(to: usize, low: v128, high: v128, columns: i32, base: usize): void {
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
