/** The letters of a network: everything that a shape can be made of. */

import { GATES } from '../engine/spec.ts'
import type { ModelShape } from '../engine/spec.ts'

export interface Sizes {
  B: number
  T: number
  D: number
  H: number
  K: number
  /** Steps that are read. */
  S: number
  /** Column blocks of the cell's weights. */
  G: number
  /** H of every direction: what the next layer and the read-out get. */
  F: number
  layers: number
}

export function sizesOf({ architecture, schedule, batch }: ModelShape): Sizes {
  const { cell, inputSize, hiddenSize, outputSize, layers, directions } = architecture
  return { B: batch, T: schedule.steps, D: inputSize, H: hiddenSize, K: outputSize, S: schedule.reads.length, G: GATES[cell].length, F: hiddenSize * directions, layers }
}

/** Numbers that enter layer `layer` (from 0) at one step. */
export function widthInto({ D, F }: Sizes, layer: number): number {
  return layer === 0 ? D : F
}

/** Numbers in all weights, an embedding's among them. A gru has two biases. */
export function weightCount(sizes: Sizes, { architecture }: ModelShape): number {
  const { D, H, K, G, F, layers } = sizes
  const biases = architecture.cell === 'gru' ? 2 : 1
  let count = F * K + K + (architecture.embedding?.vocabulary ?? 0) * D
  for (let layer = 0; layer < layers; layer++) count += architecture.directions * G * H * (widthInto(sizes, layer) + H + biases)
  return count
}
