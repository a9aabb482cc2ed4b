/** Names of tensors for people: 'h.l0.fwd' at step 2 is "h₃", "hidden state", "(batch 4, hidden 5)". */

import type { Key, Say } from './catalogue.ts'
import { atStep, indexText } from './symbols.ts'

export type AxisWord = 'batch' | 'time' | 'features' | 'hidden' | 'outputs' | 'gates' | 'vocabulary'
export type LibraryWord = 'unfold' | 'keras' | 'pytorch' | 'lasagne'

/** An id taken apart: kind, layer, direction. */
export interface TensorParts {
  kind: string
  layer: number | null
  direction: 'fwd' | 'bwd' | null
}

export function tensorParts(id: string): TensorParts {
  const [kind = id, layer, direction] = id.split('.')
  return {
    kind,
    layer: layer?.startsWith('l') ? Number(layer.slice(1)) : null,
    direction: direction === 'fwd' || direction === 'bwd' ? direction : null,
  }
}

/** How many layers and directions the network has: with one of each, a name needs neither. */
export interface Places {
  layers: number
  directions: 1 | 2
}

/** 'dh.l0.fwd', 2 → '∂L/∂h₃'; with two directions '∂L/∂→h₃'; with two layers 'h₃' and its layer in the caption. */
export function tensorSymbol(id: string, step: number | null, places: Places): string {
  const { kind, direction } = tensorParts(id)
  const gradient = isGradient(kind)
  const bare = gradient ? kind.slice(1) : kind
  const letter = bare === 'target' ? 'target' : bare
  const arrow = places.directions === 2 && direction !== null ? (direction === 'bwd' ? '←' : '→') : ''
  const symbol = arrow + (letter === 'target' && step !== null ? `${letter} ${step + 1}` : atStep(letter, step))
  return gradient ? `∂L/∂${symbol}` : symbol
}

/** dx, dWh, dby are gradients; no value's name begins with d. */
export function isGradient(kind: string): boolean {
  return kind.length > 1 && kind.startsWith('d')
}

/** 'hidden state', 'gradient of the loss for the hidden state'. */
export function tensorWhat(say: Say, id: string): string {
  const { kind } = tensorParts(id)
  if (isGradient(kind)) return say('tensor.kind.gradient', { what: kindName(say, kind.slice(1)) })
  if (kind.endsWith("'")) return say('tensor.kind.updated', { what: kindName(say, kind.slice(0, -1)) })
  return kindName(say, kind)
}

const KINDS = ['x', 'h', 'c', 'y', 'target', 'a', 'i', 'f', 'g', 'o', 'r', 'z', 'n', 'q', 'mask', 'Wx', 'Wh', 'b', 'bh', 'Wy', 'by', 'E'] as const

function kindName(say: Say, kind: string): string {
  const known = KINDS.find((name) => name === kind)
  return known === undefined ? kind : say(`tensor.kind.${known}`)
}

/** '(batch 4, hidden 5)' without its brackets, in the words of a library. */
export function shapeInWords(say: Say, library: LibraryWord, axes: readonly AxisWord[], shape: readonly number[]): string {
  return axes.map((axis, i) => `${axisWord(say, library, axis)} ${shape[i]}`).join(', ')
}

export function axisWord(say: Say, library: LibraryWord, axis: AxisWord): string {
  return say(`words.${axis}.${library}` as Key & `words.${AxisWord}.${LibraryWord}`)
}

/** 'h₃ (batch 4, hidden 5)', with layer and direction where there are several. */
export function tensorCaption(say: Say, id: string, step: number | null, places: Places, shape: string): string {
  const name = tensorSymbol(id, step, places)
  const { layer, direction } = tensorParts(id)
  const where: string[] = []
  if (places.layers > 1 && layer !== null) where.push(say('tensor.layer', { n: layer + 1 }))
  if (places.directions === 2 && direction !== null) where.push(say(`tensor.${direction}`))
  return where.length === 0 ? say('tensor.caption', { name, shape }) : say('tensor.captionIn', { name, shape, place: where.join(', ') })
}

/** 'h[0, 2, 2]': example, timestep, unit, all from 0; weights have no time. */
export function codeName(id: string, step: number | null, row: number, column: number, oneDimensional: boolean): string {
  const { kind } = tensorParts(id)
  if (oneDimensional) return indexText(kind, [column])
  return indexText(kind, step === null ? [row, column] : [row, step, column])
}
