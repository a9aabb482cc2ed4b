/** What a text of the layout reads: its code made into words with the strings from outside, or into letters. */

import { valueOf } from './numbers.ts'
import type { TextCode } from './parts.ts'
import type { StageStrings, TapeStrings } from './strings.ts'
import { letter, subscript } from '../../marks/letters.ts'
import type { CellRef, Snapshot, TensorId } from '../../trace/contract/tensors.ts'

/** h₃; of the second layer h⁽²⁾₃, of the backward direction h←₃. Weights carry the layer as their index: Wh₂. */
export function nameOf(tensor: TensorId, step: number | null): string {
  const base = letter(tensor)
  const mark = tensor.endsWith('.bwd') ? '←' : ''
  const layer = /\.l(\d+)\./.exec(tensor)?.[1]
  if (step === null) return `${base}${layer && layer !== '0' ? subscript(Number(layer) + 1) : ''}${mark}`
  const upper = layer && layer !== '0' ? `⁽${'⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(layer) + 1] ?? ''}⁾` : ''
  return `${base}${mark}${upper}${subscript(step + 1)}`
}

/** Three significant digits, for the picture; the inspector has more. */
export function short(value: number): string {
  if (!Number.isFinite(value)) return String(value)
  const size = Math.abs(value)
  return size >= 100 ? value.toFixed(0) : size >= 0.01 || size === 0 ? value.toFixed(size >= 10 ? 1 : size >= 0.1 ? 2 : 3) : value.toExponential(1)
}

/** At most five characters: it stands in a disc. */
const lossText = (loss: number) => (loss < 100 && loss >= 0.001 ? loss.toFixed(loss < 10 ? 3 : 2) : short(loss))

export function wordsOf(text: TextCode, strings: StageStrings, snapshot: Snapshot | null): string {
  if (isOfTape(text)) return tapeWords(text, strings.tape)
  switch (text.code) {
    case 'time': return strings.time(text.step + 1)
    case 'times': return text.from < text.to ? strings.times(Math.max(0, text.from) + 1, text.to + 1) : strings.time(text.to + 1)
    case 'count': return strings.count(text.axis, text.count)
    case 'example': return strings.example(text.example + 1, text.of)
    case 'name': return nameOf(text.tensor, text.step)
    case 'loss': return snapshot ? lossText(snapshot.loss) : ''
    case 'gate': return `⊙ ${text.gate}`
    case 'value': return valueText(snapshot, text.cell)
    case 'weights':
    case 'norm':
    case 'sum': return tensorWords(text, snapshot)
    default: return symbol(text.code, strings)
  }
}

const TAPE_CODES = ['fed', 'toCome', 'slab', 'slice', 'whole', 'filled', 'comesBack', 'returns', 'shape', 'cut'] as const
type TapeCode = Extract<TextCode, { code: (typeof TAPE_CODES)[number] }>
const isOfTape = (text: TextCode): text is TapeCode => TAPE_CODES.some((code) => code === text.code)

/** As in a table: two places. */
function valueText(snapshot: Snapshot | null, cell: CellRef): string {
  const value = valueOf(snapshot, cell)
  return value === null ? '' : value.toFixed(2).replace('-', '−')
}

function tapeWords(text: TapeCode, tape: TapeStrings): string {
  switch (text.code) {
    case 'fed': return tape.fed(text.from + 1, text.to + 1)
    case 'toCome': return tape.toCome(text.from + 1, text.to + 1)
    case 'slab': return tape.slab(nameOf(text.tensor, text.step), text.shape)
    case 'slice': return tape.slice(text.step, text.shape)
    case 'whole': return tape.whole(text.name, text.sizes)
    case 'filled': return tape.filled(text.shape, text.step + 1)
    case 'comesBack': return tape.comesBack(nameOf(text.tensor, text.step), text.step + 2)
    case 'returns': return tape.returns(nameOf(text.tensor, text.step), text.step + 2)
    case 'shape': return tape.shape(text.shape)
    case 'cut': return tape.cut(text.cut, text.shape)
  }
}

type Symbol = 'notRead' | 'noInput' | 'zeroState' | 'zeroCell' | 'target' | 'plus' | 'more' | 'copied'

function tensorWords(text: Extract<TextCode, { code: 'weights' | 'norm' | 'sum' }>, snapshot: Snapshot | null): string {
  if (text.code === 'norm') return `‖${nameOf(text.tensor, text.step)}‖ ${short(snapshot?.norms[text.tensor]?.[text.step] ?? 0)}`
  if (text.code === 'sum') return `${nameOf(text.tensor, null)} =`
  return text.shape ? `(${text.shape.join(', ')}${text.shape.length === 1 ? ',' : ''})` : nameOf(text.tensor, null)
}

function symbol(code: Symbol, strings: StageStrings): string {
  const symbols = { zeroState: 'h₀ = 0', zeroCell: 'c₀ = 0', plus: '+', more: '…', notRead: strings.notRead, noInput: strings.noInput, target: strings.target, copied: strings.copied }
  return symbols[code]
}
