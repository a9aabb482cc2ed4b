/** What the page can save of a batch and its weights, as files. Pictures are not here: they are made where they are drawn. */

import type { Batch } from '../engine/batch.ts'
import { numbersOf } from '../engine/parameters.ts'
import type { Workspace } from '../engine/workspace.ts'
import type { CodeModel } from './code/code-model.ts'
import type { ExportFormat } from './format-names.ts'
import { notHeldOf, preventingOf } from './cannot-hold.ts'
import type { NotHeld } from './cannot-hold.ts'
import { goldenText } from './golden/case-of.ts'
import { batchArrays, countOfAll, MOST_IN_A_SCRIPT, weightsOf } from './script/given.ts'
import { kerasScript } from './script/keras-script.ts'
import { pytorchScript } from './script/pytorch-script.ts'
import type { Numbered } from './script/pytorch-script.ts'
import { toKeras } from './weights/keras-arrays.ts'
import type { NamedArray } from './weights/named-array.ts'
import { writeSafetensors } from './weights/safetensors.ts'
import { toTorch } from './weights/torch-names.ts'

export interface ExportedFile {
  name: string
  /** MIME type. */
  type: string
  body: string | Uint8Array<ArrayBuffer>
}

export interface FileSource {
  /** Of the files, without their endings. */
  name: string
  /** Of the golden case inside. */
  title: string
  workspace: Workspace
  batch: Batch
  model: CodeModel
  /** The page's loss of this batch. */
  loss: number
}

export type Made = { files: ExportedFile[] } | { prevented: NotHeld | 'not_finite' }

const JSON_TYPE = 'application/json'
const PYTHON = 'text/x-python'
const BYTES = 'application/octet-stream'

export function filesOf(format: ExportFormat, source: FileSource): Made {
  const { workspace, batch, name, model } = source
  if (format === 'numbers') {
    const made = goldenText({ name: source.title, workspace, batch, clip: model.globalClip })
    return 'text' in made ? { files: [{ name: `${name}.json`, type: JSON_TYPE, body: made.text }] } : made
  }
  const { architecture } = workspace.model
  const [prevented] = preventingOf(format, notHeldOf({ architecture, schedule: workspace.schedule, objective: workspace.objective, batch: workspace.batch, lengths: model.shape.lengths, padsBefore: model.shape.lengths !== null && model.shape.padding === 'before' }, format))
  if (prevented) return { prevented }
  if (!numbersOf(workspace.model.parameters, 'value').every((numbers) => numbers.every(Number.isFinite))) return { prevented: 'not_finite' }
  const weights = weightsOf(workspace)
  if (format === 'weights') return { files: [{ name: `${name}.safetensors`, type: BYTES, body: writeSafetensors(toTorch(architecture, weights), { format: 'pt' }) }] }
  return format === 'pytorch' ? scriptFiles(source, 'pytorch', toTorch(architecture, weights), pytorchScript) : scriptFiles(source, 'keras', toKeras(architecture, weights), kerasScript)
}

/** The script and, where it would be too long, its numbers beside it. */
function scriptFiles(source: FileSource, library: 'pytorch' | 'keras', weights: NamedArray[], write: (numbered: Numbered) => string): Made {
  const { model, loss } = source
  const arrays = [...weights, ...batchArrays(source)]
  const stem = `${source.name}-${library}`
  const file = countOfAll(arrays) > MOST_IN_A_SCRIPT ? `${stem}.safetensors` : null
  const script: ExportedFile = { name: `${stem}.py`, type: PYTHON, body: write({ model, loss, arrays, file }) }
  return { files: file === null ? [script] : [script, { name: file, type: BYTES, body: writeSafetensors(arrays) }] }
}
