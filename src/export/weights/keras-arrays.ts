/** The weights in the order and layout of Keras' `model.get_weights()`: for each layer kernel, recurrent kernel, bias (with two directions
 *  the forward ones first), then the Dense layer's; an embedding comes first. Keras' GRU has its gates z r n where the page has r z n, and
 *  with reset_after its two biases are the rows of one array. https://keras.io/api/layers/recurrent_layers/gru/ */

import { parameterShapes } from '../../engine/parameters.ts'
import type { ParameterShape } from '../../engine/parameters.ts'
import type { Architecture } from '../../engine/spec.ts'
import type { NamedArray } from './named-array.ts'

type Values = Record<string, ArrayLike<number>>

const KERAS_WORDS = { E: 'embeddings', Wx: 'kernel', Wh: 'recurrent_kernel', b: 'bias', Wy: 'dense.kernel', by: 'dense.bias' }

export function toKeras(architecture: Architecture, values: Values): NamedArray[] {
  const shapes = parameterShapes(architecture).filter(({ kind }) => kind !== 'bh')
  return [...shapes.filter(({ kind }) => kind === 'E'), ...shapes.filter(({ kind }) => kind !== 'E')].map((shape) => arrayOf(architecture, shape, values))
}

function arrayOf({ cell }: Architecture, shape: ParameterShape, values: Values): NamedArray {
  const name = kerasName(shape)
  const numbers = Float32Array.from(values[shape.name])
  if (cell !== 'gru' || !['Wx', 'Wh', 'b'].includes(shape.kind)) return { name, shape: shape.shape, numbers }
  const columns = shape.shape.at(-1) ?? 0
  if (shape.kind !== 'b') return { name, shape: shape.shape, numbers: exchanged(numbers, columns) }
  const second = Float32Array.from(values[shape.name.replace('b.', 'bh.')])
  return { name, shape: [2, columns], numbers: Float32Array.from([...exchanged(numbers, columns), ...exchanged(second, columns)]) }
}

/** `l0.fwd.kernel`: for reading only, Keras goes by the order. */
function kerasName({ kind, layer, direction }: ParameterShape): string {
  const word = KERAS_WORDS[kind as keyof typeof KERAS_WORDS]
  return layer === null ? word : `l${layer}.${direction}.${word}`
}

/** Rows of three blocks, the first two of each exchanged. */
function exchanged(numbers: Float32Array, columns: number): Float32Array {
  const H = columns / 3
  const source = (column: number) => (column < H ? column + H : column < 2 * H ? column - H : column)
  return numbers.map((_, i) => numbers[i - (i % columns) + source(i % columns)])
}
