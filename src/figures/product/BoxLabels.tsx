/** Words at the edges of the box, and the arrow along which the result leaves it. */

import type { ProductRequest } from '../../trace/contract/product.ts'
import type { Point } from '../../marks/plane.ts'
import type { BoxLayout } from './box-layout.ts'
import { VANISHES, axisRole } from './faces.ts'
import type { BoxAxis } from './faces.ts'
import type { ProductStrings } from './strings.ts'

export interface BoxLabelsProps {
  layout: BoxLayout
  request: ProductRequest
  strings: ProductStrings
  /** The arrow is drawn once the result has left. */
  tip: number | null
}

const AXES: readonly BoxAxis[] = ['batch', 'hidden', 'features']

/** Where each axis runs; the one that is summed points to the result. */
function withArrow(axis: BoxAxis, text: string, summed: boolean): string {
  if (axis === 'features') return `${summed ? '↑' : '↓'} ${text}`
  if (axis === 'hidden') return summed ? `← ${text}` : `${text} →`
  return summed ? `${text} ↘` : `${text} ↖`
}

export function BoxLabels({ layout, request, strings, tip }: BoxLabelsProps) {
  const result = request.summing === 'up' ? axisRole(request, 'hidden') : 'gradient'
  return (
    <g>
      {AXES.map((axis) => (
        <text key={axis} className={`product-axis text-${axisRole(request, axis)}`} {...layout.labels[axis].at} textAnchor={layout.labels[axis].anchor}>
          {withArrow(axis, strings.axes[axis], VANISHES[request.summing] === axis)}
        </text>
      ))}
      {tip !== null && layout.becomes !== null && (
        <text className={`product-becomes text-${result}`} {...layout.becomes.at} textAnchor={layout.becomes.anchor}>
          {strings.becomes}
        </text>
      )}
      {tip !== null && layout.arrow !== null && <Leaving arrow={layout.arrow} role={result} opacity={tip} />}
    </g>
  )
}

function Leaving({ arrow, role, opacity }: { arrow: [Point, Point, Point]; role: string; opacity: number }) {
  const [tail, middle, head] = arrow
  const turn = (Math.atan2(head.y - middle.y, head.x - middle.x) * 180) / Math.PI
  return (
    <g className={`product-leaves role-${role}`} opacity={opacity}>
      <path d={`M${tail.x},${tail.y} Q${middle.x},${middle.y} ${head.x},${head.y}`} />
      <polygon points="0,0 -11,-6 -11,6" transform={`translate(${head.x} ${head.y}) rotate(${turn})`} />
    </g>
  )
}
