/** Which input or read-out a part of the picture stands for, so that it can be left empty, or filled again. */

import type { Part } from './parts.ts'

export interface Toggle {
  row: 'x' | 'y'
  step: number
  /** A dashed slot: a plain click fills it. A filled card is chosen by that, and emptied with Alt or Shift, or Delete. */
  slot: boolean
}

/** null: it is neither. */
export function toggleOf(part: Part): Toggle | null {
  if (part.kind !== 'card' || part.target || part.step === null || (part.tensor !== 'x' && part.tensor !== 'y')) return null
  return { row: part.tensor, step: part.step, slot: part.look === 'unread' || part.look === 'noInput' }
}
