/** Feeding an output back in Keras: no layer does it, so the cell is applied step by step. */

import type { CodeModel } from './code-model.ts'
import { indexed, kerasCell } from './keras-words.ts'
import { line, remark } from './lines.ts'
import type { Draft } from './lines.ts'
import { givenSteps } from './plan.ts'
import type { Plan } from './plan.ts'
import { call, tuple } from './python.ts'
import { named, WORDS } from './words.ts'

const { batch, time, features, hidden, outputs } = WORDS.keras

export function fedLines({ shape: { architecture } }: CodeModel, plan: Plan): Draft[] {
  const { B, T, D, H, K, S, fed, inputs, reads } = plan
  const { cell, layers, outputActivation } = architecture
  const one = call(`layers.${kerasCell(cell)}Cell`, [H], { activation: cell === 'rnn_relu' ? '"relu"' : undefined, reset_after: cell === 'gru' ? true : undefined })
  const own = inputs.kind === 'first' ? `t < ${inputs.given}` : `t not in ${tuple(fed)}`
  const kept = plan.numbers === 'given'
  const joined = reads.kind === 'final' ? 'ys[-1]' : indexed('keras.ops.stack(ys, axis=1)', plan)
  return [
    ...(plan.lengths ? [remark('No lengths here: the cell also runs in the padding, where on the page the state stays.')] : []),
    line(`cell = ${layers === 1 ? one : `layers.StackedRNNCells([${Array.from({ length: layers }, () => one).join(', ')}])`}`),
    line(`dense = ${call('layers.Dense', [K], { activation: outputActivation === 'tanh' ? '"tanh"' : undefined })}`),
    line(`x = keras.Input(shape=(${givenSteps(plan)}, ${D}), batch_size=${B})`, 'data', { comment: named([[batch, B], [time, givenSteps(plan)], [features, D]]) }),
    line(kept ? `state, ys, hs = cell.get_initial_state(batch_size=${B}), [], []` : `state, ys = cell.get_initial_state(batch_size=${B}), []`),
    line(`for t in range(${T}):`),
    line(`x_t = x[:, t] if ${own} else y`, 'feed', { indent: 1, comment: `${named([[batch, B], [features, D]])}: fed back` }),
    line('h, state = cell(x_t, state)', 'feed', { indent: 1, comment: named([[batch, B], [hidden, H]]) }),
    line('y = dense(h)', 'read', { indent: 1, comment: named([[batch, B], [outputs, K]]) }),
    line('ys.append(y)', '', { indent: 1 }),
    ...(kept ? [line(layers === 1 ? 'hs.append([h])' : 'hs.append([own[0] if isinstance(own, (list, tuple)) else own for own in state])', '', { indent: 1 }), line('states = [keras.ops.stack(layer, axis=1) for layer in zip(*hs)]')] : []),
    line(`y = ${joined}`, 'read', { comment: named([[batch, B], ...(S > 1 ? [[time, S] as const] : []), [outputs, K]]) }),
  ]
}
