/** Losses on sequences that are not trained on. The weights serve any batch size: each gets a workspace of its own. */

import type { Model } from '../engine/model.ts'
import { forward, lossOf } from '../engine/passes.ts'
import type { Objective, Schedule } from '../engine/spec.ts'
import { createWorkspace } from '../engine/workspace.ts'
import type { Workspace } from '../engine/workspace.ts'
import type { TaskBatch } from '../tasks/task.ts'

export interface Evaluator {
  lossOn(batch: TaskBatch): number
}

export function createEvaluator(model: Model, schedule: Schedule, objective: Objective): Evaluator {
  const workspaces = new Map<number, Workspace>()
  const workspaceFor = (size: number) => {
    const kept = workspaces.get(size) ?? createWorkspace(model, schedule, size, objective)
    workspaces.set(size, kept)
    return kept
  }
  const sizeOf = (batch: TaskBatch) => batch.inputs.length / (schedule.steps * (model.architecture.embedding ? 1 : model.architecture.inputSize))
  return {
    lossOn(batch) {
      const workspace = workspaceFor(sizeOf(batch))
      forward(workspace, batch)
      return lossOf(workspace)
    },
  }
}
