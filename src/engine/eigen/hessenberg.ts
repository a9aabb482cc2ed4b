/** A square matrix brought to upper Hessenberg form by reflections: the same eigenvalues, zeros below the first subdiagonal. */

/** In place: h (n, n) row-major. Householder 1958; Golub and Van Loan, Matrix Computations, algorithm 7.4.2. */
export function toHessenberg(h: Float64Array, n: number): void {
  const v = new Float64Array(n)
  for (let k = 0; k < n - 2; k++) {
    const scale = columnReflector(h, n, k, v)
    if (scale === 0) continue
    reflectRows(h, n, v, scale, k)
    reflectColumns(h, n, v, scale, k)
    for (let i = k + 2; i < n; i++) h[i * n + k] = 0
  }
}

/** v such that 1 − scale · v·vᵀ sends column k below the diagonal to one number. 0: it is there already. */
function columnReflector(h: Float64Array, n: number, k: number, v: Float64Array): number {
  let below = 0
  for (let i = k + 2; i < n; i++) below = Math.max(below, Math.abs(h[i * n + k]))
  if (below === 0) return 0
  const largest = Math.max(below, Math.abs(h[(k + 1) * n + k]))
  let squares = 0
  for (let i = k + 1; i < n; i++) {
    v[i] = h[i * n + k] / largest
    squares += v[i] * v[i]
  }
  const norm = Math.sqrt(squares)
  const first = v[k + 1]
  v[k + 1] = first + (first < 0 ? -norm : norm)
  return 1 / (squares + Math.abs(first) * norm)
}

function reflectRows(h: Float64Array, n: number, v: Float64Array, scale: number, k: number): void {
  for (let j = k; j < n; j++) {
    let dot = 0
    for (let i = k + 1; i < n; i++) dot += v[i] * h[i * n + j]
    for (let i = k + 1; i < n; i++) h[i * n + j] -= scale * dot * v[i]
  }
}

function reflectColumns(h: Float64Array, n: number, v: Float64Array, scale: number, k: number): void {
  for (let i = 0; i < n; i++) {
    let dot = 0
    for (let j = k + 1; j < n; j++) dot += h[i * n + j] * v[j]
    for (let j = k + 1; j < n; j++) h[i * n + j] -= scale * dot * v[j]
  }
}
