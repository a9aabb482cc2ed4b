/** Box, flat twin, sum and buttons of a product whose numbers are there; keeps its own progress and hands on the keys. */

import { useEffect } from 'react'
import type { KeyboardEvent } from 'react'
import type { ProductView } from '../../trace/contract/product.ts'
import { BoxPicture } from './BoxPicture.tsx'
import { FlatTwin } from './FlatTwin.tsx'
import { LitSum } from './LitSum.tsx'
import type { ProductBoxProps } from './props.ts'
import { boxLayout } from './box-layout.ts'
import { RESULT, cellsDone, moved, shapeOf, sizesOf } from './faces.ts'
import type { Cell } from './faces.ts'
import { areasOf } from './areas.ts'
import { eased } from './tip.ts'
import { useProgress } from './useProgress.ts'

const TIP_MS = 800
/** Each cell has time to be read, but all of them never take longer than a lesson's patience. */
const CELL_MS = 500
const LONGEST_MS = 12_000

export function OpenProduct({ view, cell, position, strings, size, reducedMotion, onChooseCell }: ProductBoxProps & { view: ProductView }) {
  const sizes = sizesOf(view)
  const { summing } = view.request
  const shape = shapeOf(RESULT[summing], sizes)
  const count = shape.rows * shape.columns
  const cells = useProgress(Math.min(LONGEST_MS, CELL_MS * count), 1, false)
  const { start, value: tip } = useProgress(TIP_MS, reducedMotion ? 1 : 0, reducedMotion)
  const progress = position ?? cells.value
  const shown = cellsDone(progress, count)
  const whole = shown === count
  useEffect(() => {
    if (whole) start()
  }, [whole, start])
  const inTurn = progress < 1 && shown > 0 ? { row: Math.floor((shown - 1) / shape.columns), column: (shown - 1) % shape.columns } : null
  const lit = inTurn ?? cell
  const areas = areasOf(size)
  const layout = boxLayout(sizes, summing, areas.box, {
    features: labelRoom(strings.axes.features),
    batch: labelRoom(strings.axes.batch),
    footing: strings.gates.length > 1 ? 16 : 0,
  })
  const toggle = (next: Cell) => onChooseCell(cell?.row === next.row && cell.column === next.column ? null : next)
  const onKeyDown = (event: KeyboardEvent) => {
    const next = event.key === 'Enter' ? toggled(cell, lit) : moved(lit ?? { row: 0, column: 0 }, event.key, shape.rows, shape.columns)
    if (next === undefined || (next === null && event.key !== 'Enter')) return
    event.preventDefault()
    event.stopPropagation()
    onChooseCell(next)
  }
  const both = { view, lit, shown, strings, onChoose: toggle }
  return (
    <>
      <div className="product-buttons">
        <button type="button" onClick={cells.start} disabled={cells.running}>{strings.cellByCell}</button>
        <button type="button" onClick={() => { cells.finish(); start() }}>{strings.atOnce}</button>
      </div>
      <div className={areas.beside ? 'product-pictures beside' : 'product-pictures'} role="application" tabIndex={0} aria-label={strings.keys} onKeyDown={onKeyDown}>
        <div style={{ width: areas.box.width }}>
          <p className="product-formula">{strings.formula}</p>
          <LitSum view={view} cell={lit} strings={strings} />
          <BoxPicture {...both} layout={layout} size={areas.box} tip={!whole ? null : position === null ? eased(tip) : 1} />
          <p className="product-after">{whole ? [layout.becomes === null ? strings.becomes : '', strings.after].filter(Boolean).join(' · ') : ''}</p>
        </div>
        <div style={{ width: areas.flat.width }}>
          <h3>{strings.flat}</h3>
          <FlatTwin {...both} size={areas.flat} />
          <p className="product-shapes">
            <code>{strings.shapeLine}</code> <span>{strings.vanishes}</span>
          </p>
        </div>
      </div>
    </>
  )
}

/** Enter lights the first cell, or puts the lit one out. */
function toggled(cell: Cell | null, lit: Cell | null): Cell | null {
  return cell !== null ? null : (lit ?? { row: 0, column: 0 })
}

/** Width of a bold label at 15 px, from its letters; the layout only needs to keep it free. */
function labelRoom(text: string): number {
  return (text.length + 2) * 8.6
}
