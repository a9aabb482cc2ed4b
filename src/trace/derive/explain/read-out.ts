/** Where outputs come from, and what the read-out gives back to the states that it reads. */

import type { Expression } from '../../contract/product.ts'
import { call, oneMinus, product, sum, value } from './expression.ts'
import type { Rule } from './forward.ts'
import { isBeforeFirst, numberAt } from './scene.ts'
import type { Place, Scene } from './scene.ts'

/** y = act(top·Wy + by) at step t. */
export function explainOutput(scene: Scene, step: number, example: number, column: number): Rule {
  const { readOut, evaluated } = scene.workspace
  const { top } = readOut.each[evaluated[step]]
  const terms = Array.from({ length: readOut.width }, (_, row) => {
    const state = value(top[example * readOut.width + row], topRef(scene, step, example, row))
    return product(state, numberAt(scene, 'Wy', null, row, column))
  })
  const z = sum(...terms, numberAt(scene, 'by', null, 0, column))
  return { rule: 'output', expression: readOut.tanh ? call('tanh', z) : z }
}

/** The state that stands in this column of what the read-out reads. */
export function topRef({ workspace, layers }: Scene, step: number, example: number, column: number) {
  const { hidden } = workspace.readOut
  const last = layers.filter(({ index }) => index === layers[layers.length - 1].index)
  const { name, direction } = last[Math.floor(column / hidden)]
  const final = workspace.schedule.readsFinal && direction === 'bwd'
  return { tensor: `h.${name}`, step: final ? 0 : step, row: example, column: column % hidden }
}

/** Gradient before the output activation: dy ⊙ (1 − y²), or dy itself. */
export function outputGradient({ workspace }: Scene, e: number, example: number, column: number): Expression {
  const { readOut, schedule } = workspace
  const { y, dy } = readOut.each[e]
  const at = example * readOut.outputs + column
  const step = readOut.steps[e]
  const known = schedule.reads.includes(step)
  const dyHere = value(dy[at], known ? { tensor: 'dy', step, row: example, column } : null)
  return readOut.tanh ? product(dyHere, oneMinus(call('square', value(y[at], known ? { tensor: 'y', step, row: example, column } : null)))) : dyHere
}

/** What comes to a state from the outputs that read it; null where none does. */
export function fromOutput(scene: Scene, { layer, step, example, unit }: Place): Expression | null {
  const { readOut, schedule, levels } = scene.workspace
  if (isBeforeFirst(scene.workspace, step) || layer.index !== levels.length - 1) return null
  const readAt = schedule.readsFinal ? (layer.direction === 'fwd' ? schedule.steps - 1 : 0) : step
  const e = schedule.readsFinal ? 0 : readOut.steps.indexOf(step)
  if (e < 0 || readAt !== step) return null
  const row = (layer.direction === 'fwd' ? 0 : layer.hidden) + unit
  const factor = readOut.dropping ? [value(readOut.each[e].mask[example * readOut.width + row], null, 'dropout')] : []
  const terms = Array.from({ length: readOut.outputs }, (_, k) => product(outputGradient(scene, e, example, k), numberAt(scene, 'Wy', null, row, k), ...factor))
  return sum(...terms)
}
