/** One workload: everybody shows the same loss and gradients, then all take turns, so that whatever else the machine does meets
 *  all of them. */

import type { KernelSet } from '../../engine/kernels/sets.ts'
import { agreementOf } from './agree.ts'
import type { Agreement } from './agree.ts'
import type { Entrant, Ready } from './entrant.ts'
import { trainingOf } from './training.ts'
import type { Workload } from './workloads.ts'

export interface Result {
  workload: string
  engine: string
  where: string
  best_ms: number
  median_ms: number
}

export interface RoundsOptions {
  rounds: number
  /** The reference of the check: plain kernels in float64. */
  reference: KernelSet
  say(line: string): void
}

interface Runner {
  entrant: Entrant
  ready: Ready
  repeats: number
  /** Turns that it takes: who needs a second for a step takes fewer. */
  turns: number
  times: number[]
}

/** Milliseconds of one turn, at least one step. */
const TURN_MS = 60
const WARM_MS = 150

/** `ok` false: somebody computes something else. */
export async function race(workload: Workload, entrants: readonly Entrant[], options: RoundsOptions): Promise<{ results: Result[]; ok: boolean }> {
  const reference = await trainingOf(workload, options.reference, 'float64').check()
  options.say(`${workload.name}: loss ${reference.loss.toPrecision(7)} (float64)`)
  const runners: Runner[] = []
  let ok = true
  for (const entrant of entrants) {
    const ready = await entrant.prepare(workload)
    if (typeof ready === 'string') {
      options.say(`  ${nameOf(entrant)}: not timed: ${ready}`)
      continue
    }
    const agreement = agreementOf(reference, await ready.check())
    options.say(`  ${nameOf(entrant)}: ${wordsOf(agreement)}`)
    ok &&= agreement.ok
    if (agreement.ok) runners.push(await warmed(entrant, ready, options.rounds))
  }
  await takeTurns(runners)
  for (const { ready } of runners) await ready.done()
  return { results: runners.map((runner) => resultOf(workload, runner)), ok }
}

function nameOf({ engine, where }: Entrant): string {
  return `${engine} (${where})`.padEnd(44)
}

function wordsOf({ loss, worst, tensor, ok }: Agreement): string {
  return `loss ${loss.toPrecision(7)}, gradients differ by at most ${worst.toExponential(1)}${tensor && ` (${tensor})`}${ok ? '' : ': NOT THE SAME, not timed'}`
}

async function warmed(entrant: Entrant, ready: Ready, rounds: number): Promise<Runner> {
  let ms = await ready.time(1)
  for (let spent = ms; spent < WARM_MS; ) {
    const repeats = Math.max(1, Math.floor(TURN_MS / 3 / ms))
    ms = await ready.time(repeats)
    spent += ms * repeats
  }
  const turns = ms > 2000 ? 2 : ms > 500 ? Math.min(rounds, 4) : rounds
  return { entrant, ready, repeats: Math.max(1, Math.round(TURN_MS / ms)), turns, times: [] }
}

async function takeTurns(runners: readonly Runner[]): Promise<void> {
  const most = Math.max(0, ...runners.map(({ turns }) => turns))
  for (let round = 0; round < most; round++) {
    for (const { ready, repeats, turns, times } of runners) if (round < turns) times.push(await ready.time(repeats))
  }
}

function resultOf({ name }: Workload, { entrant: { engine, where }, times }: Runner): Result {
  const sorted = [...times].sort((a, b) => a - b)
  return { workload: name, engine, where, best_ms: rounded(sorted[0]), median_ms: rounded(sorted[sorted.length >> 1]) }
}

export function rounded(value: number): number {
  return Number(value.toPrecision(4))
}
