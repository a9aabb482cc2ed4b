/** The plain elementwise parts of the cells: the reference. Formulas in cells/. */

import { sigmoid, tanh } from '../math.ts'
import type { Activation, GruKernels, GruSlabs, LstmKernels, LstmSlabs } from './cell-kernels.ts'

export const plainTanh: Activation = {
  apply(a) {
    for (let i = 0; i < a.length; i++) a[i] = tanh(a[i])
  },
  derive(da, dh, h) {
    for (let i = 0; i < da.length; i++) da[i] = dh[i] * (1 - h[i] * h[i])
  },
}

export const plainRelu: Activation = {
  apply(a) {
    // Not Math.max: a comparison that is false for NaN would hide it, so NaN is let through.
    for (let i = 0; i < a.length; i++) if (a[i] < 0) a[i] = 0
  },
  derive(da, dh, h) {
    for (let i = 0; i < da.length; i++) da[i] = h[i] > 0 ? dh[i] : 0
  },
}

export const plainLstm: LstmKernels = { activate: activateLstm, derive: deriveLstm }
export const plainGru: GruKernels = { activate: activateGru, derive: deriveGru, passKeep }

function activateLstm({ gates_bg: gates, h_bh: h, c_bh: c, cPrev_bh: cPrev, tanhC_bh: tanhC }: LstmSlabs, batch: number, hidden: number): void {
  for (let at = 0, b = 0; b < batch; b++) {
    const i0 = b * 4 * hidden
    for (let i = i0, f = i0 + hidden, g = f + hidden, o = g + hidden; i < i0 + hidden; i++, f++, g++, o++, at++) {
      const input = sigmoid(gates[i])
      const forget = sigmoid(gates[f])
      const candidate = tanh(gates[g])
      const output = sigmoid(gates[o])
      const cell = forget * cPrev[at] + input * candidate
      const squashed = tanh(cell)
      gates[i] = input
      gates[f] = forget
      gates[g] = candidate
      gates[o] = output
      c[at] = cell
      tanhC[at] = squashed
      h[at] = output * squashed
    }
  }
}

function deriveLstm(step: LstmSlabs, b0: number, b1: number, hidden: number): void {
  const { gates_bg: gates, cPrev_bh: cPrev, tanhC_bh: tanhC, dh_bh: dh, dc_bh: dc, dcPrev_bh: dcPrev, da_bg: da } = step
  for (let at = b0 * hidden, b = b0; b < b1; b++) {
    const i0 = b * 4 * hidden
    for (let i = i0, f = i0 + hidden, g = f + hidden, o = g + hidden; i < i0 + hidden; i++, f++, g++, o++, at++) {
      const input = gates[i]
      const forget = gates[f]
      const candidate = gates[g]
      const output = gates[o]
      const squashed = tanhC[at]
      const dState = dc[at] + dh[at] * output * (1 - squashed * squashed)
      da[i] = dState * candidate * input * (1 - input)
      da[f] = dState * cPrev[at] * forget * (1 - forget)
      da[g] = dState * input * (1 - candidate * candidate)
      da[o] = dh[at] * squashed * output * (1 - output)
      dc[at] = dState
      dcPrev[at] = dState * forget
    }
  }
}

function activateGru({ gates_bg: gates, q_bg: q, h_bh: h, hPrev_bh: hPrev }: GruSlabs, batch: number, hidden: number): void {
  for (let at = 0, b = 0; b < batch; b++) {
    const r0 = b * 3 * hidden
    for (let r = r0, z = r0 + hidden, n = z + hidden; r < r0 + hidden; r++, z++, n++, at++) {
      const reset = sigmoid(gates[r] + q[r])
      const keep = sigmoid(gates[z] + q[z])
      const candidate = tanh(gates[n] + reset * q[n])
      gates[r] = reset
      gates[z] = keep
      gates[n] = candidate
      h[at] = (1 - keep) * candidate + keep * hPrev[at]
    }
  }
}

function deriveGru({ gates_bg: gates, q_bg: q, hPrev_bh: hPrev, dh_bh: dh, da_bg: da, dq_bg: dq }: GruSlabs, batch: number, hidden: number): void {
  for (let at = 0, b = 0; b < batch; b++) {
    const r0 = b * 3 * hidden
    for (let r = r0, z = r0 + hidden, n = z + hidden; r < r0 + hidden; r++, z++, n++, at++) {
      const reset = gates[r]
      const keep = gates[z]
      const candidate = gates[n]
      const dN = dh[at] * (1 - keep) * (1 - candidate * candidate)
      const dR = dN * q[n] * reset * (1 - reset)
      const dZ = dh[at] * (hPrev[at] - candidate) * keep * (1 - keep)
      da[r] = dq[r] = dR
      da[z] = dq[z] = dZ
      da[n] = dN
      dq[n] = dN * reset
    }
  }
}

function passKeep({ gates_bg: gates, dh_bh: dh, dhPrev_bh: dhPrev }: GruSlabs, b0: number, b1: number, hidden: number): void {
  for (let b = b0; b < b1; b++) {
    for (let at = b * hidden, z = b * 3 * hidden + hidden, end = at + hidden; at < end; at++, z++) dhPrev[at] += dh[at] * gates[z]
  }
}
