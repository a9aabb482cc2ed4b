/** The kernel sets as the commands get them: compiled where that is needed, read from the folder of the compiler. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { KernelName } from '../engine/kernels/kernels.ts'
import { plainSet } from '../engine/kernels/sets.ts'
import type { KernelSet } from '../engine/kernels/sets.ts'
import { createSimdSet } from '../engine/kernels/simd/simd-set.ts'
import { compileKernels, KERNELS } from './launch/compile-kernels.mjs'

export const KERNEL_NAMES: readonly KernelName[] = ['plain', 'simd', 'simd-relaxed']

/** Null: this Node has no such set, or it could not be compiled. */
export async function kernelSetNamed(name: KernelName): Promise<KernelSet | null> {
  if (name === 'plain') return plainSet
  if (!(await compileKernels())) return null
  const bytes = (which: KernelName) => new Uint8Array(readFileSync(join(KERNELS, `${which}.wasm`)))
  const set = await createSimdSet({ exact: bytes('simd'), relaxed: name === 'simd-relaxed' ? bytes(name) : null })
  return set.name === name ? set : null
}

/** Those that this Node has; `node --experimental-wasm-relaxed-simd` has one more than Node 20 alone. */
export async function kernelSets(): Promise<KernelSet[]> {
  const sets = await Promise.all([kernelSetNamed('plain'), kernelSetNamed('simd')])
  return [...sets, await kernelSetNamed('simd-relaxed')].filter((set) => set !== null)
}
