/** A file of the format `rnn-golden/1`, checked key by key: every size against `spec`, every number finite. Computes nothing. */

import { CELLS, LOSSES, MODES, OUTPUT_ACTIVATIONS } from '../../engine/spec.ts'
import { parameterShapes } from '../../engine/parameters.ts'
import { architectureOf, FORMAT, goldenName } from '../../export/golden/format.ts'
import type { ByName, GoldenCase, GoldenExpected, GoldenOptim, GoldenSpec, Nested } from '../../export/golden/format.ts'
import { booleanAt, fieldsOf, integer, integersAt, join, Malformed, need, nestedAt, numberAt, oneOf, positive } from './read.ts'
import type { Fields } from './read.ts'

/** Throws Malformed with the place and the reason. */
export function parseGolden(text: string): GoldenCase {
  const file = fieldsOf(json(text), '')
  const format = need(file, 'format', '')
  if (format !== FORMAT) throw new Malformed('format', `wrong format tag ${JSON.stringify(format)}, expected "${FORMAT}"`)
  const name = need(file, 'name', '')
  if (typeof name !== 'string') throw new Malformed('name', 'is not a text')
  const float32 = Object.hasOwn(file, 'float32') && booleanAt(file, 'float32', '')
  const spec = parseSpec(fieldsOf(need(file, 'spec', ''), 'spec'))
  return {
    format: FORMAT,
    name,
    float32,
    spec,
    optim: parseOptim(fieldsOf(need(file, 'optim', ''), 'optim')),
    weights: parseNamed(need(file, 'weights', ''), 'weights', weightShapes(spec)),
    inputs: nestedAt(need(file, 'inputs', ''), 'inputs', [spec.batch, spec.steps, spec.input_size]),
    targets: parseTargets(need(file, 'targets', ''), spec),
    expected: parseExpected(fieldsOf(need(file, 'expected', ''), 'expected'), spec),
  }
}

function json(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Malformed('', `bad JSON: ${error instanceof Error ? error.message : String(error)}`)
  }
}

function parseSpec(fields: Fields): GoldenSpec {
  const size = (key: string) => positive(fields, key, 'spec')
  const spec: GoldenSpec = {
    cell: oneOf(fields, 'cell', 'spec', CELLS),
    mode: oneOf(fields, 'mode', 'spec', MODES),
    batch: size('batch'),
    steps: size('steps'),
    seq_in: size('seq_in'),
    seq_out: size('seq_out'),
    output_steps: [],
    input_size: size('input_size'),
    hidden_size: size('hidden_size'),
    output_size: size('output_size'),
    layers: size('layers'),
    bidirectional: booleanAt(fields, 'bidirectional', 'spec'),
    lengths: null,
    loss: oneOf(fields, 'loss', 'spec', LOSSES),
    output_activation: oneOf(fields, 'output_activation', 'spec', OUTPUT_ACTIVATIONS),
  }
  if (spec.seq_in > spec.steps) throw new Malformed('spec.seq_in', `sizes disagree: ${spec.seq_in} steps with input, but steps is ${spec.steps}`)
  // Weight names are made for each layer: a number that no list of the file could follow must not be tried.
  if (spec.layers > 1000) throw new Malformed('spec.layers', `out of range: ${spec.layers} is more than 1000`)
  return { ...spec, output_steps: parseOutputSteps(need(fields, 'output_steps', 'spec'), spec), lengths: parseLengths(need(fields, 'lengths', 'spec'), spec) }
}

function parseOutputSteps(value: unknown, { steps, seq_out }: GoldenSpec): number[] {
  const path = 'spec.output_steps'
  const reads = integersAt(value, path, 0, steps - 1)
  if (reads.length !== seq_out) throw new Malformed(path, `sizes disagree: ${reads.length} steps, but seq_out is ${seq_out}`)
  const at = reads.findIndex((step, i) => i > 0 && step <= reads[i - 1])
  if (at > 0) throw new Malformed(`${path}[${at}]`, 'steps must ascend')
  return reads
}

