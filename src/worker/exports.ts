/** What a run gives away and takes in as files: the worker's door to src/export, loaded at the first wish. */

import type { ExportFormat } from '../export/format-names.ts'
import { filesOf } from '../export/files.ts'
import type { Made } from '../export/files.ts'
import type { Run } from '../run/run.ts'

export { importWeights } from './import-weights.ts'

/** Of the batch that the run stands at. */
export function filesOfRun(run: Run, format: ExportFormat, name: string): Made {
  const { recipe, workspace, iteration } = run
  const { loss } = run.pass()
  const model = { shape: run.shape(), objective: workspace.objective, optimizer: recipe.optimizer, globalClip: recipe.clip.global }
  return filesOf(format, { name, title: `unfold ${recipe.cell} ${recipe.mode} iteration ${iteration}`, workspace, batch: run.currentBatch(), model, loss })
}
