/** The input alone, built from one number: a step, a sequence, a batch. Its slabs are the same as the chart's, pushed together. */

import type { Chart, ChartOptions } from './chart.ts'
import { builtOf } from './block-frame.ts'
import type { Built } from './block-frame.ts'
import { blockWords } from './block-labels.ts'
import { cutParts } from './block-cut.ts'
import { geoOf } from './frame.ts'
import { tapeOf } from './tape-frame.ts'
import type { CardPart } from '../parts.ts'
import { timelineOf } from '../timeline.ts'
import type { Cut } from '../../../trace/contract/cut.ts'

export function blockOf({ shape, moments, moment, depth, size, presenting = 0, built, cut }: ChartOptions & { built: number; cut: Cut | null }): Chart {
  const timeline = timelineOf(moments, moment, shape.schedule.steps)
  const { frame } = tapeOf({ shape, timeline, depth, size, presenting })
  const block = builtOf(shape, { size, font: frame.measures.font, depth, built, cut })
  return { frame, parts: [...slabs(block), ...cutParts(block), ...blockWords(block, frame)] }
}

/** Before there is time, the later slabs wait behind the first one, too thin to be seen. */
function slabs(block: Built): CardPart[] {
  const { shape, unit, axes } = block
  const { batch, schedule, architecture } = shape
  const steps = Array.from({ length: schedule.steps }, (_, step) => schedule.steps - 1 - step)
  return steps.map((step) => {
    const there = step === 0 || axes >= 2
    const slab = { x: there ? block.x + step * unit : block.x + unit, y: block.y, front: there ? unit : 0, unit, dx: block.dx, dy: block.dy, rows: batch, columns: architecture.inputSize }
    return {
      kind: 'card', id: `x.${step + 1}`, geo: geoOf(slab, 1), step, role: 'input', tensor: 'x', index: step, rows: batch, columns: axes === 0 ? 1 : architecture.inputSize, of: architecture.inputSize,
      axis: 'features', look: schedule.hasInput[step] ? 'values' : 'noInput', current: false, copied: [], target: false,
    }
  })
}
