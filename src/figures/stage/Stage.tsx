/** The picture: one batch on its way through the network, at any instant between two moments. It draws, points and reports gestures. */

import { useMemo } from 'react'
import '../../marks/marks.css'
import './stage.css'
import type { Moment } from '../../trace/contract/moments.ts'
import type { ArrowRef } from '../../trace/contract/product.ts'
import type { Axis, CellRef, Snapshot } from '../../trace/contract/tensors.ts'
import { FaceCanvas } from './faces/FaceCanvas.tsx'
import { heavyRows, onCanvas } from './faces/heavy.ts'
import { chartOf } from './layouts/chart.ts'
import { PartView } from './PartView.tsx'
import type { Drawing } from './PartView.tsx'
import type { Shape, Size } from './parts.ts'
import type { StageStrings } from './strings.ts'
import { blend } from './transition.ts'

export interface StageProps {
  shape: Shape
  /** null while the numbers are on their way: the picture is drawn empty. */
  snapshot: Snapshot | null
  moments: Moment[]
  /** k: moment k. Between k and k + 1 the motion to moment k + 1 is under way. */
  position: number
  /** 0 the flat chart … 1 the batch opened into the page. */
  depth: number
  /** The example that is followed, from 0; null: none. */
  follow: number | null
  /** Everything that carries this axis is marked. */
  lit: Axis | null
  hovered: CellRef | null
  selected: CellRef | null
  size: Size
  strings: StageStrings
  /** Larger type. */
  presenting?: boolean
  onHover?(cell: CellRef | null): void
  onSelect?(cell: CellRef | null): void
  onOpenArrow?(arrow: ArrowRef): void
  onResizeAxis?(axis: 'batch' | 'features' | 'hidden', count: number): void
  onDepth?(depth: number): void
}

export function Stage(props: StageProps) {
  const { shape, moments, position, depth, size, strings, presenting = false, snapshot, follow } = props
  const moment = Math.max(0, Math.min(moments.length - 1, Math.floor(position + 1e-9)))
  const fraction = Math.max(0, position - moment)
  const from = useMemo(() => chartOf({ shape, moments, moment, depth, size, presenting }), [shape, moments, moment, depth, size, presenting])
  const next = fraction > 0 && moment + 1 < moments.length ? moment + 1 : moment
  const to = useMemo(() => chartOf({ shape, moments, moment: next, depth, size, presenting }), [shape, moments, next, depth, size, presenting])
  const heavy = useMemo(() => heavyRows(to.frame), [to.frame])
  const drawing = useMemo((): Drawing => ({ snapshot, strings, depth, follow, litWeights: null, heavy }), [snapshot, strings, depth, follow, heavy])
  const drawn = blend(from.parts, to.parts, next === moment ? 0 : fraction)
  const painted = drawn.filter(({ part }) => onCanvas(part, heavy) && !(part.kind === 'card' && part.look === 'empty'))
  return (
    <figure className="stage" aria-label={strings.label} style={{ width: size.width, height: size.height }}>
      {painted.length > 0 && <FaceCanvas drawn={painted} snapshot={snapshot} depth={depth} shown={follow ?? 0} size={size} />}
      <svg width={size.width} height={size.height} className="stage-picture">
        <Hatch />
        {drawn.map((one) => <PartView key={one.part.id} {...one} drawing={drawing} />)}
      </svg>
    </figure>
  )
}

function Hatch() {
  return (
    <defs>
      <pattern id="unfold-hatch" width={5} height={5} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path d="M0,0V5" className="hatch-line" />
      </pattern>
    </defs>
  )
}
