/** The shapes behind a weight's gradient: all steps and examples as the rows of two matrices. Pure. */

import { tensorParts } from '../../text/tensors.ts'
import type { TermsView } from '../../trace/contract/experiments.ts'
import { gateCount } from '../../trace/contract/gates.ts'
import type { Shape } from '../shape.ts'

/** (in, R·B) · (R·B, out) → (in, out); a bias has no left side and is (out,). */
export function termShapes({ cell, steps, batch }: TermsView, { architecture }: Shape): { left: number[] | null; right: number[]; result: number[] } {
  const { kind, layer } = tensorParts(cell.tensor)
  const weight = kind.replace(/^d/, '')
  const rows = steps.length * batch
  const { inputSize, hiddenSize, outputSize, directions, cell: cellName } = architecture
  const out = weight === 'Wy' || weight === 'by' ? outputSize : hiddenSize * gateCount(cellName)
  if (weight.startsWith('b')) return { left: null, right: [rows, out], result: [out] }
  const into = { Wx: layer === 0 ? inputSize : hiddenSize * directions, Wh: hiddenSize, Wy: hiddenSize * directions }[weight] ?? hiddenSize
  return { left: [into, rows], right: [rows, out], result: [into, out] }
}

/** The step that the left side of a term belongs to: for Wh the state before, which lies to the right for the other direction. */
export function leftStep({ cell }: Pick<TermsView, 'cell'>, step: number): number {
  const { kind, direction } = tensorParts(cell.tensor)
  if (!kind.endsWith('Wh')) return step
  return direction === 'bwd' ? step + 1 : step - 1
}
