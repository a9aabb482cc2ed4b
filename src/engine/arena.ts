/** The arena that tensors are taken from: large chunks handed out piece by piece. It never frees and never grows in place
 *  (growing would detach the views); a SIMD kernel set brings an arena of its own over its one memory. */

import type { Arena, Numbers } from './numbers.ts'
import type { Precision } from './spec.ts'

const CHUNK_BYTES = 1 << 20
const ALIGNMENT = 16

/** `bytes`: size of a chunk. Whoever knows the need (the sum of `bytesFor`) passes it and gets one buffer for all. */
export function createArena(precision: Precision, bytes = CHUNK_BYTES): Arena {
  let chunk = new ArrayBuffer(0)
  let next = 0
  let used = 0
  return {
    precision,
    get used() {
      return used
    },
    take(length) {
      const size = bytesFor(precision, length)
      if (next + size > chunk.byteLength) {
        chunk = new ArrayBuffer(Math.max(bytes, size))
        next = 0
      }
      const numbers = view(precision, chunk, next, length)
      next += size
      used += size
      return numbers
    },
  }
}

/** Bytes that `length` numbers take in an arena, alignment included. */
export function bytesFor(precision: Precision, length: number): number {
  const bytes = length * (precision === 'float32' ? 4 : 8)
  return Math.ceil(bytes / ALIGNMENT) * ALIGNMENT
}

function view(precision: Precision, buffer: ArrayBuffer, offset: number, length: number): Numbers {
  return precision === 'float32' ? new Float32Array(buffer, offset, length) : new Float64Array(buffer, offset, length)
}
