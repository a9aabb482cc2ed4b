/** Where weights and their gradients come from: the share of each step, the sum over time, the optimizer's rule. */

import type { Layer } from '../../../engine/layer.ts'
import type { Parameter } from '../../../engine/parameters.ts'
import type { Expression } from '../../contract/product.ts'
import type { TracedRun } from '../traced-run.ts'
import { updatedOf } from '../updated.ts'
import { evaluate, product, sum, value } from './expression.ts'
import type { Rule } from './forward.ts'
import { outputGradient, topRef } from './read-out.ts'
import { inputRefs, numberAt, stepBefore } from './scene.ts'
import type { Scene } from './scene.ts'

/** Up to so many terms a gradient is opened down to its products; beyond, into the shares of the steps. */
const MAX_TERMS = 400

/** The value of a weight: drawn, then moved by every update since. */
export function explainWeight({ run }: Scene): Rule {
  return { rule: run.iteration === 0 ? 'drawn' : 'updated', expression: null }
}

/** One step's share of dWx, dWh, db or dbh: the sum over the batch. */
export function explainShare(scene: Scene, layer: Layer, kind: string, step: number, row: number, column: number): Rule {
  return { rule: 'share', expression: share(scene, layer, kind, step, row, column) }
}

/** The gradient of a layer's weight: the sum over time of the shares. */
export function explainWeightGradient(scene: Scene, layer: Layer, kind: string, row: number, column: number): Rule {
  const opened = layer.order.length * scene.workspace.batch <= MAX_TERMS
  const shares = layer.order.map(({ step }) => {
    const expression = share(scene, layer, kind, step, row, column)
    return opened ? expression : value(evaluate(expression), { tensor: `d${kind}.${layer.name}.steps`, step, row, column })
  })
  return { rule: 'gradient', expression: sum(...shares) }
}

function share(scene: Scene, layer: Layer, kind: string, step: number, row: number, column: number): Expression {
  const gradient = `${layer.cell.hasRecurrentSide && (kind === 'Wh' || kind === 'bh') ? 'dq' : 'da'}.${layer.name}`
  return sum(
    ...examples(scene).map((example) => {
      const d = numberAt(scene, gradient, step, example, column)
      if (kind === 'Wh') return product(numberAt(scene, `h.${layer.name}`, stepBefore(layer, step), example, row), d)
      if (kind !== 'Wx') return d
      const input = inputRefs(scene, layer)[row]
      return product(numberAt(scene, input.tensor, step, example, input.column), d)
    }),
  )
}

function examples({ workspace }: Scene): number[] {
  return Array.from({ length: workspace.batch }, (_, b) => b)
}

/** dWy, dby: the sum over the steps that are read and the batch. */
export function explainReadOutGradient(scene: Scene, kind: string, row: number, column: number): Rule {
  const { readOut } = scene.workspace
  const steps = readOut.each.map(({ top }, e) =>
    sum(
      ...examples(scene).map((example) => {
        const dz = outputGradient(scene, e, example, column)
        if (kind === 'by') return dz
        const state = value(top[example * readOut.width + row], topRef(scene, readOut.steps[e], example, row))
        return product(state, dz)
      }),
    ),
  )
  return { rule: 'gradient', expression: sum(...steps) }
}

/** dE: the sum of dx over the places in the batch where this row was looked up. */
export function explainEmbeddingGradient(scene: Scene, row: number, column: number): Rule {
  const { embedding, batch, mask_tb, dropping, inputDropout_tbd, model } = scene.workspace
  const terms: Expression[] = []
  embedding?.indexes_tb.forEach((index, pair) => {
    if (index !== row || mask_tb[pair] === 0) return
    const dx = numberAt(scene, 'dx', Math.floor(pair / batch), pair % batch, column)
    terms.push(dropping ? product(dx, value(inputDropout_tbd[pair * model.architecture.inputSize + column], null, 'dropout')) : dx)
  })
  return terms.length === 0 ? { rule: 'not_in_batch', expression: value(0) } : { rule: 'gradient', expression: sum(...terms) }
}

/** The weight after this iteration's update: the optimizer's rule with its numbers (src/engine/optimizers.ts). */
export function explainUpdated({ run }: Scene, parameter: Parameter, row: number, column: number): { rule: Rule; value: number } {
  const at = parameter.shape.length === 1 ? column : row * parameter.shape[1] + column
  const { values, state } = updatedOf(run, [parameter])
  const place = { step: null, row, column }
  const weight = value(parameter.value[at], { tensor: parameter.name, ...place })
  const gradient = value(parameter.gradient[at], { tensor: `d${parameter.name}`, ...place })
  const slot = (letter: string) => state.arrays[`${letter}.${parameter.name}`]?.[at] ?? 0
  const moves = moveOf(run, gradient, slot, run.optimizer.state.arrays[`v.${parameter.name}`]?.[at] ?? 0, state.scalars)
  const untouched = parameter.rows !== null && !parameter.rows.touched.includes(row)
  return { rule: untouched ? { rule: 'not_in_batch', expression: weight } : { rule: `update_${run.optimizer.settings.name}`, expression: sum(weight, moves) }, value: values[parameter.name][at] }
}

/** What is added to the weight. `v` and `m` are the optimizer's numbers after the update. */
function moveOf({ optimizer, clipScale }: TracedRun, gradient: Expression, slot: (letter: string) => number, vBefore: number, scalars: Record<string, number>): Expression {
  const { name, rate, momentum, epsilon } = optimizer.settings
  const clipped = clipScale === 1 ? gradient : product(gradient, value(clipScale, null, 'clip'))
  const against = value(-rate, null, '−rate')
  switch (name) {
    case 'sgd':
      return product(against, clipped)
    case 'momentum':
      return sum(product(value(momentum, null, 'momentum'), value(vBefore, null, 'v')), product(against, clipped))
    case 'rmsprop':
    case 'adagrad':
      return product(against, clipped, value(1 / Math.sqrt(slot('v') + epsilon), null, '1/√(v + ε)'))
    case 'adam':
      return product(
        against,
        value(slot('m') / (1 - scalars.beta1Power), null, 'm̂'),
        value(1 / (Math.sqrt(slot('v') / (1 - scalars.beta2Power)) + epsilon), null, '1/(√v̂ + ε)'),
      )
  }
}
