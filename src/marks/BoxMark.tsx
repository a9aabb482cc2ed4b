/** A piece of a block: cells on the faces that are in sight, its edges, its outline. */

import { facesOf, faceOutline, silhouetteOf } from './body.ts'
import type { Body, BodyAxis, BodyFace } from './body.ts'
import { shadeOf, startOf } from './box-faces.ts'
import { Cells } from './Cells.tsx'
import { polygon } from './paths.ts'
import type { Role } from '../theme/tokens.ts'

export interface BoxMarkProps {
  body: Body
  role: Role
  /** null draws no cells: a canvas does, or they are not there yet. */
  data: ArrayLike<number> | null
  /** How far apart neighbours along each axis are in `data`. */
  strides: Readonly<Record<BodyAxis, number>>
  max: number
  /** A canvas below draws ground and cells. */
  painted: boolean
  chosen: boolean
}

export function BoxMark({ body, role, data, strides, max, painted, chosen }: BoxMarkProps) {
  const outline = polygon(silhouetteOf(body))
  const faces = facesOf(body)
  return (
    <g className={`card role-${role} is-filled${chosen ? ' is-current' : ''}`}>
      {!painted && <path className="card-ground" d={outline} />}
      {!painted && data && faces.map((face) => <Face key={face.axis} face={face} data={data} start={startOf(face, body, strides)} strides={strides} max={max} />)}
      {faces.map((face) => <path key={face.axis} className="block-edge" d={polygon(faceOutline(face))} />)}
      <path className="card-outline" d={outline} />
    </g>
  )
}

function Face({ face, data, start, strides, max }: { face: BodyFace; data: ArrayLike<number>; start: number; strides: BoxMarkProps['strides']; max: number }) {
  const { origin, across, down } = face.plane
  const area = Math.abs(across.x * down.y - across.y * down.x)
  const longer = Math.sqrt(Math.max(across.x * across.x + across.y * across.y, down.x * down.x + down.y * down.y))
  // How thin a cell is on the screen, in steps: cells are drawn again only where their rings change.
  const thin = area / Math.max(1, longer)
  return (
    <g transform={`matrix(${across.x} ${across.y} ${down.x} ${down.y} ${origin.x} ${origin.y})`}>
      <Cells across={face.columns} down={face.rows} data={data} start={start} acrossStride={strides[face.across]} downStride={strides[face.down]} max={max} pixel={thin < 4 ? 3 : thin < 7 ? 6 : 12} />
      {shadeOf(face) > 0 && <rect className="card-shade" width={face.columns} height={face.rows} style={{ fillOpacity: shadeOf(face) }} />}
    </g>
  )
}
