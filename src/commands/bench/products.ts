/** How fast the three products run at the shapes of the workloads. */

import type { KernelSet } from '../../engine/kernels/sets.ts'
import { randomStream } from '../../engine/random.ts'
import type { Precision } from '../../engine/spec.ts'
import { interleaved, repeatsFor } from './timing.ts'

/** m × k times k × n, one timestep's product: W1 Lasagne, W2 LSTM 32×100×128, W3 rnn 8×12×16; and what happens at batch 1. */
const SHAPES = [
  { workload: 'W1', m: 100, k: 100, n: 100 },
  { workload: 'W2', m: 32, k: 128, n: 512 },
  { workload: 'W3', m: 8, k: 16, n: 16 },
  { workload: 'B 1', m: 1, k: 64, n: 256 },
]
type Shape = (typeof SHAPES)[number]
const PRODUCTS = ['product', 'productRightTransposed', 'productLeftTransposed'] as const
type Product = (typeof PRODUCTS)[number]

export interface Speed {
  workload: string
  shape: string
  product: Product
  engine: string
  best_gflops: number
  median_gflops: number
}

export function productSpeeds(sets: readonly KernelSet[], rounds: number): Speed[] {
  const engines = [...sets.map((set) => ({ engine: set.name as string, set, precision: 'float32' as Precision })), { engine: 'plain float64', set: sets[0], precision: 'float64' as Precision }]
  return SHAPES.flatMap((shape) =>
    PRODUCTS.flatMap((product) => {
      const runs = engines.map(({ set, precision }) => runOf(set, precision, shape, product))
      const times = interleaved(runs, rounds, runs.map((run) => repeatsFor(run, 2)))
      const gflops = (ms: number) => Math.round((2 * shape.m * shape.k * shape.n) / ms / 1e4) / 100
      return times.map(({ best_ms, median_ms }, i): Speed => {
        const { workload, m, k, n } = shape
        return { workload, shape: `${m}×${k}×${n}`, product, engine: engines[i].engine, best_gflops: gflops(best_ms), median_gflops: gflops(median_ms) }
      })
    }),
  )
}

function runOf(set: KernelSet, precision: Precision, { m, k, n }: Shape, product: Product): () => void {
  const { kernels, arena } = set.machine(precision, 1 << 20)
  const random = randomStream(1, 'bench')
  const [mk, kn, mn] = [m * k, k * n, m * n].map((size) => {
    const numbers = arena.take(size)
    for (let i = 0; i < size; i++) numbers[i] = random.normal()
    return numbers
  })
  switch (product) {
    case 'product':
      return () => kernels.product(mn, mk, kn, m, k, n, false)
    case 'productRightTransposed':
      return () => kernels.productRightTransposed(mk, mn, kn, m, n, k, false)
    case 'productLeftTransposed':
      return () => kernels.productLeftTransposed(kn, mk, mn, m, k, n, false)
  }
}

export function productLine({ workload, shape, product, engine, best_gflops, median_gflops }: Speed): string {
  return `${workload.padEnd(4)} ${shape.padEnd(12)} ${product.padEnd(24)} ${engine.padEnd(14)} best ${best_gflops.toFixed(2)} GFLOP/s, median ${median_gflops.toFixed(2)}`
}
