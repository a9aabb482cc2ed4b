/** The SIMD kernel set: a compiled module (see assembly/) and, for each machine, one instance with a memory of its own. */

import { plainSet } from '../sets.ts'
import type { KernelSet, Machine } from '../sets.ts'
import { createSimdArena } from './simd-arena.ts'
import { createSimdKernels } from './simd-kernels.ts'
import { hasSimd } from './simd-module.ts'
import type { SimdExports } from './simd-module.ts'

const PAGE_BYTES = 65536
/** The kernels read (never write) up to so many bytes behind the last tensor. */
const BEHIND_BYTES = 256

/** The bytes of the two modules; `relaxed` null where it is not wanted. */
export interface SimdBytes {
  exact: BufferSource
  relaxed: BufferSource | null
}

/** Relaxed multiply-add is faster, but browsers may round it differently: only if its bytes are given and this browser has it.
 *  The plain set where there is no SIMD. */
export async function createSimdSet({ exact, relaxed }: SimdBytes): Promise<KernelSet> {
  if (!hasSimd()) return plainSet
  // The browser itself is the judge of what it can run.
  if (relaxed && WebAssembly.validate(relaxed)) return simdSetOf(await WebAssembly.compile(relaxed), 'simd-relaxed')
  return simdSetOf(await WebAssembly.compile(exact), 'simd')
}

/** float64 has no SIMD kernels: such machines are plain. */
export function simdSetOf(module: WebAssembly.Module, name: 'simd' | 'simd-relaxed'): KernelSet {
  return { name, machine: (precision, bytes) => (precision === 'float64' ? plainSet.machine(precision, bytes) : simdMachine(module, name, bytes)) }
}

/** The instance works at the front of the memory, the tensors lie behind it. */
function simdMachine(module: WebAssembly.Module, name: 'simd' | 'simd-relaxed', bytes: number): Machine {
  const pages = (room: number) => Math.ceil(room / PAGE_BYTES)
  const total = pages(FRONT_BYTES + bytes + BEHIND_BYTES)
  const memory = new WebAssembly.Memory({ initial: total, maximum: total })
  const { exports } = new WebAssembly.Instance(module, { env: { memory } })
  const kernels = exports as unknown as SimdExports
  const room = total * PAGE_BYTES - FRONT_BYTES - BEHIND_BYTES
  return { kernels: createSimdKernels(kernels, memory.buffer, name), arena: createSimdArena(memory.buffer, FRONT_BYTES, room) }
}

/** Working memory of the instance; assembly/product.ts says what is in it. */
const FRONT_BYTES = 256 * 1024
