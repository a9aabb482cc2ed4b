/** Clipping where it acts. At each timestep: the norm before (outline) and what the bound leaves (filled). Beside it the norm of all gradients. */

import { shortNumber, sixDigits } from '../../marks/digits.ts'
import { useParts } from '../../marks/useParts.ts'
import { clipLayout, globalBars } from './clip-layout.ts'
import type { Room } from './clip-layout.ts'
import './clip-bars.css'

export interface StepClipBarsProps {
  before: ArrayLike<number>
  after: ArrayLike<number>
  size: Room
  label: string
  summary: string
  time: string
  /** "t = 3: 0.5 before, 0.2 after; 4 of 20 numbers clipped" */
  bar: (step: number) => string
}

export function StepClipBars({ before, after, size, label, summary, time, bar }: StepClipBarsProps) {
  const layout = clipLayout(before, after, size)
  const { part, onKeyDown } = useParts(layout.bars.length)
  const highest = layout.bars.reduce((best, one) => (one.before < best.before ? one : best), layout.bars[0] ?? { x: 0, width: 0, before: layout.baseline })
  return (
    <figure className="clip-bars" aria-label={label} style={{ fontSize: size.text }}>
      <svg width={size.width} height={size.height} role="group" aria-label={summary} onKeyDown={onKeyDown}>
        <line className="clip-axis" x1={0} x2={size.width} y1={layout.baseline} y2={layout.baseline} />
        {layout.bars.map(({ step, x, width, before: high, after: left, clipped }, i) => (
          <g key={step} {...part(i, bar(step))}>
            <rect className="clip-left" x={x} y={left} width={width} height={layout.baseline - left} />
            <rect className={clipped ? 'clip-before is-clipped' : 'clip-before'} x={x} y={high} width={width} height={layout.baseline - high} />
          </g>
        ))}
        {layout.high > 0 && <text x={Math.max(size.text * 1.6, Math.min(size.width - size.text * 1.6, highest.x + highest.width / 2))} y={highest.before - size.text * 0.35} textAnchor="middle">{shortNumber(layout.high)}</text>}
        {layout.labels.map((step) => {
          const at = layout.bars[step]
          return at && <text key={step} x={Math.max(size.text, at.x + at.width / 2)} y={size.height - size.text * 0.3} textAnchor="middle">{step === 0 ? `${time} 1` : step + 1}</text>
        })}
      </svg>
    </figure>
  )
}

export interface GlobalClipBarProps {
  unclipped: number
  stepped: number
  clipped: number
  bound: number | null
  /** Width and type. */
  size: Room
  label: string
  summary: string
  words: { before: string; stepped: string | null; after: string; bound: string }
}

/** Lengths one under the other on one scale, with the bound as a line through them. */
export function GlobalClipBar({ unclipped, stepped, clipped, bound, size, label, summary, words }: GlobalClipBarProps) {
  const bars = globalBars({ unclipped, stepped, clipped, bound }, size.width - 2)
  const rows = [
    { words: words.before, value: unclipped, width: bars.before, kind: 'clip-before' },
    ...(words.stepped === null ? [] : [{ words: words.stepped, value: stepped, width: bars.stepped, kind: 'clip-between' }]),
    { words: words.after, value: clipped, width: bars.after, kind: 'clip-left' },
  ]
  const row = size.text * 2.5
  return (
    <figure className="clip-bars" aria-label={label} style={{ fontSize: size.text }}>
      <svg width={size.width} height={rows.length * row + size.text * 1.4} role="img" aria-label={summary}>
        {rows.map(({ words: name, value, width, kind }, i) => (
          <g key={kind} transform={`translate(1 ${i * row})`}>
            <text className="clip-name" x={0} y={size.text}>{`${name} ${sixDigits(value).text}`}</text>
            <rect className={kind} x={0} y={size.text * 1.35} width={Math.max(0.5, width)} height={size.text * 0.85} />
          </g>
        ))}
        {bars.bound !== null && (
          <>
            <path className="clip-bound" d={rows.map((_, i) => `M${1 + bars.bound!},${i * row + size.text * 1.15}v${size.text * 1.25}`).join('')} />
            <text x={Math.max(size.text * 2, Math.min(size.width - size.text * 2, bars.bound))} y={rows.length * row + size.text} textAnchor="middle">{words.bound}</text>
          </>
        )}
      </svg>
    </figure>
  )
}
