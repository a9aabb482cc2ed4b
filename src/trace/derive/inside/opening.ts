/** One step of one layer with what its quantities are made with: blocks of columns, room for the kernels, rows that have ended. */

import type { StepMemory } from '../../../engine/cells/cell.ts'
import type { Layer } from '../../../engine/layer.ts'
import type { Numbers } from '../../../engine/numbers.ts'
import { addMaskedRows, multiply, zeroMaskedRows } from '../../../engine/rows.ts'
import type { Workspace } from '../../../engine/workspace.ts'
import type { Quantity, QuantityName } from '../../contract/inside.ts'
import { scratch } from '../scratch.ts'

export interface Opening {
  workspace: Workspace
  layer: Layer
  step: StepMemory
  /** Position of the step in the order in which the direction runs. */
  run: number
}

export type Quantities = Record<QuantityName, Quantity>

/** Columns of one block of a (rows, G·H) array: (rows, H), a copy. */
export function block({ layer }: Opening, numbers: Numbers, rows: number, index: number): Numbers {
  const { hidden, columns } = layer
  const copy = numbers.slice(0, rows * hidden)
  for (let at = 0, r = 0; r < rows; r++) for (let j = r * columns + index * hidden, end = j + hidden; j < end; j++) copy[at++] = numbers[j]
  return copy
}

/** What a kernel writes into `length` numbers, copied. */
export function made({ workspace }: Opening, length: number, write: (to: Numbers) => void): Numbers {
  const room = scratch(workspace, length)
  write(room)
  return room.slice()
}

/** a ⊙ b. */
export function times(a: Numbers, b: Numbers): Numbers {
  const c = a.slice()
  multiply(c, a, b)
  return c
}

/** A gradient of something inside: nothing of it reaches an example whose sequence has ended. */
export function live({ layer, step }: Opening, gradient: Numbers): Numbers {
  if (layer.masked) zeroMaskedRows(gradient, step.mask_b, layer.batch, gradient.length / layer.batch)
  return gradient
}

/** What goes back to the state before: nothing past a cut; an ended example's gradient as it is, since its state was copied. */
export function sentBack({ layer, step }: Opening, gradient: Numbers, whole: Numbers): Numbers {
  if (step.cut) return gradient.fill(0)
  if (!layer.masked) return gradient
  zeroMaskedRows(gradient, step.mask_b, layer.batch, layer.hidden)
  addMaskedRows(gradient, whole, step.mask_b, layer.batch, layer.hidden)
  return gradient
}

/** The derivative of tanh, by the engine's kernel: gradient ⊙ (1 − value²). */
export function throughTanh(opening: Opening, gradient: Numbers, value: Numbers): Numbers {
  const size = gradient.length
  const room = scratch(opening.workspace, 2 * size)
  const [at, of] = [room.subarray(0, size), room.subarray(size)]
  at.set(gradient)
  of.set(value)
  opening.layer.kernels.tanh.derive(at, at, of)
  return at.slice()
}

/** (batch, hidden), or whatever rows there are. */
export function quantity(value: Numbers, gradient: Numbers, rows: number, tensor: string | null = null): Quantity {
  return { rows, columns: value.length / rows, value: value.slice(), gradient: gradient.slice(), tensor }
}
