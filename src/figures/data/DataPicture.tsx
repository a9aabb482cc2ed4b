/** A figure of the data: draws what a layout gives. For screen readers its sentence says it, and the table below has the numbers. */

import type { ReactNode } from 'react'
import { polyline } from '../../marks/paths.ts'
import { hasRoom } from './marks.ts'
import type { Glyph, Mark, Room } from './marks.ts'
import './data.css'

export interface DataPictureProps {
  /** Accessible name. */
  label: string
  marks: readonly Mark[]
  room: Room
  /** The words below it. */
  children: ReactNode
}

export function DataPicture({ label, marks, room, children }: DataPictureProps) {
  return (
    <figure className="data-figure" aria-label={label}>
      <svg width={room.width} height={room.height} aria-hidden="true">
        {hasRoom(room) && marks.map((mark, index) => <MarkView key={index} mark={mark} />)}
      </svg>
      <figcaption>{children}</figcaption>
    </figure>
  )
}

function MarkView({ mark }: { mark: Mark }) {
  switch (mark.kind) {
    case 'line': return <path className={`data-line is-${mark.look}`} d={polyline(mark.points)} />
    case 'text': return <text className={`data-text is-${mark.look}`} x={mark.x} y={mark.y} fontSize={mark.size} textAnchor={mark.anchor}>{mark.text}</text>
    case 'glyph': return <path className={`data-glyph is-${mark.look}`} d={glyphPath(mark.glyph, mark.x, mark.y, mark.radius)} />
    case 'band': return <circle className="data-band" cx={mark.x} cy={mark.y} r={(mark.inner + mark.outer) / 2} strokeWidth={mark.outer - mark.inner} />
    case 'box': return <Box {...mark} />
  }
}

function Box({ x, y, width, height, look, text }: Extract<Mark, { kind: 'box' }>) {
  const size = Math.min(height, width) * 0.68
  return (
    <g className={`data-box is-${look}${text === '' ? ' is-bar' : ''}`}>
      <rect x={x} y={y} width={width} height={height} />
      {text !== '' && <text x={x + width / 2} y={y + height / 2 + size * 0.36} fontSize={size}>{text}</text>}
      {look === 'wrong' && <path className="data-corner" d={`M${x + width * 0.6},${y}H${x + width}V${y + height * 0.4}Z`} />}
    </g>
  )
}

function glyphPath(glyph: Glyph, x: number, y: number, r: number): string {
  if (glyph === 'square') return `M${x - r * 0.86},${y - r * 0.86}h${r * 1.72}v${r * 1.72}h${-r * 1.72}Z`
  if (glyph === 'triangle') return `M${x},${y - r * 1.15}L${x + r * 1.05},${y + r * 0.75}H${x - r * 1.05}Z`
  return `M${x - r},${y}a${r},${r} 0 1 0 ${2 * r},0a${r},${r} 0 1 0 ${-2 * r},0Z`
}
