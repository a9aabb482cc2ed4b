/** The weights under PyTorch's names, in PyTorch's layout, and back. Keys are those of a module with the members `embedding`, `rnn` and
 *  `out`; torch.nn.RNN, LSTM and GRU name and lay out their weights alike (weight_ih_l0 is (G·H, D), gates i f g o and r z n, as here).
 *  https://docs.pytorch.org/docs/stable/generated/torch.nn.LSTM.html */

import { parameterShapes } from '../../engine/parameters.ts'
import type { ParameterShape } from '../../engine/parameters.ts'
import type { Architecture } from '../../engine/spec.ts'
import { countOf, transposed } from './named-array.ts'
import type { NamedArray } from './named-array.ts'

const STEMS = { Wx: 'weight_ih', Wh: 'weight_hh', b: 'bias_ih', bh: 'bias_hh' } as const
const ALONE = { Wy: 'out.weight', by: 'out.bias', E: 'embedding.weight' } as const
/** Matrices that PyTorch has the other way round. */
const TURNED: readonly string[] = ['Wx', 'Wh', 'Wy']

/** `Wx.l0.bwd` → `rnn.weight_ih_l0_reverse`. */
export function torchName({ kind, layer, direction }: ParameterShape): string {
  if (kind === 'Wy' || kind === 'by' || kind === 'E') return ALONE[kind]
  return place(STEMS[kind], layer ?? 0, direction)
}

const place = (stem: string, layer: number, direction: ParameterShape['direction']) => `rnn.${stem}_l${layer}${direction === 'bwd' ? '_reverse' : ''}`

/** PyTorch's shape of a weight. */
export function torchShape({ kind, shape }: ParameterShape): number[] {
  return TURNED.includes(kind) ? [...shape].reverse() : shape
}

/** Values by the engine's names → PyTorch's arrays. Where the engine has one bias, PyTorch's second one is zeros. */
export function toTorch(architecture: Architecture, values: Record<string, ArrayLike<number>>): NamedArray[] {
  return parameterShapes(architecture).flatMap((parameter) => {
    const value = values[parameter.name]
    const one = { name: torchName(parameter), shape: torchShape(parameter), numbers: turned(parameter, value) }
    return hasSilentBias(architecture, parameter) ? [one, { ...one, name: silentName(parameter), numbers: new Float32Array(value.length) }] : [one]
  })
}

/** The second bias that the engine has not: plain cells and lstm add both up. */
export function hasSilentBias({ cell }: Architecture, { kind }: ParameterShape): boolean {
  return kind === 'b' && cell !== 'gru'
}

const silentName = ({ layer, direction }: ParameterShape) => place(STEMS.bh, layer ?? 0, direction)

function turned({ kind, shape }: ParameterShape, value: ArrayLike<number>): Float32Array {
  return TURNED.includes(kind) ? transposed(value, shape[0], shape[1]) : Float32Array.from(value)
}

/** What does not fit: an array that is missing, or has another shape. Shapes are PyTorch's. */
export interface Misfit {
  name: string
  expected: number[]
  /** null: there is no such array. */
  given: number[] | null
}

/** PyTorch's arrays → values by the engine's names. Two biases are added up where the engine has one. Arrays of other names are ignored;
 *  so is a name before the last two parts (`model.rnn.weight_ih_l0`), and `lstm`, `gru` stand for `rnn`. */
export function fromTorch(architecture: Architecture, arrays: readonly NamedArray[]): { values: Record<string, Float32Array> } | { misfit: Misfit } {
  const known = new Map(arrays.map((array) => [shortName(array.name), array]))
  const values: Record<string, Float32Array> = {}
  for (const parameter of parameterShapes(architecture)) {
    const found = fitting(known, torchName(parameter), torchShape(parameter))
    if ('misfit' in found) return found
    values[parameter.name] = backTurned(parameter, found.array.numbers)
    if (!hasSilentBias(architecture, parameter) || !known.has(silentName(parameter))) continue
    const second = fitting(known, silentName(parameter), parameter.shape)
    if ('misfit' in second) return second
    second.array.numbers.forEach((number, i) => (values[parameter.name][i] += number))
  }
  return { values }
}

function shortName(name: string): string {
  const [module = '', ...rest] = name.split('.').slice(-2)
  return [/^(rnn|lstm|gru)$/.test(module) ? 'rnn' : module, ...rest].join('.')
}

function fitting(known: ReadonlyMap<string, NamedArray>, name: string, expected: number[]): { array: NamedArray } | { misfit: Misfit } {
  const array = known.get(name)
  if (!array) return { misfit: { name, expected, given: null } }
  const same = array.shape.length === expected.length && array.shape.every((size, axis) => size === expected[axis])
  return same && array.numbers.length === countOf(array) ? { array } : { misfit: { name, expected, given: array.shape } }
}

function backTurned({ kind, shape }: ParameterShape, numbers: ArrayLike<number>): Float32Array {
  return TURNED.includes(kind) ? transposed(numbers, shape[1], shape[0]) : Float32Array.from(numbers)
}
