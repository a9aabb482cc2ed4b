/** A pass on copied weights, and how large the gradient is at each step of it. */

import type { Batch } from '../../engine/batch.ts'
import type { Numbers } from '../../engine/numbers.ts'
import { backward, forward, lossOf } from '../../engine/passes.ts'
import { GATES } from '../../engine/spec.ts'
import type { Architecture, Precision, Schedule } from '../../engine/spec.ts'
import { layersOf } from '../../engine/workspace.ts'
import type { Workspace } from '../../engine/workspace.ts'
import type { Profiles } from '../contract/experiments.ts'
import { profileOf } from './norm.ts'
import type { Room, RoomPlan } from './rooms.ts'
import type { ExperimentSource } from './source.ts'

/** Multiplications of a forward pass up to which float64 is quick: with its backward pass some 50 ms. */
const QUICK = 10_000_000

export function precisionFor(multiplications: number): Precision {
  return multiplications <= QUICK ? 'float64' : 'float32'
}

/** In the cells, for all steps and examples. */
export function multiplicationsOf({ cell, inputSize, hiddenSize: H, layers, directions }: Architecture, { steps }: Schedule, batch: number): number {
  const first = inputSize + H
  const others = (layers - 1) * (directions * H + H)
  return batch * steps * directions * GATES[cell].length * H * (first + others)
}

/** The source's own sizes. */
export function planOf({ architecture, schedule, objective, recipe }: ExperimentSource): RoomPlan {
  return { architecture, schedule, objective, batch: recipe.batch, precision: precisionFor(multiplicationsOf(architecture, schedule, recipe.batch)) }
}

export function setWeights({ model }: Workspace, weights: Record<string, Numbers>): void {
  for (const { name, value } of model.parameters) value.set(weights[name])
}

/** Forward, loss and backward; the loss. `batch` null: the one that is loaded. */
export function passIn(workspace: Workspace, batch: Batch | null): number {
  forward(workspace, batch)
  const loss = lossOf(workspace)
  backward(workspace)
  return loss
}

/** The backward pass of the same forward pass once more, under other bounds. With feedback an earlier one has added to dy. */
export function backwardAgain(workspace: Workspace): void {
  lossOf(workspace)
  backward(workspace)
}

/** What the last pass left, as a profile. */
export function profilesOf({ workspace, precision }: Room, iteration: number, loss: number): Profiles {
  const { schedule, batch } = workspace
  return { iteration, steps: schedule.steps, batch, reads: [...schedule.reads], loss, norms: normsOf(workspace), precision }
}

export function normsOf(workspace: Workspace): Profiles['norms'] {
  const T = workspace.schedule.steps
  const norms = layersOf(workspace).flatMap(({ name, memory, cell }) => [
    [`dh.${name}`, profileOf(memory.dh_tbh, T)] as const,
    ...(cell.hasCellState ? [[`dc.${name}`, profileOf(memory.dc_tbh, T)] as const] : []),
  ])
  return Object.fromEntries(norms)
}
