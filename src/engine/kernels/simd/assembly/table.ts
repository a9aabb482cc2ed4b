/** The rows of an embedding's table; ../../table-kernels.ts says what is computed. `rows` and `each` are 32-bit numbers of rows, −1: none. */

import { storeFirst } from './lanes'

/** to (count, width). */
export function lookUp(to: usize, table: usize, rows: usize, count: i32, width: i32): void {
  const bytes: usize = 4 * <usize>width
  for (; count > 0; count--) {
    const row = load<i32>(rows)
    if (row < 0) memory.fill(to, 0, bytes)
    else copyRow(to, table + <usize>row * bytes, width)
    rows += 4
    to += bytes
  }
}

/** from (count, width). The row that is next in `each`, of which there are `distinct`, is met for the first time. */
export function scatter(table: usize, from: usize, rows: usize, count: i32, each: usize, distinct: i32, width: i32): void {
  const bytes: usize = 4 * <usize>width
  const end = each + 4 * <usize>distinct
  for (; count > 0; count--) {
    const row = load<i32>(rows)
    if (row >= 0) {
      const to = table + <usize>row * bytes
      if (each != end && row == load<i32>(each)) {
        begin(to, from, width)
        each += 4
      } else add(to, from, width)
    }
    rows += 4
    from += bytes
  }
}

// @ts-ignore: decorator
@inline
function copyRow(to: usize, from: usize, n: i32): void {
  for (; n > 0; n -= 4, to += 16, from += 16) storeFirst(to, v128.load(from), n)
}

/** A sum begins with 0: that of −0 alone is 0. */
// @ts-ignore: decorator
@inline
function begin(to: usize, from: usize, n: i32): void {
  for (; n > 0; n -= 4, to += 16, from += 16) storeFirst(to, f32x4.add(f32x4.splat(0), v128.load(from)), n)
}

// @ts-ignore: decorator
@inline
function add(to: usize, from: usize, n: i32): void {
  for (; n > 0; n -= 4, to += 16, from += 16) storeFirst(to, f32x4.add(v128.load(to), v128.load(from)), n)
}
