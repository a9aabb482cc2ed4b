/** The network in Lasagne: one layer on top of the other. */

import type { CellName } from '../../engine/spec.ts'
import type { CodeModel } from './code-model.ts'
import { line, remark } from './lines.ts'
import type { Draft } from './lines.ts'
import { givenSteps } from './plan.ts'
import type { Plan } from './plan.ts'
import { call, list, tuple } from './python.ts'
import { named, WORDS } from './words.ts'

const { batch, time, features, hidden, outputs } = WORDS.lasagne

const LAYERS: Record<CellName, string> = { rnn_tanh: 'RecurrentLayer', rnn_relu: 'RecurrentLayer', lstm: 'LSTMLayer', gru: 'GRULayer' }

/** What has to be imported. */
export function layerNames({ shape: { architecture } }: CodeModel, { inputs, reads, S }: Plan): string[] {
  const { cell, directions, dropout, embedding } = architecture
  const slices = reads.kind === 'step' || reads.kind === 'last'
  return [
    'InputLayer',
    ...(embedding ? ['EmbeddingLayer'] : []),
    ...(inputs.kind === 'first' ? ['PadLayer'] : []),
    ...(dropout.input + dropout.readOut > 0 ? ['DropoutLayer'] : []),
    LAYERS[cell],
    ...(directions === 2 ? ['ConcatLayer'] : []),
    ...(slices ? ['SliceLayer'] : []),
    ...(reads.kind === 'some' ? ['ExpressionLayer'] : []),
    ...(S > 1 ? ['ReshapeLayer'] : []),
    'DenseLayer',
  ]
}

export function networkLines(model: CodeModel, plan: Plan): Draft[] {
  return [...inputLines(model, plan), ...recurrentLines(model, plan), ...readLines(model, plan)]
}

function inputLines({ shape: { architecture, schedule } }: CodeModel, plan: Plan): Draft[] {
  const { B, T, D, inputs, lengths, fed } = plan
  const { embedding } = architecture
  const L = givenSteps(plan)
  const often = schedule.mode === 'many_to_many_encdec' && inputs.kind === 'first' ? [remark('Often two networks, encoder and decoder. Here one cell reads, then writes.')] : []
  return [
    embedding ? line(`x = InputLayer((${B}, ${L}), input_var=T.imatrix())`, 'data', { comment: named([[batch, B], [time, L]]) }) : line(`x = InputLayer((${B}, ${L}, ${D}))`, 'data', { comment: inputShape(plan, L) }),
    ...(lengths ? [line(`mask = InputLayer((${B}, ${T}))`, 'data', { comment: `${named([[batch, B], [time, T]])}: where it is 0, the state stays` })] : []),
    ...often,
    ...(fed.length > 0 ? [remark('The page feeds outputs back. That takes a theano.scan of its own; here empty steps get zeros.')] : []),
    ...preparing(architecture, plan).map(([name, rest, comment], i) => line(`h = ${name}(${i === 0 ? 'x' : 'h'}, ${rest})`, 'data', { comment })),
  ]
}

const inputShape = ({ B, D }: Plan, steps: number) => named([[batch, B], [time, steps], [features, D]])

/** Layers between the input and the first recurrent one: name, arguments, comment. */
function preparing({ embedding, dropout }: CodeModel['shape']['architecture'], plan: Plan): [name: string, rest: string, comment: string][] {
  const { T, D, inputs } = plan
  const layers: [string, string, string][] = []
  if (embedding) layers.push(['EmbeddingLayer', `input_size=${embedding.vocabulary}, output_size=${D}`, inputShape(plan, givenSteps(plan))])
  if (inputs.kind === 'first') layers.push(['PadLayer', `[(0, ${inputs.empty}), (0, 0)], batch_ndim=1`, `${inputShape(plan, T)}: ${inputs.empty} empty`])
  if (dropout.input > 0) layers.push(['DropoutLayer', `p=${dropout.input}`, inputShape(plan, T)])
  return layers
}

interface Asked {
  model: CodeModel
  plan: Plan
  from: string
  backwards: boolean
  final: boolean
}

