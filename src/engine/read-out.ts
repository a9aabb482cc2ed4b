/** The dense read-out, y = act(top·Wy + by), at the steps at which it is evaluated, and its derivative. */

import { tanh } from './math.ts'
import type { Kernels } from './kernels/kernels.ts'
import { NOTHING } from './cells/cell.ts'
import type { Layer } from './layer.ts'
import type { Model } from './model.ts'
import type { Arena, Numbers } from './numbers.ts'
import { partRows, scratchFor, sumInPairs } from './parts.ts'
import { addFromColumns, copyIntoColumns, multiply } from './rows.ts'

/** Some evaluated steps (all, or one) as matrices with `rows` rows. */
export interface ReadRows {
  rows: number
  top: Numbers
  dTop: Numbers
  mask: Numbers
  y: Numbers
  dy: Numbers
  /** Gradient before the output activation; with identity dy itself. */
  dz: Numbers
  /** For each evaluated step of these rows and each direction, where its state is. */
  sources: Source[]
}

interface Source {
  h_bh: Numbers
  dh_bh: Numbers
  top_bf: Numbers
  dTop_bf: Numbers
  /** First column in top. */
  column: number
}

export interface ReadOut {
  readonly kernels: Kernels
  readonly batch: number
  readonly hidden: number
  /** F: H, or 2H. */
  readonly width: number
  readonly outputs: number
  readonly tanh: boolean
  /** Steps at which it is evaluated, ascending: those that are read and, with feedback, those whose output is fed back. */
  readonly steps: number[]
  readonly Wy: Numbers
  readonly by: Numbers
  readonly dWy: Numbers
  readonly dby: Numbers
  /** As a layer's. */
  readonly parts: number
  readonly scratch: readonly (readonly Numbers[])[]
  readonly whole: ReadRows
  readonly each: ReadRows[]
  /** Dropout's factors (E, B, F), or NOTHING. */
  readonly mask_ebf: Numbers
  dropping: boolean
}

/** `final`: the one read takes the state with which each direction ends. */
export function createReadOut(model: Model, batch: number, steps: number[], final: boolean, top: Layer[], arena: Arena): ReadOut {
  const { parts } = top[0]
  const { architecture, kernels, byName } = model
  const hidden = architecture.hiddenSize
  const width = hidden * architecture.directions
  const outputs = architecture.outputSize
  const take = (n: number) => arena.take(steps.length * batch * n)
  const y = take(outputs)
  const dy = take(outputs)
  const arrays = { top: take(width), dTop: take(width), mask: architecture.dropout.readOut > 0 ? take(width) : NOTHING, y, dy }
  const dz = architecture.outputActivation === 'tanh' ? take(outputs) : dy
  const rows = (from: number, to: number): ReadRows => {
    const part = (numbers: Numbers, n: number, a = from, b = to) => numbers.subarray(a * batch * n, b * batch * n)
    const sources = steps.slice(from, to).flatMap((step, e) =>
      top.map(({ memory, direction }): Source => {
        const at = final ? (direction === 'fwd' ? memory.h_tbh.length / batch / hidden - 1 : 0) : step
        const of = (numbers: Numbers) => part(numbers, width, from + e, from + e + 1)
        const state = (numbers: Numbers) => part(numbers, hidden, at, at + 1)
        return { h_bh: state(memory.h_tbh), dh_bh: state(memory.dh_tbh), top_bf: of(arrays.top), dTop_bf: of(arrays.dTop), column: direction === 'fwd' ? 0 : hidden }
      }),
    )
    return { rows: (to - from) * batch, top: part(arrays.top, width), dTop: part(arrays.dTop, width), mask: part(arrays.mask, width), y: part(y, outputs), dy: part(dy, outputs), dz: part(dz, outputs), sources }
  }
  return {
    kernels, batch, hidden, width, outputs, steps, parts,
    scratch: scratchFor(parts, [byName.Wy.gradient, byName.by.gradient], arena),
    tanh: architecture.outputActivation === 'tanh',
    Wy: byName.Wy.value,
    by: byName.by.value,
    dWy: byName.Wy.gradient,
    dby: byName.by.gradient,
    whole: rows(0, steps.length),
    each: steps.map((_, e) => rows(e, e + 1)),
    mask_ebf: arrays.mask,
    dropping: false,
  }
}

export function readForward(readOut: ReadOut, { rows, top, mask, y, sources }: ReadRows): void {
  const { kernels, batch, hidden, width, outputs, Wy, by } = readOut
  for (const source of sources) copyIntoColumns(source.top_bf, source.h_bh, batch, width, source.column, hidden)
  if (readOut.dropping) multiply(top, top, mask)
  kernels.affine(y, by, top, Wy, rows, width, outputs)
  if (readOut.tanh) for (let i = 0; i < y.length; i++) y[i] = tanh(y[i])
}

/** From dy to what is added to dh of the steps that were read. */
export function readBackward(readOut: ReadOut, { rows, dTop, mask, y, dy, dz, sources }: ReadRows): void {
  const { kernels, batch, hidden, width, outputs, Wy } = readOut
  if (readOut.tanh) for (let i = 0; i < dz.length; i++) dz[i] = dy[i] * (1 - y[i] * y[i])
  kernels.productRightTransposed(dTop, dz, Wy, rows, outputs, width, false)
  if (readOut.dropping) multiply(dTop, dTop, mask)
  for (const source of sources) addFromColumns(source.dh_bh, source.dTop_bf, batch, width, source.column, hidden)
}

export function readWeightGradients(readOut: ReadOut): void {
  const { kernels, width, outputs, parts, dWy, dby, scratch, whole, batch } = readOut
  if (parts === 1) {
    kernels.productLeftTransposed(dWy, whole.top, whole.dz, whole.rows, width, outputs, false)
    kernels.sumRows(dby, whole.dz, whole.rows, outputs)
    return
  }
  sumInPairs(0, parts, [dWy, dby], scratch, (part, [dWy, dby]) => {
    const rows = partRows(whole.rows / batch, batch, parts, part)
    kernels.productOfPart(dWy, whole.top, whole.dz, rows, width, outputs)
    kernels.sumRowsOfPart(dby, whole.dz, rows, outputs)
  })
}
