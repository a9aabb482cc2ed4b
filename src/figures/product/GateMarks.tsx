/** Lines between the gates' column blocks on the front and on the top, and the gates' letters. Nothing for plain cells. */

import { pointOn } from '../../marks/plane.ts'
import type { BoxLayout } from './box-layout.ts'
import type { Sizes } from './faces.ts'

export interface GateMarksProps {
  gates: readonly string[]
  layout: BoxLayout
  sizes: Sizes
}

export function GateMarks({ gates, layout, sizes }: GateMarksProps) {
  if (gates.length < 2) return null
  const width = sizes.hidden / gates.length
  return (
    <g>
      {gates.slice(1).map((gate, i) => {
        const column = (i + 1) * width
        const [foot, edge, back] = [
          pointOn(layout.planes.front, column, sizes.features),
          pointOn(layout.planes.front, column, 0),
          pointOn(layout.planes.top, column, sizes.batch),
        ]
        return <polyline key={gate} className="product-gate" points={[foot, edge, back].map((p) => `${p.x},${p.y}`).join(' ')} />
      })}
      {gates.map((gate, i) => {
        const at = pointOn(layout.planes.front, (i + 0.5) * width, sizes.features)
        return (
          <text key={gate} className="product-gate-letter" x={at.x} y={at.y + 17} textAnchor="middle">
            {gate}
          </text>
        )
      })}
    </g>
  )
}
