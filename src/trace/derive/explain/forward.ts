/** Where states, gates and pre-activations come from: the formulas of the cells, with numbers in them. */

import type { Expression } from '../../contract/product.ts'
import { call, oneMinus, product, sum, value } from './expression.ts'
import { beside, blockOf, inputRefs, isBeforeFirst, isReal, numberAt, stepBefore } from './scene.ts'
import type { Place, Scene } from './scene.ts'

export interface Rule {
  rule: string
  expression: Expression | null
}

const GIVEN: Rule = { rule: 'given', expression: null }

/** h or c after a step; before the first step the initial state. */
export function explainState(scene: Scene, place: Place, kind: 'h' | 'c'): Rule {
  const { workspace } = scene
  if (isBeforeFirst(workspace, place.step)) return initialRule(scene)
  if (!isReal(scene, place.step, place.example)) return { rule: 'copied', expression: previous(scene, place, kind) }
  if (kind === 'c') return { rule: 'c_lstm', expression: cellState(scene, place) }
  return { rule: `h_${scene.cell}`, expression: stateOf(scene, place) }
}

function initialRule({ workspace }: Scene): Rule {
  const { initial } = workspace.schedule
  return initial === 'zero' ? { rule: 'zero_state', expression: null } : { ...GIVEN, rule: `${initial}_state` }
}

function previous(scene: Scene, place: Place, kind: string, unit = place.unit): Expression {
  return beside(scene, place, kind, unit, stepBefore(place.layer, place.step))
}

function stateOf(scene: Scene, place: Place): Expression {
  switch (scene.cell) {
    case 'rnn_tanh':
      return call('tanh', preactivation(scene, place, ''))
    case 'rnn_relu':
      return call('relu', preactivation(scene, place, ''))
    case 'lstm':
      return product(beside(scene, place, 'o'), call('tanh', beside(scene, place, 'c')))
    case 'gru':
      return sum(product(oneMinus(beside(scene, place, 'z')), beside(scene, place, 'n')), product(beside(scene, place, 'z'), previous(scene, place, 'h')))
  }
}

/** c = f ⊙ c' + i ⊙ g. */
function cellState(scene: Scene, place: Place): Expression {
  return sum(product(beside(scene, place, 'f'), previous(scene, place, 'c')), product(beside(scene, place, 'i'), beside(scene, place, 'g')))
}

/** An activated gate. */
export function explainGate(scene: Scene, place: Place, gate: string): Rule {
  const name = gate === 'g' || gate === 'n' ? 'tanh' : 'sigmoid'
  return { rule: `gate_${gate}`, expression: call(name, preactivation(scene, place, gate)) }
}

/** `column` of the pre-activation (G·H). */
export function explainPreactivation(scene: Scene, place: Place, gates: readonly string[]): Rule {
  const { hidden } = place.layer
  const gate = gates[Math.floor(place.unit / hidden)]
  return { rule: 'preactivation', expression: preactivation(scene, { ...place, unit: place.unit % hidden }, gate) }
}

/** gru: the recurrent side of the pre-activation, h'·Wh + bh. */
export function explainRecurrentSide(scene: Scene, place: Place): Rule {
  return { rule: 'recurrent_side', expression: sum(...fromState(scene, place, place.unit), bias(scene, place, 'bh', place.unit)) }
}

/** What the activation of this gate was applied to. */
export function preactivation(scene: Scene, place: Place, gate: string): Expression {
  const column = blockOf(scene.cell, gate) * place.layer.hidden + place.unit
  const own = [...fromInput(scene, place, column), bias(scene, place, 'b', column)]
  if (scene.cell !== 'gru') return sum(...fromInput(scene, place, column), ...fromState(scene, place, column), bias(scene, place, 'b', column))
  const q = beside(scene, place, 'q', column)
  return gate === 'n' ? sum(...own, product(beside(scene, place, 'r'), q)) : sum(...own, q)
}

function fromInput(scene: Scene, { layer, step, example }: Place, column: number): Expression[] {
  return inputRefs(scene, layer).map((input, row) => product(numberAt(scene, input.tensor, step, example, input.column), numberAt(scene, `Wx.${layer.name}`, null, row, column)))
}

function fromState(scene: Scene, place: Place, column: number): Expression[] {
  const { layer } = place
  return Array.from({ length: layer.hidden }, (_, row) => product(previous(scene, place, 'h', row), numberAt(scene, `Wh.${layer.name}`, null, row, column)))
}

function bias(scene: Scene, { layer }: Place, kind: string, column: number): Expression {
  return numberAt(scene, `${kind}.${layer.name}`, null, 0, column)
}

/** x: given, looked up, or the output of the step before; dropout is a factor. */
export function explainInput(scene: Scene, step: number, example: number, column: number): Rule {
  const { workspace } = scene
  const { schedule, embedding, fedFrom, dropping, inputDropout_tbd, batch, x_tbd } = workspace
  const pair = step * batch + example
  const at = pair * (x_tbd.length / schedule.steps / batch) + column
  const factor = dropping ? [value(inputDropout_tbd[at], null, 'dropout')] : []
  const dropped = (source: Expression) => (factor.length > 0 ? product(source, ...factor) : source)
  if (embedding && embedding.indexes_tb[pair] >= 0) return { rule: 'looked_up', expression: dropped(numberAt(scene, 'E', null, embedding.indexes_tb[pair], column)) }
  if (fedFrom[step] >= 0) return { rule: 'fed_back', expression: dropped(value(x_tbd[at], { tensor: 'y', step: step - 1, row: example, column })) }
  if (!schedule.hasInput[step]) return { rule: 'no_input', expression: null }
  return dropping ? { rule: 'dropped', expression: dropped(value(x_tbd[at])) } : GIVEN
}