function layerCall({ model: { shape, objective }, plan, from, backwards, final }: Asked): string {
  const { cell } = shape.architecture
  return call(LAYERS[cell], [from], {
    num_units: plan.H,
    nonlinearity: cell === 'rnn_tanh' ? 'T.tanh' : cell === 'rnn_relu' ? 'T.nnet.relu' : undefined,
    peepholes: cell === 'lstm' ? false : undefined,
    backwards: backwards ? true : undefined,
    gradient_steps: objective.truncate ?? undefined,
    grad_clipping: objective.stepClip ?? undefined,
    mask_input: plan.lengths ? 'mask' : undefined,
    only_return_final: final ? true : undefined,
  })
}

function recurrentLines(model: CodeModel, plan: Plan): Draft[] {
  const { cell, layers } = model.shape.architecture
  const direct = preparing(model.shape.architecture, plan).length === 0
  return [
    ...(cell === 'gru' ? [remark("This GRU has one bias, and its update gate is the page's 1 - z.")] : []),
    ...(model.objective.truncate === null || plan.S === 1 ? [] : [remark('gradient_steps keeps the last steps only; the page cuts again and again.')]),
    ...Array.from({ length: layers }, (_, index) => levelLines(model, plan, index === 0 && direct ? 'x' : 'h', plan.reads.kind === 'final' && index === layers - 1)).flat(),
  ]
}

function levelLines(model: CodeModel, plan: Plan, from: string, final: boolean): Draft[] {
  const { B, T, H, F } = plan
  const made = (backwards: boolean) => layerCall({ model, plan, from, backwards, final })
  const shape = (word: string, size: number) => named([[batch, B], ...(final ? [] : [[time, T] as const]), [word, size]])
  if (model.shape.architecture.directions === 1) return [line(`h = ${made(false)}`, 'feed', { comment: shape(hidden, H) })]
  return [
    line(`forward = ${made(false)}`, 'feed', { comment: shape(hidden, H) }),
    line(`backward = ${made(true)}`, 'feed', { comment: shape(hidden, H) }),
    line(`h = ConcatLayer([forward, backward], axis=${final ? 1 : 2})`, 'feed', { comment: shape(`2·${hidden}`, F) }),
  ]
}

function readLines({ shape: { architecture } }: CodeModel, plan: Plan): Draft[] {
  const { B, S, K, F } = plan
  const dense = call('DenseLayer', ['h'], { num_units: K, nonlinearity: architecture.outputActivation === 'tanh' ? 'T.tanh' : 'None' })
  const seen = readShape(architecture, plan)
  const dropped = architecture.dropout.readOut > 0 ? [line(`h = DropoutLayer(h, p=${architecture.dropout.readOut})`, 'read', { comment: seen })] : []
  const shape = named([[batch, B], ...(S > 1 ? [[time, S] as const] : []), [outputs, K]])
  if (S === 1) return [...sliceLines(plan, seen), ...dropped, line(`y = ${dense}`, 'read', { comment: shape })]
  return [
    ...sliceLines(plan, seen),
    ...dropped,
    line(`h = ReshapeLayer(h, (-1, ${F}))`, 'read', { comment: `(${batch} · ${time} ${B * S}, ${hidden} ${F}): Dense knows no time` }),
    line(`y = ${dense}`, 'read', { comment: `(${batch} · ${time} ${B * S}, ${outputs} ${K})` }),
    line(`y = ReshapeLayer(y, ${tuple([B, S, K])})`, 'read', { comment: shape }),
  ]
}

/** Of the states that are read. */
function readShape({ directions }: CodeModel['shape']['architecture'], { B, S, F }: Plan): string {
  return named([[batch, B], ...(S > 1 ? [[time, S] as const] : []), [directions === 2 ? `2·${hidden}` : hidden, F]])
}

function sliceLines({ T, B, S, F, reads }: Plan, comment: string): Draft[] {
  if (reads.kind === 'step') return [line(`h = SliceLayer(h, ${reads.step === T - 1 ? -1 : reads.step}, axis=1)`, 'read', { comment })]
  if (reads.kind === 'last') return [line(`h = SliceLayer(h, slice(-${T - reads.from}, None), axis=1)`, 'read', { comment })]
  if (reads.kind === 'some') return [line(`h = ExpressionLayer(h, lambda h: h[:, ${list(reads.steps)}], ${tuple([B, S, F])})`, 'read', { comment })]
  return []
}
