/** Sweeps by way of the module's functions. All pointers are made when a layer is. */

import type { CreateSweep, Sweep, SweepArrays, SweepSizes } from '../sweeps.ts'
import type { Locate, SimdExports } from './simd-module.ts'

const FLOAT = 4

export function simdSweeps(simd: SimdExports, at: Locate): CreateSweep {
  const makers = { rnn_tanh: rnn(0), rnn_relu: rnn(1), lstm, gru }
  return (sizes, arrays) => makers[sizes.cell](simd, placesOf(sizes, arrays, at), sizes)
}

/** Byte offsets of the step that is computed first, for both ways; `Prev`: of the step before it in the direction. */
interface Places {
  first: Slabs
  last: Slabs
  Wh: number
  bh: number
  panels: number
}

type Slabs = Record<'h' | 'hPrev' | 'c' | 'cPrev' | 'dh' | 'dhPrev' | 'dc' | 'dcPrev' | 'tanhC' | 'gates' | 'q' | 'da' | 'dq' | 'mask', number>

function placesOf(sizes: SweepSizes, arrays: SweepArrays, at: Locate): Places {
  const end = sizes.steps - 1
  const slabs = (step: number) => slabsOf(sizes, arrays, at, step)
  const there = (numbers: SweepArrays['bh']) => (numbers.length === 0 ? 0 : at(numbers))
  return { first: slabs(sizes.falling ? end : 0), last: slabs(sizes.falling ? 0 : end), Wh: at(arrays.Wh), bh: there(arrays.bh), panels: at(arrays.panels) }
}

function slabsOf({ batch, hidden, steps, falling }: SweepSizes, arrays: SweepArrays, at: Locate, step: number): Slabs {
  const slab = batch * hidden * FLOAT
  const before = falling ? slab : -slab
  const of = (numbers: SweepArrays['bh'], offset = 0) => (numbers.length === 0 ? 0 : at(numbers) + (step * numbers.length * FLOAT) / steps + offset)
  const { h_tbh, c_tbh, dh_tbh, dc_tbh } = arrays
  return {
    h: of(h_tbh), hPrev: of(h_tbh, before), c: of(c_tbh), cPrev: of(c_tbh, before),
    dh: of(dh_tbh), dhPrev: of(dh_tbh, before), dc: of(dc_tbh), dcPrev: of(dc_tbh, before),
    tanhC: of(arrays.tanhC_tbh), gates: of(arrays.gates_tbg), q: of(arrays.q_tbg), da: of(arrays.da_tbg), dq: of(arrays.dq_tbg), mask: of(arrays.mask_tb),
  }
}

type Maker = (simd: SimdExports, places: Places, sizes: SweepSizes) => Sweep

/** Backward runs the other way. */
function ways({ falling }: SweepSizes): { there: 0 | 1; back: 0 | 1 } {
  return falling ? { there: 1, back: 0 } : { there: 0, back: 1 }
}

const flag = (value: boolean) => (value ? 1 : 0)
const bound = (stepClip: number | null) => stepClip ?? Infinity
const every = (truncate: number | null) => truncate ?? 0

function rnn(relu: 0 | 1): Maker {
  return (simd, { first, last, Wh, panels }, sizes) => {
    const { steps, batch, hidden } = sizes
    const { there, back } = ways(sizes)
    return {
      forward: (masked) => simd.rnnForward(relu, first.h, first.hPrev, first.mask, Wh, panels, steps, batch, hidden, there, flag(masked)),
      backward(masked, stepClip, truncate) {
        simd.rnnBackward(relu, last.h, last.dh, last.dhPrev, last.da, last.mask, Wh, panels, steps, batch, hidden, back, flag(masked), bound(stepClip), every(truncate))
      },
    }
  }
}

function lstm(simd: SimdExports, { first, last, Wh, panels }: Places, sizes: SweepSizes): Sweep {
  const { steps, batch, hidden } = sizes
  const { there, back } = ways(sizes)
  return {
    forward(masked) {
      const { gates, h, hPrev, c, cPrev, tanhC, mask } = first
      simd.lstmForward(gates, h, hPrev, c, cPrev, tanhC, mask, Wh, panels, steps, batch, hidden, there, flag(masked))
    },
    backward(masked, stepClip, truncate) {
      const { gates, cPrev, tanhC, dh, dhPrev, dc, dcPrev, da, mask } = last
      simd.lstmBackward(gates, cPrev, tanhC, dh, dhPrev, dc, dcPrev, da, mask, Wh, panels, steps, batch, hidden, back, flag(masked), bound(stepClip), every(truncate))
    },
  }
}

function gru(simd: SimdExports, { first, last, Wh, bh, panels }: Places, sizes: SweepSizes): Sweep {
  const { steps, batch, hidden } = sizes
  const { there, back } = ways(sizes)
  return {
    forward(masked) {
      const { gates, q, h, hPrev, mask } = first
      simd.gruForward(gates, q, h, hPrev, mask, Wh, bh, panels, steps, batch, hidden, there, flag(masked))
    },
    backward(masked, stepClip, truncate) {
      const { gates, q, hPrev, dh, dhPrev, da, dq, mask } = last
      simd.gruBackward(gates, q, hPrev, dh, dhPrev, da, dq, mask, Wh, panels, steps, batch, hidden, back, flag(masked), bound(stepClip), every(truncate))
    },
  }
}
