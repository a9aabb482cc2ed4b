/** The model and one step of its training in Keras 3. The model is laid out first; the last line runs all of it. */

import type { CodeLine, CodeModel } from './code-model.ts'
import { numpyData } from './numpy-data.ts'
import { fedLines } from './keras-feedback.ts'
import { networkLines } from './keras-network.ts'
import { EMPTY, line, remark, script } from './lines.ts'
import type { Draft } from './lines.ts'
import { optimizerCall } from './optimizers.ts'
import { planOf } from './plan.ts'
import type { Plan } from './plan.ts'
import { WORDS } from './words.ts'

/** The network's lines, from `x` to `y`. */
export function kerasNetwork(model: CodeModel, plan: Plan): Draft[] {
  return plan.fed.length > 0 ? fedLines(model, plan) : networkLines(model, plan)
}

export function keras(model: CodeModel): CodeLine[] {
  const plan = planOf(model)
  return script([
    line('import keras'),
    line('import numpy as np'),
    line('from keras import layers'),
    EMPTY,
    ...numpyData(model, plan, WORDS.keras),
    EMPTY,
    ...kerasNetwork(model, plan),
    EMPTY,
    ...limits(model),
    line('model = keras.Model(x, y)'),
    line('model.compile('),
    line(`loss=${kerasLoss(model)},`, 'loss', { indent: 1, comment: plan.masksLoss ? 'padded steps do not count' : '(), a mean' }),
    line(`optimizer=${optimizerCall('keras', model, 'keras.optimizers.', [], { global_clipnorm: model.globalClip ?? undefined })},`, 'update', { indent: 1 }),
    line(')'),
    line('model.train_on_batch(X, Y)', 'back', { comment: 'forward, loss, backward, update' }),
  ])
}

export function kerasLoss({ objective }: CodeModel): string {
  if (objective.loss === 'mse') return 'keras.losses.MeanSquaredError()'
  return `keras.losses.${objective.loss === 'bce_logits' ? 'BinaryCrossentropy' : 'SparseCategoricalCrossentropy'}(from_logits=True)`
}

/** What the page does to gradients and Keras cannot. */
function limits({ objective: { truncate, stepClip } }: CodeModel): Draft[] {
  return [
    ...(truncate === null ? [] : [remark(`The page cuts gradients every ${truncate} steps; in Keras, feed pieces to stateful=True layers.`)]),
    ...(stepClip === null ? [] : [remark(`The page also cuts the gradient at each step to ±${stepClip}; Keras has no option for it.`)]),
  ]
}
