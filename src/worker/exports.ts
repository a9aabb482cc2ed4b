/** What a run gives away and takes in as files: the worker's door to src/export, loaded at the first wish. */

import { backwardToInputs, forward, lossOf } from '../engine/passes.ts'
import type { ExportFormat } from '../export/format-names.ts'
import { filesOf } from '../export/files.ts'
import type { Made } from '../export/files.ts'
import { weightsPass } from '../run/pass.ts'
import type { Run } from '../run/run.ts'

export { importWeights } from './import-weights.ts'

/** Of the batch that the run stands at. `iteration`: that its weights are of, where it is not the run's. */
export function filesOfRun(run: Run, format: ExportFormat, name: string, iteration = run.iteration): Made {
  const { recipe, workspace } = run
  const { loss } = run.pass()
  const model = { shape: run.shape(), objective: workspace.objective, optimizer: recipe.optimizer, globalClip: recipe.clip.global }
  return filesOf(format, { name, title: `unfold ${recipe.cell} ${recipe.mode} iteration ${iteration}`, workspace, batch: run.currentBatch(), model, loss: drops(run) ? undroppedLoss(run) : loss })
}

const drops = ({ recipe: { dropout } }: Run) => dropout.input > 0 || dropout.readOut > 0

/** Files drop nothing. The pass of the stage, with its mask, is made once more: the same bits. */
function undroppedLoss({ recipe, workspace, iteration, currentBatch }: Run): number {
  forward(workspace, currentBatch())
  const loss = lossOf(workspace)
  weightsPass(recipe, workspace, currentBatch(), iteration)
  backwardToInputs(workspace)
  return loss
}
