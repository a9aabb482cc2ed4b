/** Building expression trees, and evaluating them: what a reader does by hand, in double precision. */

import { exp, log, sigmoid, tanh } from '../../../engine/math.ts'
import type { Expression } from '../../contract/product.ts'
import type { CellRef } from '../../contract/tensors.ts'

type Call = Extract<Expression, { op: 'call' }>

export function value(number: number, ref: CellRef | null = null, symbol: string | null = null): Expression {
  return { op: 'value', value: number, ref, symbol }
}

export function sum(...terms: (Expression | null)[]): Expression {
  return { op: 'sum', terms: terms.filter((term) => term !== null) }
}

export function product(...factors: Expression[]): Expression {
  return { op: 'product', factors }
}

export function call(name: Call['name'], argument: Expression): Expression {
  return { op: 'call', name, argument, value: apply(name, argument) }
}

/** a − b. */
export function minus(a: Expression, b: Expression): Expression {
  return sum(a, product(value(-1), b))
}

/** 1 − a. */
export function oneMinus(a: Expression): Expression {
  return minus(value(1), a)
}

export function evaluate(expression: Expression): number {
  switch (expression.op) {
    case 'value':
      return expression.value
    case 'sum':
      return expression.terms.reduce((total, term) => total + evaluate(term), 0)
    case 'product':
      return expression.factors.reduce((total, factor) => total * evaluate(factor), 1)
    case 'call':
      return apply(expression.name, expression.argument)
  }
}

function apply(name: Call['name'], argument: Expression): number {
  const x = evaluate(argument)
  switch (name) {
    case 'tanh':
      return tanh(x)
    case 'relu':
      return x < 0 ? 0 : x
    case 'sigmoid':
      return sigmoid(x)
    case 'square':
      return x * x
    case 'mean':
      // Of the terms of a sum.
      return argument.op === 'sum' ? x / argument.terms.length : x
    case 'log':
      return log(x)
    case 'exp':
      return exp(x)
  }
}
