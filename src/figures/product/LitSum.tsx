/** The lit cell in words and numbers: its terms, with six digits each, and the engine's own sum. */

import { sixDigits } from '../../marks/digits.ts'
import type { ProductView } from '../../trace/contract/product.ts'
import { RESULT, termsOf, valueAt } from './faces.ts'
import type { Cell, Term } from './faces.ts'
import type { ProductStrings } from './strings.ts'

/** Longer sums show their first and last terms only. */
const MOST_TERMS = 6

export interface LitSumProps {
  view: ProductView
  cell: Cell | null
  strings: ProductStrings
}

export function LitSum({ view, cell, strings }: LitSumProps) {
  if (cell === null) return <p className="product-sum" aria-live="polite" />
  const terms = termsOf(view, cell)
  const hidden = terms.length > MOST_TERMS ? terms.length - MOST_TERMS + 1 : 0
  const first = hidden > 0 ? terms.slice(0, MOST_TERMS - 2) : terms
  const value = valueAt(view, RESULT[view.request.summing], cell.row, cell.column)
  return (
    <p className="product-sum" aria-live="polite">
      {strings.lit(cell)}
      {first.map((term, k) => (
        <TermText key={k} term={term} sign={k === 0 ? ' = ' : ' + '} />
      ))}
      {hidden > 0 && <span>{` + … ${strings.moreTerms(hidden)} …`}</span>}
      {hidden > 0 && terms.slice(-1).map((term) => <TermText key="last" term={term} sign=" + " />)}
      {isExact(terms, value) ? ' = ' : ' ≈ '}
      <strong>{sixDigits(value).text}</strong>
    </p>
  )
}

function TermText({ term, sign }: { term: Term; sign: string }) {
  return (
    <>
      {sign}
      <span className="product-term">
        {bracketed(sixDigits(term.first.value).text)}·{bracketed(sixDigits(term.second.value).text)}
      </span>
    </>
  )
}

/** Nothing is rounded anywhere on the line. */
function isExact(terms: Term[], value: number): boolean {
  return sixDigits(value).exact && terms.every((term) => sixDigits(term.first.value).exact && sixDigits(term.second.value).exact)
}

/** A negative number inside a product stands in brackets. */
function bracketed(text: string): string {
  return text.startsWith('−') ? `(${text})` : text
}
