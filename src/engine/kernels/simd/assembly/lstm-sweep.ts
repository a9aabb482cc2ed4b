/** The lstm's way through time and back; formulas in src/engine/cells/lstm.ts. Pointers and `falling` as in rnn.ts. */

import { lstmActivate, lstmDerive } from './lstm'
import { addMasked, copyMasked, zeroMasked } from './masked'
import { packWhole } from './product'
import { addBack, addRecurrent, clip, isCut, stepOf } from './sweep'

/** gates (batch, 4·hidden) of every step hold the x side before. */
export function lstmForward(
  gates: usize, h: usize, hPrev: usize, c: usize, cPrev: usize, tanhC: usize, mask: usize, Wh: usize, panels: usize,
  steps: i32, batch: i32, hidden: i32, falling: bool, masked: bool,
): void {
  const step = stepOf(batch, hidden, falling)
  const maskStep = stepOf(batch, 1, falling)
  const width: usize = 16 * <usize>hidden
  if (batch > 1) packWhole(panels, Wh, 4 * hidden, hidden, width, 4)
  for (; steps > 0; steps--) {
    addRecurrent(gates, hPrev, Wh, panels, batch, hidden, 4 * hidden, gates, width)
    lstmActivate(gates, h, c, cPrev, tanhC, batch, hidden)
    if (masked) {
      copyMasked(h, hPrev, mask, batch, hidden)
      copyMasked(c, cPrev, mask, batch, hidden)
    }
    gates += 4 * step
    h += step
    hPrev += step
    c += step
    cPrev += step
    tanhC += step
    mask += maskStep
  }
}

export function lstmBackward(
  gates: usize, cPrev: usize, tanhC: usize, dh: usize, dhPrev: usize, dc: usize, dcPrev: usize, da: usize, mask: usize, Wh: usize, panels: usize,
  steps: i32, batch: i32, hidden: i32, falling: bool, masked: bool, bound: f32, truncate: i32,
): void {
  const step = stepOf(batch, hidden, falling)
  const maskStep = stepOf(batch, 1, falling)
  packWhole(panels, Wh, hidden, 4 * hidden, 4, 16 * <usize>hidden)
  for (let run = steps - 1; run >= 0; run--) {
    if (masked) deriveMasked(gates, cPrev, tanhC, dh, dc, dcPrev, da, mask, batch, hidden)
    else lstmDerive(gates, cPrev, tanhC, dh, dc, dcPrev, da, batch, hidden)
    clip(da, 4 * batch * hidden, bound)
    if (isCut(run, steps, truncate)) memory.fill(dcPrev, 0, 4 * <usize>(batch * hidden))
    else {
      addBack(dhPrev, da, panels, batch, 4 * hidden, hidden)
      if (masked) addMasked(dhPrev, dh, mask, batch, hidden)
    }
    gates += 4 * step
    cPrev += step
    tanhC += step
    dh += step
    dhPrev += step
    dc += step
    dcPrev += step
    da += 4 * step
    mask += maskStep
  }
}

/** Masked rows: c was copied, so its gradient goes back as it is, and nothing reaches the gates. */
function deriveMasked(gates: usize, cPrev: usize, tanhC: usize, dh: usize, dc: usize, dcPrev: usize, da: usize, mask: usize, batch: i32, hidden: i32): void {
  const width: usize = 4 * <usize>hidden
  for (let b: usize = 0; b < <usize>batch; b++) {
    const at = b * width
    if (load<f32>(mask + 4 * b) != 0) lstmDerive(gates + 4 * at, cPrev + at, tanhC + at, dh + at, dc + at, dcPrev + at, da + 4 * at, 1, hidden)
  }
  copyMasked(dcPrev, dc, mask, batch, hidden)
  zeroMasked(da, mask, batch, 4 * hidden)
}
