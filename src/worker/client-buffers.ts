/** The buffers that a snapshot's numbers live in, each once. */

import type { Snapshot } from '../trace/contract/tensors.ts'

export function buffersOf(snapshot: Snapshot): ArrayBuffer[] {
  const buffers = new Set<ArrayBufferLike>()
  for (const { data } of Object.values(snapshot.tensors)) buffers.add(data.buffer)
  return [...buffers].filter((buffer): buffer is ArrayBuffer => buffer instanceof ArrayBuffer && buffer.byteLength > 0)
}
