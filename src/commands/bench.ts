/** `npm run bench [-- --json] [--workloads=…] [--places=…] [--peers=…] [--rounds=N]`: whole iterations (forward, backward, update) of the
 *  two published examples and a small one, in Node and in a browser's worker, in turn with TensorFlow.js and PyTorch. Everybody shows the
 *  same loss and gradients first. Exit 1: somebody did not. */

import { availableParallelism, cpus } from 'node:os'
import { openBrowser } from './bench/chromium.ts'
import type { BrowserSide } from './bench/chromium.ts'
import { nodeEntrant } from './bench/entrant.ts'
import type { Entrant } from './bench/entrant.ts'
import { memoryLine } from './bench/memory.ts'
import { readOptions } from './bench/options.ts'
import type { BenchOptions } from './bench/options.ts'
import { productLine, productSpeeds } from './bench/products.ts'
import { findTorch, torchEntrants } from './bench/pytorch.ts'
import { race } from './bench/rounds.ts'
import type { Result } from './bench/rounds.ts'
import { tableOf } from './bench/table.ts'
import { traceTimes } from './bench/traces.ts'
import { isGrowth } from './bench/workloads.ts'
import type { KernelSet } from '../engine/kernels/sets.ts'
import { plainSet } from '../engine/kernels/sets.ts'
import { KERNEL_NAMES, kernelSets } from './kernel-sets.ts'

interface Field {
  entrants: Entrant[]
  versions: string[]
  close(): Promise<void>
}

process.exitCode = await main(process.argv.slice(2))

async function main(words: readonly string[]): Promise<number> {
  const options = readOptions(words)
  if (typeof options === 'string') {
    console.error(options)
    return 2
  }
  // With --json standard output is one object.
  const say = options.json ? console.error : console.log
  const sets = await kernelSets()
  const field = await gather(options, sets, say)
  const machine = `${process.platform} ${process.arch}, ${cpus()[0]?.model ?? 'unknown processor'} × ${availableParallelism()}, Node ${process.versions.node}${field.versions.map((version) => `, ${version}`).join('')}`
  say(machine)
  try {
    const { results, ok } = await raceAll(options, field.entrants, say)
    if (options.traces) results.push(...traceTimes(sets, options.rounds))
    const products = options.products ? productSpeeds(sets, options.rounds) : undefined
    if (options.json) console.log(JSON.stringify({ machine, results, products }))
    else for (const line of [...tableOf(results), ...linesOf(results), ...(products ?? []).map(productLine), '', ...options.workloads.filter((workload) => !isGrowth(workload)).map(memoryLine)]) console.log(line)
    return ok ? 0 : 1
  } finally {
    await field.close()
  }
}

async function raceAll({ workloads, rounds }: BenchOptions, entrants: readonly Entrant[], say: (line: string) => void): Promise<{ results: Result[]; ok: boolean }> {
  const results: Result[] = []
  let ok = true
  for (const workload of workloads) {
    // How a step grows is asked of ourselves only, with the kernels of the page.
    const racing = isGrowth(workload) ? entrants.filter(({ own, engine }) => own && engine === 'simd') : entrants
    const raced = await race(workload, racing, { rounds, reference: plainSet, say })
    results.push(...raced.results)
    ok &&= raced.ok
  }
  return { results, ok }
}

/** Everybody that is asked for and there; who is missing is told. */
async function gather({ places, peers }: BenchOptions, sets: readonly KernelSet[], say: (line: string) => void): Promise<Field> {
  const browser = places.includes('chromium') || peers.some((peer) => peer.startsWith('tfjs')) ? await openBrowser() : null
  if (typeof browser === 'string') say(`No browser takes part: ${browser}.`)
  const side = typeof browser === 'string' ? null : browser
  const torch = peers.includes('pytorch') ? findTorch() : null
  if (peers.includes('pytorch') && !torch) say('PyTorch does not take part: no python3 here has torch (Debian: python3-torch).')
  const python = torch && torchEntrants(torch)
  return {
    entrants: [...(places.includes('node') ? sets.map(nodeEntrant) : []), ...browserEntrants(side, places.includes('chromium'), peers, say), ...(python?.entrants ?? [])],
    versions: [...(side ? [`Chromium ${side.version}`] : []), ...(torch ? [`PyTorch ${torch.version}`] : [])],
    async close() {
      python?.close()
      await side?.close()
    },
  }
}

function browserEntrants(side: BrowserSide | null, engines: boolean, peers: BenchOptions['peers'], say: (line: string) => void): Entrant[] {
  if (!side) return []
  const own = engines ? [...KERNEL_NAMES.map((name) => side.engine(name, 1)), side.engine('simd', 2), side.engine('simd-relaxed', 2)] : []
  const backends = (['wasm', 'cpu'] as const).filter((backend) => peers.includes(`tfjs-${backend}`))
  const others = backends.map((backend) => side.tfjs(backend))
  if (others.includes(null)) say('TensorFlow.js does not take part: npm ci --prefix test/bench installs it.')
  return [...own, ...others.filter((other) => other !== null)]
}

/** What is no race: passes with their trace. */
function linesOf(results: readonly Result[]): string[] {
  return results.filter(({ workload }) => workload.startsWith('trace')).map(({ workload, engine, best_ms, median_ms }) => `${workload.padEnd(26)} ${engine.padEnd(14)} best ${best_ms} ms, median ${median_ms} ms`)
}
