/** Feeding in PyTorch: one call for all steps where that does what the page does, else a loop. */

import type { CellName } from '../../engine/spec.ts'
import type { CodeModel } from './code-model.ts'
import { line, remark } from './lines.ts'
import type { Draft } from './lines.ts'
import { piecesOf } from './plan.ts'
import type { Plan } from './plan.ts'
import { list, tuple } from './python.ts'
import { named, WORDS } from './words.ts'

const { batch, time, features, hidden, outputs } = WORDS.pytorch

export const cellName = (cell: CellName): string => (cell.startsWith('rnn') ? 'rnn' : cell)

/** Steps are taken one by one, or piece by piece. */
export function isLooped({ shape: { architecture } }: CodeModel, { fed, cuts }: Plan): boolean {
  return fed.length > 0 || (cuts.length > 0 && architecture.directions === 1)
}

export function feedLines(model: CodeModel, plan: Plan): Draft[] {
  const { input } = model.shape.architecture.dropout
  const looped = plan.fed.length > 0
  const dropped = input > 0 && !looped ? [line(`x = F.dropout(x, p=${input})`, 'feed')] : []
  if (looped) return fedLines(model, plan)
  return [...dropped, ...(isLooped(model, plan) ? piecewiseLines(model, plan) : wholeLines(model, plan))]
}

function outputShape({ shape: { architecture } }: CodeModel, { B, T, F }: Plan, steps = T): string {
  return named([[batch, B], [time, steps], [architecture.directions === 2 ? `2·${hidden}` : hidden, F]])
}

/** All steps at once. */
function wholeLines(model: CodeModel, plan: Plan): Draft[] {
  const { cell } = model.shape.architecture
  const last = cell === 'lstm' ? '(h_n, c_n)' : 'h_n'
  const uncut = plan.cuts.length > 0 ? [remark('Not truncated here: with bidirectional=True one call goes through all steps.')] : []
  const comment = outputShape(model, plan)
  if (plan.lengths === null) return [...uncut, line(`output, ${last} = ${cellName(cell)}(x)`, 'feed', { comment })]
  const pad = 'nn.utils.rnn.pad_packed_sequence'
  const unpacked = plan.reads.kind !== 'final' || plan.numbers === 'given'
  return [
    ...uncut,
    line('packed = nn.utils.rnn.pack_padded_sequence(x, lengths, batch_first=True, enforce_sorted=False)', 'feed'),
    line(`output, ${last} = ${cellName(cell)}(packed)`, 'feed', { comment: 'real steps only' }),
    ...(unpacked ? [line(`output, _ = ${pad}(output, batch_first=True, total_length=${plan.T})`, 'feed', { comment }), ...keptLines(model, plan)] : []),
  ]
}

/** After its last real step the page's state stays; PyTorch leaves zeros. The loss of the synced mode never asks. */
function keptLines({ shape: { architecture } }: CodeModel, { masksLoss }: Plan): Draft[] {
  if (masksLoss) return []
  if (architecture.directions === 1) return [line(`output = ${keptStates('output')}`, 'feed', { comment: 'padding keeps the state' })]
  return [remark('At padded steps PyTorch has zeros; on the page the state stays as it is.')]
}

/** `source` (N, L, …) with the last real step repeated over the padding. */
export function keptStates(source: string): string {
  return `${source}[torch.arange(len(x))[:, None], torch.minimum(torch.arange(${source}.shape[1]), lengths[:, None] - 1)]`
}

const detached = (cell: CellName) => (cell === 'lstm' ? 'tuple(s.detach() for s in h)' : 'h.detach()')

/** Pieces between the cuts: the state goes on, its gradient does not. */
function piecewiseLines(model: CodeModel, plan: Plan): Draft[] {
  const { cell } = model.shape.architecture
  return [
    ...(plan.lengths && !plan.masksLoss ? [remark('On the page a cut in the padding stops the gradient too; here it starts at the last real step.')] : []),
    line('h, parts = None, []'),
    line(`for part in x.split(${list(piecesOf(plan))}, dim=1):`),
    line(`output, h = ${cellName(cell)}(part, h)`, 'feed', { indent: 1 }),
    line('parts.append(output)', '', { indent: 1 }),
    line(`h = ${detached(cell)}`, 'back', { indent: 1, comment: 'truncated: the state goes on, its gradient does not' }),
    line('output = torch.cat(parts, dim=1)', 'feed', { comment: outputShape(model, plan) }),
  ]
}

/** One step at a time, because the next input is made of this step's output. */
function fedLines(model: CodeModel, plan: Plan): Draft[] {
  const { cell, dropout, outputActivation } = model.shape.architecture
  const { T, B, D, K, inputs, fed } = plan
  const own = inputs.kind === 'first' ? `t < ${inputs.given}` : `t not in ${tuple(fed)}`
  const read = dropout.readOut > 0 ? `out(F.dropout(output, p=${dropout.readOut}))` : 'out(output)'
  const kept = plan.numbers === 'given'
  return [
    line(kept ? 'h, ys, hs, xs = None, [], [], []' : 'h, ys = None, []'),
    line(`for t in range(${T}):`),
    ...cutLines(model, plan),
    line(`x_t = x[:, t:t + 1] if ${own} else y`, 'feed', { indent: 1, comment: `${named([[batch, B], [time, 1], [features, D]])}: fed back` }),
    ...(dropout.input > 0 ? [line(`x_t = F.dropout(x_t, p=${dropout.input})`, 'feed', { indent: 1 })] : []),
    line(`output, h = ${cellName(cell)}(x_t, h)`, 'feed', { indent: 1, comment: outputShape(model, plan, 1) }),
    line(`y = ${outputActivation === 'tanh' ? `torch.tanh(${read})` : read}`, 'read', { indent: 1, comment: named([[batch, B], [time, 1], [outputs, K]]) }),
    line('ys.append(y)', '', { indent: 1 }),
    ...(kept ? [line('hs.append(output)', '', { indent: 1 }), line('xs.append(x_t)', '', { indent: 1 }), line('output = torch.cat(hs, dim=1)')] : []),
  ]
}

function cutLines({ shape: { architecture }, objective: { truncate } }: CodeModel, { T, cuts }: Plan): Draft[] {
  if (cuts.length === 0) return []
  return [
    line(`if t > 0 and (${T} - t) % ${truncate} == 0:`, '', { indent: 1, comment: 'truncated: values go on, gradients do not' }),
    line(`h, y = ${detached(architecture.cell)}, y.detach()`, 'back', { indent: 2 }),
  ]
}
