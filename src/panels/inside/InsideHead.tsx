/** The title of an opened cell, which example and unit are written out, and the way out. */

import type { InsideState } from '../../store/inside-state.ts'
import { useActions, useApp } from '../../store/useApp.ts'
import { filled } from '../../text/inside.ts'
import type { InsideWords } from '../../text/inside.ts'
import { shapeOf } from '../shape.ts'

export interface InsideHeadProps {
  inside: InsideState
  words: InsideWords
  titleId: string
}

export function InsideHead({ inside, words, titleId }: InsideHeadProps) {
  const { cell, view } = inside
  const actions = useActions()
  return (
    <header className="inside-head">
      <h2 id={titleId}>{useTitle(inside, words)}</h2>
      {view && (
        <>
          <Choose label={words.example} count={view.batch} value={cell.row} onChange={(row) => actions.pointInside({ ...cell, row })} />
          <Choose label={words.unit} count={view.hidden} value={cell.column} onChange={(column) => actions.pointInside({ ...cell, column })} />
        </>
      )}
      <button type="button" className="inside-close" aria-label={words.close} onClick={actions.closeInside}>{'×'}</button>
    </header>
  )
}

function useTitle({ place }: InsideState, words: InsideWords): string {
  const shape = useApp(shapeOf)
  const where = [
    ...((shape?.architecture.layers ?? 1) > 1 ? [filled(words.layer, { n: place.layer + 1 })] : []),
    ...(shape?.architecture.directions === 2 ? [words[place.direction]] : []),
  ]
  const t = place.step + 1
  return where.length === 0 ? filled(words.title, { t }) : filled(words.titleIn, { t, place: where.join(', ') })
}

function Choose({ label, count, value, onChange }: { label: string; count: number; value: number; onChange: (index: number) => void }) {
  return (
    <label>
      {label}
      <select value={value} onChange={(event) => onChange(Number(event.target.value))}>
        {Array.from({ length: count }, (_, index) => <option key={index} value={index}>{index + 1}</option>)}
      </select>
    </label>
  )
}
