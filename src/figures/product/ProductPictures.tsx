/** The box and its flat twin, with the words under each, in the room that there is. */

import { useMemo } from 'react'
import type { ProductView } from '../../trace/contract/product.ts'
import { BoxPicture } from './BoxPicture.tsx'
import { FlatTwin } from './FlatTwin.tsx'
import { areasOf } from './areas.ts'
import type { Room } from './areas.ts'
import { boxLayout } from './box-layout.ts'
import { sizesOf } from './faces.ts'
import type { Cell } from './faces.ts'
import type { ProductStrings } from './strings.ts'
import { farSizes, readingSize, twinLayout } from './twin-layout.ts'
import { twinMatrices } from './twin-matrices.ts'
import type { Making } from './useMaking.ts'
import { boxWords, twinWords } from './word-room.ts'

export interface ProductPicturesProps {
  view: ProductView
  room: Room
  /** Side by side, or one under the other. */
  beside: boolean
  /** Of the page's text. */
  scale: number
  lit: Cell | null
  making: Making
  strings: ProductStrings
  onChoose: (cell: Cell) => void
  onPoint: (cell: Cell | null) => void
}

export function ProductPictures({ view, room, beside, scale, lit, making, strings, onChoose, onPoint }: ProductPicturesProps) {
  const { areas, box, twin, after } = useLayouts(view, room, beside, scale, strings)
  const { shown, tip } = making
  const both = { view, lit, shown, strings, onChoose, onPoint }
  const meets = view.pair !== null && strings.meeting !== null
  return (
    <div className={beside ? 'product-both beside' : 'product-both'}>
      <div style={{ width: areas.box.width }}>
        <BoxPicture {...both} layout={box} size={areas.box} tip={tip} />
        <p className="product-after">{tip === null ? '' : after}</p>
      </div>
      <div className="product-flat" style={{ width: areas.flat.width }}>
        <h3>{twin.font === null ? strings.flatPlain : strings.flat}</h3>
        <FlatTwin {...both} layout={twin} size={{ width: areas.flat.width, height: twin.height }} />
        <p className="product-shapes">
          <code>{meets && strings.meeting !== null ? strings.meeting.shapeLine : strings.shapeLine}</code>
        </p>
      </div>
    </div>
  )
}

function useLayouts(view: ProductView, { width, height }: Room, beside: boolean, scale: number, strings: ProductStrings) {
  return useMemo(() => {
    const { lefts, aboves, result } = twinMatrices(view, strings)
    const shape = { rows: result.matrix.rows, columns: result.matrix.columns, along: lefts.map(({ matrix }) => matrix.columns), bare: lefts.map(({ matrix }) => matrix.max === 0) }
    const words = twinWords(aboves.map(({ name }) => name), strings.gates, scale)
    const { summing } = view.request
    const both = [strings.becomes, strings.after].filter(Boolean).join(' · ')
    const longest = summing === 'up' ? strings.after : both
    const areas = areasOf({ width, height }, beside, { reading: readingSize(shape, words), far: farSizes(shape, words), after: longest.length, scale })
    const box = boxLayout(sizesOf(view), summing, areas.box, boxWords(strings, summing, scale))
    // What becomes of the result is said in the picture where there is room, else below it.
    return { areas, box, after: box.becomes === null ? both : strings.after, twin: twinLayout(shape, areas.flat, words) }
  }, [view, width, height, beside, scale, strings])
}
