/** How the panel's room is shared between the box and its flat twin. Pure. */

export interface Areas {
  box: { width: number; height: number }
  flat: { width: number; height: number }
  /** Side by side, or one under the other. */
  beside: boolean
}

/** Height of title, choices and buttons above the pictures, and of the lines of words around the box. */
const HEAD = 128
const WORDS = 126
const PADDING = 20
const BESIDE_FROM = 820

export function areasOf(size: { width: number; height: number }): Areas {
  const width = Math.max(240, size.width - 2 * PADDING)
  const height = Math.max(240, Math.min(480, size.height - HEAD - WORDS))
  if (width < BESIDE_FROM) return { beside: false, box: { width, height: Math.min(height, 320) }, flat: { width, height: Math.max(260, Math.min(380, width)) } }
  const box = Math.round(width * 0.6)
  return { beside: true, box: { width: box, height }, flat: { width: width - box - 16, height } }
}
