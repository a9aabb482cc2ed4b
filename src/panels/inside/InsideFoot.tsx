/** What the chosen number of an opened cell is, and how it and its gradient are made, with numbers. */

import type { InsideState } from '../../store/inside-state.ts'
import { filled } from '../../text/inside.ts'
import type { InsideWords } from '../../text/inside.ts'
import type { InsideView, QuantityName } from '../../trace/contract/inside.ts'
import { backwardOf, forwardOf } from './inside-formula.ts'
import type { Written } from './inside-formula.ts'

export interface InsideFootProps {
  inside: InsideState & { view: InsideView }
  known: { value: boolean; gradient: boolean }
  words: InsideWords
  symbol: (of: QuantityName) => string
}

export function InsideFoot({ inside, known, words, symbol }: InsideFootProps) {
  const { view, chosen, cell } = inside
  const asked = { view, of: chosen, cell, symbol }
  const ended = view.ended.includes(cell.row)
  const forward = known.value && !ended ? forwardOf(asked) : null
  const backward = known.gradient && !ended ? backwardOf(asked) : null
  return (
    <div className="inside-foot" role="status">
      <p className="inside-what">
        {words.what[(chosen.split('.')[0] ?? chosen) as keyof InsideWords['what']]} <Notes inside={inside} known={known} words={words} />
      </p>
      {!known.value && <p>{words.pending}</p>}
      {forward && <Line written={forward} role="state" />}
      {backward && <Line written={backward} role="gradient" />}
    </div>
  )
}

function Line({ written: { symbols, numbers }, role }: { written: Written; role: string }) {
  return (
    <p className={`inside-formula role-${role}`}>
      <span>{symbols}</span>
      {numbers !== null && <span className="inside-numbers">{` = ${numbers}`}</span>}
    </p>
  )
}

function Notes({ inside: { view, chosen, cell, place }, known, words }: Omit<InsideFootProps, 'symbol'>) {
  const notes = [
    ...(view.ended.includes(cell.row) ? [filled(words.endedNote, { example: cell.row + 1, t: place.step + 1 })] : []),
    ...(known.gradient && view.cut && /Prev$/.test(chosen) ? [words.cutNote] : []),
    ...(known.gradient && view.stepClip !== null && /^(a|xW|hW)(\.|$)/.test(chosen) ? [filled(words.clipNote, { bound: view.stepClip })] : []),
  ]
  return <>{notes.join(' ')}</>
}

/** The button of a chosen product. */
export function OpenProductButton({ inside: { chosen }, words, symbol, onOpen }: { inside: InsideState; words: InsideWords; symbol: (of: QuantityName) => string; onOpen: (weights: 'Wx' | 'Wh') => void }) {
  const kind = chosen.split('.')[0]
  if (kind !== 'xW' && kind !== 'hW') return null
  return <button type="button" onClick={() => onOpen(kind === 'xW' ? 'Wx' : 'Wh')}>{filled(words.openProduct, { product: symbol(chosen) })}</button>
}
