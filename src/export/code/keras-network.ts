/** The network in Keras' functional style: from the input upward, as the picture stands. */

import type { CellName } from '../../engine/spec.ts'
import type { CodeModel } from './code-model.ts'
import { indexed, kerasCell } from './keras-words.ts'
import { line, remark } from './lines.ts'
import type { Draft } from './lines.ts'
import { givenSteps } from './plan.ts'
import type { Plan } from './plan.ts'
import { call } from './python.ts'
import type { Keywords } from './python.ts'
import { named, WORDS } from './words.ts'

const { batch, time, features, hidden, outputs } = WORDS.keras

export function networkLines(model: CodeModel, plan: Plan): Draft[] {
  return [...inputLines(model, plan), ...recurrentLines(model, plan), readLine(model, plan)]
}

/** Each line takes what the one before it made: `x`, then `h`. */
function inputLines({ shape: { architecture, schedule } }: CodeModel, plan: Plan): Draft[] {
  const { B, T, D, inputs } = plan
  const { embedding, dropout } = architecture
  const L = givenSteps(plan)
  const idiom = inputs.kind === 'first' ? usualIdiom(schedule.mode, T) : oneStep(schedule.mode)
  const shape = (steps: number) => named([[batch, B], [time, steps], [features, D]])
  const input = embedding ? line(`x = keras.Input(shape=(${L},), dtype="int32")`, 'data', { comment: named([[batch, B], [time, L]]) }) : line(`x = keras.Input(shape=(${L}, ${D}))`, 'data', { comment: shape(L) })
  const made: [string, string][] = [
    ...(embedding ? [[call('layers.Embedding', [embedding.vocabulary, D]), shape(L)] as [string, string]] : []),
    ...(inputs.kind === 'first' ? [[`layers.ZeroPadding1D((0, ${inputs.empty}))`, `${shape(T)}: ${inputs.empty} empty`] as [string, string]] : []),
    ...(plan.lengths ? [['layers.Masking()', 'where all is 0, the state stays'] as [string, string]] : []),
    ...(dropout.input > 0 ? [[`layers.Dropout(${dropout.input})`, shape(T)] as [string, string]] : []),
  ]
  const skipped = plan.lengths && inputs.kind !== 'all' ? ['Masking takes every step of zeros for padding, also one that has no input on the page.'] : []
  return [input, ...[...idiom, ...skipped].map(remark), ...made.map(([layer, comment], i) => line(`h = ${layer}(${i === 0 ? 'x' : 'h'})`, 'data', { comment }))]
}

/** What people write for such a mode more often than the page's machine. */
function usualIdiom(mode: CodeModel['shape']['schedule']['mode'], T: number): string[] {
  if (mode === 'one_to_many') return [`Often RepeatVector(${T}) in place of zeros: the input at every step, another network.`]
  return mode === 'many_to_many_encdec' ? ['Often two networks, encoder and decoder. Here one cell reads, then writes.'] : []
}

const oneStep = (mode: CodeModel['shape']['schedule']['mode']) => (mode === 'one_to_one' ? ['One step: a Dense layer does the same, for there is no state before it.'] : [])

/** A layer of the engine's cell; `sequences`: its state at every step, not the last one only. */
function layerCall(cell: CellName, units: number, sequences: boolean, directions: 1 | 2): string {
  const keywords: Keywords = { activation: cell === 'rnn_relu' ? '"relu"' : undefined, reset_after: cell === 'gru' ? true : undefined, return_sequences: sequences ? true : undefined }
  const layer = call(`layers.${kerasCell(cell)}`, [units], keywords)
  return directions === 2 ? `layers.Bidirectional(${layer})` : layer
}

function recurrentLines({ shape: { architecture } }: CodeModel, plan: Plan): Draft[] {
  const { B, T, H, F, reads, inputs, lengths } = plan
  const { cell, layers, directions, embedding, dropout } = architecture
  const plain = inputs.kind !== 'first' && lengths === null && embedding === null && dropout.input === 0
  const units = [directions === 2 ? `2·${hidden}` : hidden, F] as const
  return Array.from({ length: layers }, (_, index) => {
    const last = index === layers - 1
    const sequences = !last || reads.kind !== 'final'
    const from = index === 0 && plain ? 'x' : 'h'
    const comment = (all: boolean) => named([[batch, B], ...(all ? [[time, T] as const] : []), units])
    const drawn = line(`h = ${layerCall(cell, H, sequences, directions)}(${from})`, 'feed', { comment: comment(sequences) })
    if (plan.numbers === 'drawn') return [drawn]
    const first = index === 0 ? [line('states = []')] : []
    if (sequences) return [...first, drawn, line('states.append(h)')]
    return [...first, line(`states.append(${layerCall(cell, H, true, directions)}(${from}))`, '', { comment: comment(true) }), drawn]
  }).flat()
}

function readLine({ shape: { architecture } }: CodeModel, plan: Plan): Draft {
  const { B, S, K } = plan
  const { dropout } = architecture
  const source = indexed('h', plan)
  return line(`y = ${denseCall(architecture, K, S > 1)}(${dropout.readOut > 0 ? `layers.Dropout(${dropout.readOut})(${source})` : source})`, 'read', {
    comment: named([[batch, B], ...(S > 1 ? [[time, S] as const] : []), [outputs, K]]),
  })
}

/** The same weights at every step that is read. */
function denseCall({ outputActivation }: CodeModel['shape']['architecture'], K: number, timed: boolean): string {
  const dense = call('layers.Dense', [K], { activation: outputActivation === 'tanh' ? '"tanh"' : undefined })
  return timed ? `layers.TimeDistributed(${dense})` : dense
}
