/** The role of a tensor by its name: what colours its table and its legend. */

import type { Role } from '../../marks/cell-look.ts'
import { isGradient, tensorParts } from '../../text/tensors.ts'

const INPUTS = new Set(['x', 'E', 'mask'])
const OUTPUTS = new Set(['y', 'target', 'loss'])

export function roleOf(id: string): Role {
  const { kind } = tensorParts(id)
  if (isGradient(kind)) return 'gradient'
  if (INPUTS.has(kind)) return 'input'
  if (OUTPUTS.has(kind)) return 'output'
  return kind.startsWith('W') || kind.startsWith('b') ? 'weights' : 'state'
}
