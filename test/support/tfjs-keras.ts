// Reads the network out of a Keras script and builds it with TensorFlow.js’ layers, whose package is the bench's own.
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { ROOT } from '../../src/commands/launch/project.mjs'

const PACKAGE = join(ROOT, 'test/bench/package.json')
export const hasTensorFlow = existsSync(join(ROOT, 'test/bench/node_modules/@tensorflow/tfjs'))

/** What is used of TensorFlow.js. A symbolic tensor knows its shape; null is the batch. */
export interface Symbolic {
  shape: (number | null)[]
}
interface Layer {
  apply(input: Symbolic): Symbolic
  countParams(): number
}
type Options = Record<string, unknown>
interface TensorFlow {
  input(options: Options): Symbolic
  layers: Record<'simpleRNN' | 'lstm' | 'gru' | 'dense' | 'bidirectional' | 'timeDistributed', (options: Options) => Layer>
}

/** Throws where the package is not installed. */
export function tensorFlow(): TensorFlow {
  const require = createRequire(PACKAGE)
  return require('@tensorflow/tfjs') as TensorFlow
}

export interface Built {
  output: Symbolic
  /** Numbers in all weights. */
  parameters: number
}

/** Follows the lines from keras.Input to keras.Model. Throws at a line that it cannot follow. */
export function buildFrom(script: string, tf: TensorFlow): Built {
  const known = new Map<string, Symbolic>()
  let parameters = 0
  for (const line of script.split('\n').map(withoutComment)) {
    const input = /^(\w+) = keras\.Input\(shape=\(([\d, ]+)\)\)$/.exec(line)
    if (input) known.set(input[1]!, tf.input({ shape: input[2]!.split(',').filter((size) => size.trim() !== '').map(Number) }))
    const model = /^model = keras\.Model\(\w+, (\w+)\)$/.exec(line)
    if (model) return { output: known.get(model[1]!)!, parameters }
    const step = /^(\w+) = (layers\..+)\((\w+)(\[.*\])?\)$/.exec(line)
    if (!step) continue
    const [, to, call, from, index] = step as unknown as [string, string, string, string, string | undefined]
    const source = cut(known.get(from)!, index, tf)
    const { output, count } = applied(parse(call), source, tf)
    known.set(to, output)
    parameters += count
  }
  throw new Error('no keras.Model')
}

const withoutComment = (line: string) => line.replace(/\s*#.*$/, '')

interface Call {
  name: string
  positional: (string | Call)[]
  keywords: Record<string, string>
}

/** layers.Bidirectional(layers.LSTM(6, return_sequences=True)) */
function parse(text: string): Call {
  const [, name, inside] = /^layers\.(\w+)\((.*)\)$/.exec(text) ?? []
  if (name === undefined || inside === undefined) throw new Error(`not a layer: ${text}`)
  const call: Call = { name, positional: [], keywords: {} }
  for (const part of parts(inside)) {
    const keyword = /^(\w+)=(.*)$/.exec(part)
    if (keyword) call.keywords[keyword[1]!] = keyword[2]!
    else call.positional.push(part.startsWith('layers.') ? parse(part) : part)
  }
  return call
}

/** At commas outside brackets. */
function parts(text: string): string[] {
  const found: string[] = []
  let depth = 0
  let start = 0
  for (let i = 0; i <= text.length; i++) {
    const letter = text[i]
    if (letter === '(' || letter === '[') depth++
    if (letter === ')' || letter === ']') depth--
    if ((letter === ',' && depth === 0) || i === text.length) {
      found.push(text.slice(start, i).trim())
      start = i + 1
    }
  }
  return found.filter((part) => part !== '')
}

function applied(call: Call, source: Symbolic, tf: TensorFlow): { output: Symbolic; count: number } {
  // TensorFlow.js has no padding along time: what it would do to the shape.
  if (call.name === 'ZeroPadding1D') {
    const [before, after] = (call.positional[0] as string).replace(/[()]/g, '').split(',').map(Number) as [number, number]
    const [batch, steps, width] = source.shape as [null, number, number]
    return { output: tf.input({ batchShape: [batch, before + steps + after, width] }), count: 0 }
  }
  const layer = made(call, tf)
  const output = layer.apply(source)
  return { output, count: layer.countParams() }
}

function made({ name, positional, keywords }: Call, tf: TensorFlow): Layer {
  const inner = () => made(positional[0] as Call, tf)
  const units = Number(positional[0])
  const rnn = { units, returnSequences: keywords['return_sequences'] === 'True', ...(keywords['activation'] ? { activation: keywords['activation'].replace(/["']/g, '') } : {}) }
  switch (name) {
    case 'SimpleRNN': return tf.layers.simpleRNN(rnn)
    case 'LSTM': return tf.layers.lstm(rnn)
    case 'GRU': return tf.layers.gru(rnn)
    case 'Dense': return tf.layers.dense({ units })
    case 'Bidirectional': return tf.layers.bidirectional({ layer: inner(), mergeMode: 'concat' })
    case 'TimeDistributed': return tf.layers.timeDistributed({ layer: inner() })
    default: throw new Error(`no ${name} here`)
  }
}

/** [:, -3:] and [:, -1] along time. */
function cut(source: Symbolic, index: string | undefined, tf: TensorFlow): Symbolic {
  if (index === undefined) return source
  const [batch, steps, width] = source.shape as [null, number, number]
  const last = /^\[:, -(\d+):\]$/.exec(index)
  if (last) return tf.input({ batchShape: [batch, Number(last[1]), width] })
  if (/^\[:, -?\d+\]$/.test(index)) return tf.input({ batchShape: [batch, width] })
  throw new Error(`cannot cut ${steps} steps by ${index}`)
}

interface Weighed {
  cell: string
  hidden: number
  directions: 1 | 2
  /** In Keras' order and layout; a GRU's bias has two rows, of which TensorFlow.js knows the first. */
  arrays: readonly { shape: number[]; numbers: ArrayLike<number> }[]
  /** Batch first. */
  x: number[][][]
}

interface Tensor {
  array(): Promise<number[][][]>
}
interface WeighedLayer {
  apply(input: Tensor): Tensor
  setWeights(weights: Tensor[]): void
}

/** States of a recurrent layer with these weights, (B, T, F). */
export async function statesWith({ cell, hidden, directions, arrays, x }: Weighed): Promise<number[][][]> {
  const tf = tensorFlow() as unknown as { tensor(numbers: number[], shape: number[]): Tensor; tensor3d(x: number[][][]): Tensor; layers: Record<string, (options: Options) => WeighedLayer> }
  const kind = cell.startsWith('rnn') ? 'simpleRNN' : cell
  // Keras 3’s sigmoid; here the default is a straight line.
  const options: Options = { units: hidden, returnSequences: true, recurrentActivation: 'sigmoid', ...(cell === 'rnn_relu' && { activation: 'relu' }) }
  const one = tf.layers[kind]!(options)
  const layer = directions === 2 ? tf.layers['bidirectional']!({ layer: one, mergeMode: 'concat' }) : one
  // The first use makes the weights.
  layer.apply(tf.tensor3d(x))
  layer.setWeights(arrays.map(({ shape, numbers }) => {
    const flat = Array.from(numbers)
    const bias = cell === 'gru' && shape[0] === 2 && shape[1] === 3 * hidden && flat.slice(3 * hidden).every((number) => number === 0)
    return bias ? tf.tensor(flat.slice(0, 3 * hidden), [3 * hidden]) : tf.tensor(flat, shape)
  }))
  return layer.apply(tf.tensor3d(x)).array()
}
