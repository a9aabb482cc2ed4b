/** Room for one result of the kernels, in the arena (kernels may work nowhere else). What is left there is overwritten by the next. */

import type { Numbers } from '../../engine/numbers.ts'
import type { Workspace } from '../../engine/workspace.ts'
import { layersOf } from '../../engine/workspace.ts'

const rooms = new WeakMap<Workspace, Numbers>()

/** The first `length` numbers of the room. */
export function scratch(workspace: Workspace, length: number): Numbers {
  let room = rooms.get(workspace)
  if (!room) {
    room = workspace.model.arena.take(largest(workspace))
    rooms.set(workspace, room)
  }
  return room.subarray(0, length)
}

/** The largest face of any product box: a slab, or a matrix of weights. */
function largest(workspace: Workspace): number {
  const { batch, readOut } = workspace
  const box = (features: number, hidden: number) => Math.max(batch * features, features * hidden, batch * hidden)
  return Math.max(box(readOut.width, readOut.outputs), ...layersOf(workspace).map((layer) => box(Math.max(layer.width, layer.hidden), layer.columns)))
}
