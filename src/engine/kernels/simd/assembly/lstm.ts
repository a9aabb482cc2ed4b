/** The elementwise part of an lstm's timestep and its derivative; formulas in src/engine/cells/lstm.ts. Blocks i f g o. */

import { sigmoid, tanh } from './exp'
import { storeFirst } from './lanes'

/** From the pre-activations in gates (batch, 4H) to the activated gates, c, tanh c and h (batch, H). */
export function lstmForward(gates: usize, h: usize, c: usize, cPrev: usize, tanhC: usize, batch: i32, hidden: i32): void {
  const width: usize = 4 * <usize>hidden
  for (; batch > 0; batch--) {
    for (let j = 0; j < hidden; j += 4) {
      const left = hidden - j
      const at: usize = 4 * <usize>j
      const i = gates + at
      const f = i + width
      const g = f + width
      const o = g + width
      const input = sigmoid(v128.load(i))
      const forget = sigmoid(v128.load(f))
      const candidate = tanh(v128.load(g))
      const output = sigmoid(v128.load(o))
      const cell = f32x4.add(f32x4.mul(forget, v128.load(cPrev + at)), f32x4.mul(input, candidate))
      const squashed = tanh(cell)
      storeFirst(i, input, left)
      storeFirst(f, forget, left)
      storeFirst(g, candidate, left)
      storeFirst(o, output, left)
      storeFirst(c + at, cell, left)
      storeFirst(tanhC + at, squashed, left)
      storeFirst(h + at, f32x4.mul(output, squashed), left)
    }
    gates += 4 * width
    h += width
    c += width
    cPrev += width
    tanhC += width
  }
}

/** From dh and dc to da (batch, 4H), the total dc and dcPrev. */
export function lstmBackward(gates: usize, cPrev: usize, tanhC: usize, dh: usize, dc: usize, dcPrev: usize, da: usize, batch: i32, hidden: i32): void {
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
