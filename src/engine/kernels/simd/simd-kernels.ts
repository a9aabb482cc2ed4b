/** The engine's kernels by way of the module's functions: tensors become byte offsets. Every tensor has to lie in its memory. */

import type { Activation, GruKernels, LstmKernels } from '../cell-kernels.ts'
import type { Kernels, KernelName, PartSums, Products } from '../kernels.ts'
import type { TableKernels } from '../table-kernels.ts'
import type { Locate, SimdExports } from './simd-module.ts'
import { simdSweeps } from './simd-sweeps.ts'
import { createSimdUpdates } from './simd-updates.ts'

const FLOAT = 4

export function createSimdKernels(simd: SimdExports, buffer: ArrayBuffer, name: KernelName): Kernels {
  const at: Locate = (numbers) => {
    if (numbers.buffer !== buffer) throw new Error('These numbers are not in the memory of the SIMD kernels.')
    return numbers.byteOffset
  }
  return {
    name,
    ...products(simd, at),
    ...partSums(simd, at),
    tanh: activation(simd.tanhInPlace, simd.tanhGradient, at),
    relu: activation(simd.reluInPlace, simd.reluGradient, at),
    lstm: lstmKernels(simd, at),
    gru: gruKernels(simd, at),
    table: tableKernels(simd, at),
    updates: createSimdUpdates(simd, buffer),
    sweep: simdSweeps(simd, at),
    sumRows: (v, c, rows, n) => simd.sumRows(at(v), at(c), rows, n),
    allFinite: (numbers, start, end) => simd.allFinite(at(numbers) + start * FLOAT, end - start) !== 0,
    clamp: (numbers, bound) => simd.clamp(at(numbers), numbers.length, bound),
  }
}

function products(simd: SimdExports, at: Locate): Products {
  return {
    affine(c, v, a, b, m, k, n) {
      simd.multiply(at(c), at(a), at(b), m, n, k, k * FLOAT, FLOAT, n * FLOAT, FLOAT, at(v), 0)
    },
    product(c, a, b, m, k, n, accumulate) {
      const to = at(c)
      simd.multiply(to, at(a), at(b), m, n, k, k * FLOAT, FLOAT, n * FLOAT, FLOAT, accumulate ? to : 0, accumulate ? n * FLOAT : 0)
    },
    productRightTransposed(c, a, b, m, n, k, accumulate) {
      const to = at(c)
      simd.multiply(to, at(a), at(b), m, k, n, n * FLOAT, FLOAT, FLOAT, n * FLOAT, accumulate ? to : 0, accumulate ? k * FLOAT : 0)
    },
    productLeftTransposed(c, a, b, m, k, n, accumulate) {
      const to = at(c)
      simd.multiply(to, at(a), at(b), k, n, m, FLOAT, k * FLOAT, n * FLOAT, FLOAT, accumulate ? to : 0, accumulate ? n * FLOAT : 0)
    },
  }
}

function partSums(simd: SimdExports, at: Locate): PartSums {
  return {
    productOfPart(c, a, b, { steps, batch, from, count }, k, n) {
      simd.multiplyGroups(at(c), at(a) + from * k * FLOAT, at(b) + from * n * FLOAT, k, n, steps * count, count, batch - count)
    },
    sumRowsOfPart(v, c, { steps, batch, from, count }, n) {
      simd.sumGroups(at(v), at(c) + from * n * FLOAT, steps * count, n, count, batch - count)
    },
  }
}

function tableKernels(simd: SimdExports, at: Locate): TableKernels {
  return {
    lookUp: (to, table, rows, width) => simd.lookUp(at(to), at(table), at(rows), rows.length, width),
    scatter: (table, from, rows, each, width) => simd.scatter(at(table), at(from), at(rows), rows.length, at(each), each.length, width),
  }
}

function activation(apply: SimdExports['tanhInPlace'], derive: SimdExports['tanhGradient'], at: Locate): Activation {
  return {
    apply: (a) => apply(at(a), a.length),
    derive: (da, dh, h) => derive(at(da), at(dh), at(h), da.length),
  }
}

function lstmKernels(simd: SimdExports, at: Locate): LstmKernels {
  return {
    activate(step, batch, hidden) {
      simd.lstmActivate(at(step.gates_bg), at(step.h_bh), at(step.c_bh), at(step.cPrev_bh), at(step.tanhC_bh), batch, hidden)
    },
    derive(step, b0, b1, hidden) {
      const state = b0 * hidden * FLOAT
      const gates = at(step.gates_bg) + 4 * state
      const da = at(step.da_bg) + 4 * state
      const dc = at(step.dc_bh) + state
      simd.lstmDerive(gates, at(step.cPrev_bh) + state, at(step.tanhC_bh) + state, at(step.dh_bh) + state, dc, at(step.dcPrev_bh) + state, da, b1 - b0, hidden)
    },
  }
}

function gruKernels(simd: SimdExports, at: Locate): GruKernels {
  return {
    activate(step, batch, hidden) {
      simd.gruActivate(at(step.gates_bg), at(step.q_bg), at(step.h_bh), at(step.hPrev_bh), batch, hidden)
    },
    derive(step, batch, hidden) {
      simd.gruDerive(at(step.gates_bg), at(step.q_bg), at(step.hPrev_bh), at(step.dh_bh), at(step.da_bg), at(step.dq_bg), batch, hidden)
    },
    passKeep(step, b0, b1, hidden) {
      const state = b0 * hidden * FLOAT
      simd.gruPassKeep(at(step.gates_bg) + 3 * state, at(step.dh_bh) + state, at(step.dhPrev_bh) + state, b1 - b0, hidden)
    },
  }
}
