/** How much of the gradient reaches each timestep: one bar of ‖∂L/∂h_t‖ for each. It follows training as it comes. */

import { shortNumber, sixDigits } from '../../marks/digits.ts'
import { useParts } from '../../marks/useParts.ts'
import type { PartProps } from '../../marks/useParts.ts'
import './profile.css'
import { profileLayout } from './profile-layout.ts'
import type { Bar, Room } from './profile-layout.ts'

export interface ProfileStrings {
  /** Accessible name: "Gradient over time". */
  label: string
  /** One sentence: largest and smallest norm and their steps. */
  summary: string
  /** Of a bar that is pointed at or has the focus: "t = 3: 0.512000". */
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
  size: Room
  strings: ProfileStrings
  /** A bar is pointed at; steps from 0. */
  onHover?: (step: number | null) => void
}

export function GradientProfile({ norms, current, size, strings, onHover }: GradientProfileProps) {
  const layout = profileLayout(norms ?? [], size)
  const { part, onKeyDown } = useParts(layout.bars.length)
  return (
    <figure className="profile" aria-label={strings.label} style={{ width: size.width, fontSize: size.text }}>
      <svg width={size.width} height={size.height} role={norms === null ? 'img' : 'group'} aria-label={norms === null ? strings.empty : strings.summary} onKeyDown={onKeyDown} onPointerLeave={() => onHover?.(null)}>
        <line className="profile-axis" x1={0} x2={size.width} y1={layout.baseline} y2={layout.baseline} />
        {layout.bars.map((bar) => (
          <BarShape key={bar.step} bar={bar} current={bar.step === current} part={part(bar.step, strings.bar(bar.step, sixDigits(norms?.[bar.step] ?? 0).text))} onHover={onHover} />
        ))}
        {layout.labels.map((step) => {
          const bar = layout.bars[step]
          return bar === undefined ? null : (
            <text key={step} className={step === current ? 'current' : undefined} x={clear(bar.x + bar.width / 2, size)} y={layout.baseline + size.text * 1.2} textAnchor="middle">
              {step === 0 ? `${strings.time} ` : ''}
              {step + 1}
            </text>
          )
        })}
        {layout.max > 0 && <Peak bar={layout.bars.find((bar) => bar.height > 0 && !bar.broken && norms?.[bar.step] === layout.max)} max={layout.max} room={size} />}
        {norms === null && <text className="profile-empty" x={size.width / 2} y={layout.baseline - size.text * 0.7} textAnchor="middle">{strings.empty}</text>}
      </svg>
    </figure>
  )
}

function BarShape({ bar, current, part, onHover }: { bar: Bar; current: boolean; part: PartProps; onHover?: (step: number) => void }) {
  const kind = ['profile-bar', current ? 'current' : '', bar.broken ? 'broken' : ''].filter(Boolean).join(' ')
  return (
    <rect {...part} className={kind} x={bar.x} y={bar.y} width={bar.width} height={bar.height} onPointerEnter={() => onHover?.(bar.step)} />
  )
}

/** Keeps a number of the axis inside the figure. */
function clear(x: number, { width, text }: Room): number {
  return Math.max(text, Math.min(width - text, x))
}

/** The largest norm, written at its bar: it is the scale. */
function Peak({ bar, max, room }: { bar: Bar | undefined; max: number; room: Room }) {
  if (bar === undefined) return null
  const side = room.text * 1.7
  const middle = Math.max(side, Math.min(room.width - side, bar.x + bar.width / 2))
  return <text x={middle} y={bar.y - room.text * 0.35} textAnchor="middle">{shortNumber(max)}</text>
}
