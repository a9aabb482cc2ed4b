/** Bytes of a file as text: UTF-8, UTF-16 by its mark, else Windows-1252, in which spreadsheets save. */

import { DataTrouble } from './trouble.ts'

export interface Decoded {
  text: string
  encoding: 'utf-8' | 'utf-16' | 'windows-1252'
}

/** Larger data would be slow to read, and no lesson needs it. */
export const MOST_BYTES = 10_000_000

/** How much of a file is looked at to tell whether it is text. */
const LOOKED_AT = 100_000

export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length > MOST_BYTES) throw new DataTrouble('too_large', { megabytes: megabytes(bytes.length), most: megabytes(MOST_BYTES) })
  const [a, b] = bytes
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return { text: new TextDecoder(a === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes), encoding: 'utf-16' }
  if (isBinary(bytes)) throw new DataTrouble('binary')
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' }
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' }
  }
}

/** Text has no control characters but tabs and ends of lines and pages. */
function isBinary(bytes: Uint8Array): boolean {
  return bytes.subarray(0, LOOKED_AT).some((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27))
}

export function megabytes(bytes: number): number {
  return Math.round(bytes / 100_000) / 10
}
