/** A short name for what was read: the same bytes read in the same way have the same one, others another. */

/** 64 bits as 13 letters and digits: two lanes of FNV-1a with a last mixing. */
export function nameOf(bytes: Uint8Array, manner: string): string {
  const text = new TextEncoder().encode(manner)
  return [0x811c9dc5, 0x1000193].map((seed) => lane(bytes, lane(text, seed)).toString(36).padStart(7, '0')).join('').slice(0, 14)
}

function lane(bytes: Uint8Array, seed: number): number {
  let hash = seed | 0
  for (let i = 0; i < bytes.length; i++) hash = Math.imul(hash ^ bytes[i]!, 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (hash ^ (hash >>> 12)) >>> 0
}
