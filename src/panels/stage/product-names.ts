/** Letters and axes of the three faces of a product box, for each arrow and way of summing. */

import type { Shape } from '../shape.ts'
import { stateLetter } from '../../text/status.ts'
import { atLayer, atStep, weightsAt } from '../../text/symbols.ts'
import type { Axis } from '../../trace/contract/tensors.ts'
import type { ArrowRef, Summing } from '../../trace/contract/product.ts'

export interface ProductNames {
  left: string
  front: string
  top: string
  /** Wx, Wx₂ of the second layer. */
  weights: string
  /** The product as it is written: x₃ · Wx, ∂L/∂a₃ · Wxᵀ, x₃ᵀ · ∂L/∂a₃. */
  product: string
  /** The state, or the output, that the arrow leads into. */
  into: string
  /** The other product that is added: h₂ beside x₃ · Wx, x₃ beside h₂ · Wh. */
  other: string
  /** Axes of W's rows and columns. */
  rows: Axis
  columns: Axis
}

export function productNames(shape: Shape, { weights, layer, direction, step }: ArrowRef, summing: Summing): ProductNames {
  const h = stateLetter({ twoDirections: shape.architecture.directions === 2 }, direction)
  const before = direction === 'bwd' ? step + 1 : step - 1
  const input = layer === 0 ? atStep('x', step) : atLayer('h', layer - 1, step)
  const state = atLayer(h, layer, before)
  const W = weights === 'Wy' ? weights : weightsAt(weights, layer)
  const from = weights === 'Wx' ? input : weights === 'Wh' ? state : atLayer('h', shape.architecture.layers - 1, step)
  const gradient = `∂L/∂${weights === 'Wy' ? atStep('y', step) : atStep('a', step)}`
  const products: Record<Summing, string> = { up: `${from} · ${W}`, left: `${gradient} · ${W}ᵀ`, front: `${from}ᵀ · ${gradient}` }
  return {
    left: summing === 'left' ? `∂L/∂${from}` : from,
    front: summing === 'front' ? `∂L/∂${W}` : W,
    weights: W,
    top: summing === 'up' ? atStep('z', step) : gradient,
    product: products[summing],
    into: weights === 'Wy' ? atStep('y', step) : atLayer(h, layer, step),
    other: weights === 'Wx' ? state : input,
    ...axesOf(shape, weights, layer),
  }
}

function axesOf(shape: Shape, weights: ArrowRef['weights'], layer: number): { rows: Axis; columns: Axis } {
  const gated = shape.architecture.cell === 'lstm' || shape.architecture.cell === 'gru'
  if (weights === 'Wy') return { rows: 'hidden', columns: 'outputs' }
  return { rows: weights === 'Wx' && layer === 0 ? 'features' : 'hidden', columns: gated ? 'gates' : 'hidden' }
}

/** Rows and columns of W at this arrow. */
export function productSizes(shape: Shape, { weights, layer }: ArrowRef): { batch: number; features: number; hidden: number } {
  const { cell, inputSize, hiddenSize: H, outputSize, directions } = shape.architecture
  const gates = cell === 'lstm' ? 4 : cell === 'gru' ? 3 : 1
  if (weights === 'Wy') return { batch: shape.batch, features: H * directions, hidden: outputSize }
  const width = weights === 'Wh' ? H : layer === 0 ? inputSize : H * directions
  return { batch: shape.batch, features: width, hidden: gates * H }
}
