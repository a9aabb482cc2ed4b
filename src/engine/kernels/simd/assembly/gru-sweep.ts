/** The gru's way through time and back; formulas in src/engine/cells/gru.ts. Pointers and `falling` as in rnn.ts. */

import { gruActivate, gruDerive, gruPassKeep } from './gru'
import { addMasked, copyMasked, zeroMasked } from './masked'
import { packWhole } from './product'
import { addBack, addRecurrent, clip, isCut, stepOf } from './sweep'

/** gates (batch, 3·hidden) of every step hold the x side before; q becomes the recurrent side. */
export function gruForward(
  gates: usize, q: usize, h: usize, hPrev: usize, mask: usize, Wh: usize, bh: usize, panels: usize,
  steps: i32, batch: i32, hidden: i32, falling: bool, masked: bool,
): void {
  const step = stepOf(batch, hidden, falling)
  const maskStep = stepOf(batch, 1, falling)
  if (batch > 1) packWhole(panels, Wh, 3 * hidden, hidden, 12 * <usize>hidden, 4)
  for (; steps > 0; steps--) {
    addRecurrent(q, hPrev, Wh, panels, batch, hidden, 3 * hidden, bh, 0)
    gruActivate(gates, q, h, hPrev, batch, hidden)
    if (masked) copyMasked(h, hPrev, mask, batch, hidden)
    gates += 3 * step
    q += 3 * step
    h += step
    hPrev += step
    mask += maskStep
  }
}

export function gruBackward(
  gates: usize, q: usize, hPrev: usize, dh: usize, dhPrev: usize, da: usize, dq: usize, mask: usize, Wh: usize, panels: usize,
  steps: i32, batch: i32, hidden: i32, falling: bool, masked: bool, bound: f32, truncate: i32,
): void {
  const step = stepOf(batch, hidden, falling)
  const maskStep = stepOf(batch, 1, falling)
  const wide = 3 * batch * hidden
  packWhole(panels, Wh, hidden, 3 * hidden, 4, 12 * <usize>hidden)
  for (let run = steps - 1; run >= 0; run--) {
    gruDerive(gates, q, hPrev, dh, da, dq, batch, hidden)
    if (masked) {
      zeroMasked(da, mask, batch, 3 * hidden)
      zeroMasked(dq, mask, batch, 3 * hidden)
    }
    clip(da, wide, bound)
    clip(dq, wide, bound)
    if (!isCut(run, steps, truncate)) {
      passKeep(gates, dh, dhPrev, mask, batch, hidden, masked)
      addBack(dhPrev, dq, panels, batch, 3 * hidden, hidden)
      if (masked) addMasked(dhPrev, dh, mask, batch, hidden)
    }
    gates += 3 * step
    q += 3 * step
    hPrev += step
    dh += step
    dhPrev += step
    da += 3 * step
    dq += 3 * step
    mask += maskStep
  }
}

/** A masked row has no z: its whole gradient passes, which addMasked does. */
function passKeep(gates: usize, dh: usize, dhPrev: usize, mask: usize, batch: i32, hidden: i32, masked: bool): void {
  if (!masked) return gruPassKeep(gates, dh, dhPrev, batch, hidden)
  const width: usize = 4 * <usize>hidden
  for (let b: usize = 0; b < <usize>batch; b++) {
    const at = b * width
    if (load<f32>(mask + 4 * b) != 0) gruPassKeep(gates + 3 * at, dh + at, dhPrev + at, 1, hidden)
  }
}
