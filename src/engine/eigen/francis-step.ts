/** One implicit double-shift QR step on a block of a Hessenberg matrix (Francis 1961; Golub and Van Loan, algorithm 7.5.1). Real
 *  arithmetic throughout: the two shifts are a complex pair, or two real numbers, given by their sum and product. */

/** Rows and columns low … high of h (n, n), high − low ≥ 2, no zero on its subdiagonal. Only the block is kept up to date: that is
 *  all that eigenvalues need. `exceptional`: shifts of another kind, for blocks that the usual ones leave as they are. */
export function francisStep(h: Float64Array, n: number, low: number, high: number, exceptional: boolean): void {
  const v = firstColumn(h, n, low, high, exceptional)
  for (let k = low; k <= high - 1; k++) {
    const size = k === high - 1 ? 2 : 3
    const scale = reflector(v, size)
    if (scale !== 0) {
      reflectRows(h, n, v, scale, k, size, Math.max(low, k - 1), high)
      reflectColumns(h, n, v, scale, k, size, low, Math.min(k + 3, high))
    }
    for (let i = k + 1; k > low && i < k + size; i++) h[i * n + k - 1] = 0
    for (let i = 0; i < 3; i++) v[i] = k + 1 + i <= high ? h[(k + 1 + i) * n + k] : 0
  }
}

/** Direction of the first column of (H − a)(H − b), a and b the shifts. */
function firstColumn(h: Float64Array, n: number, low: number, high: number, exceptional: boolean): Float64Array {
  const at = (i: number, j: number) => h[i * n + j]
  const sizes = Math.abs(at(high, high - 1)) + Math.abs(at(high - 1, high - 2))
  const sum = exceptional ? 1.5 * sizes : at(high - 1, high - 1) + at(high, high)
  const product = exceptional ? sizes * sizes : at(high - 1, high - 1) * at(high, high) - at(high - 1, high) * at(high, high - 1)
  const a = at(low, low)
  const below = at(low + 1, low)
  return Float64Array.of(a * a + at(low, low + 1) * below - sum * a + product, below * (a + at(low + 1, low + 1) - sum), below * at(low + 2, low + 1))
}

/** v becomes such that 1 − scale · v·vᵀ sends the vector that it was to a multiple of the first axis. 0: it is zero. */
function reflector(v: Float64Array, size: number): number {
  let largest = 0
  for (let i = 0; i < size; i++) largest = Math.max(largest, Math.abs(v[i]))
  if (largest === 0) return 0
  let squares = 0
  for (let i = 0; i < size; i++) {
    v[i] /= largest
    squares += v[i] * v[i]
  }
  const norm = Math.sqrt(squares)
  const scale = 1 / (squares + Math.abs(v[0]) * norm)
  v[0] += v[0] < 0 ? -norm : norm
  return scale
}

function reflectRows(h: Float64Array, n: number, v: Float64Array, scale: number, row: number, size: number, from: number, to: number): void {
  for (let j = from; j <= to; j++) {
    let dot = 0
    for (let i = 0; i < size; i++) dot += v[i] * h[(row + i) * n + j]
    for (let i = 0; i < size; i++) h[(row + i) * n + j] -= scale * dot * v[i]
  }
}

function reflectColumns(h: Float64Array, n: number, v: Float64Array, scale: number, column: number, size: number, from: number, to: number): void {
  for (let i = from; i <= to; i++) {
    let dot = 0
    for (let j = 0; j < size; j++) dot += v[j] * h[i * n + column + j]
    for (let j = 0; j < size; j++) h[i * n + column + j] -= scale * dot * v[j]
  }
}
