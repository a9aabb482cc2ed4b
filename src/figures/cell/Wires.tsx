/** The ways between operations: forward with a head at their end, and once the gradient has come back, in its colour with a head at
 *  their beginning. */

import { arrowhead, polyline } from '../../marks/paths.ts'
import type { QuantityName } from '../../trace/contract/inside.ts'
import type { Known } from './layouts/layout.ts'
import type { Point, Wire } from './layouts/parts.ts'

export interface WiresProps {
  wires: readonly Wire[]
  known(of: QuantityName): Known
}

export function Wires({ wires, known }: WiresProps) {
  return (
    <g aria-hidden="true">
      {wires.map((wire, index) => <WireView key={index} wire={wire} known={known(wire.of)} />)}
    </g>
  )
}

const HEAD = 6

function WireView({ wire: { points, road, head }, known }: { wire: Wire; known: Known }) {
  const path = polyline(points.flat())
  const tip = known.gradient ? tipOf([...points].reverse()) : tipOf(points)
  const role = known.gradient ? 'role-gradient' : known.value ? (road ? 'role-state' : 'role-soft') : ''
  return (
    <g className={`wire ${role}${road ? ' is-road' : ''}${known.value ? '' : ' is-later'}`}>
      <path className="wire-halo" d={path} />
      <path className="wire-line" d={path} />
      {head && <path className="strand-head" d={arrowhead(...tip, road ? HEAD + 2 : HEAD)} />}
    </g>
  )
}

/** The end of a line, and the direction in which it comes there. */
function tipOf(points: readonly Point[]): [number, number, number, number] {
  const [x = 0, y = 0] = points[points.length - 1] ?? []
  const [fromX = 0, fromY = 0] = points[points.length - 2] ?? []
  return [x, y, x - fromX, y - fromY]
}
