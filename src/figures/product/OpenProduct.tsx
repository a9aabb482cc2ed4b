/** Box, flat twin, sum and buttons of a product whose numbers are there; hands on the keys. */

import { useRef } from 'react'
import type { KeyboardEvent } from 'react'
import type { ProductView } from '../../trace/contract/product.ts'
import { LitSum } from './LitSum.tsx'
import { ProductPictures } from './ProductPictures.tsx'
import { isBeside, roomIn } from './areas.ts'
import { RESULT, moved, shapeOf, sizesOf } from './faces.ts'
import type { Cell } from './faces.ts'
import type { ProductBoxProps } from './props.ts'
import { useLit, useMaking } from './useMaking.ts'
import { useRoom } from './useRoom.ts'
import { useTextScale } from './useTextScale.ts'

/** Lower panels have no room for the sentence to take home. */
const MORAL_FROM = 480

export function OpenProduct({ view, cell, position, strings, size, reducedMotion, onChooseCell }: ProductBoxProps & { view: ProductView }) {
  const shape = shapeOf(RESULT[view.request.summing], sizesOf(view))
  const making = useMaking(shape, position, reducedMotion)
  const { lit, passing, point } = useLit(making.inTurn, cell)
  const element = useRef<HTMLDivElement>(null)
  const room = useRoom(element, roomIn(size))
  const scale = useTextScale()
  const beside = isBeside(size.width, scale)
  const toggle = (next: Cell) => onChooseCell(cell?.row === next.row && cell.column === next.column ? null : next)
  const onKeyDown = (event: KeyboardEvent) => {
    const next = event.key === 'Enter' ? toggled(cell, lit) : moved(lit ?? { row: 0, column: 0 }, event.key, shape.rows, shape.columns)
    if (next === null && event.key !== 'Enter') return
    event.preventDefault()
    event.stopPropagation()
    point(null)
    onChooseCell(next)
  }
  const moral = beside && size.height >= MORAL_FROM * scale
  return (
    <>
      <div className="product-buttons">
        <button type="button" onClick={making.cellByCell} disabled={making.running}>{strings.cellByCell}</button>
        <button type="button" onClick={making.atOnce}>{strings.atOnce}</button>
      </div>
      <div className="product-pictures" role="application" tabIndex={0} aria-label={strings.keys} onKeyDown={onKeyDown}>
        <p className="product-formula">{strings.formula}</p>
        <LitSum view={view} cell={lit} strings={strings} room={{ width: room.width, scale, lines: beside ? 2 : 4 }} quiet={passing} />
        <div className="product-room" ref={element}>
          <ProductPictures view={view} room={room} beside={beside} scale={scale} lit={lit} making={making} strings={strings} onChoose={toggle} onPoint={point} />
        </div>
      </div>
      {moral && (
        <div className="product-moral">
          <p>{strings.moral}</p>
          <p>{strings.moralMore}</p>
        </div>
      )}
    </>
  )
}

/** Enter lights the first cell, or puts the lit one out. */
function toggled(cell: Cell | null, lit: Cell | null): Cell | null {
  return cell !== null ? null : (lit ?? { row: 0, column: 0 })
}
