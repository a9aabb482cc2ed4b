// The words after `npm run train --`.
import { describe, expect, test } from 'vitest'
import { ArgumentFault, parseArguments } from '../../../src/commands/train/arguments.ts'

test.each([
  [['--preset', 'small'], { preset: 'small', seed: null, json: false, evaluate: false }],
  [['--json', '--seed', '7', '--preset', 'lstm-50'], { preset: 'lstm-50', seed: 7, json: true, evaluate: false }],
  [['--preset=lasagne', '--seed=0'], { preset: 'lasagne', seed: 0, json: false, evaluate: false }],
])('%s', (words, expected) => {
  expect(parseArguments(words)).toEqual(expected)
})

describe('what is wrong is said, with what there is', () => {
  test.each([
    [[], 'Which preset?'],
    [['--preset'], 'needs a name'],
    [['--preset', 'huge'], 'no preset "huge"'],
    [['small'], '"small" is not an option'],
    [['--preset', 'small', '--fast'], 'no option "--fast"'],
    [['--preset', 'small', '--seed'], 'whole number'],
    [['--preset', 'small', '--seed', '1.5'], 'whole number'],
    [['--preset', 'small', '--seed', '4294967296'], 'whole number'],
    [['--preset', 'small', '--json=no'], 'no option "--json no"'],
  ])('%s', (words, part) => {
    expect(() => parseArguments(words)).toThrow(ArgumentFault)
    expect(() => parseArguments(words)).toThrow(part)
    expect(() => parseArguments(words)).toThrow('page, small, lstm-50, rnn-50, lasagne, mode-one-to-one, mode-one-to-many, mode-many-to-one, mode-many-to-many, mode-synced')
  })
})
