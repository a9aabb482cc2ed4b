/** An expression as a row of tokens, in letters or in numbers; each token knows which cell it is. Pure. */

import { sixDigits } from '../../marks/digits.ts'
import type { Expression } from '../../trace/contract/product.ts'
import type { CellRef } from '../../trace/contract/tensors.ts'
import type { FunctionName } from './terms.ts'

export interface Token {
  text: string
  ref: CellRef | null
  /** Six digits did not hold all of it. */
  rounded: boolean
}

export type Mode = 'letters' | 'numbers'

/** What the row of tokens needs to be told. */
export interface Naming {
  /** "x₃[1, 2]" */
  cell: (ref: CellRef) => string
  /** "tanh", "σ", "mean" … */
  function: (name: FunctionName) => string
  /** "12 more" */
  more: (count: number) => string
}

/** Long sums inside other expressions show only their first two terms and the last. */
const MOST_INSIDE = 4

export function tokensOf(expression: Expression, mode: Mode, naming: Naming): Token[] {
  switch (expression.op) {
    case 'value': return [valueToken(expression, mode, naming)]
    case 'product': return joined(expression.factors.map((factor) => bracketed(factor, tokensOf(factor, mode, naming))), '·')
    case 'sum': return sumTokens(expression.terms, mode, naming)
    case 'call': return wrapped(expression.name, tokensOf(expression.argument, mode, naming), naming)
  }
}

export function wrapped(name: FunctionName, inside: Token[], naming: Naming): Token[] {
  if (name === 'square') return [plain('('), ...inside, plain(')²')]
  return [plain(`${naming.function(name)}(`), ...inside, plain(')')]
}

function sumTokens(terms: Expression[], mode: Mode, naming: Naming): Token[] {
  const rows = terms.map((term) => bracketed(term, tokensOf(term, mode, naming)))
  if (rows.length <= MOST_INSIDE) return joined(rows, ' + ')
  const left = rows.slice(0, 2)
  return joined([...left, [plain(`… ${naming.more(rows.length - 3)} …`)], rows[rows.length - 1] ?? []], ' + ')
}

function valueToken(expression: Extract<Expression, { op: 'value' }>, mode: Mode, naming: Naming): Token {
  const { text, exact } = sixDigits(expression.value)
  const letters = expression.symbol ?? (expression.ref === null ? null : naming.cell(expression.ref))
  if (mode === 'letters' && letters !== null) return { text: letters, ref: expression.ref, rounded: false }
  return { text, ref: expression.ref, rounded: !exact }
}

/** Brackets around a sum inside a product, and around a negative number wherever something stands before it. */
export function bracketed(factor: Expression, tokens: Token[]): Token[] {
  const negative = factor.op === 'value' && (tokens[0]?.text.startsWith('−') ?? false)
  return factor.op === 'sum' || negative ? [plain('('), ...tokens, plain(')')] : tokens
}

function joined(rows: Token[][], between: string): Token[] {
  return rows.flatMap((row, i) => (i === 0 ? row : [plain(between), ...row]))
}

export function plain(text: string): Token {
  return { text, ref: null, rounded: false }
}
