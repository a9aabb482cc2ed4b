/** A cell opened over the stage: its operations with their numbers, and what the chosen one says. */

import { useEffect, useId, useMemo, useRef } from 'react'
import type { KeyboardEvent } from 'react'
import { CellFigure } from '../../figures/cell/CellFigure.tsx'
import { cellLayout } from '../../figures/cell/layouts/layout.ts'
import type { InsideState } from '../../store/inside-state.ts'
import { useActions, useApp } from '../../store/useApp.ts'
import type { InsideView } from '../../trace/contract/inside.ts'
import { useSize } from '../useSize.ts'
import { InsideFoot, OpenProductButton } from './InsideFoot.tsx'
import { InsideHead } from './InsideHead.tsx'
import './inside.css'
import { FILLING, isWide, scaleIn } from './scale.ts'
import { cellStrings, useKnown, useSymbols, useWords } from './useInside.ts'

export function InsidePanel() {
  const inside = useApp((app) => app.inside)
  return inside && <Panel inside={inside} />
}

function Panel({ inside }: { inside: InsideState }) {
  const words = useWords()
  const title = useId()
  const panel = useRef<HTMLElement>(null)
  const { closeInside } = useActions()
  // While presenting all keys are the presenter's.
  const present = useApp((app) => app.present)
  useEffect(() => {
    if (!present) panel.current?.focus({ preventScroll: true })
  }, [present])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    closeInside()
  }
  return (
    <section ref={panel} className="inside" role="dialog" aria-modal="false" aria-labelledby={title} tabIndex={-1} onKeyDown={onKeyDown}>
      <InsideHead inside={inside} words={words} titleId={title} />
      {inside.view ? <Opened inside={{ ...inside, view: inside.view }} /> : <p role="status">{words.waiting}</p>}
    </section>
  )
}

function Opened({ inside }: { inside: InsideState & { view: InsideView } }) {
  const { view, chosen, cell } = inside
  // The numbers are those of the view, which may be a moment behind the wish.
  const { place } = view
  const words = useWords()
  const symbol = useSymbols(place)
  const { progress, known } = useKnown({ ...inside, place })
  const actions = useActions()
  const room = useRef<HTMLDivElement>(null)
  const size = useSize(room)
  const drawn = size.width > 0
  const present = useApp((app) => app.present)
  // Its numbers are walked through with the arrow keys at once.
  useEffect(() => {
    if (drawn && !present) room.current?.querySelector<SVGGElement>('[data-of][tabindex="0"]')?.focus({ preventScroll: true })
  }, [drawn, present])
  const strings = useMemo(() => cellStrings(words, { place, view, cell, chosen }, symbol, progress), [words, place, view, cell, chosen, symbol, progress])
  const wide = present && isWide(size)
  const scale = scaleIn(cellLayout(view.cell, wide), size, present ? FILLING : undefined)
  const open = (weights: 'Wx' | 'Wh') => actions.openProduct({ weights, ...place }, progress.backward > 0 ? 'left' : 'up')
  return (
    <>
      <div className="inside-room" ref={room}>
        {drawn && (
          <CellFigure
            view={view} progress={progress} chosen={chosen} cell={cell} scale={scale} wide={wide} strings={strings}
            onChoose={actions.chooseInside} onPoint={actions.pointInside}
            onOpen={(of, weights) => {
              actions.chooseInside(of)
              open(weights)
            }}
          />
        )}
      </div>
      <div className="inside-below">
        <InsideFoot inside={inside} known={known(chosen)} words={words} symbol={symbol} />
        <OpenProductButton inside={inside} words={words} symbol={symbol} onOpen={open} />
      </div>
    </>
  )
}
