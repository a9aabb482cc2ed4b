/** An expression laid out for reading: the functions around it, and its terms, long lines of products folded. Pure. */

import type { Expression } from '../../trace/contract/product.ts'
import type { CellRef } from '../../trace/contract/tensors.ts'

export type FunctionName = Extract<Expression, { op: 'call' }>['name']

export type Item =
  | { kind: 'term'; expression: Expression }
  /** Products of two tensors' numbers one after the other: "h₂ row 1 · Wh column 3". */
  | { kind: 'group'; terms: Expression[]; first: CellRef; second: CellRef; value: number }

export interface Laid {
  /** Functions from the outside in: tanh( … ). */
  calls: FunctionName[]
  /** Value of what stands inside all the calls. */
  inner: number
  items: Item[]
}

/** A sum with more terms than this is folded… */
export const MOST_TERMS = 6
/** …where at least so many of them stand in one line of products. */
const LEAST_FOLDED = 4

export function layOut(expression: Expression): Laid {
  const calls: FunctionName[] = []
  let inside = expression
  while (inside.op === 'call') {
    calls.push(inside.name)
    inside = inside.argument
  }
  const terms = inside.op === 'sum' ? inside.terms : [inside]
  return { calls, inner: evaluate(inside), items: terms.length > MOST_TERMS ? folded(terms) : terms.map(asTerm) }
}

function asTerm(expression: Expression): Item {
  return { kind: 'term', expression }
}

function folded(terms: Expression[]): Item[] {
  const items: Item[] = []
  for (let from = 0; from < terms.length; ) {
    const key = lineOf(terms[from])
    let to = from + 1
    while (to < terms.length && key !== null && lineOf(terms[to]) === key) to++
    items.push(...asLine(terms.slice(from, to)))
    from = to
  }
  return items
}

function asLine(terms: Expression[]): Item[] {
  const [first, second] = pairOf(terms[0])
  if (terms.length < LEAST_FOLDED || first === null || second === null) return terms.map(asTerm)
  return [{ kind: 'group', terms, first, second, value: sum(terms) }]
}

/** Which two tensors a product takes its numbers from; null for anything else. */
function lineOf(term: Expression | undefined): string | null {
  const [first, second] = pairOf(term)
  return first === null || second === null ? null : `${first.tensor}@${first.step}·${second.tensor}@${second.step}`
}

function pairOf(term: Expression | undefined): [CellRef | null, CellRef | null] {
  if (term?.op !== 'product' || term.factors.length !== 2) return [null, null]
  const [a, b] = term.factors
  return [a?.op === 'value' ? a.ref : null, b?.op === 'value' ? b.ref : null]
}

/** Sums and products of the numbers that are there; a function brings the engine's own value. */
export function evaluate(expression: Expression): number {
  switch (expression.op) {
    case 'value': return expression.value
    case 'call': return expression.value
    case 'sum': return sum(expression.terms)
    case 'product': return expression.factors.reduce((product, factor) => product * evaluate(factor), 1)
  }
}

function sum(terms: Expression[]): number {
  return terms.reduce((total, term) => total + evaluate(term), 0)
}
