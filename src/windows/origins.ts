/** Which window a message may come from: the one around this frame, of the page's own origin or of one that the address names. */

export interface Sender {
  /** The message comes from the window around this frame. */
  parent: boolean
  origin: string
}

/** `ignored`: not meant for the page, or from a window that has no say; `refused`: the window around it, of an origin that is not allowed. */
export function judge({ parent, origin }: Sender, own: string, allowed: readonly string[]): 'heard' | 'refused' | 'ignored' {
  if (!parent) return 'ignored'
  // Sandboxed and local pages all call themselves null: that names nobody.
  if (origin === 'null' || origin === '') return 'refused'
  return origin === own || allowed.includes(origin) ? 'heard' : 'refused'
}
