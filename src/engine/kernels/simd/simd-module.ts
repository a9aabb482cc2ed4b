/** The compiled module as TypeScript sees it (assembly/index.ts), and whether this browser can run it. Pointers are byte offsets. */

import type { Numbers } from '../../numbers.ts'

type Pointer = number
/** Byte offset of a tensor in the module's memory; throws where it is not there. */
export type Locate = (numbers: Numbers | Int32Array) => Pointer
/** 0 or 1. */
type Flag = number

export interface SimdExports {
  multiply(c: Pointer, a: Pointer, b: Pointer, rows: number, columns: number, depth: number, aRow: number, aDepth: number, bDepth: number, bColumn: number, base: Pointer, baseStep: number): void
  multiplyGroups(c: Pointer, a: Pointer, b: Pointer, rows: number, columns: number, depth: number, group: number, skipped: number): void
  tanhInPlace(a: Pointer, length: number): void
  reluInPlace(a: Pointer, length: number): void
  tanhGradient(da: Pointer, dh: Pointer, h: Pointer, length: number): void
  reluGradient(da: Pointer, dh: Pointer, h: Pointer, length: number): void
  clamp(a: Pointer, length: number, bound: number): void
  allFinite(a: Pointer, length: number): Flag
  sumRows(v: Pointer, c: Pointer, rows: number, n: number): void
  sumGroups(v: Pointer, c: Pointer, rows: number, n: number, group: number, skipped: number): void
  lstmActivate(gates: Pointer, h: Pointer, c: Pointer, cPrev: Pointer, tanhC: Pointer, batch: number, hidden: number): void
  lstmDerive(gates: Pointer, cPrev: Pointer, tanhC: Pointer, dh: Pointer, dc: Pointer, dcPrev: Pointer, da: Pointer, batch: number, hidden: number): void
  gruActivate(gates: Pointer, q: Pointer, h: Pointer, hPrev: Pointer, batch: number, hidden: number): void
  gruDerive(gates: Pointer, q: Pointer, hPrev: Pointer, dh: Pointer, da: Pointer, dq: Pointer, batch: number, hidden: number): void
  gruPassKeep(gates: Pointer, dh: Pointer, dhPrev: Pointer, batch: number, hidden: number): void
  rnnForward(relu: Flag, h: Pointer, hPrev: Pointer, mask: Pointer, Wh: Pointer, panels: Pointer, steps: number, batch: number, hidden: number, falling: Flag, masked: Flag): void
  rnnBackward(relu: Flag, h: Pointer, dh: Pointer, dhPrev: Pointer, da: Pointer, mask: Pointer, Wh: Pointer, panels: Pointer, steps: number, batch: number, hidden: number, falling: Flag, masked: Flag, bound: number, truncate: number): void
  lstmForward(gates: Pointer, h: Pointer, hPrev: Pointer, c: Pointer, cPrev: Pointer, tanhC: Pointer, mask: Pointer, Wh: Pointer, panels: Pointer, steps: number, batch: number, hidden: number, falling: Flag, masked: Flag): void
  lstmBackward(gates: Pointer, cPrev: Pointer, tanhC: Pointer, dh: Pointer, dhPrev: Pointer, dc: Pointer, dcPrev: Pointer, da: Pointer, mask: Pointer, Wh: Pointer, panels: Pointer, steps: number, batch: number, hidden: number, falling: Flag, masked: Flag, bound: number, truncate: number): void
  gruForward(gates: Pointer, q: Pointer, h: Pointer, hPrev: Pointer, mask: Pointer, Wh: Pointer, bh: Pointer, panels: Pointer, steps: number, batch: number, hidden: number, falling: Flag, masked: Flag): void
  gruBackward(gates: Pointer, q: Pointer, hPrev: Pointer, dh: Pointer, dhPrev: Pointer, da: Pointer, dq: Pointer, mask: Pointer, Wh: Pointer, panels: Pointer, steps: number, batch: number, hidden: number, falling: Flag, masked: Flag, bound: number, truncate: number): void
  lookUp(to: Pointer, table: Pointer, rows: Pointer, count: number, width: number): void
  scatter(table: Pointer, from: Pointer, rows: Pointer, count: number, each: Pointer, distinct: number, width: number): void
  sgd(value: Pointer, gradient: Pointer, length: number, scale: number, rate: number): void
  momentum(value: Pointer, gradient: Pointer, v: Pointer, length: number, scale: number, rate: number, kept: number): void
  rmsprop(value: Pointer, gradient: Pointer, v: Pointer, length: number, scale: number, rate: number, epsilon: number, decay: number, fresh: number): void
  adagrad(value: Pointer, gradient: Pointer, v: Pointer, length: number, scale: number, rate: number, epsilon: number): void
  adam(value: Pointer, gradient: Pointer, m: Pointer, v: Pointer, length: number, scale: number, beta1: number, fresh1: number, beta2: number, fresh2: number, step: number, correction: number, epsilon: number): void
}

/** A module of one function, () → v128.const … drop: valid only where SIMD is. */
const SIMD_PROBE = [0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 10, 23, 1, 21, 0, 253, 12, ...new Array<number>(16).fill(0), 26, 11]

export function hasSimd(): boolean {
  return typeof WebAssembly === 'object' && WebAssembly.validate(new Uint8Array(SIMD_PROBE))
}
