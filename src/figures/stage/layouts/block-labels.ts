/** Names and brackets of the block's axes, one more with each axis, and its shape in code below. */

import type { Built } from './block-frame.ts'
import type { AxisName } from './block-names.ts'
import type { Frame } from './frame.ts'
import { words } from './labels.ts'
import { axesLeft } from '../../../trace/contract/cut.ts'
import type { LinePart, Part, TextPart } from '../parts.ts'

/** Numbers are written into cells that are at least this high. */
const LEAST_UNIT = 34

/** Letters of the shapes in both orders of axes, and the width of one in font sizes. */
const BOTH = 43
const CHARACTER = 0.62

export function blockWords(block: Built, frame: Frame): Part[] {
  return [...numbers(block, frame), ...block.names.axes.flatMap((name) => [bracket(name), label(frame, block.font, name)]), shapeWords(block, frame)]
}

/** As in a table, as long as there is one: the batch lies behind it. */
function numbers({ shape, axes, origin: [x, y], vectors, font }: Built, frame: Frame): TextPart[] {
  const [wide, unit] = [vectors.time[0], vectors.features[1]]
  if (axes >= 3 || (axes === 2 && Math.min(wide, unit) < LEAST_UNIT)) return []
  const [across, down] = [axes >= 2 ? shape.schedule.steps : 1, axes >= 1 ? shape.architecture.inputSize : 1]
  const size = Math.min(font * (axes < 2 ? 2 : 1), Math.max(10, Math.min(unit, wide) * (axes < 2 ? 0.26 : 0.39)))
  if (unit < size * 1.1) return []
  return Array.from({ length: across * down }, (_, index) => {
    const [step, feature] = [Math.floor(index / down), index % down]
    return words(frame, `value.${step + 1}.${feature}`, { x: x + (step + 0.5) * wide, y: y + (feature + 0.5) * unit + size * 0.36, size, role: 'ink', text: { code: 'value', cell: { tensor: 'x', step, row: 0, column: feature } } })
  })
}

/** Middle of the picture, below everything; of what is cut out, its code and the shape that is left. */
function shapeWords({ shape, axes, font, cut, names }: Built, frame: Frame): TextPart {
  const sizes = { batch: shape.batch, time: shape.schedule.steps, features: shape.architecture.inputSize }
  const all = [sizes.batch, sizes.time, sizes.features]
  const text: TextPart['text'] = cut ? { code: 'cut', cut, shape: axesLeft(cut).map((axis) => sizes[axis]) } : { code: 'shape', shape: all.slice(3 - axes) }
  const [middle, y] = names.shape
  const fitting = (letters: number) => (frame.size.width - 16) / (letters * CHARACTER)
  // One shape alone is not smaller than the words around it.
  const own = text.code === 'shape' ? text.shape.join(', ').length + 2 : BOTH
  const size = Math.max(Math.min(font * 1.35, fitting(BOTH)), Math.min(font, fitting(own)))
  const x = size < font * 1.35 ? frame.size.width / 2 : middle
  return { ...words(frame, cut ? 'cut' : `shape.${axes}`, { x, y: y + names.shapeHeight * 0.82, size, role: 'ink', strong: true, text }), mono: true }
}

function label(frame: Frame, font: number, { axis, count, middle: [x, y] }: AxisName): TextPart {
  return words(frame, `count.${axis}`, { x, y: y + font * 0.36, anchor: 'middle', role: axis === 'batch' ? 'ink' : 'input', strong: true, text: { code: 'count', axis, count } })
}

function bracket({ axis, bracket: points }: AxisName): LinePart {
  return { kind: 'line', id: `bracket.${axis}`, geo: points.flat(), step: null, role: axis === 'batch' ? 'ink' : 'input', head: false, width: 1.8, axis }
}
