/** With several losses, which of them each part of the gradient comes from: ∂L_s/∂h_t for every read s and step t. */

import type { Batch } from '../../engine/batch.ts'
import { lossPerExample } from '../../engine/losses.ts'
import type { Numbers } from '../../engine/numbers.ts'
import { backwardToStates, forward, lossOf } from '../../engine/passes.ts'
import { layersOf } from '../../engine/workspace.ts'
import type { Workspace } from '../../engine/workspace.ts'
import type { ItemisedOrder, ItemisedResult } from '../contract/experiments.ts'
import { stackedCopies } from './copies.ts'
import { normOf, profileOf } from './norm.ts'
import { multiplicationsOf, planOf, precisionFor, setWeights } from './profile.ts'
import type { Rooms } from './rooms.ts'
import { withSteps } from './source.ts'
import type { ExperimentSource } from './source.ts'

/** One piece of work: multiplications of a forward pass, and numbers of states. */
const PIECE = 10_000_000
const PIECE_STATES = 2_000_000

export function* itemisedExperiment(own: ExperimentSource, { steps }: ItemisedOrder, rooms: Rooms): Generator<void, ItemisedResult, void> {
  const source = withSteps(own, steps)
  const copies = copiesFor(source)
  const plan = planOf(source)
  const precision = precisionFor(multiplicationsOf(source.architecture, source.schedule, plan.batch) * source.schedule.reads.length)
  const room = rooms.take({ ...plan, precision, batch: plan.batch * copies, objective: { ...plan.objective, stepClip: null } })
  try {
    const { workspace } = room
    setWeights(workspace, source.weights)
    const sums = emptySums(workspace, copies)
    const reading = backwardByRead(workspace, stackedCopies(source, copies), copies)
    for (const { read, copy } of reading) {
      for (const sum of sums) sum.add(read, copy)
      if (copy === copies - 1) yield
    }
    const losses = lossesByRead(workspace, copies)
    return {
      iteration: source.iteration, steps: source.schedule.steps, batch: plan.batch, reads: [...source.schedule.reads], precision, losses,
      loss: losses.reduce((sum, loss) => sum + loss, 0),
      norms: Object.fromEntries(sums.map(({ id, norms }) => [id, norms()])),
      triangles: Object.fromEntries(sums.map(({ id, triangle }) => [id, triangle])),
      withoutStepClip: source.objective.stepClip !== null,
    }
  } finally {
    rooms.giveBack(room)
  }
}

/** Copies of the batch that go through one pass together, each with a loss of its own. */
function copiesFor({ architecture, schedule, recipe }: ExperimentSource): number {
  const work = multiplicationsOf(architecture, schedule, recipe.batch)
  const states = recipe.batch * schedule.steps * architecture.hiddenSize * architecture.layers * architecture.directions
  return Math.max(1, Math.min(schedule.reads.length, Math.floor(PIECE / work), Math.floor(PIECE_STATES / states)))
}

/** One forward pass over the stacked copies, then a backward pass for every `copies` reads: copy c carries back the loss of one read
 *  alone. Gives each read with the copy that has it; the gradients of the workspace's states are then of those losses. */
export function* backwardByRead(workspace: Workspace, batch: Batch, copies: number): Generator<{ read: number; copy: number }, void, void> {
  const { schedule, dy_sbk } = workspace
  forward(workspace, batch)
  lossOf(workspace)
  const S = schedule.reads.length
  const row = dy_sbk.length / S
  const part = row / copies
  // The mean was over all copies.
  const all = dy_sbk.map((number) => number * copies)
  for (let from = 0; from < S; from += copies) {
    const count = Math.min(copies, S - from)
    dy_sbk.fill(0)
    for (let copy = 0; copy < count; copy++) {
      const at = (from + copy) * row + copy * part
      dy_sbk.set(all.subarray(at, at + part), at)
    }
    backwardToStates(workspace)
    for (let copy = 0; copy < count; copy++) yield { read: from + copy, copy }
  }
}

/** The rows of one copy at step t of (T, copies · B, n): (B, n). */
export function rowsOfCopy(numbers: Numbers, steps: number, copies: number, copy: number, t: number): Numbers {
  const slab = numbers.length / steps
  const part = slab / copies
  return numbers.subarray(t * slab + copy * part, t * slab + (copy + 1) * part)
}

interface Sums {
  id: string
  /** (S, T). */
  triangle: Float64Array
  add(read: number, copy: number): void
  /** Of the vector sums over all reads added: (T). */
  norms(): Float64Array
}

function emptySums(workspace: Workspace, copies: number): Sums[] {
  const { schedule: { steps, reads }, model: { architecture: { directions } } } = workspace
  // Nothing comes back from a loss to states after it, unless a second direction reads them first.
  const lastOf = (read: number) => (directions === 1 ? reads[read] : steps - 1)
  return layersOf(workspace).map(({ name, memory: { dh_tbh } }) => {
    const size = dh_tbh.length / steps / copies
    const total = new Float64Array(steps * size)
    const triangle = new Float64Array(reads.length * steps)
    return {
      id: `dh.${name}`,
      triangle,
      add(read, copy) {
        for (let t = 0; t <= lastOf(read); t++) {
          const rows = rowsOfCopy(dh_tbh, steps, copies, copy, t)
          triangle[read * steps + t] = normOf(rows)
          for (let i = 0; i < size; i++) total[t * size + i] += rows[i]
        }
      },
      norms: () => profileOf(total, steps),
    }
  })
}

/** (S), of the first copy: each read's part of the mean over the pairs that count. */
function lossesByRead({ schedule, objective, y_sbk, target, counts_sb, batch, model }: Workspace, copies: number): Float64Array {
  const S = schedule.reads.length
  const B = batch / copies
  const part = (numbers: Numbers, s: number) => numbers.subarray((numbers.length / S) * s, (numbers.length / S) * s + numbers.length / S / copies)
  const counts = counts_sb ?? new Uint8Array(S * batch).fill(1)
  const counted = counts.reduce((sum, one) => sum + one, 0) / copies
  return Float64Array.from({ length: S }, (_, s) => {
    const sizes = { reads: 1, batch: B, outputs: model.architecture.outputSize }
    const losses = lossPerExample(objective.loss, part(y_sbk, s), part(target, s), counts.subarray(s * batch, s * batch + B), sizes)
    return counted === 0 ? 0 : losses.reduce((sum, loss) => sum + loss, 0) / counted
  })
}
