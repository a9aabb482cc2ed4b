/** The table of a benchmark: each workload a block, each engine a row, and how often it is as fast as each peer. */

import type { Result } from './rounds.ts'
import { isGrowth, WORKLOADS } from './workloads.ts'

/** Ratios are those of the best steps. */
export function tableOf(results: readonly Result[]): string[] {
  return WORKLOADS.filter((workload) => !isGrowth(workload)).flatMap(({ name, about }) => {
    const rows = results.filter(({ workload }) => workload === name)
    return rows.length === 0 ? [] : ['', `${name}: ${about}`, ...blockOf(rows), ...growthOf(name, results)]
  })
}

function blockOf(rows: readonly Result[]): string[] {
  const peers = rows.filter(isPeer)
  const heads = peers.map(({ engine }) => `× ${engine}`)
  const line = (cells: readonly string[]) => cells.map((cell, i) => (i < 2 ? cell.padEnd(i === 0 ? 28 : 17) : cell.padStart(Math.max(11, (heads[i - 4]?.length ?? 0) + 2)))).join('')
  return [
    line(['  engine', 'where', 'best ms', 'median ms', ...heads]),
    ...rows.map((row) => line([`  ${row.engine}`, row.where, `${row.best_ms}`, `${row.median_ms}`, ...peers.map((peer) => ratio(peer, row))])),
  ]
}

/** What doubling a size costs, for each of our engines that was timed with it. */
function growthOf(name: string, results: readonly Result[]): string[] {
  return results
    .filter(({ workload }) => workload.startsWith(`${name} `) && workload.endsWith('×2'))
    .flatMap((large) => {
      const small = results.find(({ workload, engine, where }) => workload === name && engine === large.engine && where === large.where)
      return small ? [`  ${large.workload}: ${large.engine} (${large.where}) ${large.best_ms} ms, ${(large.best_ms / small.best_ms).toFixed(2)} times ${name}`] : []
    })
}

function isPeer({ engine }: Result): boolean {
  return /^(tfjs|pytorch)/.test(engine)
}

function ratio(peer: Result, row: Result): string {
  return isPeer(row) ? '' : (peer.best_ms / row.best_ms).toPrecision(3)
}
