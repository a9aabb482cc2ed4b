/** The published cases, in both precisions; every key is really compared; malformed files are named with the reason. */

import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runGolden } from '../../src/commands/golden.ts'
import { checkText, PUBLISHED } from '../../src/commands/golden/check-file.ts'
import type { GoldenCase } from '../../src/export/golden/format.ts'

const FOLDER = import.meta.dirname
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith('.json')).sort()
const textOf = (file: string) => readFileSync(join(FOLDER, file), 'utf8')
const caseOf = (file: string) => JSON.parse(textOf(file)) as GoldenCase

// A tree of JSON, to be altered.
type Tree = Record<string, never>

function run(...args: string[]): { code: number; lines: string[] } {
  const lines: string[] = []
  return { code: runGolden(args, (line) => lines.push(line)), lines }
}

describe('the published cases', () => {
  it('pass in both precisions, with one line each', () => {
    const { code, lines } = run(FOLDER)
    expect(lines).toHaveLength(12)
    for (const line of lines) expect(line).toMatch(/^g\d\S+ float(64|32) ok worst \d\.\de-\d+ at [a-z]\S+$/)
    expect(code).toBe(0)
    expect(FILES.map((file) => file.replace('.json', ''))).toEqual(PUBLISHED)
  })
})

/** Paths to the numbers of a tree. */
function pathsOf(tree: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof tree === 'number') return [path]
  if (typeof tree !== 'object' || tree === null) return []
  return Object.entries(tree).flatMap(([key, item]) => pathsOf(item, [...path, key]))
}

function changed(tree: unknown, path: (string | number)[], change: (value: never) => unknown): string {
  const copy = structuredClone(tree) as Tree
  const holder = path.slice(0, -1).reduce((at, key) => at[key], copy)
  holder[path[path.length - 1]] = change(holder[path[path.length - 1]]) as never
  return JSON.stringify(copy)
}

describe('a number changed by 1e-6', () => {
  for (const file of FILES) {
    const golden = caseOf(file)
    it.each(Object.keys(golden.expected).filter((key) => key !== 'dc' || golden.expected.dc !== null))(`${file} %s`, (key) => {
      const paths = pathsOf(golden.expected[key as 'loss'])
      // The first, one in the middle and the last of each key; all of them would take minutes.
      for (const at of new Set([0, Math.floor(paths.length / 2), paths.length - 1])) {
        const path = ['expected', key, ...paths[at]]
        const { ok, lines } = checkText('changed', changed(golden, path, (value: number) => value + 1e-6), false)
        expect(ok).toBe(false)
        expect(lines[0]).toMatch(/^changed float64 OVER 1e-9 worst \S+e-7 at |^changed float64 OVER 1e-9 worst 1\.0e-6 at /)
        expect(lines[0]).toContain(key)
      }
    })
  }
})

describe('precisions', () => {
  const golden = { ...caseOf(FILES[3]), name: 'another' }
  const precisions = (text: string, float32 = false) => checkText('another', text, float32).lines.map((line) => line.split(' ')[1])
  it('float32 only where the file or the caller asks', () => {
    expect(precisions(JSON.stringify(golden))).toEqual(['float64'])
    expect(precisions(JSON.stringify({ ...golden, float32: true }))).toEqual(['float64', 'float32'])
    expect(precisions(JSON.stringify(golden), true)).toEqual(['float64', 'float32'])
  })
})

