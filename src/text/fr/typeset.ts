/** French typography: the catalogues are written with plain spaces, and here those that must not break a line become no-break spaces. */

import type { Tree } from '../part.ts'

/** The narrow one stands between thousands, before ; ? ! and, by the Imprimerie nationale's rules, the wide one before : and inside « ». */
const NARROW = '\u202f'
const WIDE = '\u00a0'

/** Code stays as it is. */
const CODE = /(`[^`]*`)/

export function typesetText(text: string): string {
  return text
    .split(CODE)
    .map((piece) => (CODE.test(piece) ? piece : piece.replace(/ ([;?!])/g, `${NARROW}$1`).replace(/ ([:»%])/g, `${WIDE}$1`).replace(/« /g, `«${WIDE}`).replace(/(\d) (?=\d{3}(?!\d))/g, `$1${NARROW}`)))
    .join('')
}

export function typeset<T extends object>(words: T): T {
  const entries = Object.entries(words as Tree).map(([key, value]) => [key, typeof value === 'string' ? typesetText(value) : typeset(value)])
  return Object.fromEntries(entries) as T
}
