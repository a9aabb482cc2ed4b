/** What each timestep adds to the gradient of the weights, as the norm of its share: the small form of the tiles. Beside the bars: all
 *  these norms added up, and the norm of the sum, which is less where shares point in different directions. */

import { shortNumber, sixDigits } from '../../marks/digits.ts'
import { useParts } from '../../marks/useParts.ts'
import { shareLayout } from './share-layout.ts'
import type { ShareBar, ShareRoom } from './share-layout.ts'
import './share-norms.css'

export interface ShareStrings {
  label: string
  summary: string
  /** Of a bar: "t = 3: 0.512000". */
  bar(step: number, value: string): string
  time: string
  parts: string
  whole: string
}

export interface ShareNormsProps {
  /** ‖share‖ by step; 0 where it has not come back yet. */
  norms: ArrayLike<number>
  /** ‖sum of the shares so far‖. */
  whole: number
  current: number | null
  size: ShareRoom
  strings: ShareStrings
}

export function ShareNorms({ norms, whole, current, size, strings }: ShareNormsProps) {
  const layout = shareLayout(norms, whole, size)
  const { part, onKeyDown } = useParts(layout.bars.length)
  const sum = Array.from(norms).reduce((a, b) => a + b, 0)
  return (
    <figure className="share-norms" aria-label={strings.label} style={{ width: size.width, fontSize: size.text }}>
      <svg width={size.width} height={size.height} role="group" aria-label={strings.summary} onKeyDown={onKeyDown}>
        {layout.bars.map(({ step, ...bar }, i) => (
          <rect key={step} {...part(i, strings.bar(step, sixDigits(norms[step] ?? 0).text))} className={step === current ? 'share-bar current' : 'share-bar'} {...bar} />
        ))}
        <line className="share-axis" x1={0} x2={layout.parts.x - 10} y1={layout.baseline} y2={layout.baseline} />
        {layout.labels.map((step) => (
          <text key={step} x={(layout.bars[step]?.x ?? 0) + (layout.bars[step]?.width ?? 0) / 2} y={layout.baseline + size.text * 1.2} textAnchor={step === 0 ? 'start' : 'end'}>{step === 0 ? `${strings.time} ` : ''}{step + 1}</text>
        ))}
        <Sum bar={layout.parts} text={`${strings.parts} ${shortNumber(sum)}`} above={size.text} hollow />
        <Sum bar={layout.whole} text={`${strings.whole} ${shortNumber(whole)}`} above={size.text} />
      </svg>
    </figure>
  )
}

function Sum({ bar, text, above, hollow = false }: { bar: ShareBar; text: string; above: number; hollow?: boolean }) {
  return (
    <>
      <text x={bar.x} y={bar.y - above * 0.4}>{text}</text>
      <rect className={hollow ? 'share-sum hollow' : 'share-sum'} x={bar.x} y={bar.y} width={bar.width} height={bar.height} />
    </>
  )
}
