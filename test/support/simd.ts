// The SIMD kernel sets for tests: read from where the compiler puts them (vite.config.ts sees to it that they are there).
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { KERNELS } from '../../src/commands/launch/compile-kernels.mjs'
import { simdSetOf } from '../../src/engine/kernels/simd/simd-set.ts'

/** Bytes of one of the two modules. */
export function simdBytes(name: 'simd' | 'simd-relaxed'): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(join(KERNELS, `${name}.wasm`)))
}

export const simdSet = simdSetOf(new WebAssembly.Module(simdBytes('simd')), 'simd')
