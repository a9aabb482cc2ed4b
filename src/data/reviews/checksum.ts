/** FNV-1a of 32 bits: tells a damaged file from a whole one. It is no protection against anybody. */

export function checksum(bytes: Uint8Array): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < bytes.length; i++) hash = Math.imul(hash ^ bytes[i], 0x01000193)
  return hash >>> 0
}
