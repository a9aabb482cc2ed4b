/** The model without dropout: which numbers the page drops is drawn by its own random numbers, which no library has. */

import type { CodeModel } from '../code/code-model.ts'

export function undropped(model: CodeModel): CodeModel {
  const architecture = { ...model.shape.architecture, dropout: { input: 0, readOut: 0 } }
  return { ...model, shape: { ...model.shape, architecture } }
}
