// Reading CSV and JSON: what good data become, and what is said of bad ones.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { GUESS_ALL } from '../../src/data/choices.ts'
import type { Choices } from '../../src/data/choices.ts'
import { jsonErrorAt } from '../../src/data/json-error.ts'
import { pack } from '../../src/data/packed.ts'
import { readData, readPacked } from '../../src/data/read.ts'
import { sampleText } from '../../src/data/samples.ts'
import { DataTrouble } from '../../src/data/trouble.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const read = (text: string, choices: Partial<Choices> = {}) => readData(bytes(text), { ...GUESS_ALL, ...choices })
const RAW: Partial<Choices> = { standardise: false, holdOut: false }

/** Sequences as rows of input features. */
function sequences(text: string, choices: Partial<Choices> = {}): number[][][] {
  const { set } = read(text, { ...RAW, ...choices })
  const D = set.facts.features
  return Array.from({ length: set.starts.length - 1 }, (_, n) =>
    Array.from({ length: set.starts[n + 1]! - set.starts[n]! }, (_, t) => Array.from(set.inputs.subarray((set.starts[n]! + t) * D, (set.starts[n]! + t + 1) * D))),
  )
}

function trouble(text: string | Uint8Array, choices: Partial<Choices> = {}): { code: string } & Record<string, unknown> {
  try {
    readData(typeof text === 'string' ? bytes(text) : text, { ...GUESS_ALL, ...choices })
  } catch (error) {
    if (error instanceof DataTrouble) return { code: error.code, ...error.data }
    throw error
  }
  throw new Error('It was read.')
}

const TWO = 'series,x,y\na,1,10\na,2,20\na,3,30\nb,4,40\nb,5,50\n'

