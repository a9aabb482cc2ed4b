/** First weights of a whole model from one stream, in drawing order. The rule for one matrix is in initial.ts. */

import { drawMatrix } from './initial.ts'
import type { WeightSettings } from './initial.ts'
import type { Model } from './model.ts'
import type { Parameter } from './parameters.ts'
import type { Random } from './random.ts'
import { GATES } from './spec.ts'
import type { InitializerName } from './spec.ts'

/** Fills all parameters. Gated weights are drawn gate block by gate block. Biases: ±1/√H where the weights beside them are drawn
 *  `uniform` (as PyTorch does), else 0. An embedding: ±0.05, as Keras. */
export function drawWeights(model: Model, settings: WeightSettings, random: Random): void {
  for (const parameter of model.parameters) draw(model, settings, parameter, random)
  addForgetBias(model, settings.forgetBias)
}

function draw(model: Model, settings: WeightSettings, parameter: Parameter, random: Random): void {
  switch (parameter.kind) {
    case 'Wx':
      return drawBlocks(model, settings.input, settings.gain, parameter, random)
    case 'Wh':
      return drawBlocks(model, settings.recurrent, settings.gain, parameter, random)
    case 'Wy':
      return drawBlocks(model, settings.output, settings.gain, parameter, random)
    case 'b':
    case 'bh':
      return drawBias(model, settings.recurrent, parameter, random)
    case 'by':
      return drawBias(model, settings.output, parameter, random)
    case 'E':
      for (let i = 0; i < parameter.value.length; i++) parameter.value[i] = 0.05 * (2 * random.uniform() - 1)
  }
}

function drawBlocks({ architecture }: Model, kind: InitializerName, gain: number, { kind: which, shape, value }: Parameter, random: Random): void {
  const [rows, width] = shape as [number, number]
  const blocks = which === 'Wy' ? 1 : GATES[architecture.cell].length
  const columns = width / blocks
  const block = new Float64Array(rows * columns)
  for (let gate = 0; gate < blocks; gate++) {
    drawMatrix(kind, { rows, columns, hidden: architecture.hiddenSize, gain }, random, block)
    for (let r = 0; r < rows; r++) value.set(block.subarray(r * columns, (r + 1) * columns), r * width + gate * columns)
  }
}

function drawBias({ architecture }: Model, kind: InitializerName, { value }: Parameter, random: Random): void {
  if (kind !== 'uniform') value.fill(0)
  else drawMatrix(kind, { rows: 1, columns: value.length, hidden: architecture.hiddenSize, gain: 1 }, random, value)
}

/** Block 1 of i f g o: with a large bias the cell starts by remembering (Gers et al. 2000). */
function addForgetBias({ architecture, parameters }: Model, forgetBias: number): void {
  if (architecture.cell !== 'lstm') return
  const H = architecture.hiddenSize
  for (const { kind, value } of parameters) {
    if (kind === 'b') for (let i = H; i < 2 * H; i++) value[i]! += forgetBias
  }
}
