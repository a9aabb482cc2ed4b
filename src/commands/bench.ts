/** `npm run bench [-- --json] [--products]`: times of whole iterations, and of passes with their trace, by kernel set, and with --products the speed of the products
 *  alone. Prints figures, asserts nothing. */

import { availableParallelism, cpus } from 'node:os'
import { productSpeeds } from './bench/products.ts'
import type { Speed } from './bench/products.ts'
import { interleaved, repeatsFor } from './bench/timing.ts'
import type { Times } from './bench/timing.ts'
import { TRACE_LOADS, tracePass } from './bench/traces.ts'
import { iterationOf, WORKLOADS } from './bench/workloads.ts'
import type { KernelSet } from '../engine/kernels/sets.ts'
import { kernelSets } from './kernel-sets.ts'

interface Result extends Times {
  workload: string
  engine: string
  where: string
}

/** What is timed, made ready for a kernel set. */
interface Row {
  name: string
  about: string
  run(set: KernelSet): () => number
}

const ROUNDS = 25
const ROUND_MS = 20

const options = process.argv.slice(2)
const sets = await kernelSets()
const machine = `${process.platform} ${process.arch}, ${cpus()[0]?.model ?? 'unknown processor'} × ${availableParallelism()}, Node ${process.versions.node}`
const rows: Row[] = [
  ...WORKLOADS.map((workload): Row => ({ ...workload, run: (set) => iterationOf(workload, set) })),
  ...TRACE_LOADS.map((load): Row => ({ ...load, run: (set) => tracePass(load, set) })),
]
const results = rows.flatMap(measure)
const products = options.includes('--products') ? productSpeeds(sets, ROUNDS) : undefined
if (options.includes('--json')) console.log(JSON.stringify({ machine, results, products }))
else printTable()

function measure({ name, run }: Row): Result[] {
  const runs = sets.map((set) => run(set))
  const times = interleaved(runs, ROUNDS, runs.map((run) => repeatsFor(run, ROUND_MS)))
  return times.map(({ best_ms, median_ms }, i) => ({ workload: name, engine: sets[i].name, where: 'node', best_ms: rounded(best_ms), median_ms: rounded(median_ms) }))
}

function rounded(value: number): number {
  return Number(value.toPrecision(4))
}

function printTable(): void {
  console.log(machine)
  for (const { name, about } of rows) {
    console.log(`\n${name}: ${about}`)
    for (const { workload, engine, best_ms, median_ms } of results) {
      if (workload === name) console.log(`  ${engine.padEnd(14)} best ${best_ms} ms, median ${median_ms} ms`)
    }
  }
  for (const speed of products ?? []) console.log(line(speed))
}

function line({ workload, shape, product, engine, best_gflops, median_gflops }: Speed): string {
  return `${workload.padEnd(4)} ${shape.padEnd(12)} ${product.padEnd(24)} ${engine.padEnd(14)} best ${best_gflops.toFixed(2)} GFLOP/s, median ${median_gflops.toFixed(2)}`
}