describe('CSV', () => {
  test('a column names the sequence; the next value is asked for; the last row is only asked for', () => {
    const { set, reading } = read(TWO, RAW)
    expect(reading).toMatchObject({ format: 'csv', separator: ',', decimal: '.', header: true, sequence: 0, features: [1, 2], target: 1, when: 'next', sequences: 2, shortest: 1, longest: 2, pieces: null, rowCount: 5 })
    expect(sequences(TWO)).toEqual([[[1, 10], [2, 20]], [[4, 40]]])
    expect([...set.targets]).toEqual([2, 3, 5])
    expect(set.names).toEqual(['a', 'b'])
    expect(set.facts).toMatchObject({ sequences: 2, heldOut: 0, steps: 2, features: 2, outputs: 1, loss: 'mse', modes: ['many_to_many_synced', 'many_to_one'] })
  })

  test('rows of one sequence need not stand together', () => {
    const mixed = 'id;v\na;1\nb;7\na;2\nb;8\na;3\nb;9'
    expect(sequences(mixed)).toEqual([[[1], [2]], [[7], [8]]])
    expect([...read(mixed, RAW).set.targets]).toEqual([2, 3, 8, 9])
  })

  test.each([
    ['semicolons and decimal commas', 'id;x\na;1,5\na;2,25\na;-3', ';', ',', [[[1.5], [2.25]]]],
    ['tabs', 'id\tx\na\t1.5\na\t2\na\t3', '\t', '.', [[[1.5], [2]]]],
    ['bars', 'id|x\na|1\na|2\na|3', '|', '.', [[[1], [2]]]],
    ['columns of spaces', '  id    x\n   a   1\n   a  20\n   a   3\n', ' ', '.', [[[1], [20]]]],
    ['quotes, thousands, exponents and a true minus', 'id,x\n"a","1,234"\na,1e2\na,−3\na,0', ',', '.', [[[1234], [100], [-3]]]],
    ['a mark at the beginning, lines of Windows, empty lines and comments', '\ufeff# from somewhere\r\nid,x\r\n\r\na,1\r\na,2\r\na,3\r\n\r\n', ',', '.', [[[1], [2]]]],
  ] as const)('%s', (_, text, separator, decimal, expected) => {
    expect(read(text).reading).toMatchObject({ separator, decimal, header: true })
    expect(sequences(text)).toEqual(expected)
  })

  test('without names the columns are numbered; without a sequence it is one series, and a long one is cut', () => {
    const rows = Array.from({ length: 101 }, (_, i) => `${i},${i * i}`).join('\n')
    const { reading, set } = read(rows, RAW)
    expect(reading).toMatchObject({ header: false, sequence: null, pieces: 10, sequences: 10, columns: [{ name: 'column 1' }, { name: 'column 2' }] })
    // Nothing between two pieces is lost: the first one ends with what the second begins with as its answer.
    expect([...set.targets]).toEqual(Array.from({ length: 100 }, (_, i) => i + 1))
    expect(read(rows, { pieces: 'whole' }).reading).toMatchObject({ sequences: 1, longest: 100 })
    expect(read(rows, { ...RAW, pieces: 30 }).reading).toMatchObject({ sequences: 4, shortest: 10, longest: 30 })
  })

  test('words stay outside, and two columns of one name are told apart', () => {
    const { reading } = read('day,x,x\nmon,1,2\ntue,3,4\nwed,5,6')
    expect(reading.columns.map(({ name, kind }) => [name, kind])).toEqual([['day', 'text'], ['x', 'number'], ['x (2)', 'number']])
    expect(reading.features).toEqual([1, 2])
    expect(reading.notes).toEqual([
      { code: 'renamed', data: { column: 3, name: 'x', first: 2, used: 'x (2)' } },
      { code: 'text_left_out', data: { columns: 'day', count: 1 } },
    ])
  })

  test('a target column of words, the same all through a sequence, is a class at the end; of 0 and 1, a bit', () => {
    const { set, reading } = read('id,x,label\n1,1,up\n1,2,up\n2,2,down\n2,1,down\n', RAW)
    expect(reading).toMatchObject({ when: 'last', classes: ['up', 'down'], features: [1] })
    expect(set.facts).toMatchObject({ loss: 'softmax_ce', outputs: 2, modes: ['many_to_one'] })
    expect([...set.targets]).toEqual([0, 0, 1, 1])
    expect(read('id,x,target\n1,1,0\n1,2,1\n', RAW).set.facts).toMatchObject({ loss: 'bce_logits', outputs: 1 })
    expect(read('id,x,target\n1,1,0\n1,2,1\n', RAW).reading.when).toBe('each')
  })

  test('one sequence of one step can be asked for itself, not for what is next', () => {
    expect(trouble('x,y\n1,2')).toEqual({ code: 'too_short' })
    expect(read('x,y\n1,2', { ...RAW, target: 1, when: 'last' }).set.facts).toMatchObject({ sequences: 1, steps: 1, features: 1 })
  })

  test('standardised over what is trained on: mean 0, deviation 1; those held out are not looked at', () => {
    const text = `id,x\n${Array.from({ length: 10 }, (_, n) => [0, 1, 2].map((t) => `s${n},${n >= 8 ? 1e6 : n * 3 + t}`).join('\n')).join('\n')}`
    const { set, reading } = read(text)
    expect(set.facts).toMatchObject({ sequences: 8, heldOut: 2 })
    const trained = [...set.inputs.subarray(0, 16)]
    const mean = trained.reduce((a, b) => a + b) / 16
    expect(mean).toBeCloseTo(0, 12)
    expect(trained.reduce((a, b) => a + (b - mean) ** 2, 0) / 16).toBeCloseTo(1, 12)
    expect(reading.scales!.features[0]!.mean).toBeCloseTo(11, 12)
    expect(set.inputs[16]! * reading.scales!.features[0]!.deviation + reading.scales!.features[0]!.mean).toBeCloseTo(1e6, 6)
  })

  test('several columns can be asked for: as many outputs, each with a scale of its own, none of them an input by itself', () => {
    const text = 'series,x,target,z\na,1,10,5\na,2,20,6\na,4,30,9\nb,4,40,7\nb,5,50,8\n'
    const plain = read(text, { ...RAW, also: [3], when: 'each' })
    expect(plain.set.facts).toMatchObject({ features: 1, outputs: 2, loss: 'mse' })
    expect(Array.from(plain.set.targets)).toEqual([10, 5, 20, 6, 30, 9, 40, 7, 50, 8])
    expect(plain.reading).toMatchObject({ target: 2, also: [3], features: [1] })
    const { set, reading } = read(text, { holdOut: false, also: [3], when: 'each' })
    expect(reading.scales!.targets.map(({ mean }) => mean)).toEqual([30, 7])
    for (const k of [0, 1]) expect([0, 1, 2, 3, 4].reduce((sum, row) => sum + set.targets[row * 2 + k]!, 0)).toBeCloseTo(0, 9)
    expect(read(text, { also: [2, 0, 3, 3] }).reading.also).toEqual([3])
    expect(trouble(text, { also: [9] })).toEqual({ code: 'no_column', number: 10 })
  })

  test('the same bytes read in the same way have the same id, others another', () => {
    const id = (text: string, choices: Partial<Choices> = {}) => read(text, choices).set.facts.id
    expect(id(TWO)).toBe(id(TWO))
    expect(id(TWO)).toMatch(/^[a-z0-9]{1,20}$/)
    expect(new Set([id(TWO), id(TWO.replace('50', '51')), id(TWO, { standardise: false }), id(TWO, { target: 2 })]).size).toBe(4)
  })

  test('Windows-1252 is read, and said', () => {
    const { reading } = readData(Uint8Array.from([...bytes('id;Gr'), 0xf6, ...bytes('e\na;1\na;2\na;3')]), GUESS_ALL)
    expect(reading.columns[1]!.name).toBe('Gröe')
    expect(reading.notes[0]).toEqual({ code: 'encoding', data: { encoding: 'windows-1252' } })
  })
})

