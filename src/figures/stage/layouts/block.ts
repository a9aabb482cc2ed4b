/** The input alone, built from one number: a step, a sequence, a batch. Its slabs are the same as the chart's, pushed together. */

import type { Chart, ChartOptions } from './chart.ts'
import { blockWords } from './block-labels.ts'
import { cutParts } from './block-cut.ts'
import { geoOf } from './frame.ts'
import { tapeOf } from './tape-frame.ts'
import type { CardPart, Shape, Size } from '../parts.ts'
import { timelineOf } from '../timeline.ts'
import type { Cut } from '../../../trace/contract/cut.ts'

/** One cell, and where the block's front begins. */
export interface Built {
  shape: Shape
  /** Axes that are there. */
  axes: number
  x: number
  y: number
  unit: number
  /** One example further into the page. */
  dx: number
  dy: number
  font: number
  size: Size
  cut: Cut | null
}

const LARGEST = 62

export function blockOf({ shape, moments, moment, depth, size, presenting = false, built, cut }: ChartOptions & { built: number; cut: Cut | null }): Chart {
  const timeline = timelineOf(moments, moment, shape.schedule.steps)
  const { frame } = tapeOf({ shape, timeline, depth, size, presenting })
  const block = builtOf(shape, size, frame.measures.font, { built, depth, cut })
  return { frame, parts: [...slabs(block), ...cutParts(block), ...blockWords(block, frame)] }
}

function builtOf(shape: Shape, size: Size, font: number, { built, depth, cut }: { built: number; depth: number; cut: Cut | null }): Built {
  const { batch, schedule: { steps }, architecture: { inputSize } } = shape
  const [across, rise] = [0.46, 0.36]
  const deep = Math.min(batch, 14)
  const unit = Math.min(LARGEST, (size.width * 0.86 - font * 9) / (steps + deep * across), (size.height - font * 9) / (inputSize + deep * rise))
  const [dx, dy] = [(unit * across * deep) / batch, (unit * rise * deep) / batch]
  const [width, height] = [unit * steps + dx * batch, unit * inputSize + dy * batch]
  const open = built >= 3 ? depth : 0
  return { shape, axes: built, x: (size.width - width) / 2 + dx * batch - font * 1.5, y: (size.height - height) / 2 + dy * batch, unit, dx: dx * open, dy: dy * open, font, size, cut: built >= 3 ? cut : null }
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