function parseLengths(value: unknown, { batch, steps }: GoldenSpec): number[] | null {
  if (value === null) return null
  const lengths = integersAt(value, 'spec.lengths', 1, steps)
  if (lengths.length !== batch) throw new Malformed('spec.lengths', `sizes disagree: ${lengths.length} lengths, but batch is ${batch}`)
  return lengths
}

function parseOptim(fields: Fields): GoldenOptim {
  const group = <Key extends string>(name: string, keys: readonly Key[]) => {
    const path = join('optim', name)
    const part = fieldsOf(need(fields, name, 'optim'), path)
    return Object.fromEntries(keys.map((key) => [key, numberAt(part, key, path)])) as Record<Key, number>
  }
  return {
    sgd: group('sgd', ['lr']),
    clip: group('clip', ['max_norm', 'lr']),
    adam: group('adam', ['lr', 'beta1', 'beta2', 'eps']),
    adagrad: group('adagrad', ['lr', 'eps']),
  }
}

function parseTargets(value: unknown, { batch, seq_out, output_size, loss }: GoldenSpec): Nested {
  if (loss === 'softmax_ce') return nestedAt(value, 'targets', [batch, seq_out], (item, path) => integer(item, `${path} (class)`, 0, output_size - 1))
  const check = loss === 'bce_logits' ? (item: unknown, path: string) => void integer(item, path, 0, 1) : undefined
  return nestedAt(value, 'targets', [batch, seq_out, output_size], check)
}

type Shapes = Record<string, number[]>

function weightShapes(spec: GoldenSpec): Shapes {
  return Object.fromEntries(parameterShapes(architectureOf(spec)).map((parameter) => [goldenName(parameter), parameter.shape]))
}

/** An object with exactly these names. */
function parseNamed(value: unknown, path: string, shapes: Shapes): ByName {
  const fields = fieldsOf(value, path)
  const stranger = Object.keys(fields).find((name) => !Object.hasOwn(shapes, name))
  if (stranger !== undefined) throw new Malformed(join(path, stranger), 'sizes disagree: spec has no such tensor')
  return Object.fromEntries(Object.entries(shapes).map(([name, shape]) => [name, nestedAt(need(fields, name, path), join(path, name), shape)]))
}

function parseExpected(fields: Fields, spec: GoldenSpec): GoldenExpected {
  const { batch, steps, seq_out, input_size, hidden_size, output_size, cell } = spec
  const at = (key: string) => need(fields, key, 'expected')
  const number = (key: string) => numberAt(fields, key, 'expected')
  const weights = (key: string) => parseNamed(at(key), join('expected', key), weightShapes(spec))
  const array = (key: string, shape: number[]) => nestedAt(at(key), join('expected', key), shape)
  const states = (key: string, kinds: string[]) => parseNamed(at(key), join('expected', key), stateShapes(spec, kinds, [batch, steps, hidden_size]))
  if (cell !== 'lstm' && at('dc') !== null) throw new Malformed('expected.dc', `must be null: ${cell} has no c`)
  return {
    states: states('states', cell === 'lstm' ? ['.h', '.c'] : ['.h']),
    outputs: array('outputs', [batch, seq_out, output_size]),
    loss: number('loss'),
    grads: weights('grads'),
    dh: states('dh', ['']),
    dc: cell === 'lstm' ? states('dc', ['']) : null,
    dx: array('dx', [batch, steps, input_size]),
    dy: array('dy', [batch, seq_out, output_size]),
    grad_norm: number('grad_norm'),
    clip_scale: number('clip_scale'),
    after_sgd: weights('after_sgd'),
    after_clip: weights('after_clip'),
    after_adam: weights('after_adam'),
    after_adagrad: weights('after_adagrad'),
    adam_losses: array('adam_losses', [4]) as number[],
  }
}

function stateShapes({ layers, bidirectional }: GoldenSpec, kinds: string[], shape: number[]): Shapes {
  const directions = bidirectional ? ['fwd', 'bwd'] : ['fwd']
  const names = Array.from({ length: layers }, (_, layer) => directions.flatMap((direction) => kinds.map((kind) => `l${layer}.${direction}${kind}`)))
  return Object.fromEntries(names.flat().map((name) => [name, shape]))
}
