/** The elementwise part of a gru's timestep and its derivative; formulas in src/engine/cells/gru.ts. Blocks r z n. */

import { one, sigmoid, tanh } from './exp'
import { storeFirst } from './lanes'

/** From the x side in gates and the recurrent side q (both (batch, 3H)) to the activated gates and h (batch, H). In passes over a
 *  row, as the lstm. */
export function gruActivate(gates: usize, q: usize, h: usize, hPrev: usize, batch: i32, hidden: i32): void {
  const width: usize = 4 * <usize>hidden
  for (; batch > 0; batch--) {
    for (let at: usize = 0, left = 2 * hidden; left > 0; left -= 4, at += 16) {
      storeFirst(gates + at, sigmoid(f32x4.add(v128.load(gates + at), v128.load(q + at))), left)
    }
    stateRow(gates, q, h, hPrev, hidden)
    gates += 3 * width
    q += 3 * width
    h += width
    hPrev += width
  }
}

/** The candidate and h of one row, from its activated r and z. */
function stateRow(gates: usize, q: usize, h: usize, hPrev: usize, hidden: i32): void {
  const width: usize = 4 * <usize>hidden
  for (let at: usize = 0, left = hidden; left > 0; left -= 4, at += 16) {
    const p = gates + at
    const keep = v128.load(p + width)
    const candidate = tanh(f32x4.add(v128.load(p + 2 * width), f32x4.mul(v128.load(p), v128.load(q + at + 2 * width))))
    storeFirst(p + 2 * width, candidate, left)
    const fresh = f32x4.mul(f32x4.sub(one(), keep), candidate)
    storeFirst(h + at, f32x4.add(fresh, f32x4.mul(keep, v128.load(hPrev + at))), left)
  }
}

/** From dh to da and dq (batch, 3H). */
export function gruDerive(gates: usize, q: usize, hPrev: usize, dh: usize, da: usize, dq: usize, batch: i32, hidden: i32): void {
  const width: usize = 4 * <usize>hidden
  const one = f32x4.splat(1)
  for (; batch > 0; batch--) {
    for (let j = 0; j < hidden; j += 4) {
      const left = hidden - j
      const at: usize = 4 * <usize>j
      const from = gates + at
      const reset = v128.load(from)
      const keep = v128.load(from + width)
      const candidate = v128.load(from + 2 * width)
      const dState = v128.load(dh + at)
      const dN = f32x4.mul(f32x4.mul(dState, f32x4.sub(one, keep)), f32x4.sub(one, f32x4.mul(candidate, candidate)))
      const dR = f32x4.mul(f32x4.mul(f32x4.mul(dN, v128.load(q + at + 2 * width)), reset), f32x4.sub(one, reset))
      const dZ = f32x4.mul(f32x4.mul(f32x4.mul(dState, f32x4.sub(v128.load(hPrev + at), candidate)), keep), f32x4.sub(one, keep))
      storeFirst(da + at, dR, left)
      storeFirst(dq + at, dR, left)
      storeFirst(da + at + width, dZ, left)
      storeFirst(dq + at + width, dZ, left)
      storeFirst(da + at + 2 * width, dN, left)
      storeFirst(dq + at + 2 * width, f32x4.mul(dN, reset), left)
    }
    gates += 3 * width
    q += 3 * width
    da += 3 * width
    dq += 3 * width
    hPrev += width
    dh += width
  }
}

/** dhPrev += dh ⊙ z, the straight way from h' to h. */
export function gruPassKeep(gates: usize, dh: usize, dhPrev: usize, batch: i32, hidden: i32): void {
  const width: usize = 4 * <usize>hidden
  for (; batch > 0; batch--) {
    for (let j = 0; j < hidden; j += 4) {
      const at: usize = 4 * <usize>j
      const passed = f32x4.mul(v128.load(dh + at), v128.load(gates + width + at))
      storeFirst(dhPrev + at, f32x4.add(v128.load(dhPrev + at), passed), hidden - j)
    }
    gates += 3 * width
    dh += width
    dhPrev += width
  }
}
