/** Kernel sets: kernels together with the memory that they work in. */

import { createArena } from '../arena.ts'
import type { Arena } from '../numbers.ts'
import type { Precision } from '../spec.ts'
import type { KernelName, Kernels } from './kernels.ts'
import { plainKernels } from './plain.ts'

/** Kernels and the arena of the tensors that they work on. Kernels may refuse numbers from anywhere else. */
export interface Machine {
  readonly kernels: Kernels
  readonly arena: Arena
}

export interface KernelSet {
  readonly name: KernelName
  /** A machine with room for `bytes` bytes of tensors (`Arena.used`), fixed for good where growing would detach them. */
  machine(precision: Precision, bytes: number): Machine
}

export const plainSet: KernelSet = {
  name: 'plain',
  machine: (precision, bytes) => ({ kernels: plainKernels, arena: createArena(precision, bytes) }),
}

/** What is left for tensors that are made later: evaluation on other batch sizes, pictures. Memory that is never touched costs
 *  address space only. */
export const SPARE_BYTES = 32 << 20

/** Builds twice: once to see how much memory it takes, then in a machine with room for that and `spare` bytes. */
export function buildIn<Built>(set: KernelSet, precision: Precision, build: (machine: Machine) => Built, spare = SPARE_BYTES): Built {
  if (set.name === 'plain') return build(set.machine(precision, 1 << 20))
  const trial = plainSet.machine(precision, 1 << 20)
  build(trial)
  return build(set.machine(precision, trial.arena.used + spare))
}
