/** ‖∂L/∂h_t‖ of the layer at the top, left to right, out of all profiles of a pass. */

export function topProfile(norms: Record<string, Float64Array>): Float64Array {
  const ids = Object.keys(norms).filter((id) => id.startsWith('dh.') && id.endsWith('.fwd')).sort()
  return norms[ids.at(-1) ?? ''] ?? new Float64Array(0)
}
