/** The row of batches, drawn: those that were fed are dashed, the one on the stage is lit. */

import { batchRowOf } from './layout.ts'
import type { BatchBlock, BatchRowInput } from './layout.ts'
import { polygon } from '../../marks/paths.ts'
import './batches.css'

export interface BatchRowProps extends BatchRowInput {
  strings: {
    /** What it is, and how many: for those who do not see it. */
    label: string
    /** The number under a block, from 1. */
    number(index: number): string
  }
}

export function BatchRow({ strings, ...input }: BatchRowProps) {
  const { blocks, before, after, height, baseline } = batchRowOf(input)
  const dots = (x: number | null) => x !== null && <text className="batch-dots" x={x} y={blocks[0] ? blocks[0].y + blocks[0].height * 0.7 : baseline} fontSize={input.font}>{'…'}</text>
  return (
    <svg className="batch-row" role="img" aria-label={strings.label} width={input.width} height={height}>
      {dots(before)}
      {blocks.map((block) => <Block key={block.index} block={block} font={input.font} baseline={baseline} text={strings.number(block.index + 1)} />)}
      {dots(after)}
    </svg>
  )
}

/** Placed by a transform, so that the row slides when the next batch comes. */
function Block({ block, font, baseline, text }: { block: BatchBlock; font: number; baseline: number; text: string }) {
  const { width: w, height: h, dx, dy, x, y, label, when } = block
  return (
    <g className={`batch-block is-${when}`} style={{ transform: `translate(${x}px, ${y}px)` }}>
      <path className="batch-body" d={polygon([[w, 0], [w, h], [0, h], [-dx, h - dy], [-dx, -dy], [w - dx, -dy]])} />
      <path className="batch-edges" d={`M${w},0H0V${h}M0,0l${-dx},${-dy}`} />
      <text className="batch-number" x={label - x} y={baseline - y} fontSize={font}>{text}</text>
    </g>
  )
}
