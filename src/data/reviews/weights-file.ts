/** Trained weights as one file of rounded numbers with a head that says what they are. Compressing is done elsewhere. */

import { checksum } from './checksum.ts'
import { restoreRows, roundRows } from './rounded.ts'
import type { Rounded } from './rounded.ts'

const NAME = 'reviews-weights/1'

/** What a file says of itself. */
export interface WeightsHead {
  /** The recipe that they were trained by, as plain data. */
  recipe: unknown
  /** Updates made. */
  iteration: number
}

export interface NamedRows {
  name: string
  rows: number
  values: ArrayLike<number>
  /** See Rounded. */
  levels: number
}

export interface WeightsFile extends WeightsHead {
  /** Values by name. */
  arrays: Record<string, Float32Array>
}

interface Entry {
  name: string
  rows: number
  columns: number
  levels: number
  scale: number
}

/** Length and checksum of the head, the head as JSON, then of every tensor its shares and its numbers, one byte each. */
export function packWeights(head: WeightsHead, tensors: readonly NamedRows[]): Uint8Array {
  const rounded = tensors.map(({ values, rows, levels }) => roundRows(values, rows, levels))
  const entries = rounded.map(({ rows, columns, levels, scale }, i): Entry => ({ name: tensors[i].name, rows, columns, levels, scale }))
  const body = join(rounded.flatMap(({ shares, numbers }) => [shares, new Uint8Array(numbers.buffer)]))
  const text = new TextEncoder().encode(JSON.stringify({ format: NAME, ...head, checksum: checksum(body), tensors: entries }))
  return join([new Uint8Array(Uint32Array.of(text.length).buffer), text, body])
}

/** null: damaged, cut off, or another file. */
export function unpackWeights(bytes: Uint8Array): WeightsFile | null {
  const head = headOf(bytes)
  if (head === null) return null
  let at = head.end
  if (checksum(bytes.subarray(at)) !== head.checksum) return null
  const arrays: Record<string, Float32Array> = {}
  for (const { name, ...entry } of head.tensors) {
    const shares = bytes.subarray(at, (at += entry.rows))
    const numbers = new Int8Array(bytes.buffer, bytes.byteOffset + at, entry.rows * entry.columns)
    at += numbers.length
    arrays[name] = restoreRows({ ...entry, shares, numbers } satisfies Rounded)
  }
  return { recipe: head.recipe, iteration: head.iteration, arrays }
}

function headOf(bytes: Uint8Array): (WeightsHead & { checksum: number; tensors: Entry[]; end: number }) | null {
  if (bytes.length < 4) return null
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true)
  try {
    const head = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length)))
    return head.format === NAME ? { ...head, end: 4 + length } : null
  } catch {
    return null
  }
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
