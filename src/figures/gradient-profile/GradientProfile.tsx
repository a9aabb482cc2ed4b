/** How much of the gradient reaches each timestep: one bar of ‖∂L/∂h_t‖ for each. It follows training as it comes. */

import { shortNumber, sixDigits } from '../../marks/digits.ts'
import './profile.css'
import { profileLayout } from './profile-layout.ts'
import type { Bar } from './profile-layout.ts'

export interface ProfileStrings {
  /** Accessible name: "Gradient over time". */
  label: string
  /** One sentence: largest and smallest norm and their steps. */
  summary: string
  /** Of a bar, on hover: "t = 3: 0.512000". */
  bar: (step: number, value: string) => string
  /** "t" before the first number of the axis. */
  time: string
  /** In place of the bars while nothing has been computed. */
  empty: string
}

export interface GradientProfileProps {
  /** ‖∂L/∂h_t‖ for each step; null: not computed yet. */
  norms: ArrayLike<number> | null
  /** Step of the current moment; null: none. */
  current: number | null
  size: { width: number; height: number }
  strings: ProfileStrings
  /** A bar is pointed at; steps from 0. */
  onHover?: (step: number | null) => void
}

export function GradientProfile({ norms, current, size, strings, onHover }: GradientProfileProps) {
  const layout = profileLayout(norms ?? [], size)
  return (
    <figure className="profile" aria-label={strings.label} style={{ width: size.width }}>
      <svg width={size.width} height={size.height} role="img" aria-label={norms === null ? strings.empty : strings.summary} onPointerLeave={() => onHover?.(null)}>
        <line className="profile-axis" x1={0} x2={size.width} y1={layout.baseline} y2={layout.baseline} />
        {layout.bars.map((bar) => (
          <BarShape key={bar.step} bar={bar} current={bar.step === current} title={strings.bar(bar.step, sixDigits(norms?.[bar.step] ?? 0).text)} onHover={onHover} />
        ))}
        {layout.labels.map((step) => {
          const bar = layout.bars[step]
          return bar === undefined ? null : (
            <text key={step} className={step === current ? 'current' : undefined} x={clear(bar.x + bar.width / 2, size.width)} y={layout.baseline + 15} textAnchor="middle">
              {step === 0 ? `${strings.time} ` : ''}
              {step + 1}
            </text>
          )
        })}
        {layout.max > 0 && <Peak bar={layout.bars.find((bar) => bar.height > 0 && !bar.broken && norms?.[bar.step] === layout.max)} max={layout.max} width={size.width} />}
        {norms === null && <text x={size.width / 2} y={layout.baseline / 2 + 4} textAnchor="middle">{strings.empty}</text>}
      </svg>
    </figure>
  )
}

function BarShape({ bar, current, title, onHover }: { bar: Bar; current: boolean; title: string; onHover?: (step: number) => void }) {
  const kind = ['profile-bar', current ? 'current' : '', bar.broken ? 'broken' : ''].filter(Boolean).join(' ')
  return (
    <rect className={kind} x={bar.x} y={bar.y} width={bar.width} height={bar.height} onPointerEnter={() => onHover?.(bar.step)}>
      <title>{title}</title>
    </rect>
  )
}

/** Keeps a number of the axis inside the figure. */
function clear(x: number, width: number): number {
  return Math.max(12, Math.min(width - 12, x))
}

/** The largest norm, written at its bar: it is the scale. */
function Peak({ bar, max, width }: { bar: Bar | undefined; max: number; width: number }) {
  if (bar === undefined) return null
  const middle = Math.max(20, Math.min(width - 20, bar.x + bar.width / 2))
  return <text x={middle} y={bar.y - 5} textAnchor="middle">{shortNumber(max)}</text>
}
