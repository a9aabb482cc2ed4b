/** The kernel set of this browser: SIMD, or plain where there is none or its module does not come. */

import { plainSet } from '../engine/kernels/sets.ts'
import type { KernelSet } from '../engine/kernels/sets.ts'
import { createSimdSet } from '../engine/kernels/simd/simd-set.ts'

/** From our own origin, beside this script. Relaxed multiply-add rounds as the processor likes: only where it is asked for. */
export async function browserKernels(relaxed = false): Promise<KernelSet> {
  try {
    const [exact, faster] = await Promise.all([
      bytesAt(new URL('../../build/kernels/simd.wasm', import.meta.url)),
      relaxed ? bytesAt(new URL('../../build/kernels/simd-relaxed.wasm', import.meta.url)) : null,
    ])
    return await createSimdSet({ exact, relaxed: faster })
  } catch {
    return plainSet
  }
}

async function bytesAt(address: URL): Promise<ArrayBuffer> {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`${answer.status}`)
  return answer.arrayBuffer()
}
