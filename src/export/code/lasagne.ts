/** The model and one step of its training in Lasagne, which stands on Theano, as its example recurrent.py has it. Kept as history. */

import type { CodeLine, CodeModel } from './code-model.ts'
import { layerNames, networkLines } from './lasagne-network.ts'
import { EMPTY, line, remark, script } from './lines.ts'
import type { Draft } from './lines.ts'
import { numpyData } from './numpy-data.ts'
import { optimizerCall } from './optimizers.ts'
import { planOf, targetShape } from './plan.ts'
import type { Plan } from './plan.ts'
import { WORDS } from './words.ts'

export function lasagne(model: CodeModel): CodeLine[] {
  const plan = planOf(model)
  return script([
    line('import lasagne'),
    line('import numpy as np'),
    line('import theano'),
    line('import theano.tensor as T'),
    line(`from lasagne.layers import ${layerNames(model, plan).join(', ')}`),
    EMPTY,
    ...numpyData(model, plan, WORDS.lasagne, 'theano.config.floatX'),
    EMPTY,
    ...networkLines(model, plan),
    EMPTY,
    ...lossLines(model, plan),
    ...updateLines(model),
    ...trainLines(plan),
  ])
}

function lossLines({ objective }: CodeModel, plan: Plan): Draft[] {
  const { S, K, classes, masksLoss } = plan
  const axes = targetShape(plan).length
  const kind = classes ? ['T.ivector', 'T.imatrix'][axes - 1] : axes === 2 ? 'T.matrix' : 'T.tensor3'
  const each = {
    mse: 'lasagne.objectives.squared_error(prediction, target)',
    bce_logits: 'lasagne.objectives.binary_crossentropy(T.nnet.sigmoid(prediction), target)',
    softmax_ce: `lasagne.objectives.categorical_crossentropy(T.nnet.softmax(prediction${S > 1 ? `.reshape((-1, ${K}))` : ''}), target${S > 1 ? '.flatten()' : ''})`,
  }[objective.loss]
  const perStep = classes ? 'each.reshape((-1,))' : 'each.mean(axis=-1)'
  return [
    line(`target = ${kind}()`),
    line('prediction = lasagne.layers.get_output(y)', 'read'),
    line(`each = ${each}`, 'loss'),
    masksLoss
      ? line(`loss = lasagne.objectives.aggregate(${perStep}, mask.input_var${classes ? '.flatten()' : ''}, mode="normalized_sum")`, 'loss', { comment: 'padded steps do not count' })
      : line('loss = each.mean()', 'loss', { comment: '(), a mean' }),
  ]
}

function updateLines(model: CodeModel): Draft[] {
  const { globalClip, optimizer } = model
  return [
    EMPTY,
    line('weights = lasagne.layers.get_all_params(y, trainable=True)'),
    line('grads = theano.grad(loss, weights)', 'back'),
    ...(globalClip === null ? [] : [line(`grads = lasagne.updates.total_norm_constraint(grads, max_norm=${globalClip})`, 'update')]),
    line(`updates = ${optimizerCall('lasagne', model, 'lasagne.updates.', ['grads', 'weights'])}`, 'update', { comment: optimizer.name === 'adam' ? undefined : 'all weights, once' }),
  ]
}

function trainLines({ lengths, classes }: Plan): Draft[] {
  const [inputs, values] = lengths === null ? ['x.input_var, target', 'X'] : ['x.input_var, mask.input_var, target', 'X, real.astype(theano.config.floatX)']
  return [
    line(`train = theano.function([${inputs}], loss, updates=updates)`),
    remark('Until here nothing has been computed; now all of it is.'),
    line(`train(${values}, Y${classes ? '.astype("int32")' : ''})`),
  ]
}