describe('JSON', () => {
  test('nested arrays: sequences of timesteps of features', () => {
    const text = '[[[1,2],[3,4],[5,6]],[[7,8],[9,10]]]'
    expect(sequences(text)).toEqual([[[1, 2], [3, 4]], [[7, 8]]])
    expect(read(text).reading).toMatchObject({ format: 'json', sequence: 0, sequences: 2, rows: null })
  })

  test('two levels are rows of timesteps, unless they are uneven or it is chosen otherwise', () => {
    expect(sequences('[[1,2],[3,4],[5,6]]')).toEqual([[[1, 2], [3, 4]]])
    expect(sequences('[[1,2,3],[4,5]]')).toEqual([[[1], [2]], [[4]]])
    expect(sequences('[[1,2],[3,4],[5,6]]', { rows: 'sequences' })).toEqual([[[1]], [[3]], [[5]]])
    expect(sequences('[1,2,3]')).toEqual([[[1], [2]]])
  })

  test('objects: rows, columns, or sequences by name', () => {
    expect(sequences('[{"id":"a","x":1},{"id":"a","x":2},{"id":"b","x":5},{"id":"b","x":6}]')).toEqual([[[1]], [[5]]])
    expect(sequences('{"x":[1,2,3],"y":[4,5,6]}')).toEqual([[[1, 4], [2, 5]]])
    const { set } = read('{"first":[[1,2],[3,4]],"second":[{"a":1},{"a":2}]}'.replace('[{"a":1},{"a":2}]', '[[5,6],[7,8]]'), RAW)
    expect(set.names).toEqual(['first', 'second'])
    expect(sequences('{"first":[1,2,3],"second":[4,5]}')).toEqual([[[1], [2]], [[4]]])
  })
})

