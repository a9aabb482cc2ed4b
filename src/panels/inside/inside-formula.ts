/** How one number of a cell's inside is made, and how its gradient comes back, written out for the chosen example and unit. Strings from
 *  the structure of the cell and the engine's numbers; nothing is computed here. */

import { sixDigits } from '../../marks/digits.ts'
import { OPERATIONS } from '../../trace/contract/inside.ts'
import type { InsideView, Operation, QuantityName } from '../../trace/contract/inside.ts'

export interface Written {
  /** "c₃ = f⊙c₂ + i⊙g" */
  symbols: string
  /** "0.123 + 0.05 ≈ 0.173"; null: a product with weights, which opens. */
  numbers: string | null
}

interface Asked {
  view: InsideView
  of: QuantityName
  cell: { row: number; column: number }
  symbol(of: QuantityName): string
}

/** null: it enters the cell. */
export function forwardOf(asked: Asked): Written | null {
  const { view, of, symbol } = asked
  const made = OPERATIONS[view.cell].find(({ out }) => out === of)
  if (!made || made.op === 'copy') return null
  const value = (name: QuantityName) => numberAt(asked, name, 'value')
  return { symbols: `${symbol(of)} = ${expression(made, symbol, weightsOf(of))}`, numbers: made.op === 'matmul' ? null : equals(expression(made, value, ''), value(of)) }
}

function expression({ op, of }: Operation, write: (name: QuantityName) => string, weights: string): string {
  const [a = '', b = ''] = of.map(write)
  if (op === 'sum') return of.map(write).join(' + ')
  if (op === 'product') return `${a} ⊙ ${b}`
  if (op === 'sigmoid') return `σ(${a})`
  if (op === 'tanh' || op === 'relu') return `${op}(${a})`
  if (op === 'oneMinus') return `1 − ${a}`
  return `${a}·${weights}`
}

/** null: it comes from outside the cell. */
export function backwardOf(asked: Asked): Written | null {
  const { view, of, symbol } = asked
  const uses = OPERATIONS[view.cell].filter((operation) => operation.of.includes(of))
  if (uses.length === 0) return null
  const straight = uses.filter(({ op }) => op !== 'matmul')
  const through = straight.length < uses.length ? [`${gradientName('a')} · ${of === 'x' ? 'Wx' : 'Wh'}ᵀ`] : []
  const symbols = [...through, ...straight.map((use) => derivative(use, of, (name) => gradientName(symbol(name)), symbol))].join(' + ')
  const write = (name: QuantityName) => numberAt(asked, name, 'value')
  const terms = straight.map((use) => derivative(use, of, (name) => numberAt(asked, name, 'gradient'), write)).join(' + ')
  const alone = through.length === 0 && view.quantities[of]?.rows !== 1
  return { symbols: `${gradientName(symbol(of))} = ${symbols}`, numbers: alone ? equals(terms, numberAt(asked, of, 'gradient')) : null }
}

/** The gradient of what it goes into, times the derivative there. */
function derivative({ out, op, of }: Operation, name: QuantityName, gradient: (name: QuantityName) => string, value: (name: QuantityName) => string): string {
  const [back, result] = [gradient(out), value(out)]
  const other = of.find((one) => one !== name) ?? name
  if (op === 'product') return `${back} ⊙ ${value(other)}`
  if (op === 'sigmoid') return `${back} · ${result}(1 − ${result})`
  if (op === 'tanh') return `${back} · (1 − ${result}²)`
  if (op === 'relu') return `${back} · [${value(name)} > 0]`
  return op === 'oneMinus' ? `−(${back})` : back
}

/** ∂L/∂i₃, ∂L/∂(f⊙c₂) */
export function gradientName(symbol: string): string {
  return /[⊙−·]/.test(symbol) && !symbol.startsWith('(1') ? `∂L/∂(${symbol})` : `∂L/∂${symbol}`
}

const weightsOf = (of: QuantityName) => (of.startsWith('x') ? 'Wx' : 'Wh')

function numberAt({ view, cell }: Asked, name: QuantityName, part: 'value' | 'gradient'): string {
  const one = view.quantities[name]
  return one ? sixDigits(one[part][(one.rows === 1 ? 0 : cell.row) * one.columns + cell.column] ?? 0).text : ''
}

function equals(terms: string, result: string): string {
  const written = terms.replace(/(^|[⊙·+] |\()(−[\d.e−∞]+)/g, (_, before: string, number: string) => (before === '' || before === '(' ? before + number : `${before}(${number})`))
  return `${written} ≈ ${result}`
}
