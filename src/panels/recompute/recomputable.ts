/** Which gradients can be taken apart into terms, and which weight can be nudged. */

import { tensorParts } from '../../text/tensors.ts'
import type { CellRef } from '../../trace/contract/tensors.ts'

/** ∂L/∂Wx … are sums of terms; of an input only its own number can be nudged. */
export function recomputable({ tensor, step }: CellRef): 'terms' | 'nudge' | null {
  const { kind } = tensorParts(tensor)
  if (step === null && /^d(Wx|Wh|Wy|b|bh|by)$/.test(kind)) return 'terms'
  return kind === 'dx' ? 'nudge' : null
}
