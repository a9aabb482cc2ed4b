// Products with invented factors and true results, for tests and looks at the product figure.
import type { ArrowRef, ProductView, Summing } from '../../src/trace/contract/product.ts'
import type { Axis, TensorView } from '../../src/trace/contract/tensors.ts'

/** A product of these sizes whose result face is computed from the other two. */
export function productView(sizes: { batch: number; features: number; hidden: number }, summing: Summing, weights: ArrowRef['weights'] = 'Wx'): ProductView {
  const { batch: B, features: F, hidden: H } = sizes
  const left = matrix('x', ['batch', 'features'], B, F, 1)
  const front = matrix('Wx.l0.fwd', ['features', 'hidden'], F, H, 2)
  const top = matrix('a.l0.fwd', ['batch', 'hidden'], B, H, 3)
  const at = (view: TensorView, row: number, column: number) => view.data[row * (view.shape[1] ?? 1) + column] ?? 0
  const sum = (count: number, term: (k: number) => number) => Array.from({ length: count }, (_, k) => term(k)).reduce((a, b) => a + b, 0)
  const fill = (view: TensorView, value: (row: number, column: number) => number) => {
    const columns = view.shape[1] ?? 1
    view.data.forEach((_, i) => (view.data[i] = value(Math.floor(i / columns), i % columns)))
  }
  if (summing === 'up') fill(top, (b, j) => sum(F, (f) => at(left, b, f) * at(front, f, j)))
  if (summing === 'left') fill(left, (b, f) => sum(H, (j) => at(top, b, j) * at(front, f, j)))
  if (summing === 'front') fill(front, (f, j) => sum(B, (b) => at(left, b, f) * at(top, b, j)))
  return { request: { arrow: { weights, layer: 0, direction: 'fwd', step: 2 }, summing }, left, front, top, terms: null, pair: null }
}

/** B 4, D 2, H 5: both products into a cell, opened at one of them. */
export function pairedView(weights: 'Wx' | 'Wh'): ProductView {
  const x = productView({ batch: 4, features: 2, hidden: 5 }, 'up', 'Wx')
  const h = productView({ batch: 4, features: 5, hidden: 5 }, 'up', 'Wh')
  const [own, other] = weights === 'Wx' ? [x, h] : [h, x]
  const sum = { ...own.top, data: Float64Array.from(own.top.data, (value, i) => value + (other.top.data[i] ?? 0)) }
  return { ...own, pair: { left: other.left, front: other.front, sum } }
}

function matrix(id: string, axes: Axis[], rows: number, columns: number, salt: number): TensorView {
  const data = Float64Array.from({ length: rows * columns }, (_, i) => (((i + 1) * 7919 * salt) % 199) / 100 - 1)
  return { id, axes, shape: [rows, columns], data }
}
