/** A block fed with batch and time swapped by mistake: (T, B, D) to a network that expects (B, T, D), on copied weights. */

import type { Batch } from '../../engine/batch.ts'
import { scheduleFor } from '../../engine/modes.ts'
import type { Numbers } from '../../engine/numbers.ts'
import { forward } from '../../engine/passes.ts'
import { layersOf } from '../../engine/workspace.ts'
import type { ReadSequence, TransposedOrder, TransposedResult } from '../contract/cube-experiments.ts'
import { planOf, setWeights } from './profile.ts'
import type { RoomPlan, Rooms } from './rooms.ts'
import type { ExperimentSource } from './source.ts'

/** All that a network is given: the engine's order, time outermost. */
interface Given {
  batch: number
  steps: number
  x_tbd: Float64Array
  mask_tb: Uint8Array | null
}

export function transposedExperiment(source: ExperimentSource, { sequence }: TransposedOrder, rooms: Rooms): TransposedResult {
  const { batch, steps, features, hidden } = source.recipe
  const meant = givenBy(source)
  const swapped = swap(meant, features)
  const h_tbh = statesOf(source, meant, rooms)
  const h_bth = statesOf(source, swapped, rooms)
  return {
    iteration: source.iteration,
    sizes: { batch, steps, features, hidden },
    meant: readAt(sequence, meant, h_tbh, source, (t, b) => ({ example: b, step: t })),
    swapped: readAt(sequence, swapped, h_bth, source, (t, b) => ({ example: t, step: b })),
    ...compared(h_tbh, h_bth, meant, hidden),
    fits: batch === steps,
  }
}

/** The batch of the run; zeros at steps without an input. */
function givenBy({ batch: { inputs, mask, lengths }, recipe: { batch, steps, features }, schedule }: ExperimentSource): Given {
  const slab = batch * features
  const x_tbd = Float64Array.from({ length: steps * slab }, (_, i) => (schedule.hasInput[Math.floor(i / slab)] ? Number(inputs[i]) : 0))
  return { batch, steps, x_tbd, mask_tb: lengths === null || mask === null ? null : Uint8Array.from(mask) }
}

/** What was an example is taken for a timestep, and the reverse: rows of D numbers (and the mask) change places, nothing else. */
export function swap({ batch, steps, x_tbd, mask_tb }: Given, features: number): Given {
  const swapped: Given = { batch: steps, steps: batch, x_tbd: new Float64Array(x_tbd.length), mask_tb: mask_tb && new Uint8Array(mask_tb.length) }
  for (let t = 0; t < steps; t++) {
    for (let b = 0; b < batch; b++) {
      const [from, to] = [t * batch + b, b * steps + t]
      swapped.x_tbd.set(x_tbd.subarray(from * features, (from + 1) * features), to * features)
      if (mask_tb && swapped.mask_tb) swapped.mask_tb[to] = mask_tb[from]!
    }
  }
  return swapped
}

/** (steps, batch, H): the states of the top layer, forward, where every step has an input. */
function statesOf(source: ExperimentSource, { batch, steps, x_tbd, mask_tb }: Given, rooms: Rooms): Numbers {
  const schedule = scheduleFor('many_to_many_synced', { steps })
  const plan: RoomPlan = { ...planOf(source), schedule, batch, precision: 'float64' }
  const room = rooms.take(plan)
  const { workspace } = room
  setWeights(workspace, source.weights)
  const given: Batch = { inputs: x_tbd, targets: new Float64Array(workspace.target.length), lengths: null, mask: mask_tb }
  forward(workspace, given)
  const top = layersOf(workspace).findLast(({ direction }) => direction === 'fwd')!
  const states = top.memory.h_tbh.slice()
  rooms.giveBack(room)
  return states
}

function readAt(wanted: number, { batch, steps, x_tbd }: Given, h_tbh: Numbers, { recipe: { features, hidden } }: ExperimentSource, from: (t: number, b: number) => ReadSequence['from'][number]): ReadSequence {
  const sequence = Math.min(Math.max(0, Math.round(wanted)), batch - 1)
  const row = (numbers: Numbers, width: number) => Float64Array.from({ length: steps * width }, (_, i) => numbers[(Math.floor(i / width) * batch + sequence) * width + (i % width)]!)
  return { batch, steps, sequence, x: row(x_tbd, features), from: Array.from({ length: steps }, (_, t) => from(t, sequence)), h: row(h_tbh, hidden) }
}

/** State by state: that after X[b, t, :] in both readings. */
function compared(meant_tbh: Numbers, swapped_bth: Numbers, { batch, steps }: Given, hidden: number): Pick<TransposedResult, 'agree' | 'of' | 'largest'> {
  let agree = 0
  let largest = 0
  for (let t = 0; t < steps; t++) {
    for (let b = 0; b < batch; b++) {
      let difference = 0
      for (let j = 0; j < hidden; j++) difference = Math.max(difference, Math.abs(meant_tbh[(t * batch + b) * hidden + j]! - swapped_bth[(b * steps + t) * hidden + j]!))
      if (difference === 0) agree++
      largest = Math.max(largest, difference)
    }
  }
  return { agree, of: batch * steps, largest }
}
