/** Loss curves of several networks trained side by side, told apart by letter and dash as well as by hue. */

import { shortNumber } from '../../marks/digits.ts'
import { lossesLayout, lossesPath } from './losses-layout.ts'
import type { LossesLayout, Room } from './losses-layout.ts'
import './cell-losses.css'

export interface CellCurve {
  key: string
  letter: string
  label: string
  /** Iteration and loss in turn. */
  points: Float64Array
}

export interface CellLossesProps {
  /** At most four, in the order of their looks. */
  curves: readonly CellCurve[]
  /** Iterations that they go to. */
  until: number
  /** Always the mean; null: not known. */
  baseline: number | null
  size: Room
  label: string
  summary: string
  iterations: string
  baselineWords: string
}

const LOOKS = ['one', 'two', 'three', 'four'] as const

export function CellLosses({ curves, until, baseline, size, label, summary, iterations, baselineWords }: CellLossesProps) {
  const layout = lossesLayout(curves.map(({ points }) => points), until, baseline, size)
  return (
    <figure className="cell-losses" aria-label={label} style={{ fontSize: size.text }}>
      <svg width={size.width} height={size.height} role="img" aria-label={summary}>
        <Axes layout={layout} size={size} iterations={iterations} />
        {baseline !== null && (
          <>
            <path className="cell-losses-base" d={`M${layout.left},${layout.y(baseline)}H${layout.right}`} />
            <text x={layout.right} y={layout.y(baseline) - size.text * 0.3} textAnchor="end">{baselineWords}</text>
          </>
        )}
        {curves.map(({ key, points }, i) => <path key={key} className={`cell-loss is-${LOOKS[i] ?? 'one'}`} d={lossesPath(points, layout)} />)}
        {curves.map(({ key, letter, points }, i) => <Letter key={key} letter={letter} points={points} layout={layout} place={(i + 1) / (curves.length + 1)} text={size.text} />)}
      </svg>
    </figure>
  )
}

function Axes({ layout, size, iterations }: { layout: LossesLayout; size: Room; iterations: string }) {
  return (
    <>
      {layout.yTicks.map((tick) => (
        <g key={tick}>
          <line className="cell-losses-grid" x1={layout.left} x2={layout.right} y1={layout.y(tick)} y2={layout.y(tick)} />
          <text x={layout.left - size.text * 0.4} y={layout.y(tick) + size.text * 0.35} textAnchor="end">{shortNumber(tick)}</text>
        </g>
      ))}
      {layout.xTicks.map((tick) => <text key={tick} x={layout.x(tick)} y={size.height - size.text * 0.35} textAnchor={tick === 0 ? 'start' : 'end'}>{tick === 0 ? `${iterations} 0` : tick}</text>)}
    </>
  )
}

/** On its curve, each at another place along it. */
function Letter({ letter, points, layout, place, text }: { letter: string; points: Float64Array; layout: LossesLayout; place: number; text: number }) {
  if (points.length < 2) return null
  const at = 2 * Math.floor((points.length / 2 - 1) * place)
  return <text className="cell-losses-letter" x={layout.x(points[at] ?? 0)} y={layout.y(points[at + 1] ?? NaN) - text * 0.45} textAnchor="middle">{letter}</text>
}
