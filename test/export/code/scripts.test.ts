// The scripts of all modes, cells, layers and directions: the right calls with the right sizes, and a line for every moment. Nothing is run here.
import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { codeFor } from '../../../src/export/code/code-for.ts'
import { CODE_LIBRARIES } from '../../../src/export/code/code-model.ts'
import type { CodeLibrary, CodeModel } from '../../../src/export/code/code-model.ts'
import { scriptText } from '../../../src/export/code/lines.ts'
import { axisPieces } from '../../../src/export/code/shape-axes.ts'
import { optimizerDefaults } from '../../../src/run/recipe-defaults.ts'
import { GRID, OTHERS, PYTORCH_ONLY } from '../../support/code-cases.ts'
import type { CodeCase } from '../../support/code-cases.ts'
import { runPython } from '../../support/python.ts'

const ALL = [...GRID, ...OTHERS, ...PYTORCH_ONLY]
const EACH = ALL.flatMap((one) => CODE_LIBRARIES.map((library) => [one.name, library, one.model] as const))
const textOf = (library: CodeLibrary, model: CodeModel) => scriptText(codeFor(library, model))
const named = (name: string): CodeModel => ALL.find((one) => one.name === name)!.model
const gridOf = (mode: string) => named(`${mode} rnn_tanh, layers 1, directions 1`)

/** Arguments of every call of this name, as they stand. */
function callsOf(text: string, name: string): string[] {
  return [...text.matchAll(new RegExp(`(?<![\\w.])${name.replaceAll('.', '\\.')}\\(([^()]*(?:\\([^()]*\\)[^()]*)*)\\)`, 'g'))].map(([, args]) => args!)
}