describe('what cannot be read is said with its place', () => {
  test.each([
    ['nothing', '', { code: 'empty' }],
    ['blanks', ' \n\n ', { code: 'empty' }],
    ['only a header', 'a,b,c', { code: 'only_header', columns: 3 }],
    ['a ragged row', 'x,y\n1,2\n3\n5,6', { code: 'ragged', row: 3, cells: 1, expected: 2 }],
    ['a ragged row after empty lines', 'x,y\n\n1,2\n3,4,5', { code: 'ragged', row: 4, cells: 3, expected: 2 }],
    ['a word in a number’s place', 'x,y\n1,2\n3,n/a\n5,6', { code: 'not_number', row: 3, column: 'y', given: 'n/a' }],
    ['an empty cell', 'x,y\n1,2\n3,\n5,6', { code: 'missing', row: 3, column: 'y' }],
    ['NaN', 'x,y\n1,2\nNaN,4\n5,6', { code: 'not_finite', row: 3, column: 'x', given: 'NaN' }],
    ['infinity', 'x,y\n1,2\n3,-Infinity\n5,6', { code: 'not_finite', row: 3, column: 'y', given: '-Infinity' }],
    ['beyond float64', 'x,y\n1,2\n3,1e999\n5,6', { code: 'not_finite', row: 3, column: 'y', given: '1e999' }],
    ['a quote that stays open', 'x,y\n1,"2\n3,4\n', { code: 'quote_open', row: 2 }],
    ['words only', 'a,b\nx,y\nz,w', { code: 'no_numbers' }],
    ['broken JSON', '[[1,2],\n[3,]', { code: 'json_broken', line: 2, character: 4 }],
    ['no rows', '[]', { code: 'empty' }],
    ['a number', '{"a":5}', { code: 'json_shape', given: '5', column: 'a' }],
    ['mixed dims', '[[[1,2]],[3]]', { code: 'json_ragged', sequence: 2, step: 1, cells: 1, expected: 2 }],
    ['mixed dims of one feature', '[[[1],[2]],[3,4]]', { code: 'json_ragged', sequence: 2, step: 1, cells: 1, expected: 1 }],
    ['mixed dims at the top', '[[1,2],3]', { code: 'json_ragged', row: 2, given: '3' }],
    ['uneven timesteps', '[[[1,2],[3]],[[4,5]]]', { code: 'json_ragged', sequence: 1, step: 2, cells: 1, expected: 2 }],
    ['too deep', '[[[[1]]]]', { code: 'json_depth', depth: 4 }],
    ['null in a number’s place', '[[[1,2],[3,null],[5,6]]]', { code: 'missing', sequence: 1, step: 2, column: 'feature 2' }],
    ['a word in a number’s place of JSON', '[[[1,2],[3,"x"],[5,6]]]', { code: 'not_number', sequence: 1, step: 2, column: 'feature 2', given: 'x' }],
    ['a key that is missing', '[{"x":1},{"y":2}]', { code: 'json_key', row: 2, column: 'x' }],
    ['a long sequence that shall not be cut', `id,x\n${Array.from({ length: 400 }, (_, i) => `a,${i}`).join('\n')}`, { code: 'too_long', steps: 399, most: 300 }, { pieces: 'whole' }],
  ] as [string, string, object, Partial<Choices>?][])('%s', (_, text, expected, choices) => {
    expect(trouble(text, choices)).toEqual(expected)
  })

  test('a picture, and 50 MB', () => {
    expect(trouble(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]))).toEqual({ code: 'binary' })
    expect(trouble(new Uint8Array(50_000_000))).toEqual({ code: 'too_large', megabytes: 50, most: 10 })
  })

  test('numbers too large for float32', () => {
    expect(trouble('x\n1\n1e300\n3', { standardise: false })).toEqual({ code: 'number_large', row: 3, column: 'x' })
  })

  test('what is chosen has to make sense', () => {
    expect(trouble('day,x\nmon,1\ntue,2', { features: [0] })).toEqual({ code: 'feature_text', column: 'day' })
    expect(trouble('x\n1\n2', { features: [] })).toEqual({ code: 'no_features' })
    expect(trouble('x\n1\n2', { target: 5 })).toEqual({ code: 'no_column', number: 6 })
  })
})

