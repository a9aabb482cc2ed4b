/** The lit cell in words and numbers: its terms, with six digits each, and the engine's own sum. */

import { sixDigits } from '../../marks/digits.ts'
import type { ProductView } from '../../trace/contract/product.ts'
import { RESULT, termsOf, valueAt } from './faces.ts'
import type { Cell, Term } from './faces.ts'
import type { ProductStrings } from './strings.ts'
import { shortened } from './sum-length.ts'
import type { SumRoom } from './sum-length.ts'

export interface LitSumProps {
  view: ProductView
  cell: Cell | null
  strings: ProductStrings
  /** Its lines are kept free, lit or not, so that nothing below moves. */
  room: SumRoom
  /** The pointer only passes over it: not to be read aloud. */
  quiet: boolean
}

export function LitSum({ view, cell, strings, room, quiet }: LitSumProps) {
  return (
    <p className="product-sum" style={{ height: `${1.4 * room.lines}em` }} aria-live={quiet ? 'off' : 'polite'}>
      {cell !== null && <Sum view={view} cell={cell} strings={strings} room={room} />}
    </p>
  )
}

function Sum({ view, cell, strings, room }: Omit<LitSumProps, 'quiet'> & { cell: Cell }) {
  const terms = termsOf(view, cell)
  const value = valueAt(view, RESULT[view.request.summing], cell.row, cell.column)
  const lit = strings.lit(cell)
  const both = meeting(view, cell, strings)
  const { first, hidden } = shortened(terms.map(textOf), lit.length + both.length + 18, room)
  return (
    <>
      {lit}
      {terms.slice(0, first).map((term, k) => <TermText key={k} term={term} sign={k === 0 ? ' = ' : ' + '} />)}
      {hidden > 0 && <span>{` + … ${strings.moreTerms(hidden)} …`}</span>}
      {hidden > 0 && terms.slice(-1).map((term) => <TermText key="last" term={term} sign=" + " />)}
      {isExact(terms, value) ? ' = ' : ' ≈ '}
      <strong>{sixDigits(value).text}</strong>
      {both !== '' && <span className="product-term">{both}</span>}
    </>
  )
}

/** Where two products meet: what both make in this cell. */
function meeting({ pair, top }: ProductView, { row, column }: Cell, { meeting }: ProductStrings): string {
  const value = pair?.sum.data[row * (top.shape[1] ?? 1) + column]
  return value === undefined || meeting === null ? '' : ` · ${meeting.both(sixDigits(value).text)}`
}

function TermText({ term, sign }: { term: Term; sign: string }) {
  return (
    <>
      {sign}
      <span className="product-term">{textOf(term)}</span>
    </>
  )
}

function textOf({ first, second }: Term): string {
  return `${bracketed(sixDigits(first.value).text)}·${bracketed(sixDigits(second.value).text)}`
}

/** Nothing is rounded anywhere on the line. */
function isExact(terms: Term[], value: number): boolean {
  return sixDigits(value).exact && terms.every((term) => sixDigits(term.first.value).exact && sixDigits(term.second.value).exact)
}

/** A negative number inside a product stands in brackets. */
function bracketed(text: string): string {
  return text.startsWith('−') ? `(${text})` : text
}
