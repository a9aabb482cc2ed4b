/** Explains where numbers stopped being finite: "The hidden state of example 2 at t = 7 grew beyond the largest float32 …". */

import type { Say } from './catalogue.ts'
import { tensorWhat } from './tensors.ts'

export interface NotFiniteWords {
  tensor: string
  step: number | null
  example: number | null
  phase: 'forward' | 'loss' | 'backward' | 'update'
}

export function notFiniteSentence(say: Say, found: NotFiniteWords): string {
  const explained = found.phase === 'loss' ? say('notFinite.loss') : say(`notFinite.${found.phase}`, { what: whatAndWhere(say, found) })
  return `${explained} ${say('notFinite.kept')}`
}

function whatAndWhere(say: Say, { tensor, step, example }: NotFiniteWords): string {
  const name = say('notFinite.the', { what: tensorWhat(say, tensor) })
  if (step !== null && example !== null) return say('notFinite.where', { tensor: name, t: step + 1, example: example + 1 })
  if (step !== null) return say('notFinite.whereStep', { tensor: name, t: step + 1 })
  if (example !== null) return say('notFinite.whereExample', { tensor: name, example: example + 1 })
  return say('notFinite.whereNone', { tensor: name })
}
