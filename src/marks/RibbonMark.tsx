/** An arrow of one or more strands, each a line with a head; it can be part of the way. */

import { arrowhead, headLength, partOf, polyline } from './paths.ts'

export interface RibbonMarkProps {
  /** Points of all strands in turn. */
  geo: readonly number[]
  /** Points of each strand. */
  points: number
  line: number
  head: number
  /** Class of its colour: role-input, is-done, is-skeleton … */
  className: string
  /** The strand that is followed, as an index of strands; null: none. */
  followed: number | null
  /** 0 … 1, from source to target. */
  grow: number
}

export function RibbonMark({ geo, points, line, head, className, followed, grow }: RibbonMarkProps) {
  if (grow <= 0) return null
  const strands = Array.from({ length: geo.length / 2 / points }, (_, index) => partOf(geo.slice(index * points * 2, (index + 1) * points * 2), grow))
  const rest = strands.filter((_, index) => index !== followed)
  const chosen = followed === null ? undefined : strands[followed]
  return (
    <g className={`ribbon ${className}`}>
      <Strands strands={rest} line={line} head={head} className="strands" />
      {chosen && <Strands strands={[chosen]} line={Math.max(3, line * 1.5)} head={head * 1.15} className="strands is-followed" />}
    </g>
  )
}

function Strands({ strands, line, head, className }: { strands: number[][]; line: number; head: number; className: string }) {
  const lines = strands.map((strand) => shortened(strand, headLength(head) * 0.8)).map((strand) => polyline(strand)).join('')
  const heads = head > 0 ? strands.map((strand) => headOf(strand, head)).join('') : ''
  return (
    <g className={className}>
      <path className="strand-line" d={lines} strokeWidth={line} />
      {heads && <path className="strand-head" d={heads} />}
    </g>
  )
}

function last(strand: number[]): [number, number, number, number] {
  const n = strand.length
  const [x, y] = [strand[n - 2] ?? 0, strand[n - 1] ?? 0]
  return [x, y, x - (strand[n - 4] ?? 0), y - (strand[n - 3] ?? 0)]
}

function headOf(strand: number[], head: number): string {
  if (strand.length < 4) return ''
  const [x, y, dx, dy] = last(strand)
  return arrowhead(x, y, dx, dy, head)
}

/** The line ends inside the head. */
function shortened(strand: number[], by: number): number[] {
  if (strand.length < 4) return strand
  const [x, y, dx, dy] = last(strand)
  const length = Math.sqrt(dx * dx + dy * dy) || 1
  const cut = Math.min(by, length)
  return [...strand.slice(0, -2), x - (dx / length) * cut, y - (dy / length) * cut]
}
