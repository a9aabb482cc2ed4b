// A number taken apart: long lines of products fold, brackets stand where they must, rounding is known.
import { expect, test } from 'vitest'
import { evaluate, layOut } from '../../../src/figures/formula/terms.ts'
import { tokensOf } from '../../../src/figures/formula/tokens.ts'
import type { Expression } from '../../../src/trace/contract/product.ts'

const number = (value: number, tensor: string | null = null, row = 0, column = 0): Expression => ({
  op: 'value', value, symbol: null, ref: tensor === null ? null : { tensor, step: null, row, column },
})
const product = (a: Expression, b: Expression): Expression => ({ op: 'product', factors: [a, b] })
const line = (length: number, first: string, second: string) => Array.from({ length }, (_, k) => product(number(k + 1, first, 0, k), number(-0.5, second, k, 2)))
const naming = { cell: (ref: { tensor: string; row: number; column: number }) => `${ref.tensor}[${ref.row + 1},${ref.column + 1}]`, function: (name: string) => name, more: (n: number) => `${n} more` }
const text = (expression: Expression, mode: 'letters' | 'numbers') => tokensOf(expression, mode, naming).map((token) => token.text).join('')

const cell: Expression = { op: 'call', name: 'tanh', value: 0.5, argument: { op: 'sum', terms: [...line(2, 'x', 'Wx'), ...line(5, 'h', 'Wh'), number(0.05, 'b', 0, 2)] } }

test('a long sum folds its lines of products, and only them', () => {
  const laid = layOut(cell)
  expect(laid.calls).toEqual(['tanh'])
  expect(laid.items.map((item) => item.kind)).toEqual(['term', 'term', 'group', 'term'])
  expect(laid.items[2]).toMatchObject({ first: { tensor: 'h', row: 0 }, second: { tensor: 'Wh', column: 2 }, value: -7.5 })
  expect(laid.inner).toBeCloseTo(-1.5 - 7.5 + 0.05, 12)
})

test('a short one shows everything', () => {
  expect(layOut({ op: 'sum', terms: line(6, 'h', 'Wh') }).items.every((item) => item.kind === 'term')).toBe(true)
})

test('letters and numbers', () => {
  const [term] = line(1, 'x', 'Wx')
  expect(text(term!, 'letters')).toBe('x[1,1]·Wx[1,3]')
  expect(text(term!, 'numbers')).toBe('1·(−0.5)')
  expect(text(product(number(2), { op: 'sum', terms: [number(1), number(-3)] }), 'numbers')).toBe('2·(1 + (−3))')
  expect(text({ op: 'call', name: 'square', argument: number(3), value: 9 }, 'numbers')).toBe('(3)²')
})

test('a long sum inside is shortened', () => {
  expect(text(product(number(2), { op: 'sum', terms: [1, 2, 3, 4, 5].map((n) => number(n)) }), 'numbers')).toBe('2·(1 + 2 + … 2 more … + 5)')
})

test('evaluates to what is there, functions by the engine’s own value', () => {
  expect(evaluate(product(number(2), cell))).toBe(1)
})

test('rounded tokens know it', () => {
  expect(tokensOf(number(1 / 3), 'numbers', naming)[0]).toMatchObject({ text: '0.333333', rounded: true })
  expect(tokensOf(number(0.5), 'numbers', naming)[0]).toMatchObject({ text: '0.5', rounded: false })
})
