/** The arena over a WebAssembly memory of fixed size: growing it would detach every view. */

import { bytesFor } from '../../arena.ts'
import type { Arena } from '../../numbers.ts'

/** `front`: first free byte; `room`: bytes for tensors from there on. */
export function createSimdArena(buffer: ArrayBuffer, front: number, room: number): Arena {
  let used = 0
  return {
    precision: 'float32',
    get used() {
      return used
    },
    take(length) {
      const size = bytesFor('float32', length)
      if (used + size > room) throw new RangeError(`The memory of the SIMD kernels is full: ${used} of ${room} bytes are taken, ${size} more do not fit.`)
      const numbers = new Float32Array(buffer, front + used, length)
      used += size
      return numbers
    },
  }
}
