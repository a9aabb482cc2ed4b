/** `npm run bench [-- --json]`: how fast the products of the three workloads run, in GFLOP/s. Prints figures, asserts nothing. */

import { performance } from 'node:perf_hooks'
import { createArena } from '../engine/arena.ts'
import type { Kernels } from '../engine/kernels/kernels.ts'
import { plainKernels } from '../engine/kernels/plain.ts'
import { randomStream } from '../engine/random.ts'
import type { Precision } from '../engine/spec.ts'

/** batch rows × inner × columns of one timestep's product: W1 Lasagne, W2 LSTM 32×100×128, W3 rnn 8×12×16. */
const SHAPES = [
  { workload: 'W1', m: 100, k: 100, n: 100 },
  { workload: 'W2', m: 32, k: 128, n: 512 },
  { workload: 'W3', m: 8, k: 16, n: 16 },
  { workload: 'B 1', m: 1, k: 64, n: 256 },
]
const PRODUCTS = ['product', 'productRightTransposed', 'productLeftTransposed'] as const
const ROUNDS = 15
const FLOP_PER_ROUND = 3e7

interface Result {
  workload: string
  product: string
  precision: Precision
  shape: string
  best_gflops: number
  median_gflops: number
}

const json = process.argv.includes('--json')
const results = (['float32', 'float64', 'float32'] as const).flatMap((precision) =>
  SHAPES.flatMap((shape) => PRODUCTS.map((product) => measure(plainKernels, product, shape, precision))),
)
if (json) console.log(JSON.stringify({ machine: `${process.platform} ${process.arch}, Node ${process.version}`, results }))
else for (const result of results) console.log(line(result))

function measure(kernels: Kernels, product: (typeof PRODUCTS)[number], shape: (typeof SHAPES)[number], precision: Precision): Result {
  const { workload, m, k, n } = shape
  const arena = createArena(precision)
  const random = randomStream(1, 'bench')
  const size = Math.max(m, k) * Math.max(k, n)
  const [a, b, c] = [arena.take(size), arena.take(size), arena.take(size)]
  for (let i = 0; i < size; i++) {
    a[i] = random.normal()
    b[i] = random.normal()
  }
  const run = { product: () => kernels.product(c, a, b, m, k, n, false), productRightTransposed: () => kernels.productRightTransposed(c, a, b, m, n, k, false), productLeftTransposed: () => kernels.productLeftTransposed(c, a, b, m, k, n, true) }[product]
  const repeats = Math.ceil(FLOP_PER_ROUND / (2 * m * k * n))
  const speeds = Array.from({ length: ROUNDS }, () => (2 * m * k * n * repeats) / timed(run, repeats) / 1e6).sort((x, y) => y - x)
  return { workload, product, precision, shape: `${m}×${k}×${n}`, best_gflops: rounded(speeds[0]!), median_gflops: rounded(speeds[ROUNDS >> 1]!) }
}

function timed(run: () => void, repeats: number): number {
  const start = performance.now()
  for (let i = 0; i < repeats; i++) run()
  return performance.now() - start
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}

function line(result: Result): string {
  const { workload, product, precision, shape } = result
  return `${workload.padEnd(4)} ${shape.padEnd(12)} ${precision} ${product.padEnd(24)} best ${result.best_gflops.toFixed(2)} GFLOP/s, median ${result.median_gflops.toFixed(2)}`
}
