/** The model and one step of its training in PyTorch, statement by statement in the order of the page's moments. */

import type { CodeLine, CodeModel } from './code-model.ts'
import { EMPTY, line, remark, script } from './lines.ts'
import type { Draft } from './lines.ts'
import { optimizerCall, optimizerComment } from './optimizers.ts'
import { planOf } from './plan.ts'
import type { Plan } from './plan.ts'
import { call } from './python.ts'
import { dataLines } from './pytorch-data.ts'
import { cellName, feedLines } from './pytorch-feed.ts'
import { readLines } from './pytorch-read.ts'

export function pytorch(model: CodeModel): CodeLine[] {
  const plan = planOf(model)
  return script([
    line('import torch'),
    line('import torch.nn.functional as F'),
    line('from torch import nn'),
    EMPTY,
    ...moduleLines(model, plan),
    weightsLine(model),
    line(`optimizer = ${optimizerCall('pytorch', model, 'torch.optim.', ['weights'])}`, '', { comment: optimizerComment('pytorch', model) }),
    EMPTY,
    ...dataLines(model, plan),
    EMPTY,
    ...feedLines(model, plan),
    ...readLines(model, plan),
    ...lossLines(model, plan),
    ...updateLines(model, plan),
  ])
}

/** The modules, with weights that PyTorch draws. */
export function moduleLines({ shape: { architecture } }: CodeModel, { D, F, K }: Plan): Draft[] {
  const { cell, embedding } = architecture
  return [
    ...(embedding ? [line(`embedding = nn.Embedding(num_embeddings=${embedding.vocabulary}, embedding_dim=${D})`)] : []),
    ...(cell === 'gru' ? [] : [remark('Its biases bias_ih and bias_hh are added up: on the page they are one, b.')]),
    line(`${cellName(cell)} = ${rnnCall(architecture, D)}`),
    line(`out = nn.Linear(in_features=${F}, out_features=${K})`),
  ]
}

/** `inputs`: numbers that enter at a step, or Python for them. */
export function rnnCall({ cell, layers, directions, hiddenSize }: CodeModel['shape']['architecture'], inputs: number | string): string {
  return call(`nn.${cell.startsWith('rnn') ? 'RNN' : cell.toUpperCase()}`, [], {
    input_size: inputs,
    hidden_size: hiddenSize,
    num_layers: layers > 1 ? layers : undefined,
    nonlinearity: cell === 'rnn_relu' ? '"relu"' : undefined,
    bidirectional: directions === 2 ? true : undefined,
    batch_first: true,
  })
}

function weightsLine({ shape: { architecture } }: CodeModel): Draft {
  const parts = [...(architecture.embedding ? ['embedding'] : []), cellName(architecture.cell), 'out']
  return line(`weights = [${parts.map((part) => `*${part}.parameters()`).join(', ')}]`)
}

/** Means over everything that counts, as on the page. */
export function lossLines({ objective }: CodeModel, { T, S, classes, masksLoss }: Plan): Draft[] {
  const name = { mse: 'F.mse_loss', bce_logits: 'F.binary_cross_entropy_with_logits', softmax_ce: 'F.cross_entropy' }[objective.loss]
  const timed = classes && S > 1 && !masksLoss
  const [y, target] = masksLoss ? ['y[real]', 'target[real]'] : timed ? ['y.flatten(0, 1)', 'target.flatten()'] : ['y', 'target']
  return [
    ...(masksLoss ? [line(`real = torch.arange(${T}) < lengths[:, None]`, 'loss', { comment: 'padded steps do not count' })] : []),
    line(`loss = ${name}(${y}, ${target})`, 'loss', { comment: '(), a mean' }),
  ]
}

function updateLines({ objective, globalClip }: CodeModel, { cuts }: Plan): Draft[] {
  const { stepClip } = objective
  return [
    EMPTY,
    ...(stepClip === null ? [] : [remark(`The page also cuts the gradient at each step to ±${stepClip}; PyTorch has no option for it.`)]),
    line('optimizer.zero_grad()'),
    line('loss.backward()', 'back', { comment: cuts.length > 0 ? undefined : 'through all steps, the last one first' }),
    ...(globalClip === null ? [] : [line(`nn.utils.clip_grad_norm_(weights, max_norm=${globalClip})`, 'update')]),
    line('optimizer.step()', 'update', { comment: 'all weights, once' }),
  ]
}
