/** Weights of a file put in place of those that a recipe draws: everything else of the run starts anew. */

import type { Architecture } from '../engine/spec.ts'
import { readSafetensors } from '../export/weights/safetensors.ts'
import { fromTorch } from '../export/weights/torch-names.ts'
import type { Checkpoint } from './protocol.ts'

/** reason: `format` (no safetensors file), `type` (of the array `name`: `given`), `missing` (the array `name` of shape `expected`), `shape`
 *  (the array `name` is `given`, not `expected`), `not_finite`. Shapes are PyTorch's, written as (20, 5). */
export interface ImportFailure extends Record<string, string> {
  reason: 'format' | 'type' | 'missing' | 'shape' | 'not_finite'
  name: string
  given: string
  expected: string
}

/** `start`: iteration 0 of the recipe. */
export function importWeights(start: Checkpoint, architecture: Architecture, bytes: Uint8Array): { base: Checkpoint } | { refused: ImportFailure } {
  const read = readSafetensors(bytes)
  if ('unreadable' in read) return refuse(read.unreadable.reason, read.unreadable.reason === 'type' ? { name: read.unreadable.name, given: read.unreadable.type } : {})
  const found = fromTorch(architecture, read.arrays)
  if ('misfit' in found) {
    const { name, expected, given } = found.misfit
    return refuse(given ? 'shape' : 'missing', { name, expected: written(expected), given: given ? written(given) : '' })
  }
  const wrong = Object.entries(found.values).find(([, numbers]) => !numbers.every(Number.isFinite))
  if (wrong) return refuse('not_finite', { name: wrong[0] })
  return { base: { ...start, arrays: { ...start.arrays, ...found.values } } }
}

function refuse(reason: ImportFailure['reason'], data: Partial<ImportFailure> = {}): { refused: ImportFailure } {
  return { refused: { reason, name: '', given: '', expected: '', ...data } }
}

const written = (shape: readonly number[]) => `(${shape.join(', ')}${shape.length === 1 ? ',' : ''})`
