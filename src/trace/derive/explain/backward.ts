/** Where gradients of states and pre-activations come from: every path by itself, so that it can be read as "from the next
 *  step, from the output, from the layer above". */

import { GATES } from '../../../engine/spec.ts'
import type { Expression } from '../../contract/product.ts'
import { call, evaluate, oneMinus, product, sum, value } from './expression.ts'
import type { Rule } from './forward.ts'
import { fromOutput } from './read-out.ts'
import { beside, isBeforeFirst, isCut, isReal, numberAt, stepAfter, stepBefore } from './scene.ts'
import type { Place, Scene } from './scene.ts'

/** dh: the sum of what comes from the next step, the output and the layer above. Rule `last` where nothing does. */
export function explainStateGradient(scene: Scene, place: Place): Rule {
  const parts = [fromNextStep(scene, place), fromOutput(scene, place), fromAbove(scene, place)].filter((part) => part !== null)
  return parts.length === 0 ? { rule: 'dh_none', expression: value(0) } : { rule: 'dh', expression: sum(...parts) }
}

function nextStep(scene: Scene, { layer, step }: Place): number | null {
  const next = isBeforeFirst(scene.workspace, step) ? layer.order[0].step : stepAfter(layer, step)
  return isBeforeFirst(scene.workspace, next) || isCut(layer, next) ? null : next
}

/** dq·Whᵀ of the next step (gru also dh ⊙ z); a masked next step hands its gradient on as it is. */
function fromNextStep(scene: Scene, place: Place): Expression | null {
  const { layer, example, unit } = place
  const next = nextStep(scene, place)
  if (next === null) return null
  if (!isReal(scene, next, example)) return sum(beside(scene, place, 'dh', unit, next))
  const dq = scene.cell === 'gru' ? 'dq' : 'da'
  const straight = scene.cell === 'gru' ? product(beside(scene, place, 'dh', unit, next), beside(scene, place, 'z', unit, next)) : null
  const terms = Array.from({ length: layer.columns }, (_, column) => product(beside(scene, place, dq, column, next), numberAt(scene, `Wh.${layer.name}`, null, unit, column)))
  return sum(straight, ...terms)
}

/** da·Wxᵀ of every direction of the layer above, at the same step. */
function fromAbove(scene: Scene, { layer, step, example, unit }: Place): Expression | null {
  const above = scene.layers.filter(({ index }) => index === layer.index + 1)
  if (above.length === 0 || isBeforeFirst(scene.workspace, step)) return null
  const row = (layer.direction === 'fwd' ? 0 : layer.hidden) + unit
  return sum(...above.flatMap((upper) => intoInput(scene, upper.name, upper.columns, step, example, row)))
}

function intoInput(scene: Scene, name: string, columns: number, step: number, example: number, row: number): Expression[] {
  return Array.from({ length: columns }, (_, column) => product(numberAt(scene, `da.${name}`, step, example, column), numberAt(scene, `Wx.${name}`, null, row, column)))
}

/** dx: da·Wxᵀ of layer 0, both directions. */
export function explainInputGradient(scene: Scene, step: number, example: number, column: number): Rule {
  const lowest = scene.layers.filter(({ index }) => index === 0)
  return { rule: 'dx', expression: sum(...lowest.flatMap(({ name, columns }) => intoInput(scene, name, columns, step, example, column))) }
}

/** dc: through its own h, and from c of the next step. */
export function explainCellGradient(scene: Scene, place: Place): Rule {
  const { example, unit, step } = place
  const next = nextStep(scene, place)
  const later = next === null ? null : beside(scene, place, 'dc', unit, next)
  const kept = later && next !== null && isReal(scene, next, example) ? product(later, beside(scene, place, 'f', unit, next)) : later
  const hasOwn = !isBeforeFirst(scene.workspace, step) && isReal(scene, step, example)
  const own = hasOwn ? product(beside(scene, place, 'dh'), beside(scene, place, 'o'), oneMinus(call('square', call('tanh', beside(scene, place, 'c'))))) : null
  return { rule: 'dc', expression: own || kept ? sum(own, kept) : value(0) }
}

/** da (x side) or, for gru, dq (recurrent side), at a column of G·H. */
export function explainPreactivationGradient(scene: Scene, wide: Place, side: 'da' | 'dq'): Rule {
  if (!isReal(scene, wide.step, wide.example)) return { rule: 'masked', expression: value(0) }
  const { hidden, stepClip } = wide.layer
  const place = { ...wide, unit: wide.unit % hidden }
  const gate = GATES[scene.cell][Math.floor(wide.unit / hidden)]
  const expression = unclipped(scene, place, gate, side)
  const number = evaluate(expression)
  if (stepClip === null || Math.abs(number) <= stepClip) return { rule: `${side}_${gate === '' ? scene.cell : gate}`, expression }
  return { rule: 'step_clipped', expression: value(number > 0 ? stepClip : -stepClip, null, 'clip') }
}

function unclipped(scene: Scene, place: Place, gate: string, side: 'da' | 'dq'): Expression {
  const of = (kind: string) => beside(scene, place, kind)
  switch (scene.cell) {
    case 'rnn_tanh':
      return product(of('dh'), oneMinus(call('square', of('h'))))
    case 'rnn_relu': {
      const h = of('h')
      return product(of('dh'), value(evaluate(h) > 0 ? 1 : 0, null, "relu'"))
    }
    case 'lstm':
      return lstmGate(scene, place, gate)
    case 'gru':
      return side === 'dq' && gate === 'n' ? product(gruGate(scene, place, 'n'), of('r')) : gruGate(scene, place, gate)
  }
}

/** σ' = s (1 − s). */
function slope(s: Expression): Expression {
  return product(s, oneMinus(s))
}

function lstmGate(scene: Scene, place: Place, gate: string): Expression {
  const of = (kind: string) => beside(scene, place, kind)
  switch (gate) {
    case 'i':
      return product(of('dc'), of('g'), slope(of('i')))
    case 'f':
      return product(of('dc'), beside(scene, place, 'c', place.unit, stepBefore(place.layer, place.step)), slope(of('f')))
    case 'g':
      return product(of('dc'), of('i'), oneMinus(call('square', of('g'))))
    default:
      return product(of('dh'), call('tanh', of('c')), slope(of('o')))
  }
}

function gruGate(scene: Scene, place: Place, gate: string): Expression {
  const of = (kind: string) => beside(scene, place, kind)
  const before = beside(scene, place, 'h', place.unit, stepBefore(place.layer, place.step))
  switch (gate) {
    case 'r':
      return product(gruGate(scene, place, 'n'), beside(scene, place, 'q', 2 * place.layer.hidden + place.unit), slope(of('r')))
    case 'z':
      return product(of('dh'), sum(before, product(value(-1), of('n'))), slope(of('z')))
    default:
      return product(of('dh'), oneMinus(of('z')), oneMinus(call('square', of('n'))))
  }
}
