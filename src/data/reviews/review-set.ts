/** The lists of one part of the set, packed: 16-bit indexes one review after the other, where each begins, and its label. */

import { checksum } from './checksum.ts'

export interface ReviewSet {
  readonly count: number
  /** 1 positive, 0 negative. */
  readonly labels: Uint8Array
  /** Where review i begins; one more for the end of the last. */
  readonly offsets: Uint32Array
  readonly indexes: Uint16Array
}

export function packReviews(lists: readonly ArrayLike<number>[], labels: ArrayLike<number>): ReviewSet {
  const offsets = new Uint32Array(lists.length + 1)
  lists.forEach((list, i) => (offsets[i + 1] = offsets[i] + list.length))
  const indexes = new Uint16Array(offsets[lists.length])
  lists.forEach((list, i) => indexes.set(list, offsets[i]))
  return { count: lists.length, labels: Uint8Array.from(labels), offsets, indexes }
}

/** The list of review i, START first. */
export function reviewAt({ offsets, indexes }: ReviewSet, i: number): Uint16Array {
  return indexes.subarray(offsets[i], offsets[i + 1])
}

const MAGIC = 0x31565552 // "RUV1"
const HEADER = 4 // magic, checksum of what follows, reviews, indexes

/** Little-endian: a header of four 32-bit numbers, offsets, indexes, labels. */
export function bytesOfReviews({ count, labels, offsets, indexes }: ReviewSet): Uint8Array {
  const bytes = new Uint8Array(sizeOf(count, indexes.length))
  const { header, parts } = viewsOf(bytes, count, indexes.length)
  parts.offsets.set(offsets)
  parts.indexes.set(indexes)
  parts.labels.set(labels)
  header.set([MAGIC, 0, count, indexes.length])
  header[1] = checksum(bytes.subarray(8))
  return bytes
}

/** null: damaged, cut off, or another file. */
export function readReviews(given: Uint8Array): ReviewSet | null {
  if (given.byteLength < 4 * HEADER) return null
  const bytes = given.byteOffset % 4 === 0 ? given : new Uint8Array(given)
  const [magic, sum, count, length] = new Uint32Array(bytes.buffer, bytes.byteOffset, HEADER)
  if (magic !== MAGIC || bytes.byteLength !== sizeOf(count, length) || checksum(bytes.subarray(8)) !== sum) return null
  return { count, ...viewsOf(bytes, count, length).parts }
}

function sizeOf(count: number, length: number): number {
  return 4 * (HEADER + count + 1) + 2 * length + count
}

function viewsOf({ buffer, byteOffset }: Uint8Array, count: number, length: number) {
  const offsetsAt = byteOffset + 4 * HEADER
  const indexesAt = offsetsAt + 4 * (count + 1)
  return {
    header: new Uint32Array(buffer, byteOffset, HEADER),
    parts: {
      offsets: new Uint32Array(buffer, offsetsAt, count + 1),
      indexes: new Uint16Array(buffer, indexesAt, length),
      labels: new Uint8Array(buffer, indexesAt + 2 * length, count),
    },
  }
}
