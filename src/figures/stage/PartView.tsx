/** One part of the layout, drawn with its mark. Nothing here decides where anything is. */

import { memo, useMemo } from 'react'
import { BlockMark } from '../../marks/BlockMark.tsx'
import { BoxMark } from '../../marks/BoxMark.tsx'
import { CardMark } from '../../marks/CardMark.tsx'
import { FlatMark } from '../../marks/FlatMark.tsx'
import { arrowhead, partOf, polyline } from '../../marks/paths.ts'
import { RibbonMark } from '../../marks/RibbonMark.tsx'
import { extent } from '../../marks/tint.ts'
import { StampMark } from '../../marks/StampMark.tsx'
import type { Snapshot } from '../../trace/contract/tensors.ts'
import { bodyOf, boxNumbers, stridesOf } from './boxes.ts'
import { onCanvas } from './faces/heavy.ts'
import { slabFrom } from './layouts/frame.ts'
import { partName } from './names.ts'
import { cardNumbers, flatNumbers } from './numbers.ts'
import { opensOf } from './opens.ts'
import type { BlockPart, BoxPart, CardPart, FlatPart, LinePart, NodePart, Part, RibbonPart, StampPart, TextPart } from './parts.ts'
import type { StageStrings } from './strings.ts'
import { nameOf, wordsOf } from './words.ts'

/** What all parts are drawn with; the same object as long as nothing of it changes. */
export interface Drawing {
  snapshot: Snapshot | null
  strings: StageStrings
  depth: number
  follow: number | null
  /** Weights whose card and stamps are lit. */
  litWeights: string | null
  /** Rows whose cells are on the canvas below. */
  heavy: ReadonlySet<string>
  /** px: the largest type of the signs in slots. */
  signs: number
  /** Parts of something that is one control as a whole: they have no names of their own. */
  nameless?: boolean
}

export interface PartViewProps {
  part: Part
  grow: number
  fade: number
  flash: number
  drawing: Drawing
}

function PartViewPlain(props: PartViewProps) {
  const { part, fade, drawing: { nameless = false, strings } } = props
  const name = useMemo(() => (nameless ? null : partName(part, strings)), [part, nameless, strings])
  if (fade <= 0) return null
  const mark = markOf(props)
  if (name === null) return fade < 1 ? <g opacity={fade}>{mark}</g> : mark
  return <g opacity={fade < 1 ? fade : undefined} data-part={part.id} role={opensOf(part) ? 'button' : 'img'} tabIndex={-1} aria-label={name}>{mark}</g>
}

export const PartView = memo(PartViewPlain)

function markOf({ part, grow, flash, drawing }: PartViewProps) {
  switch (part.kind) {
    case 'card': return <Card part={part} grow={grow} drawing={drawing} />
    case 'ribbon': return <Ribbon part={part} grow={grow} drawing={drawing} />
    case 'stamp': return <Stamp part={part} drawing={drawing} />
    case 'flat': return <Flat part={part} flash={flash} drawing={drawing} />
    case 'line': return <Line part={part} grow={grow} />
    case 'text': return <Words part={part} drawing={drawing} />
    case 'node': return <Node part={part} />
    case 'block': return <Block part={part} />
    case 'box': return <Box part={part} drawing={drawing} />
  }
}

function Card({ part, grow, drawing }: { part: CardPart; grow: number; drawing: Drawing }) {
  const shown = part.look === 'values' ? cardNumbers(drawing.snapshot, part) : null
  const painted = onCanvas(part, drawing.heavy)
  const data = painted ? null : (shown?.data ?? null)
  return (
    <CardMark
      slab={slabFrom(part.geo, part.rows, part.columns)} role={part.role} look={part.look} data={data} painted={painted && part.look !== 'empty'} max={shown?.max ?? 1} depth={drawing.depth} shown={drawing.follow ?? 0}
      current={part.current} target={part.target} copied={part.copied} follow={drawing.follow} reveal={grow} solid={part.geo[6] ?? 0} signs={drawing.signs} {...(part.of !== undefined && { of: part.of })}
    />
  )
}

