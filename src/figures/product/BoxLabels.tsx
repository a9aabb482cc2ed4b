/** Words at the edges of the box, and the arrow along which the result leaves it. */

import type { ProductRequest } from '../../trace/contract/product.ts'
import type { Point } from '../../marks/plane.ts'
import type { Label } from './box-labels.ts'
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
function withArrow(axis: BoxAxis, text: string, summed: string | null): string {
  if (axis === 'features') return `${summed === null ? '↓' : '↑'} ${text}`
  if (summed === null) return `${text} ${axis === 'hidden' ? '→' : '↖'}`
  return axis === 'hidden' ? `← ${text} ${summed}` : `${text} ${summed} ↘`
}

interface AxisLabelProps {
  axis: BoxAxis
  label: Label
  text: string
  role: string
  /** null: this axis stays. */
  summed: string | null
}

/** Beside the box there is little width: what is said of the features stands in two lines. */
function AxisLabel({ axis, label: { at, anchor }, text, role, summed }: AxisLabelProps) {
  const folded = axis === 'features' && summed !== null && anchor === 'start'
  return (
    <text className={`product-axis text-${role}`} {...at} textAnchor={anchor}>
      {withArrow(axis, text, summed)}
      {axis === 'features' && summed !== null && (folded ? <tspan x={at.x} dx="1.1em" dy="1.25em">{summed}</tspan> : ` ${summed}`)}
    </text>
  )
}

export function BoxLabels({ layout, request, strings, tip }: BoxLabelsProps) {
  const result = request.summing === 'up' ? axisRole(request, 'hidden') : 'gradient'
  return (
    <g>
      {AXES.map((axis) => (
        <AxisLabel key={axis} axis={axis} label={layout.labels[axis]} text={strings.axes[axis]} role={axisRole(request, axis)} summed={VANISHES[request.summing] === axis ? strings.summed : null} />
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
