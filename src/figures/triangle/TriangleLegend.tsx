/** What a tint of the triangle means: values from faint to strong, made from the data. */

import { shortNumber } from '../../marks/digits.ts'
import { legendSteps, opacityOf, tintOf } from './triangle-layout.ts'
import type { TintScale } from './triangle-layout.ts'

export interface TriangleLegendProps {
  range: { low: number; high: number }
  scale: TintScale
  /** As in the triangle: numbers stand on the tints. */
  numbered: boolean
  label: string
}

export function TriangleLegend({ range, scale, numbered, label }: TriangleLegendProps) {
  const steps = legendSteps(range, scale)
  return (
    <span className="triangle-legend" role="img" aria-label={label}>
      <span>{shortNumber(steps[0] ?? 0)}</span>
      {steps.map((value, i) => <i key={i} style={{ opacity: opacityOf(tintOf(value, range, scale), numbered) }} />)}
      <span>{shortNumber(steps.at(-1) ?? 0)}</span>
    </span>
  )
}
