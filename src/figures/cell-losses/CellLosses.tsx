/** Loss curves of several networks trained side by side, told apart by letter and dash as well as by hue. */

import { shortNumber } from '../../marks/digits.ts'
import { endsOf, lossesLayout, lossesPath } from './losses-layout.ts'
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
        {baseline !== null && <path className="cell-losses-base" d={`M${layout.left},${layout.y(baseline)}H${layout.right}`} />}
        {curves.map(({ key, points }, i) => <path key={key} className={`cell-loss is-${LOOKS[i] ?? 'one'}`} d={lossesPath(points, layout)} />)}
        {baseline !== null && <text className="cell-losses-words" x={layout.right} y={Math.max(size.text, layout.y(baseline) - size.text * 1.6)} textAnchor="end">{baselineWords}</text>}
        {endsOf(curves.map(({ points }) => points), layout, size.text * 1.05).map(({ index, x, y }) => <Letter key={index} letter={curves[index]?.letter ?? ''} x={x} y={y} text={size.text} />)}
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
      {layout.xTicks.map((tick) => <text key={tick} x={layout.x(tick)} y={size.height - size.text * 0.35} textAnchor={tick === 0 ? 'start' : 'middle'}>{tick === 0 ? iterations : tick}</text>)}
    </>
  )
}

/** At the end of its curve, clear of the others. */
function Letter({ letter, x, y, text }: { letter: string; x: number; y: number; text: number }) {
  return <text className="cell-losses-letter" x={x + text * 0.35} y={y + text * 0.35}>{letter}</text>
}
