/** A number taken apart: in letters, then with its numbers to six significant digits, then the value itself. */

import { useState } from 'react'
import { sixDigits } from '../../marks/digits.ts'
import type { Explanation } from '../../trace/contract/product.ts'
import type { CellRef } from '../../trace/contract/tensors.ts'
import { Tokens } from './Tokens.tsx'
import './formula.css'
import { layOut } from './terms.ts'
import type { Item, Laid } from './terms.ts'
import { bracketed, plain, tokensOf } from './tokens.ts'
import type { Mode, Naming, Token } from './tokens.ts'

export interface FormulaStrings extends Naming {
  /** Accessible name: "Formula". */
  label: string
  /** The rule in words; all there is for a given number. */
  rule: string
  /** A folded line of products: "h₂ row 1 · Wh column 3". */
  line: (first: CellRef, second: CellRef) => string
  /** The same number in code: "h[0, 2, 2] in code"; null: nowhere. */
  code: string | null
}

export interface FormulaProps {
  explanation: Explanation
  strings: FormulaStrings
  /** A number of the formula is pointed at. */
  onHover: (ref: CellRef | null) => void
}

export function Formula({ explanation, strings, onHover }: FormulaProps) {
  const [open, setOpen] = useState<ReadonlySet<number>>(new Set())
  const { expression, value, target } = explanation
  const result = sixDigits(value)
  if (expression === null) {
    return (
      <div className="formula" role="group" aria-label={strings.label}>
        <p className="formula-letters">{`${strings.cell(target)} ${result.exact ? '=' : '≈'} `}<strong>{result.text}</strong></p>
        <p className="formula-rule">{strings.rule}</p>
      </div>
    )
  }
  const laid = layOut(expression)
  const toggle = (index: number) => setOpen((old) => new Set(old.has(index) ? [...old].filter((at) => at !== index) : [...old, index]))
  const rows = { laid, open, strings, onHover, onToggle: toggle }
  return (
    <div className="formula" role="group" aria-label={strings.label}>
      <p className="formula-rule">{strings.rule}</p>
      <p className="formula-letters">{`${strings.cell(target)} =`}</p>
      <Rows {...rows} mode="letters" />
      <Rows {...rows} mode="numbers" />
      <p className="formula-value">
        <ResultLine laid={laid} tokens={tokensOf(expression, 'numbers', strings)} result={result} strings={strings} />
      </p>
      {strings.code !== null && <p className="formula-rule">{strings.code}</p>}
    </div>
  )
}

interface RowsProps {
  laid: Laid
  open: ReadonlySet<number>
  mode: Mode
  strings: FormulaStrings
  onHover: (ref: CellRef | null) => void
  onToggle: (index: number) => void
}

/** The terms, one under the other, inside their functions. */
function Rows({ laid, open, mode, strings, onHover, onToggle }: RowsProps) {
  const before = laid.calls.map((name) => (name === 'square' ? '(' : `${strings.function(name)}(`)).join('')
  const after = laid.calls.map((name) => (name === 'square' ? ')²' : ')')).reverse().join('')
  const last = laid.items.length - 1
  return (
    <ul className={`formula-rows ${mode}`}>
      {laid.items.map((item, i) => (
        <li key={i}>
          <span className="formula-sign">{i === 0 ? `${mode === 'numbers' ? '= ' : ''}${before}` : '+'}</span>
          <span>
            <Row item={item} mode={mode} open={open.has(i)} strings={strings} onHover={onHover} onToggle={() => onToggle(i)} />
            {i === last ? ` ${after}` : ''}
          </span>
        </li>
      ))}
    </ul>
  )
}

interface RowProps extends Omit<RowsProps, 'laid' | 'open' | 'onToggle'> {
  item: Item
  open: boolean
  onToggle: () => void
}

function Row({ item, mode, open, strings, onHover, onToggle }: RowProps) {
  if (item.kind === 'term') return <Tokens tokens={bracketed(item.expression, tokensOf(item.expression, mode, strings))} onHover={onHover} />
  const tokens = item.terms.flatMap((term, i): Token[] => [...(i === 0 ? [] : [plain(' + ')]), ...tokensOf(term, mode, strings)])
  return (
    <>
      <button type="button" className="formula-fold" aria-expanded={open} onClick={onToggle}>
        {strings.line(item.first, item.second)} {open ? '▾' : '▸'}
      </button>
      {mode === 'numbers' && ` ≈ ${sixDigits(item.value).text}`}
      {open && (
        <span className="formula-terms">
          <Tokens tokens={tokens} onHover={onHover} />
        </span>
      )}
    </>
  )
}

/** "= tanh(0.597000) ≈ 0.534890" */
function ResultLine({ laid, tokens, result, strings }: { laid: Laid; tokens: Token[]; result: { text: string; exact: boolean }; strings: FormulaStrings }) {
  const inner = sixDigits(laid.inner)
  const rounded = !result.exact || !inner.exact || tokens.some((token) => token.rounded)
  const inside = laid.calls.reduceRight((text, name) => (name === 'square' ? `(${text})²` : `${strings.function(name)}(${text})`), inner.text)
  const sign = rounded ? '≈' : '='
  return (
    <>
      {laid.calls.length > 0 ? `${sign} ${inside} ${sign} ` : `${sign} `}
      <strong>{result.text}</strong>
    </>
  )
}
