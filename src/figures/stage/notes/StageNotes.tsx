/** What a panel points out in the picture: a path that is lit, arrows that are cut, and the place where a number stopped being finite. Loaded
 *  when there is something to point out. */

import { useMemo } from 'react'
import { polygon, polyline } from '../../../marks/paths.ts'
import { cutsOf } from '../../../trace/contract/cuts.ts'
import { outlineOf } from '../focus.ts'
import type { Part, RibbonPart, Shape } from '../parts.ts'
import { cutIds, pathIds } from './path.ts'
import type { StageNotes } from './stage-notes.ts'
import { placeOfWarning } from './warning.ts'
import './notes.css'

export interface NotesProps {
  notes: StageNotes
  parts: readonly Part[]
  shape: Shape
}

/** On the way back the gradient's ribbons; before there are any, the arrows that they will follow. */
function ribbonsIn(parts: readonly Part[], ids: ReadonlySet<string>): RibbonPart[] {
  const ribbons = parts.filter((part): part is RibbonPart => part.kind === 'ribbon')
  const backward = ribbons.some(({ role }) => role === 'gradient')
  return ribbons.filter(({ id, role }) => (role === 'gradient') === backward && ids.has(id.replace(/\?$/, '')))
}

/** Below the picture: a band around each arrow of the path. */
export function NotesUnder({ notes: { lit }, parts, shape }: NotesProps) {
  const ids = useMemo(() => (lit ? pathIds(shape, lit) : null), [lit, shape])
  if (ids === null) return null
  const paths = ribbonsIn(parts, ids).flatMap(strandsOf)
  return (
    <g className="lit-path">
      {paths.map(({ id, points, line }) => <path key={id} className="lit-path-edge" d={polyline(points)} strokeWidth={line + 13} />)}
      {paths.map(({ id, points, line }) => <path key={id} className="lit-path-band" d={polyline(points)} strokeWidth={line + 9} />)}
    </g>
  )
}

export function NotesOver({ notes: { cut, warning }, parts, shape }: NotesProps) {
  const ids = useMemo(() => (cut === null ? null : cutIds(cutsOf(shape, cut))), [cut, shape])
  const place = warning && placeOfWarning(parts, warning)
  return (
    <g className="stage-notes">
      {ids && ribbonsIn(parts, ids).map((part) => <Cut key={part.id} part={part} />)}
      {place && (
        <g role="img" aria-label={warning.words}>
          <path className="warned" d={polygon(outline(place))} />
          <Sign at={outline(place)} />
        </g>
      )}
    </g>
  )
}

function strandsOf(part: RibbonPart) {
  return part.strands.map((strand, index) => ({ id: `${part.id}/${strand}`, points: part.geo.slice(index * part.points * 2, (index + 1) * part.points * 2), line: part.line }))
}

/** A gap in the middle of the arrow, between two strokes. */
function Cut({ part }: { part: RibbonPart }) {
  const strands = strandsOf(part).map(({ points }) => points)
  const ys = strands.flatMap((points) => points.filter((_, i) => i % 2 === 1))
  const xs = strands.flatMap((points) => points.filter((_, i) => i % 2 === 0))
  const x = (Math.min(...xs) + Math.max(...xs)) / 2
  const [top, bottom] = [Math.min(...ys) - 9 - part.line / 2, Math.max(...ys) + 9 + part.line / 2]
  return (
    <g>
      <path className="cut-gap" d={`M${x - 5},${bottom}L${x - 1},${top}H${x + 7}L${x + 3},${bottom}Z`} />
      <path className="cut-stroke" d={`M${x - 5},${bottom}L${x - 1},${top}M${x + 3},${bottom}L${x + 7},${top}`} />
    </g>
  )
}

/** The loss is a circle; its numbers are a centre and a radius. */
function outline(part: Part) {
  if (part.kind !== 'node') return outlineOf(part)
  const [x = 0, y = 0, r = 0] = part.geo
  return outlineOf({ ...part, geo: [x - r, y - r, x + r, y + r] })
}

function Sign({ at }: { at: readonly (readonly [number, number])[] }) {
  const x = at.reduce((sum, [px]) => sum + px, 0) / at.length
  const y = Math.min(...at.map(([, py]) => py)) - 6
  return (
    <>
      <path className="warned-sign" d={`M${x},${y - 22}L${x + 14},${y}H${x - 14}Z`} />
      <path className="warned-bar" d={`M${x},${y - 15}V${y - 8}M${x},${y - 4.5}V${y - 4}`} />
    </>
  )
}
