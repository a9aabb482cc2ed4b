/** The product as a box, drawn: three faces, the lit line on each, and the result on its way to its card. Holds no state. */

import { useMemo } from 'react'
import { largestSize } from '../../marks/cell-look.ts'
import { cellUnder, corners, pointsText } from '../../marks/plane.ts'
import type { Plane } from '../../marks/plane.ts'
import type { ProductView } from '../../trace/contract/product.ts'
import { BoxLabels } from './BoxLabels.tsx'
import { FaceCanvas } from './FaceCanvas.tsx'
import { FaceCells } from './FaceCells.tsx'
import { GateMarks } from './GateMarks.tsx'
import { LitOutline } from './LitOutline.tsx'
import type { BoxLayout } from './box-layout.ts'
import { FACES, RESULT, extentOf, linesOf, roleOf, shapeOf, sizesOf, valueAt } from './faces.ts'
import type { Cell, Face } from './faces.ts'
import type { ProductStrings } from './strings.ts'
import { SVG_CELLS } from './texture.ts'
import { leaving } from './tip.ts'
import { usePointed } from './usePointed.ts'

export interface BoxPictureProps {
  view: ProductView
  layout: BoxLayout
  size: { width: number; height: number }
  lit: Cell | null
  /** How many result cells are made, in reading order. */
  shown: number
  /** 0: the result lies on the box … 1: it is a card; null: it has not left. */
  tip: number | null
  strings: ProductStrings
  onChoose: (cell: Cell) => void
  onPoint: (cell: Cell | null) => void
}

interface Drawn {
  key: string
  face: Face
  plane: Plane
  shown: number
}

export function BoxPicture({ view, layout, size, lit, shown, tip, strings, onChoose, onPoint }: BoxPictureProps) {
  const sizes = sizesOf(view)
  const summing = view.request.summing
  const result = RESULT[summing]
  const shape = shapeOf(result, sizes)
  const card = tip === null ? null : leaving(summing, layout.planes[result], layout.card, shape.columns, tip)
  const drawn = drawnFaces(layout, result, shown, card)
  const planes = card === null ? [layout.planes[result]] : [layout.planes[result], card]
  const pointer = usePointed((point) => planes.map((plane) => cellUnder(plane, shape.rows, shape.columns, point)).find((found) => found !== null) ?? null, onChoose, onPoint)
  return (
    <div className="product-layers" style={size}>
      <Faces view={view} drawn={drawn} size={size} painted={paintedAt(view)} />
      <svg className="product-overlay" width={size.width} height={size.height} {...pointer} role="img" aria-label={strings.boxLabel}>
        {drawn.map(({ key, face, plane }) => (
          <polygon key={key} className={`product-frame role-${roleOf(view.request, face)}${key === 'card' ? ' strong' : ''}`} points={framePoints(plane, shapeOf(face, sizes))} />
        ))}
        <GateMarks gates={strings.gates} layout={layout} sizes={sizes} />
        <BoxLabels layout={layout} request={view.request} strings={strings} tip={tip} />
        {lit !== null && linesOf(summing, sizes, lit).map((line) => <LitOutline key={line.face} plane={layout.planes[line.face]} block={extentOf(line.cells)} />)}
        {lit !== null && <LitOutline plane={layout.planes[result]} block={{ ...lit, rows: 1, columns: 1 }} />}
        {lit !== null && card !== null && <LitOutline plane={card} block={{ ...lit, rows: 1, columns: 1 }} />}
      </svg>
    </div>
  )
}

function paintedAt(view: ProductView): boolean {
  return view.left.data.length + view.front.data.length + view.top.data.length > SVG_CELLS
}

function drawnFaces(layout: BoxLayout, result: Face, shown: number, card: Plane | null): Drawn[] {
  const onBox = FACES.map((face): Drawn => ({ key: face, face, plane: layout.planes[face], shown: face === result ? shown : Infinity }))
  return card === null ? onBox : [...onBox, { key: 'card', face: result, plane: card, shown }]
}

function framePoints(plane: Plane, shape: { rows: number; columns: number }): string {
  return pointsText(corners(plane, 0, 0, shape.columns, shape.rows))
}

interface FacesProps {
  view: ProductView
  drawn: Drawn[]
  size: { width: number; height: number }
  painted: boolean
}

/** The cells themselves: SVG while they are few, a canvas beyond. */
function Faces({ view, drawn, size, painted }: FacesProps) {
  const matrices = useMatrices(view)
  if (painted) {
    const faces = drawn.map(({ face, plane, shown }) => {
      const matrix = matrices[face]
      return { matrix, plane, role: roleOf(view.request, face), shown: Math.min(shown, matrix.rows * matrix.columns) }
    })
    return <FaceCanvas faces={faces} size={size} />
  }
  return (
    <svg className="product-under" width={size.width} height={size.height} aria-hidden="true">
      {drawn.map(({ key, face, plane, shown }) => (
        <FaceCells key={key} plane={plane} {...matrices[face]} shown={shown} role={roleOf(view.request, face)} />
      ))}
    </svg>
  )
}

/** Each face as rows, columns and values; the same objects as long as the view is the same. */
function useMatrices(view: ProductView) {
  return useMemo(() => {
    const sizes = sizesOf(view)
    const matrix = (face: Face) => ({
      ...shapeOf(face, sizes),
      max: largestSize(view[face].data),
      value: (row: number, column: number) => valueAt(view, face, row, column),
    })
    return { left: matrix('left'), front: matrix('front'), top: matrix('top') }
  }, [view])
}
