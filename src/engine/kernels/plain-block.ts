/** The inner loop of the plain kernels: a 4 × 4 block of sums in local variables, which V8 keeps in registers. */

export const SIDE = 4

/** sums (4, 4) += Σ over depth of a panel's four numbers · b panel's four numbers, depth ascending. */
export function addBlock(a: Float64Array, aStart: number, b: Float64Array, bStart: number, depth: number, sums: Float64Array, at: number): void {
  let s00 = sums[at]!, s01 = sums[at + 1]!, s02 = sums[at + 2]!, s03 = sums[at + 3]!
  let s10 = sums[at + 4]!, s11 = sums[at + 5]!, s12 = sums[at + 6]!, s13 = sums[at + 7]!
  let s20 = sums[at + 8]!, s21 = sums[at + 9]!, s22 = sums[at + 10]!, s23 = sums[at + 11]!
  let s30 = sums[at + 12]!, s31 = sums[at + 13]!, s32 = sums[at + 14]!, s33 = sums[at + 15]!
  for (let p = 0, i = aStart, j = bStart; p < depth; p++, i += 4, j += 4) {
    const b0 = b[j]!, b1 = b[j + 1]!, b2 = b[j + 2]!, b3 = b[j + 3]!
    const a0 = a[i]!
    s00 += a0 * b0; s01 += a0 * b1; s02 += a0 * b2; s03 += a0 * b3
    const a1 = a[i + 1]!
    s10 += a1 * b0; s11 += a1 * b1; s12 += a1 * b2; s13 += a1 * b3
    const a2 = a[i + 2]!
    s20 += a2 * b0; s21 += a2 * b1; s22 += a2 * b2; s23 += a2 * b3
    const a3 = a[i + 3]!
    s30 += a3 * b0; s31 += a3 * b1; s32 += a3 * b2; s33 += a3 * b3
  }
  sums[at] = s00; sums[at + 1] = s01; sums[at + 2] = s02; sums[at + 3] = s03
  sums[at + 4] = s10; sums[at + 5] = s11; sums[at + 6] = s12; sums[at + 7] = s13
  sums[at + 8] = s20; sums[at + 9] = s21; sums[at + 10] = s22; sums[at + 11] = s23
  sums[at + 12] = s30; sums[at + 13] = s31; sums[at + 14] = s32; sums[at + 15] = s33
}
