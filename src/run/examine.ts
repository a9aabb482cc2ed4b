/** An examination: how well weights do on sequences that are never trained on. It works on a copy in memory of its own and in
 *  pieces, so that training can go on, or somebody can give it up, in between. */

import type { KernelSet } from '../engine/kernels/sets.ts'
import { buildIn } from '../engine/kernels/sets.ts'
import { createModel } from '../engine/model.ts'
import type { Model } from '../engine/model.ts'
import { forward, lossOf } from '../engine/passes.ts'
import type { Precision } from '../engine/spec.ts'
import { createWorkspace } from '../engine/workspace.ts'
import type { Workspace } from '../engine/workspace.ts'
import { validationSizes } from '../tasks/task.ts'
import type { Task, TaskBatch } from '../tasks/task.ts'
import { createScore } from './score.ts'
import type { Success } from './score.ts'

/** Sequences of an examination, unless another number is asked for. */
export const UNSEEN = 1000

export interface Examination {
  /** Mean over all sequences. */
  loss: number
  success: Success
}

/** One piece of work for each `next`: a batch that is drawn, or that goes through the network. It is about the weights as they were at
 *  the first. */
export type Examining = Generator<void, Examination, void>

export interface Examined {
  model: Model
  workspace: Pick<Workspace, 'schedule' | 'objective'>
  task: Task
  precision: Precision
  set: KernelSet
}

/** Memory is taken at the first examination. `count` sequences, from 1 on, as far as there are so many. */
export function createExaminer(examined: Examined): (count?: number) => Examining {
  const { model, workspace: { objective }, task } = examined
  let room: Room | null = null
  let known: { count: number; batches: TaskBatch[]; drawing: Iterator<TaskBatch> } | null = null
  return function* examine(asked = UNSEEN) {
    const count = Math.min(asked, task.unseen ?? asked)
    room ??= createRoom(examined)
    if (known?.count !== count) known = { count, batches: [], drawing: task.unseenBatches(count)[Symbol.iterator]() }
    const drawn = known
    const weights = model.parameters.map(({ value }) => value.slice())
    const score = createScore(objective.loss)
    let loss = 0
    for (const [i, size] of validationSizes(count).entries()) {
      while (drawn.batches.length <= i) {
        drawn.batches.push(drawn.drawing.next().value)
        yield
      }
      // Another examination may have had the room meanwhile.
      room.model.parameters.forEach(({ value }, k) => value.set(weights[k]!))
      const workspace = room.workspaceFor(size)
      forward(workspace, drawn.batches[i]!)
      loss += (lossOf(workspace) * size) / count
      score.add(workspace)
      yield
    }
    return { loss, success: score.success() }
  }
}

/** All pieces at once. */
export function finish(examining: Examining): Examination {
  for (;;) {
    const { done, value } = examining.next()
    if (done) return value
  }
}

interface Room {
  model: Model
  workspaceFor(size: number): Workspace
}

function createRoom({ model, workspace: { schedule, objective }, precision, set }: Examined): Room {
  return buildIn(set, precision, ({ kernels, arena }) => {
    const copy = createModel(model.architecture, kernels, arena)
    const workspaces = new Map<number, Workspace>()
    const workspaceFor = (size: number) => {
      const kept = workspaces.get(size) ?? createWorkspace(copy, schedule, size, objective)
      workspaces.set(size, kept)
      return kept
    }
    workspaceFor(validationSizes(UNSEEN)[0]!)
    return { model: copy, workspaceFor }
  })
}