test('any table of numbers comes back as it was written, whatever separates it', () => {
  const numbers = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e30, max: 1e30 }).map((value) => value + 0)
  const tables = fc.integer({ min: 1, max: 4 }).chain((D) => fc.array(fc.array(fc.array(numbers, { minLength: D, maxLength: D }), { minLength: 2, maxLength: 6 }), { minLength: 1, maxLength: 5 }))
  fc.assert(
    fc.property(tables, fc.constantFrom(',', ';', '\t', '|'), (table, separator) => {
      const head = ['id', ...table[0]![0]!.map((_, d) => `f${d}`)].join(separator)
      const lines = table.flatMap((steps, n) => steps.map((row) => [`s${n}`, ...row.map(String)].join(separator)))
      const inside = table.map((steps) => steps.slice(0, -1))
      expect(sequences([head, ...lines].join('\n'), { separator: separator as ',', sequence: 0, features: table[0]![0]!.map((_, d) => d + 1), pieces: 'whole', decimal: '.' })).toEqual(inside)
      expect(sequences(JSON.stringify(table), { pieces: 'whole' })).toEqual(inside)
    }),
    { numRuns: 200 },
  )
})

test.each(['[[]]', '[[], []]', '[[[]]]', '[{}]'])('%s has no columns, and says so', (text) => {
  expect(() => read(text)).toThrow(DataTrouble)
})

test('no bytes break the reader: they are read, or a trouble says why not', () => {
  const texts = fc.oneof(fc.string(), fc.json(), fc.array(fc.array(fc.constantFrom('1', '2.5', 'x', '', '"', '1,5', 'NaN')).map((cells) => cells.join(','))).map((rows) => rows.join('\n')))
  fc.assert(fc.property(texts, (text) => {
    try {
      const { set } = read(text)
      expect([...set.inputs, ...set.targets].every(Number.isFinite)).toBe(true)
    } catch (error) {
      expect(error).toBeInstanceOf(DataTrouble)
    }
  }), { numRuns: 500 })
})

test('where JSON breaks is where no more of it can be right', () => {
  const parses = (text: string) => {
    try {
      JSON.parse(text)
      return true
    } catch {
      return false
    }
  }
  fc.assert(fc.property(fc.json(), fc.nat(), fc.constantFrom('', ',', ']', '}', '"', 'x', '1', ':'), (json, at, put) => {
    const place = at % (json.length + 1)
    const broken = json.slice(0, place) + put + json.slice(place + 1)
    fc.pre(!parses(broken))
    expect(jsonErrorAt(broken)).toBeLessThanOrEqual(broken.length)
    // Nothing before the change can be wrong, but a text or a number that the change made longer begins there.
    expect(jsonErrorAt(broken)).toBeGreaterThanOrEqual(Math.min(place, json.slice(0, place).search(/["\w.+-]*$|"(?:[^"\\]|\\.)*\\?$/)))
  }), { numRuns: 300 })
  expect(jsonErrorAt('[1, 2, ]')).toBe(7)
  expect(jsonErrorAt('{"a": 1 "b": 2}')).toBe(8)
  expect(jsonErrorAt('[1] [2]')).toBe(4)
  expect(jsonErrorAt('[[1, 2]')).toBe(7)
  expect(jsonErrorAt('[01]')).toBe(2)
})

test('a file with data, choices and address is read as it was packed', () => {
  const choices = { ...GUESS_ALL, standardise: false }
  const { set } = readData(bytes(TWO), choices)
  const packed = { name: 'two.csv', id: set.facts.id, address: '#/cube?run=own-x', choices, text: TWO }
  const again = readPacked(bytes(pack(packed)))
  expect(again).toMatchObject({ packed, set: { facts: set.facts } })
  expect(again!.set.inputs).toEqual(set.inputs)
  expect(readPacked(bytes('{"x":[1,2]}'))).toBeNull()
  expect(readPacked(bytes('{"format":"unfold-data/1","id":7}'))).toBeNull()
})

test('the series that comes with the page: 48 months of three columns', async () => {
  const { set, reading } = readData(bytes(await sampleText('seattle')), GUESS_ALL, 'seattle')
  expect(reading).toMatchObject({ rowCount: 1461, sequence: 0, sequences: 48, shortest: 27, longest: 30, features: [1, 2, 3], target: 1, when: 'next' })
  expect(set.facts).toMatchObject({ id: 'seattle', sequences: 39, heldOut: 9, features: 3 })
  expect(reading.notes).toEqual([])
})
