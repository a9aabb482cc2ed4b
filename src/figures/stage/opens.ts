/** Which product a part of the picture opens, and summed which way. */

import type { ArrowRef, Summing } from '../../trace/contract/product.ts'
import type { Part } from './parts.ts'

/** null: it opens none. */
export function opensOf(part: Part): { arrow: ArrowRef; summing: Summing } | null {
  if (part.kind === 'flat') return part.arrow && { arrow: part.arrow, summing: 'front' }
  return (part.kind === 'ribbon' || part.kind === 'stamp') && part.arrow ? { arrow: part.arrow, summing: part.summing } : null
}
