/** Where truncated backpropagation cuts the way back, as the engine does it: every k steps, counted from the last one that a direction
 *  runs, never before its first. */

import type { Snapshot } from './tensors.ts'

/** By layer (`l0.fwd`): steps (from 0) whose edge to the state before them is cut. null: no truncation. */
export function cutsOf({ architecture, schedule }: Pick<Snapshot['shape'], 'architecture' | 'schedule'>, k: number | null): Record<string, number[]> {
  const { steps } = schedule
  const cut = (run: number) => k !== null && run > 0 && (steps - run) % k === 0
  const runs = Array.from({ length: steps }, (_, run) => run).filter(cut)
  const names = Array.from({ length: architecture.layers }, (_, layer) => `l${layer}`)
  return Object.fromEntries(
    names.flatMap((name) => [
      [`${name}.fwd`, runs] as const,
      ...(architecture.directions === 2 ? [[`${name}.bwd`, runs.map((run) => steps - 1 - run)] as const] : []),
    ]),
  )
}
