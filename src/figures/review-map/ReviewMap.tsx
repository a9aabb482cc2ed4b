/** The most frequent words as a map: filled triangles point up where a word makes the answer more positive, hollow ones down where less.
 *  Its list of the same words, which the keyboard goes through, stands beside it. */

import { useMemo, useRef } from 'react'
import type { PointerEvent } from 'react'
import { mapLayout, pointAt, trianglePath } from './map-layout.ts'
import type { MapWords, PlacedPoint, Room } from './map-layout.ts'
import './review-map.css'

export interface ReviewMapProps {
  map: MapWords
  /** Index of the word that is pointed at or has the focus, and of the chosen one; null: none. */
  pointed: number | null
  chosen: number | null
  room: Room
  label: string
  summary: string
  onPoint: (index: number | null) => void
  onChoose: (index: number) => void
}

export function ReviewMap({ map, pointed, chosen, room, label, summary, onPoint, onChoose }: ReviewMapProps) {
  const svg = useRef<SVGSVGElement>(null)
  const layout = useMemo(() => mapLayout(map, room), [map, room])
  const at = (event: PointerEvent) => {
    const box = svg.current!.getBoundingClientRect()
    return pointAt(layout.points, event.clientX - box.left, event.clientY - box.top, room.text * 1.6)
  }
  const point = (event: PointerEvent) => {
    const index = at(event)
    onPoint(index < 0 ? null : index)
  }
  const choose = (event: PointerEvent) => {
    const index = at(event)
    if (index >= 0) onChoose(index)
  }
  const named = [chosen, pointed].filter((index, i, all) => index !== null && all.indexOf(index) === i)
  return (
    <figure className="review-map" aria-label={label} style={{ fontSize: room.text }}>
      <svg ref={svg} width={room.width} height={room.height} role="img" aria-label={summary} onPointerMove={point} onPointerLeave={() => onPoint(null)} onPointerDown={choose}>
        {layout.points.map((one) => <path key={one.index} className="map-word" data-positive={one.positive} d={trianglePath(one)} />)}
        {layout.names.map(({ index, x, y, word }) => !named.includes(index) && <text key={index} x={x} y={y}>{word}</text>)}
        {named.map((index) => <Named key={index} point={layout.points[index!]!} word={map.words[index!]!} room={room} chosen={index === chosen} />)}
      </svg>
    </figure>
  )
}

function Named({ point, word, room, chosen }: { point: PlacedPoint; word: string; room: Room; chosen: boolean }) {
  const left = point.x > room.width * 0.7
  return (
    <g className="map-named" data-chosen={chosen}>
      <circle cx={point.x} cy={point.y} r={point.size + room.text * 0.45} />
      <text x={point.x + (left ? -1 : 1) * (point.size + room.text * 0.7)} y={point.y + room.text * 0.35} textAnchor={left ? 'end' : 'start'}>{word}</text>
    </g>
  )
}
