/** The plain cell's way through time and back; formulas in src/engine/cells/rnn.ts. Pointers are those of the step that is computed first,
 *  `falling`: the steps after it lie before it. */

import { reluGradient, reluInPlace, tanhGradient, tanhInPlace } from './elementwise'
import { addMasked, copyMasked, zeroMasked } from './masked'
import { packWhole } from './product'
import { addBack, addRecurrent, clip, isCut, stepOf } from './sweep'

/** h (batch, hidden) of every step, which holds the x side before. */
export function rnnForward(
  relu: bool, h: usize, hPrev: usize, mask: usize, Wh: usize, panels: usize,
  steps: i32, batch: i32, hidden: i32, falling: bool, masked: bool,
): void {
  const step = stepOf(batch, hidden, falling)
  const maskStep = stepOf(batch, 1, falling)
  if (batch > 1) packWhole(panels, Wh, hidden, hidden, 4 * <usize>hidden, 4)
  for (; steps > 0; steps--) {
    addRecurrent(h, hPrev, Wh, panels, batch, hidden, hidden, h, 4 * <usize>hidden)
    if (relu) reluInPlace(h, batch * hidden)
    else tanhInPlace(h, batch * hidden)
    if (masked) copyMasked(h, hPrev, mask, batch, hidden)
    h += step
    hPrev += step
    mask += maskStep
  }
}

/** da of every step, and what each adds to the dh of the one before. */
export function rnnBackward(
  relu: bool, h: usize, dh: usize, dhPrev: usize, da: usize, mask: usize, Wh: usize, panels: usize,
  steps: i32, batch: i32, hidden: i32, falling: bool, masked: bool, bound: f32, truncate: i32,
): void {
  const step = stepOf(batch, hidden, falling)
  const maskStep = stepOf(batch, 1, falling)
  packWhole(panels, Wh, hidden, hidden, 4, 4 * <usize>hidden)
  for (let run = steps - 1; run >= 0; run--) {
    if (relu) reluGradient(da, dh, h, batch * hidden)
    else tanhGradient(da, dh, h, batch * hidden)
    if (masked) zeroMasked(da, mask, batch, hidden)
    clip(da, batch * hidden, bound)
    if (!isCut(run, steps, truncate)) {
      addBack(dhPrev, da, panels, batch, hidden, hidden)
      if (masked) addMasked(dhPrev, dh, mask, batch, hidden)
    }
    h += step
    dh += step
    dhPrev += step
    da += step
    mask += maskStep
  }
}
