/** The input alone, built from one number: a step, a sequence, a batch, which can be turned and taken apart. */

import type { Chart, ChartOptions } from './chart.ts'
import { builtOf, piecesOf } from './block-frame.ts'
import type { Built } from './block-frame.ts'
import { blockWords } from './block-labels.ts'
import { geoOf } from './frame.ts'
import { MOST_SLABS, tapeOf } from './tape-frame.ts'
import type { Body } from '../../../marks/body.ts'
import { CAMERAS } from '../../../trace/contract/camera.ts'
import type { Camera } from '../../../trace/contract/camera.ts'
import type { Cut } from '../../../trace/contract/cut.ts'
import type { BlockPart, BoxPart, CardPart } from '../parts.ts'
import { timelineOf } from '../timeline.ts'

export interface BlockOptions extends ChartOptions {
  built: number
  cut: Cut | null
  /** From where it is looked at. */
  camera?: Camera
  /** How far what is cut out has moved: 0 … 1. */
  out?: number
}

export function blockOf({ shape, moments, moment, depth, size, presenting = 0, built, cut, camera = CAMERAS.depth, out = 1 }: BlockOptions): Chart {
  const timeline = timelineOf(moments, moment, shape.schedule.steps)
  const { frame } = tapeOf({ shape, timeline, depth, size, presenting })
  const block = builtOf(shape, { size, font: frame.measures.font, depth, built, camera, cut, out })
  const words = blockWords(block, frame)
  const loose = [...slabs(block), ...words]
  return built < 3 ? { frame, parts: loose } : { frame, parts: [...boxes(block), ...words], loose }
}

function boxes(block: Built): BoxPart[] {
  const { shape } = block
  return piecesOf(block).map(({ name, body }) => ({
    kind: 'box', id: `x.${name}`, geo: geoOfBody(body), step: null, role: 'input', tensor: 'x', from: body.from, to: body.to,
    sizes: { time: shape.schedule.steps, features: shape.architecture.inputSize, batch: shape.batch }, chosen: name === 'cut',
  }))
}

export const geoOfBody = ({ origin, vectors }: Body): number[] => [...origin, ...vectors.time, ...vectors.features, ...vectors.batch]

/** The same in slabs, as the other layouts have them: what moves when one layout becomes another. Of a long one, all in one. */
function slabs(block: Built): (CardPart | BlockPart)[] {
  const { shape, axes, vectors, origin: [x, y] } = block
  const { batch, schedule: { steps, hasInput }, architecture: { inputSize } } = shape
  const [wide, unit] = [vectors.time[0], vectors.features[1]]
  const slab = { y, unit, dx: -vectors.batch[0] + 0, dy: -vectors.batch[1] + 0, skew: axes >= 3 ? vectors.time[1] : 0, rows: batch, columns: inputSize }
  const common = { role: 'input', tensor: 'x', rows: batch, axis: 'features', step: 0 } as const
  if (axes >= 2 && steps > 2 * MOST_SLABS) return [{ ...common, kind: 'block', id: 'x.after', geo: geoOf({ ...slab, x, front: wide * steps, skew: slab.skew * steps }, 1), from: 0, count: steps, columns: inputSize, look: 'values', known: steps, knownFrom: 'left' }]
  return Array.from({ length: steps }, (_, index) => steps - 1 - index).map((step) => {
    const there = step === 0 || axes >= 2
    const placed = { ...slab, x: there ? x + step * wide : x + wide, y: there ? y + step * slab.skew : y, front: there ? wide : 0 }
    return {
      ...common, kind: 'card', id: `x.${step + 1}`, geo: geoOf(placed, 1), step, index: step, columns: axes === 0 ? 1 : inputSize, of: inputSize,
      look: hasInput[step] ? 'values' : 'noInput', current: false, copied: [], target: false,
    } satisfies CardPart
  })
}

