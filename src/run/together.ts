/** One batch computed by several: each a slice of it, the gradients added up in the order of parts.ts. Gives the same bits as one
 *  alone. No memory is shared: weights, inputs and gradients travel in buffers that go to and fro. */

import { loadBatch } from '../engine/batch.ts'
import type { Batch } from '../engine/batch.ts'
import { lookUp, scatterAdd } from '../engine/embedding.ts'
import { countOf } from '../engine/losses.ts'
import { lossOf } from '../engine/passes.ts'
import { addAll } from '../engine/parts.ts'
import type { Workspace } from '../engine/workspace.ts'
import { answer, computeSlice, gather, sharedWeights, sliceWorkspace, spread } from './slice.ts'
import { putSlice, roomOf, slicesOf, takeSlice, viewsOf } from './slices.ts'
import type { SliceRoom, SliceRows, SliceSetup } from './slices.ts'

export interface Helper {
  /** Takes the buffer away and gives one of the same length back; rejects where it cannot. */
  compute(buffer: ArrayBuffer, counted: number): Promise<ArrayBuffer>
}

export interface Together {
  /** The batch into the workspace, and from there to gradients of all weights. The loss; null: a helper failed, and nothing counts.
   *  Of the trace there is only x, y and, with an embedding, the gradient of x. */
  pass(batch: Batch): Promise<number | null>
}

/** Whether a batch can be cut this way at all (parts.ts); only float32 travels. */
export function canShare({ model, levels }: Workspace): boolean {
  return levels[0].directions[0].parts > 1 && model.arena.precision === 'float32'
}

/** What each of `members` is told; the first one is the run itself. */
export function setupsOf(workspace: Workspace, members: number): SliceSetup[] {
  const { model, schedule, objective, batch, levels } = workspace
  const weights = sharedWeights(model).reduce((sum, { value }) => sum + value.length, 0)
  const { architecture } = model
  return slicesOf(batch, levels[0].directions[0].parts, members).map((slice) => ({ architecture, schedule, objective, weights, ...slice }))
}

/** `helpers`: one for each of the setups but the first, whose slice is computed here. */
export function createTogether(workspace: Workspace, setups: readonly SliceSetup[], helpers: readonly Helper[]): Together {
  const [own, ...theirs] = setups
  const ownWorkspace = sliceWorkspace(workspace.model, own)
  const ownRoom = viewsOf(own, new ArrayBuffer(4 * roomOf(own)))
  const rooms = theirs.map((setup) => viewsOf(setup, new ArrayBuffer(4 * roomOf(setup))))
  return {
    async pass(batch) {
      const counted = load(workspace, batch)
      const sent = theirs.map((setup, i) => helpers[i].compute(order(workspace, setup, rooms[i]), counted))
      takeInputs(workspace, own, ownRoom)
      computeSlice(ownWorkspace, own, ownRoom, counted)
      // Out of the model: somebody may ask it for the whole pass while we wait.
      answer(ownRoom, own, ownWorkspace)
      const answers = await Promise.all(sent).catch(() => null)
      if (answers === null) return null
      answers.forEach((buffer, i) => (rooms[i] = viewsOf(theirs[i], buffer)))
      return join(workspace, setups, [ownRoom, ...rooms])
    },
  }
}

/** The whole batch into the workspace, with its looked-up inputs. Pairs that count in the loss. */
function load(workspace: Workspace, batch: Batch): number {
  loadBatch(workspace, batch)
  if (workspace.embedding) lookUp(workspace.embedding, workspace.x_tbd)
  return countOf(workspace.counts_sb, workspace.schedule.reads.length * workspace.batch)
}

function order(workspace: Workspace, setup: SliceSetup, room: SliceRoom): ArrayBuffer {
  gather(room.weights, sharedWeights(workspace.model), 'value')
  takeInputs(workspace, setup, room)
  return room.weights.buffer as ArrayBuffer
}

function rowsOf(steps: number, { batch }: Workspace, setup: SliceSetup): SliceRows {
  return { steps, batch, from: setup.from, count: setup.batch }
}

function takeInputs(workspace: Workspace, setup: SliceSetup, { x, mask, target }: SliceRoom): void {
  const { steps, reads } = workspace.schedule
  takeSlice(x, workspace.x_tbd, rowsOf(steps, workspace, setup))
  takeSlice(mask, workspace.mask_tb, rowsOf(steps, workspace, setup))
  takeSlice(target, workspace.target, rowsOf(reads.length, workspace, setup))
}

/** Outputs, and gradient of what was looked up, of all slices; sums of their gradients; then what needs the whole batch. The loss. */
function join(workspace: Workspace, setups: readonly SliceSetup[], rooms: readonly SliceRoom[]): number {
  const { steps, reads } = workspace.schedule
  setups.forEach((setup, i) => {
    if (workspace.embedding) putSlice(workspace.dx_tbd, rooms[i].x, rowsOf(steps, workspace, setup))
    putSlice(workspace.y_sbk, rooms[i].y, rowsOf(reads.length, workspace, setup))
  })
  spread(addedInPairs(rooms.map(({ weights }) => weights)), sharedWeights(workspace.model), 'gradient')
  if (workspace.embedding) scatterAdd(workspace.embedding, workspace.dx_tbd, workspace.mask_tb)
  return lossOf(workspace)
}

/** (0 + 1) + (2 + 3), as parts.ts adds them; in the first. */
function addedInPairs(gradients: readonly Float32Array[]): Float32Array {
  if (gradients.length === 1) return gradients[0]
  const sums = gradients.filter((_, i) => i % 2 === 0)
  sums.forEach((sum, i) => addAll(sum, gradients[2 * i + 1]))
  return addedInPairs(sums)
}
