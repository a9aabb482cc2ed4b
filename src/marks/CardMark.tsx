/** A slab of the chart: a vector when flat, a batch × features card with depth; filled, empty, or a dashed slot. */

import type { Role } from '../theme/tokens.ts'
import { Cells } from './Cells.tsx'
import { grid, polygon } from './paths.ts'
import { centerOf, exampleCorners, heightOf, silhouette } from './slab.ts'
import type { Slab } from './slab.ts'

export type CardLook = 'values' | 'zero' | 'empty' | 'unread' | 'noInput' | 'fed' | 'later'

export interface CardMarkProps {
  slab: Slab
  role: Role
  look: CardLook
  /** Batch × features, row-major; null draws none (a canvas does). */
  data: ArrayLike<number> | null
  max: number
  /** A canvas below draws ground and cells. */
  painted?: boolean
  /** 0 flat … 1 open. */
  depth: number
  /** The example that the front shows. */
  shown: number
  current: boolean
  /** The loss compares with it: outlined twice. */
  target?: boolean
  copied?: readonly number[]
  follow?: number | null
  /** How far the values have come in, 0 … 1. */
  reveal?: number
  /** 1: a slice of a block, with values on front and top too. */
  solid?: number
  /** px: the largest type of a slot's sign. */
  signs?: number
  /** Columns of the data, where only the first ones are shown. */
  of?: number
}

const ZEROS = new Float32Array(0)
const SIGN = 18
const SIGNS: Partial<Record<CardLook, string>> = { unread: '✕', noInput: '0', fed: '', later: '' }

export function CardMark(props: CardMarkProps) {
  const { slab, role, look } = props
  const sign = SIGNS[look]
  if (sign !== undefined) return <Slot slab={slab} sign={sign} most={props.signs ?? SIGN} />
  const classes = ['card', `role-${role}`, look === 'empty' ? 'is-empty' : 'is-filled', props.current ? 'is-current' : '', props.target ? 'is-target' : '']
  return (
    <g className={classes.filter(Boolean).join(' ')}>
      {!props.painted && <path className="card-ground" d={polygon(silhouette(slab))} />}
      {(look === 'empty' || (props.reveal ?? 1) < 1) && <Empty slab={slab} />}
      {look !== 'empty' && <Filled {...props} />}
      <path className="card-outline" d={polygon(silhouette(slab))} />
      {props.follow !== null && props.follow !== undefined && look !== 'empty' && <path className="follow-outline" d={polygon(exampleCorners(slab, props.follow))} />}
    </g>
  )
}

const faceMatrix = (s: Slab) => `matrix(${-s.dx} ${-s.dy} 0 ${s.unit} ${s.x} ${s.y})`
const frontMatrix = (s: Slab) => `matrix(${s.front} ${s.skew ?? 0} 0 ${s.unit} ${s.x} ${s.y})`
/** The front's numbers give way to the face's as the slab opens. */
const frontValues = (depth: number) => Math.min(1, Math.max(0, (0.5 - depth) / 0.3))
const hasFace = (s: Slab) => s.rows * s.dx > 0.5

function Filled({ slab, look, data, max, depth, shown, copied = [], reveal = 1, solid = 0, of = slab.columns }: CardMarkProps) {
  const values = look === 'zero' ? ZEROS : data
  const pixel = Math.min(slab.dx, slab.unit)
  const front = Math.max(solid, frontValues(depth))
  return (
    <g opacity={reveal < 1 ? reveal : undefined}>
      {hasFace(slab) && (
        <>
          {values && (
            <g transform={faceMatrix(slab)}>
              <Cells across={slab.rows} down={slab.columns} data={values} acrossStride={of} downStride={1} max={max} pixel={depth < 0.5 ? slab.dx : pixel} />
            </g>
          )}
          {copied.map((example) => <path key={example} className="card-copied" d={polygon(exampleCorners(slab, example))} />)}
          <path className="card-top" d={polygon(topFace(slab))} fillOpacity={0.3 * (1 - solid)} />
          {solid > 0 && values && <TopValues slab={slab} data={values} max={max} of={of} opacity={solid} />}
        </>
      )}
      {front < 1 && <rect className="card-side" x={slab.x} y={slab.y} width={slab.front} height={heightOf(slab)} fillOpacity={0.5 * (1 - front)} />}
      {front > 0 && values && (
        <g transform={frontMatrix(slab)} opacity={front}>
          <Cells across={1} down={slab.columns} data={values} start={shown * of} acrossStride={of} downStride={1} max={max} pixel={Math.min(slab.front, slab.unit)} />
        </g>
      )}
      <path className="card-edge" d={`M${slab.x},${slab.y}V${slab.y + heightOf(slab)}`} />
    </g>
  )
}

/** The first feature of every example, lying on top. */
function TopValues({ slab, data, max, of, opacity }: { slab: Slab; data: ArrayLike<number>; max: number; of: number; opacity: number }) {
  return (
    <g transform={`matrix(${-slab.dx} ${-slab.dy} ${slab.front} ${slab.skew ?? 0} ${slab.x} ${slab.y})`} opacity={opacity}>
      <Cells across={slab.rows} down={1} data={data} acrossStride={of} downStride={1} max={max} pixel={Math.min(slab.dy, slab.front)} />
      <rect className="card-shade" width={slab.rows} height={1} />
    </g>
  )
}

function topFace(s: Slab) {
  const [w, v, k] = [s.rows * s.dx, s.rows * s.dy, s.skew ?? 0]
  return [[s.x, s.y], [s.x + s.front, s.y + k], [s.x + s.front - w, s.y + k - v], [s.x - w, s.y - v]] as const
}

/** Not computed yet: the same grid, without numbers. */
function Empty({ slab }: { slab: Slab }) {
  const pixel = Math.min(slab.dx, slab.unit)
  return (
    <>
      {hasFace(slab) && pixel > 3 && <path className="empty-grid" transform={faceMatrix(slab)} d={grid(slab.rows, slab.columns)} />}
      {slab.unit > 3 && <path className="empty-grid" transform={frontMatrix(slab)} d={grid(1, slab.columns)} />}
      {hasFace(slab) && <path className="empty-grid" d={`M${slab.x},${slab.y + heightOf(slab)}V${slab.y}l${-slab.rows * slab.dx},${-slab.rows * slab.dy}`} />}
    </>
  )
}

/** An input that is left empty (0), an output that is not read (✕). */
function Slot({ slab, sign, most }: { slab: Slab; sign: string; most: number }) {
  const [w, v, h] = [slab.rows * slab.dx, slab.rows * slab.dy, heightOf(slab)]
  const size = Math.max(9, Math.min(most, h * 0.75, 1.2 * (w + slab.front)))
  return (
    <g className="slot">
      <path className="slot-outline" d={polygon([[slab.x + slab.front, slab.y], [slab.x + slab.front, slab.y + h], [slab.x + slab.front - w - (w > 0.5 ? 0 : slab.front), slab.y + h - v], [slab.x + slab.front - w - (w > 0.5 ? 0 : slab.front), slab.y - v]])} />
      {sign && <text className="slot-sign" x={centerOf(slab)} y={slab.y + (h - v) / 2 + size * 0.36} fontSize={size}>{sign}</text>}
    </g>
  )
}
