/** The weights of a model, in drawing order, with their gradients. How they are drawn is in initial.ts. */

import type { Arena, Numbers } from './numbers.ts'
import type { Parameter as Updated } from './optimizers.ts'
import { DIRECTIONS, GATES } from './spec.ts'
import type { Architecture, DirectionName } from './spec.ts'

export type ParameterKind = 'Wx' | 'Wh' | 'b' | 'bh' | 'Wy' | 'by' | 'E'

export interface Parameter extends Updated {
  kind: ParameterKind
  /** null for Wy, by, E. */
  layer: number | null
  direction: DirectionName | null
  /** Wx (in, G·H), Wh (H, G·H), b and bh (G·H), Wy (F, K), by (K), E (vocabulary, D). */
  shape: number[]
}

export interface ParameterShape {
  name: string
  kind: ParameterKind
  layer: number | null
  direction: DirectionName | null
  shape: number[]
}

export function directionsOf(architecture: Architecture): DirectionName[] {
  return DIRECTIONS.slice(0, architecture.directions)
}

/** Numbers that enter a layer at one step: D, then H of each direction of the layer below. */
export function inputWidth({ inputSize, hiddenSize, directions }: Architecture, layer: number): number {
  return layer === 0 ? inputSize : hiddenSize * directions
}

/** Names and shapes of all weights, in drawing order: Wx.l0.fwd, Wh.l0.fwd, b.l0.fwd (gru: bh.l0.fwd), … Wy, by, E. */
export function parameterShapes(architecture: Architecture): ParameterShape[] {
  const { hiddenSize: H, outputSize: K, directions, layers, embedding, inputSize } = architecture
  const recurrent = Array.from({ length: layers }, (_, layer) => directionsOf(architecture).flatMap((direction) => cellShapes(architecture, layer, direction)))
  const alone = (name: ParameterKind, shape: number[]): ParameterShape => ({ name, kind: name, layer: null, direction: null, shape })
  return [
    ...recurrent.flat(),
    alone('Wy', [H * directions, K]),
    alone('by', [K]),
    ...(embedding ? [alone('E', [embedding.vocabulary, inputSize])] : []),
  ]
}

function cellShapes(architecture: Architecture, layer: number, direction: DirectionName): ParameterShape[] {
  const H = architecture.hiddenSize
  const columns = GATES[architecture.cell].length * H
  const shapes: [ParameterKind, number[]][] = [
    ['Wx', [inputWidth(architecture, layer), columns]],
    ['Wh', [H, columns]],
    ['b', [columns]],
  ]
  if (architecture.cell === 'gru') shapes.push(['bh', [columns]])
  return shapes.map(([kind, shape]) => ({ name: `${kind}.l${layer}.${direction}`, kind, layer, direction, shape }))
}

/** Zero weights and gradients of these shapes. */
export function createParameters(architecture: Architecture, arena: Arena): Parameter[] {
  return parameterShapes(architecture).map((shape) => {
    const length = shape.shape.reduce((product, size) => product * size, 1)
    const rows = shape.kind === 'E' ? { touched: new Int32Array(0), width: architecture.inputSize } : null
    return { ...shape, value: arena.take(length), gradient: arena.take(length), rows }
  })
}

export function numbersOf(parameters: readonly Parameter[], which: 'value' | 'gradient'): Numbers[] {
  return parameters.map((parameter) => parameter[which])
}
