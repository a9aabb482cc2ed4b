/** The state between batches: the batch before this one, then this one from zeros and from the states with which the one before ended. */

import { forward, lossOf } from '../../engine/passes.ts'
import { layersOf } from '../../engine/workspace.ts'
import type { Workspace } from '../../engine/workspace.ts'
import type { KeptState, StatefulRefusal, StatefulResult, StatesOfBatch } from '../contract/stateful-experiment.ts'
import type { TensorId } from '../contract/tensors.ts'
import type { TaskBatch } from '../../tasks/task.ts'
import { profileOf } from './norm.ts'
import { planOf, setWeights } from './profile.ts'
import type { Rooms } from './rooms.ts'
import type { ExperimentSource } from './source.ts'

/** All of one kind of state, by `h.l0.fwd` …, in float64. */
type States = Record<TensorId, StatesOfBatch & { all_tbh: Float64Array }>

export function statefulExperiment(source: ExperimentSource, rooms: Rooms): StatefulResult {
  const { iteration, recipe: { batch, steps, hidden } } = source
  const before = iteration === 0 ? null : source.taskWith({ ...source.recipe, batch: source.asked }).batch(iteration - 1)
  const refused = refusalOf(source, before)
  if (refused !== null || before === null) return refused ?? { refused: 'first', iteration }
  const plan = planOf(source)
  const room = rooms.take({ ...plan, schedule: { ...plan.schedule, initial: 'given' } })
  setWeights(room.workspace, source.weights)
  const kept = passFrom(room.workspace, before, null)
  const reset = passFrom(room.workspace, source.batch, null)
  const carried = passFrom(room.workspace, source.batch, kept.states)
  rooms.giveBack(room)
  const states = Object.fromEntries(Object.keys(kept.states).map((id) => [id, compared(kept.states[id]!, reset.states[id]!, carried.states[id]!, steps)]))
  return { refused: null, iteration, steps, batch, hidden, states, losses: { reset: reset.loss, carried: carried.loss }, precision: plan.precision }
}

function refusalOf({ iteration, architecture, schedule, recipe: { batch } }: ExperimentSource, before: TaskBatch | null): StatefulRefusal | null {
  if (architecture.directions === 2) return { refused: 'directions', iteration }
  if (before === null) return { refused: 'first', iteration }
  const there = before.inputs.length / (schedule.steps * (architecture.embedding ? 1 : architecture.inputSize))
  return there === batch ? null : { refused: 'sizes', iteration, before: there, batch }
}

/** `from` null: from zeros. */
function passFrom(workspace: Workspace, batch: TaskBatch, from: States | null): { states: States; loss: number } {
  const initial = from === null ? {} : Object.fromEntries(Object.entries(from).map(([id, { last }]) => [id, last]))
  forward(workspace, { ...batch, initial })
  return { states: statesOf(workspace), loss: lossOf(workspace) }
}

function statesOf(workspace: Workspace): States {
  const copies = layersOf(workspace).flatMap(({ name, memory, cell }) => [
    [`h.${name}`, { initial: memory.h0_bh, all_tbh: memory.h_tbh, last: memory.hLast_bh }] as const,
    ...(cell.hasCellState ? [[`c.${name}`, { initial: memory.c0_bh, all_tbh: memory.c_tbh, last: memory.cLast_bh }] as const] : []),
  ])
  return Object.fromEntries(copies.map(([id, { initial, all_tbh, last }]) => {
    const all = Float64Array.from(all_tbh)
    return [id, { initial: Float64Array.from(initial), first: all.slice(0, last.length), last: Float64Array.from(last), all_tbh: all }]
  }))
}

function compared(kept: States[string], reset: States[string], carried: States[string], steps: number): KeptState {
  const difference = carried.all_tbh.map((value, i) => value - reset.all_tbh[i]!)
  return { before: kept.last, reset: endsOf(reset), carried: endsOf(carried), apart: profileOf(difference, steps) }
}

const endsOf = ({ initial, first, last }: States[string]): StatesOfBatch => ({ initial, first, last })
