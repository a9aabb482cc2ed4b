/** A block of numbers that can turn from one order of its axes to the other. It draws; turned.ts says where. */

import { memo, useMemo } from 'react'
import { pointsText } from '../../marks/plane.ts'
import { tintOf } from '../../marks/tint.ts'
import { turnedBlock, unitFor } from './turned.ts'
import type { BlockSizes, CellAt, Point } from './turned.ts'
import './cube-block.css'

export interface CubeBlockProps {
  sizes: BlockSizes
  /** null: not known yet. */
  valueAt: (at: CellAt) => number | null
  max: number
  /** 0: (batch, time, features); 1: (time, batch, features). */
  turn: number
  room: { width: number; height: number; text: number }
  /** Accessible name of the whole picture. */
  summary: string
  /** Names of the axes with their sizes. */
  names: { batch: string; time: string; features: string }
  /** Padded cells, drawn as empty. */
  isPadded?: (at: CellAt) => boolean
  /** `mask`: filled where it is 1, in slate. */
  look?: 'values' | 'mask'
  /** Outlines the front: the first slab in memory. */
  outlined?: boolean
}

export const CubeBlock = memo(function CubeBlock({ sizes, valueAt, max, turn, room, summary, names, isPadded, look = 'values', outlined = false }: CubeBlockProps) {
  const { text } = room
  const margin = { left: text * 0.56 * (names.batch.length + 2), right: text * (0.62 * Math.max(...upLines(`↑ ${names.features}`).map(({ length }) => length)) + 1), top: text * 0.3, bottom: text * 1.8 }
  const inner = { width: Math.max(20, room.width - margin.left - margin.right), height: Math.max(20, room.height - margin.top - margin.bottom) }
  const { width, height } = inner
  // Larger type is read from farther away.
  const most = Math.max(44, 3.2 * text)
  const unit = useMemo(() => unitFor(sizes, { width, height }, most), [sizes, width, height, most])
  const block = useMemo(() => turnedBlock(sizes, turn, unit), [sizes, turn, unit])
  const left = margin.left + (inner.width - block.width) / 2
  const top = margin.top + (inner.height - block.height) / 2
  const still = turn === 0 || turn === 1
  const front = block.faces.find(({ side }) => side === (turn >= 0.5 ? 'left' : 'front'))
  return (
    <svg className="cube-block" data-look={look} width={room.width} height={room.height} role="img" aria-label={summary}>
      <g transform={`translate(${left} ${top})`}>
        {block.cells.map(({ at, corners }, i) => (
          <Cell key={i} corners={corners} value={valueAt(at)} max={max} padded={isPadded?.(at) ?? false} />
        ))}
        {block.faces.map(({ corners }, i) => <polygon key={i} className="cube-face" points={pointsText(corners)} />)}
        {outlined && still && front && <polygon className="cube-front" points={pointsText(front.corners)} />}
        {still && <Names edges={block.edges} names={turn === 0 ? { across: `${names.time} →`, into: `↖ ${names.batch}`, up: `↑ ${names.features}` } : { across: `← ${names.batch}`, into: `↖ ${names.time}`, up: `↑ ${names.features}` }} text={text} />}
      </g>
    </svg>
  )
})

function Cell({ corners, value, max, padded }: { corners: Point[]; value: number | null; max: number; padded: boolean }) {
  const points = pointsText(corners)
  if (padded) return <polygon className="cube-padded" points={points} />
  const { fill, ring, width } = tintOf(value ?? 0, max)
  const centre = { x: (corners[0]!.x + corners[2]!.x) / 2, y: (corners[0]!.y + corners[2]!.y) / 2 }
  const inside = corners.map(({ x, y }) => ({ x: centre.x + (x - centre.x) * 0.58, y: centre.y + (y - centre.y) * 0.58 }))
  return (
    <>
      <polygon className="cube-cell" points={points} fillOpacity={fill} />
      {ring > 0 && <polygon className="cube-ring" points={pointsText(inside)} strokeOpacity={ring} strokeWidth={width} />}
    </>
  )
}

/** At the side every letter costs the block some of its room: the count stands under the name. */
const upLines = (name: string): string[] => name.split(/ (?=\S+$)/)

const middle = ([a, b]: [Point, Point]): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 })

function Names({ edges, names, text }: { edges: { across: [Point, Point]; into: [Point, Point]; up: [Point, Point] }; names: { across: string; into: string; up: string }; text: number }) {
  const [across, into, up] = [middle(edges.across), middle(edges.into), middle(edges.up)]
  return (
    <>
      <text className="cube-axis" x={across.x} y={across.y + text * 1.35} textAnchor="middle">{names.across}</text>
      <text className="cube-axis" x={into.x - text * 0.6} y={into.y + text * 1} textAnchor="end">{names.into}</text>
      {upLines(names.up).map((line, i, { length }) => (
        <text key={i} className="cube-axis" x={up.x + text * 0.5} y={up.y + text * (0.35 + 1.2 * (i - (length - 1) / 2))} textAnchor="start">{line}</text>
      ))}
    </>
  )
}
