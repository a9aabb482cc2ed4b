/** Spectral radii of the recurrent blocks, and weights whose blocks have another one. */

import { spectralRadius } from '../../engine/eigen/eigenvalues.ts'
import type { Numbers } from '../../engine/numbers.ts'
import { GATES } from '../../engine/spec.ts'
import type { Architecture } from '../../engine/spec.ts'
import type { BlockRadius } from '../contract/experiments.ts'

type Weights = Record<string, Numbers>

export interface Block {
  tensor: string
  gate: string
  radius: number
}

/** Radii of the blocks, one for each `next`. Those of the last weights are remembered: a slider asks about the same again. */
export type Radii = (architecture: Architecture, weights: Weights) => Generator<void, Block[], void>

export function createRadii(): Radii {
  let known: { wh: [string, Numbers][]; blocks: Block[] } | null = null
  return function* radii({ cell, hiddenSize }, weights) {
    const wh = Object.entries(weights).filter(([name]) => name.startsWith('Wh.'))
    if (known && sameNumbers(known.wh, wh)) return known.blocks
    const blocks: Block[] = []
    for (const [tensor, numbers] of wh) {
      for (const [index, gate] of GATES[cell].entries()) {
        blocks.push({ tensor, gate, radius: spectralRadius(blockOf(numbers, hiddenSize, index), hiddenSize) })
        yield
      }
    }
    known = { wh, blocks }
    return blocks
  }
}

/** (H, H): columns index·H … of a recurrent matrix (H, G·H). */
export function blockOf(numbers: Numbers, hidden: number, index: number): Float64Array {
  const width = numbers.length / hidden
  return Float64Array.from({ length: hidden * hidden }, (_, i) => numbers[Math.floor(i / hidden) * width + index * hidden + (i % hidden)])
}

/** Copies of the weights with every recurrent block at `radius`, in float64; the factors. null: as they are, factor 1. */
export function scaledTo(radius: number | null, { cell, hiddenSize }: Architecture, weights: Weights, blocks: Block[]): { weights: Weights; blocks: BlockRadius[] } {
  const scaled: Weights = { ...weights }
  const gates = GATES[cell]
  const factored = blocks.map((block): BlockRadius => ({ ...block, factor: factorFor(radius, block.radius) }))
  for (const { tensor, gate, factor } of factored) {
    if (factor === null || factor === 1) continue
    const numbers = scaled[tensor] === weights[tensor] ? (scaled[tensor] = Float64Array.from(weights[tensor])) : scaled[tensor]
    const width = gates.length * hiddenSize
    const from = gates.indexOf(gate) * hiddenSize
    for (let row = 0; row < hiddenSize; row++) for (let j = 0; j < hiddenSize; j++) numbers[row * width + from + j] *= factor
  }
  return { weights: scaled, blocks: factored }
}

function factorFor(wanted: number | null, radius: number): number | null {
  if (wanted === null) return 1
  const factor = wanted / radius
  return Number.isFinite(factor) ? factor : null
}

function sameNumbers(a: [string, Numbers][], b: [string, Numbers][]): boolean {
  return a.length === b.length && a.every(([name, numbers], k) => name === b[k][0] && numbers.length === b[k][1].length && numbers.every((number, i) => number === b[k][1][i]))
}
