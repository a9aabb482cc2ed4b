/** The model without dropout: which numbers the page drops is drawn by its own random numbers, which no library has. */

import type { CodeModel } from '../code/code-model.ts'
import { remark } from '../code/lines.ts'
import type { Draft } from '../code/lines.ts'

export function undropped(model: CodeModel): CodeModel {
  const architecture = { ...model.shape.architecture, dropout: { input: 0, readOut: 0 } }
  return { ...model, shape: { ...model.shape, architecture } }
}

/** Of the model as the page trains it: says which of its losses is meant. */
export function dropoutLines({ shape: { architecture: { dropout } } }: CodeModel): Draft[] {
  if (dropout.input === 0 && dropout.readOut === 0) return []
  return [remark('While it trains the page has dropout. Here nothing is dropped, and the loss on the page is the one without dropout.')]
}

/** The output is a logit, the page's answer its sigmoid. */
export function isProbability({ objective }: CodeModel): boolean {
  return objective.loss === 'bce_logits'
}