function Block({ part }: { part: BlockPart }) {
  return <BlockMark slab={slabFrom(part.geo, part.rows, part.columns)} role={part.role} look={part.look} known={part.known / part.count} knownFrom={part.knownFrom} />
}

function Box({ part, drawing }: { part: BoxPart; drawing: Drawing }) {
  const shown = boxNumbers(drawing.snapshot, part)
  return <BoxMark body={bodyOf(part)} role={part.role} data={shown?.data ?? null} strides={stridesOf(part)} max={shown?.max ?? 1} painted={onCanvas(part, drawing.heavy)} chosen={part.chosen} />
}

function Ribbon({ part, grow, drawing }: { part: RibbonPart; grow: number; drawing: Drawing }) {
  const look = part.look === 'live' ? `role-${part.role}` : `is-${part.look}`
  const followed = drawing.follow === null || part.look === 'skeleton' || drawing.depth < 0.05 ? -1 : part.strands.indexOf(drawing.follow)
  const [line, head] = thickness(part, drawing.snapshot)
  return <RibbonMark geo={part.geo} points={part.points} line={line} head={head} className={look} followed={followed < 0 ? null : followed} grow={grow} />
}

/** A gradient's ribbon is as wide as its norm, linear, a hairline at zero. */
function thickness(part: RibbonPart, snapshot: Snapshot | null): [number, number] {
  if (part.look === 'skeleton') return [part.line, 0]
  const norms = part.norm && snapshot?.norms[part.norm.tensor]
  if (!part.norm || !norms) return [part.line, part.head]
  const line = Math.max(1, (part.line * (norms[part.norm.step] ?? 0)) / (widest(part.norm, snapshot) || 1))
  return [line, Math.max(4, line * 0.5 + 4)]
}

const widest = ({ tensor, beside = [] }: NonNullable<RibbonPart['norm']>, snapshot: Snapshot) => Math.max(...[tensor, ...beside].map((id) => extent(snapshot.norms[id] ?? [])))

function Stamp({ part, drawing }: { part: StampPart; drawing: Drawing }) {
  const name = nameOf(part.weights, null) + (part.transposed ? 'ᵀ' : '')
  return <StampMark geo={part.geo} name={name} rowRole={part.rowRole} columnRole={part.columnRole} lit={drawing.litWeights === part.weights} font={(part.geo[3] ?? 0) * 0.7} />
}

function Flat({ part, flash, drawing }: { part: FlatPart; flash: number; drawing: Drawing }) {
  const shown = flatNumbers(drawing.snapshot, part)
  const painted = onCanvas(part, drawing.heavy)
  const data = painted ? null : (shown?.data ?? null)
  return (
    <FlatMark
      geo={part.geo} role={part.role} rows={part.rows} columns={part.columns} gates={part.gates} rowRole={part.rowRole} columnRole={part.columnRole}
      data={data} painted={painted} empty={part.slabs?.length === 0} max={shown?.max ?? 1} lit={drawing.litWeights === part.tensor || part.current} flash={flash}
    />
  )
}

function Line({ part, grow }: { part: LinePart; grow: number }) {
  const points = partOf(part.geo, grow)
  const [x = 0, y = 0] = points.slice(-2)
  const [px = 0, py = 0] = points.slice(-4, -2)
  return (
    <g className={`role-${part.role}`}>
      <path className="strand-line" d={polyline(points)} strokeWidth={part.width} />
      {part.head && grow > 0.05 && <path className="strand-head" d={arrowhead(x, y, x - px, y - py, 5)} />}
    </g>
  )
}

function Words({ part, drawing }: { part: TextPart; drawing: Drawing }) {
  const [x, y, size] = part.geo
  const classes = ['mark-text', `role-${part.role}`, part.strong ? 'is-strong' : '', part.mono ? 'is-mono' : ''].filter(Boolean).join(' ')
  return <text className={classes} x={x} y={y} fontSize={size} textAnchor={part.anchor}>{wordsOf(part.text, drawing.strings, drawing.snapshot)}</text>
}

function Node({ part }: { part: NodePart }) {
  const [x, y, radius = 0] = part.geo
  return (
    <g className="node role-ink">
      <circle className="node-disc" cx={x} cy={y} r={radius} />
    </g>
  )
}
