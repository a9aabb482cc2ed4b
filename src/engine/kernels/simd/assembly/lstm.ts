/** An lstm's timestep, its elementwise part, and the derivative; formulas in src/engine/cells/lstm.ts. Blocks i f g o. */

import { sigmoidInPlace, tanhInPlace } from './elementwise'
import { tanh } from './exp'
import { storeFirst } from './lanes'

/** From the pre-activations in gates (batch, 4H) to the activated gates, c, tanh c and h (batch, H). In passes over a row: each is a
 *  short chain for every four numbers, so that the processor has many of them under way. */
export function lstmActivate(gates: usize, h: usize, c: usize, cPrev: usize, tanhC: usize, batch: i32, hidden: i32): void {
  const width: usize = 4 * <usize>hidden
  for (; batch > 0; batch--) {
    sigmoidInPlace(gates, 2 * hidden)
    tanhInPlace(gates + 2 * width, hidden)
    sigmoidInPlace(gates + 3 * width, hidden)
    stateRow(gates, h, c, cPrev, tanhC, hidden)
    gates += 4 * width
    h += width
    c += width
    cPrev += width
    tanhC += width
  }
}

/** c, tanh c and h of one row, from its activated gates. */
function stateRow(gates: usize, h: usize, c: usize, cPrev: usize, tanhC: usize, hidden: i32): void {
  const width: usize = 4 * <usize>hidden
  for (let left = hidden; left > 0; left -= 4) {
    const kept = f32x4.mul(v128.load(gates + width), v128.load(cPrev))
    const cell = f32x4.add(kept, f32x4.mul(v128.load(gates), v128.load(gates + 2 * width)))
    const squashed = tanh(cell)
    storeFirst(c, cell, left)
    storeFirst(tanhC, squashed, left)
    storeFirst(h, f32x4.mul(v128.load(gates + 3 * width), squashed), left)
    gates += 16
    h += 16
    c += 16
    cPrev += 16
    tanhC += 16
  }
}

/** From dh and dc to da (batch, 4H), the total dc and dcPrev. */
export function lstmDerive(gates: usize, cPrev: usize, tanhC: usize, dh: usize, dc: usize, dcPrev: usize, da: usize, batch: i32, hidden: i32): void {
  const width: usize = 4 * <usize>hidden
  const one = f32x4.splat(1)
  for (; batch > 0; batch--) {
    for (let j = 0; j < hidden; j += 4) {
      const left = hidden - j
      const at: usize = 4 * <usize>j
      const from = gates + at
      const to = da + at
      const input = v128.load(from)
      const forget = v128.load(from + width)
      const candidate = v128.load(from + 2 * width)
      const output = v128.load(from + 3 * width)
      const squashed = v128.load(tanhC + at)
      const dState = v128.load(dh + at)
      const through = f32x4.mul(f32x4.mul(dState, output), f32x4.sub(one, f32x4.mul(squashed, squashed)))
      const dCell = f32x4.add(v128.load(dc + at), through)
      storeFirst(to, f32x4.mul(f32x4.mul(f32x4.mul(dCell, candidate), input), f32x4.sub(one, input)), left)
      storeFirst(to + width, f32x4.mul(f32x4.mul(f32x4.mul(dCell, v128.load(cPrev + at)), forget), f32x4.sub(one, forget)), left)
      storeFirst(to + 2 * width, f32x4.mul(f32x4.mul(dCell, input), f32x4.sub(one, f32x4.mul(candidate, candidate))), left)
      storeFirst(to + 3 * width, f32x4.mul(f32x4.mul(f32x4.mul(dState, squashed), output), f32x4.sub(one, output)), left)
      storeFirst(dc + at, dCell, left)
      storeFirst(dcPrev + at, f32x4.mul(dCell, forget), left)
    }
    gates += 4 * width
    da += 4 * width
    cPrev += width
    tanhC += width
    dh += width
    dc += width
    dcPrev += width
  }
}