describe.each(EACH)('%s in %s', (_, library, model) => {
  const lines = codeFor(library, model)
  it('has a line for every kind of moment, in the order of the moments', () => {
    const kinds = ['data', 'feed', 'read', 'loss', 'back', 'update'] as const
    const first = kinds.map((kind) => lines.findIndex(({ moments }) => moments.includes(kind)))
    expect(first.every((at) => at >= 0)).toBe(true)
    expect(first.slice(0, 4)).toEqual(first.slice(0, 4).toSorted((a, b) => a - b))
  })
  it('names every size in its comments, and each name is that of the axis with this size', () => {
    const { batch, schedule, architecture } = model.shape
    const [inputs, hidden, outputs] = [architecture.inputSize, architecture.hiddenSize, architecture.outputSize]
    const sizes = { batch: [batch], features: [inputs], hidden: [hidden, hidden * architecture.directions], outputs: [outputs], time: Array.from({ length: schedule.steps }, (_, t) => t + 1) }
    const comments = lines.flatMap((line) => (line.text.includes('#') ? [{ line, comment: line.text.slice(line.text.indexOf('#')) }] : []))
    const pieces = comments.flatMap(({ line, comment }) => axisPieces(comment, line, library))
    expect(pieces.map(({ text }) => text).join('')).toBe(comments.map(({ comment }) => comment).join(''))
    const named = pieces.flatMap(({ text, axis }) => (axis === null ? [] : [{ axis, size: Number(text.split(' ').at(-1)) }]))
    // PyTorch's packed sequences have no shape to tell.
    expect([...new Set(named.map(({ axis }) => axis)), 'hidden']).toEqual(expect.arrayContaining(['batch', 'time', 'features', 'hidden', 'outputs']))
    for (const { axis, size } of named) expect({ axis, size, known: sizes[axis].includes(size) }).toEqual({ axis, size, known: true })
  })
  it('closes what it opens, and lights no empty line', () => {
    const count = (sign: string) => lines.map(({ text }) => text.replace(/#.*/, '')).join('').split(sign).length
    expect([count('('), count('[')]).toEqual([count(')'), count(']')])
    expect(lines.every(({ text, moments }) => text !== '' || moments.length === 0)).toBe(true)
    expect(textOf(library, model)).not.toMatch(/undefined|NaN|null|\[object/)
  })
})

const CALLS: Record<string, Record<CodeLibrary, string>> = {
  rnn_tanh: { keras: 'layers.SimpleRNN', pytorch: 'nn.RNN', lasagne: 'RecurrentLayer' },
  rnn_relu: { keras: 'layers.SimpleRNN', pytorch: 'nn.RNN', lasagne: 'RecurrentLayer' },
  lstm: { keras: 'layers.LSTM', pytorch: 'nn.LSTM', lasagne: 'LSTMLayer' },
  gru: { keras: 'layers.GRU', pytorch: 'nn.GRU', lasagne: 'GRULayer' },
}

describe.each(GRID.map(({ name, model }) => [name, model] as const))('%s', (_, model) => {
  const { cell, layers, directions } = model.shape.architecture
  it('PyTorch: one module with the sizes of the page', () => {
    const [args] = callsOf(textOf('pytorch', model), CALLS[cell]!.pytorch)
    const wanted = ['input_size=2', 'hidden_size=6', 'batch_first=True', ...(layers === 2 ? ['num_layers=2'] : []), ...(directions === 2 ? ['bidirectional=True'] : []), ...(cell === 'rnn_relu' ? ['nonlinearity="relu"'] : [])]
    expect(args!.split(', ').toSorted()).toEqual(wanted.toSorted())
    expect(callsOf(textOf('pytorch', model), 'nn.Linear')).toEqual([`in_features=${6 * directions}, out_features=3`])
  })
  it('Keras: a layer for each layer, sequences where they are read or stacked', () => {
    const text = textOf('keras', model)
    const calls = callsOf(text, CALLS[cell]!.keras)
    const final = model.shape.schedule.reads.length === 1
    expect(calls.map((args) => args.includes('return_sequences=True'))).toEqual(Array.from({ length: layers }, (_, i) => i < layers - 1 || !final))
    expect(calls.every((args) => args.startsWith('6') && args.includes('reset_after=True') === (cell === 'gru') && args.includes('"relu"') === (cell === 'rnn_relu'))).toBe(true)
    expect(text.split('layers.Bidirectional(').length - 1).toBe(directions === 2 ? layers : 0)
    expect(text.includes('layers.TimeDistributed(layers.Dense(3))')).toBe(!final)
  })
  it('Lasagne: a layer for each layer and direction, joined', () => {
    const text = textOf('lasagne', model)
    const calls = callsOf(text, CALLS[cell]!.lasagne)
    const final = model.shape.schedule.reads.length === 1
    expect(calls).toHaveLength(layers * directions)
    expect(calls.filter((args) => args.includes('backwards=True'))).toHaveLength(directions === 2 ? layers : 0)
    expect(calls.filter((args) => args.includes('only_return_final=True'))).toHaveLength(final ? directions : 0)
    expect(calls.every((args) => args.includes('num_units=6') && args.includes('peepholes=False') === (cell === 'lstm'))).toBe(true)
    expect(callsOf(text, 'ConcatLayer')).toHaveLength(directions === 2 ? layers : 0)
  })
})

describe('how the machine of the page is written', () => {
  it.each([
    ['one_to_many', 'pytorch', 'x = torch.cat([x, torch.zeros(4, 4, 2)], dim=1)'],
    ['one_to_many', 'keras', 'h = layers.ZeroPadding1D((0, 4))(x)'],
    ['one_to_many', 'keras', '# Often RepeatVector(5)'],
    ['one_to_many', 'lasagne', 'h = PadLayer(x, [(0, 4), (0, 0)], batch_ndim=1)'],
    ['many_to_one', 'pytorch', 'y = out(output[:, -1])'],
    ['many_to_many_encdec', 'pytorch', 'y = out(output[:, -2:])'],
    ['many_to_many_encdec', 'keras', '(h[:, -2:])'],
    ['many_to_many_encdec', 'lasagne', 'h = SliceLayer(h, slice(-2, None), axis=1)'],
    ['many_to_many_synced', 'pytorch', 'F.binary_cross_entropy_with_logits(y, target)'],
    ['many_to_many_synced', 'keras', 'keras.losses.BinaryCrossentropy(from_logits=True)'],
    ['one_to_one', 'keras', 'keras.losses.SparseCategoricalCrossentropy(from_logits=True)'],
  ] as const)('%s in %s: %s', (mode, library, wanted) => expect(textOf(library, gridOf(mode))).toContain(wanted))

  it('a last step of two directions is not their final state', () => {
    expect(textOf('pytorch', named('reads the last step of two directions'))).toContain('output[:, 4]')
    expect(textOf('pytorch', named('many_to_one gru, layers 2, directions 2'))).toContain('torch.cat([h_n[-2], h_n[-1]], dim=1)')
    expect(textOf('lasagne', named('reads the last step of two directions'))).toContain('SliceLayer(h, -1, axis=1)')
  })

  it('settings that are the library’s own are left out, others are said', () => {
    const model = gridOf('many_to_one')
    const adam = { ...model, optimizer: { ...optimizerDefaults('adam'), beta1: 0.8 }, globalClip: 1 }
    expect(textOf('pytorch', adam)).toContain('torch.optim.Adam(weights, lr=0.01, betas=(0.8, 0.999))')
    expect(textOf('keras', adam)).toContain('keras.optimizers.Adam(learning_rate=0.01, beta_1=0.8, epsilon=1e-8, global_clipnorm=1)')
    expect(textOf('lasagne', adam)).toContain('lasagne.updates.adam(grads, weights, learning_rate=0.01, beta1=0.8)')
    const momentum = { ...model, optimizer: optimizerDefaults('momentum'), globalClip: null }
    expect(textOf('pytorch', momentum)).toContain('torch.optim.SGD(weights, lr=0.01, momentum=0.9)')
    expect(textOf('pytorch', momentum)).not.toContain('clip_grad_norm_')
  })

  it('what a library cannot do is said in a comment', () => {
    const model = gridOf('many_to_many_synced')
    const bound = { ...model, objective: { ...model.objective, stepClip: 100, truncate: 2 } }
    expect(textOf('pytorch', bound)).toMatch(/# The page also cuts the gradient at each step to ±100/)
    expect(textOf('keras', bound)).toMatch(/# The page cuts gradients every 2 steps/)
    expect(textOf('lasagne', bound)).toContain('gradient_steps=2, grad_clipping=100')
  })

  it('padding before the sequences', () => {
    const { model } = ALL.find((one) => one.name === 'lengths, synced')!
    const before = { ...model, shape: { ...model.shape, padding: 'before' as const } }
    expect(textOf('keras', model)).toContain('real = np.arange(5) < lengths[:, None]')
    expect(textOf('keras', before)).toContain('real = np.arange(5) >= 5 - lengths[:, None]')
    expect(textOf('lasagne', before)).toContain('real = np.arange(5) >= 5 - lengths[:, None]')
    expect(textOf('pytorch', before)).toContain('pack_padded_sequence wants it after them')
    expect(textOf('pytorch', model)).not.toContain('wants it after them')
  })
  it('two hundred pieces, or a hundred lengths, are still a line', () => {
    const model = named('truncated')
    const long = { ...model, shape: { ...model.shape, schedule: { ...model.shape.schedule, steps: 200, hasInput: Array.from({ length: 200 }, () => true), reads: [199], readsFinal: true } }, objective: { ...model.objective, truncate: 3 } }
    expect(textOf('pytorch', long)).toContain('x.split([2] + [3] * 66, dim=1)')
    const many = { ...model, shape: { ...model.shape, batch: 100, lengths: Array.from({ length: 100 }, (_, i) => 2 + (i % 4)) } }
    expect(textOf('pytorch', many)).toContain('lengths = torch.randint(2, 6, (100,))')
  })
})

const python = ['python3', '/usr/bin/python3'].find((name) => spawnSync(name, ['--version']).status === 0) ?? null
it.skipIf(python === null)('all of them compile (skipped where there is no Python)', () => {
  const scripts = ALL.flatMap(({ model }: CodeCase) => CODE_LIBRARIES.map((library) => textOf(library, model)))
  expect(runPython<(string | null)[]>(python!, 'compile_scripts.py', scripts).filter((complaint) => complaint !== null)).toEqual([])
})

describe('Lasagne', () => {
  it.each(ALL.map((one) => [one.name, one.model] as const))('%s: every layer has its shape beside it', (_, model) => {
    const layers = codeFor('lasagne', model).filter(({ text }) => /= \w+Layer\(/.test(text))
    expect(layers.length).toBeGreaterThan(2)
    for (const { text } of layers) expect(text).toMatch(/# \(n_batch.*\d+\)/)
  })
})