const REMOVED = Symbol('removed')
const MALFORMED: [string, (string | number)[], unknown, RegExp][] = [
  ['wrong format tag', ['format'], 'rnn-golden/2', /format: wrong format tag "rnn-golden\/2"/],
  ['no format tag', ['format'], REMOVED, /format: missing key/],
  ['missing weights', ['weights'], REMOVED, /weights: missing key/],
  ['missing one weight', ['weights', 'l0.fwd.U'], REMOVED, /weights\.l0\.fwd\.U: missing key/],
  ['a weight too many', ['weights', 'l1.fwd.U'], [[1]], /weights\.l1\.fwd\.U: sizes disagree/],
  ['missing key of expected', ['expected', 'after_adam'], REMOVED, /expected\.after_adam: missing key/],
  ['missing dc', ['expected', 'dc'], REMOVED, /expected\.dc: missing key/],
  ['dc null for lstm', ['expected', 'dc'], null, /expected\.dc: is not an object/],
  ['missing optim', ['optim', 'adam', 'beta2'], REMOVED, /optim\.adam\.beta2: missing key/],
  ['wrong size', ['weights', 'l0.fwd.b'], [1, 2], /weights\.l0\.fwd\.b: wrong size: 12 expected by spec, found 2/],
  ['wrong depth', ['inputs', 0, 0], 1, /inputs\[0\]\[0\]: wrong size/],
  ['a text for a number', ['inputs', 0, 1, 2], 'one', /inputs\[0\]\[1\]\[2\]: not a number \("one"\)/],
  ['null for a number', ['expected', 'loss'], null, /expected\.loss: not a number \(null\)/],
  ['unknown cell', ['spec', 'cell'], 'rnn_sin', /spec\.cell: unknown cell "rnn_sin"/],
  ['unknown mode', ['spec', 'mode'], 'few_to_one', /spec\.mode: unknown mode/],
  ['unknown loss', ['spec', 'loss'], 7, /spec\.loss: unknown loss 7/],
  ['unknown activation', ['spec', 'output_activation'], 'relu', /spec\.output_activation: unknown/],
  ['length 0', ['spec', 'lengths'], [0, 2], /spec\.lengths\[0\]: out of range: 0/],
  ['length above T', ['spec', 'lengths'], [4, 5], /spec\.lengths\[1\]: out of range: 5/],
  ['a length too few', ['spec', 'lengths'], [4], /spec\.lengths: sizes disagree/],
  ['batch 0', ['spec', 'batch'], 0, /spec\.batch: must be a positive whole number/],
  ['batch that disagrees', ['spec', 'batch'], 3, /wrong size: 3 expected by spec, found 2/],
  ['hidden size that disagrees', ['spec', 'hidden_size'], 4, /wrong size/],
  ['huge size', ['spec', 'hidden_size'], 9e15, /wrong size/],
  ['huge layers', ['spec', 'layers'], 9e9, /spec\.layers/],
  ['output step out of range', ['spec', 'output_steps'], [4], /spec\.output_steps\[0\]: out of range/],
  ['output steps and seq_out', ['spec', 'output_steps'], [1, 3], /spec\.output_steps: sizes disagree/],
  ['target neither 0 nor 1', ['targets', 0, 0, 0], 0.5, /targets\[0\]\[0\]\[0\]: out of range/],
  ['spec is a list', ['spec'], [], /spec: is not an object/],
  ['float32 is no flag', ['float32'], 'yes', /float32: must be true or false/],
]

describe('a malformed file', () => {
  const golden = caseOf('g4-many-to-one-lstm-bce.json')
  it.each(MALFORMED)('%s', (_, path, value, reason) => {
    const text = changed(golden, path, () => (value === REMOVED ? undefined : value))
    const { ok, lines } = checkText('bad', text, false)
    expect(ok).toBe(false)
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatch(/^bad malformed: /)
    expect(lines[0]).toMatch(reason)
  })
  it.each([['', /bad JSON/], ['{"format": ', /bad JSON/], ['[]', /is not an object/], ['null', /is not an object/], ['{}', /format: missing key/]])('%j', (text, reason) => {
    expect(checkText('bad', text, false)).toEqual({ ok: false, lines: [expect.stringMatching(reason)] })
  })
  it('too large a number is not a number', () => {
    const text = textOf('g4-many-to-one-lstm-bce.json').replace(/"loss":\s*0\.\d+/, '"loss": 1e999')
    expect(checkText('bad', text, false).lines[0]).toMatch(/expected\.loss: not a finite number/)
  })
  it('class out of range', () => {
    const softmax = caseOf('g5-encdec-lstm-softmax.json')
    expect(checkText('bad', changed(softmax, ['targets', 1, 0], () => 3), false).lines[0]).toMatch(/targets\[1\]\[0\] \(class\): out of range: 3/)
  })
})

describe('the command', () => {
  it('goes on after a malformed file and ends with 1', () => {
    const folder = mkdtempSync(join(tmpdir(), 'golden-'))
    writeFileSync(join(folder, 'a.json'), '{')
    writeFileSync(join(folder, 'b.json'), textOf(FILES[0]))
    const { code, lines } = run(folder)
    expect([code, lines.length]).toEqual([1, 3])
    expect(lines[0]).toMatch(/^a malformed: bad JSON/)
  })
  it.each<[string[], number, RegExp]>([
    [[], 2, /^Usage/],
    [['a', 'b'], 2, /^Usage/],
    [[FOLDER, '--float16'], 2, /Unknown option --float16/],
    [['/no/such/folder'], 1, /There is no folder/],
    [[join(FOLDER, FILES[0])], 1, /is not a folder/],
    [[mkdtempSync(join(tmpdir(), 'golden-'))], 1, /There are no \.json files/],
  ])('%j', (args, code, sentence) => {
    expect(run(...args)).toEqual({ code, lines: [expect.stringMatching(sentence)] })
  })
})
