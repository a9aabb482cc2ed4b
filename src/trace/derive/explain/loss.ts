/** Where an example's loss comes from, and its derivative in an output: the three losses with numbers in them. */

import type { LossName } from '../../../engine/spec.ts'
import type { Expression } from '../../contract/product.ts'
import { call, minus, product, sum, value } from './expression.ts'
import type { Rule } from './forward.ts'
import { numberAt } from './scene.ts'
import type { Scene } from './scene.ts'

/** Mean over the example's own pairs that count. */
export function explainLoss(scene: Scene, example: number): Rule {
  const { schedule, objective } = scene.workspace
  const counted = schedule.reads.filter((_, s) => counts(scene, s, example))
  if (counted.length === 0) return { rule: 'not_counted', expression: null }
  return { rule: `loss_${objective.loss}`, expression: call('mean', sum(...counted.map((step) => PAIR[objective.loss](scene, step, example)))) }
}

/** ∂L/∂y; with feedback also what comes back from the step that it is fed into. */
export function explainOutputGradient(scene: Scene, step: number, example: number, column: number): Rule {
  const { schedule, objective } = scene.workspace
  const s = schedule.reads.indexOf(step)
  const own = counts(scene, s, example) ? product(value(1 / pairs(scene), null, '1/N'), DERIVATIVE[objective.loss](scene, step, example, column)) : null
  const back = fromFeedback(scene, step, example, column)
  if (back) return { rule: 'dy_fed', expression: sum(own, back) }
  return own ? { rule: `dy_${objective.loss}`, expression: own } : { rule: 'not_counted', expression: value(0) }
}

function fromFeedback(scene: Scene, step: number, example: number, column: number): Expression | null {
  const { workspace } = scene
  const next = step + 1
  if (next >= workspace.schedule.steps || workspace.fedFrom[next] < 0 || scene.layers[0].order[next].cut) return null
  const dx = numberAt(scene, 'dx', next, example, column)
  const at = (next * workspace.batch + example) * workspace.model.architecture.inputSize + column
  return workspace.dropping ? product(dx, value(workspace.inputDropout_tbd[at], null, 'dropout')) : dx
}

function counts({ workspace: { counts_sb, batch } }: Scene, s: number, example: number): boolean {
  return counts_sb === null || counts_sb[s * batch + example] !== 0
}

/** Pairs (example, read step) over which the loss is a mean. */
function pairs({ workspace: { counts_sb, batch, schedule } }: Scene): number {
  return counts_sb ? counts_sb.reduce((total, flag) => total + flag, 0) : batch * schedule.reads.length
}

type Pair = (scene: Scene, step: number, example: number) => Expression
type Derivative = (scene: Scene, step: number, example: number, column: number) => Expression

function outputs(scene: Scene): number[] {
  return Array.from({ length: scene.workspace.model.architecture.outputSize }, (_, k) => k)
}

const y = (scene: Scene, step: number, example: number, k: number) => numberAt(scene, 'y', step, example, k)
const target = (scene: Scene, step: number, example: number, k: number) => numberAt(scene, 'target', step, example, k)

const PAIR: Record<LossName, Pair> = {
  mse: (scene, step, example) => call('mean', sum(...outputs(scene).map((k) => call('square', minus(y(scene, step, example, k), target(scene, step, example, k)))))),
  bce_logits: (scene, step, example) =>
    call('mean', sum(...outputs(scene).map((k) => minus(logOnePlusExp(y(scene, step, example, k)), product(y(scene, step, example, k), target(scene, step, example, k)))))),
  softmax_ce: (scene, step, example) => minus(logSumExp(scene, step, example), y(scene, step, example, classOf(scene, step, example))),
}

const DERIVATIVE: Record<LossName, Derivative> = {
  mse: (scene, step, example, k) => product(value(2 / outputs(scene).length, null, '2/K'), minus(y(scene, step, example, k), target(scene, step, example, k))),
  bce_logits: (scene, step, example, k) =>
    product(value(1 / outputs(scene).length, null, '1/K'), minus(call('sigmoid', y(scene, step, example, k)), target(scene, step, example, k))),
  softmax_ce: (scene, step, example, k) =>
    minus(call('exp', minus(y(scene, step, example, k), logSumExp(scene, step, example))), value(k === classOf(scene, step, example) ? 1 : 0)),
}

function classOf(scene: Scene, step: number, example: number): number {
  const chosen = target(scene, step, example, 0)
  return chosen.op === 'value' ? chosen.value : 0
}

/** log(1 + exp(y)); for a large y, where exp would overflow, y + log(1 + exp(−y)). */
function logOnePlusExp(logit: Expression): Expression {
  const large = logit.op === 'value' && logit.value > 30
  const sign = large ? product(value(-1), logit) : logit
  const log = call('log', sum(value(1), call('exp', sign)))
  return large ? sum(logit, log) : log
}

/** log Σ exp(y); the largest is taken off first where exp would overflow. */
function logSumExp(scene: Scene, step: number, example: number): Expression {
  const logits = outputs(scene).map((k) => y(scene, step, example, k))
  const largest = Math.max(...logits.map((logit) => (logit.op === 'value' ? logit.value : 0)))
  if (Math.abs(largest) < 300) return call('log', sum(...logits.map((logit) => call('exp', logit))))
  const shift = value(largest, null, 'max')
  return sum(shift, call('log', sum(...logits.map((logit) => call('exp', minus(logit, shift))))))
}
