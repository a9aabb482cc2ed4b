/** How much room words need in the pictures, estimated from their letters: a layout only has to keep it free. */

import type { WordRoom } from './box-placing.ts'
import type { Summing } from '../../trace/contract/product.ts'
import { VANISHES } from './faces.ts'
import type { BoxAxis } from './faces.ts'
import type { ProductStrings } from './strings.ts'
import type { TwinWords } from './twin-layout.ts'

/** Of a bold letter of a label, at the usual size of text. */
const LETTER = 9.4
/** Of a name: few letters, and W is a wide one. */
const NAME_LETTER = 10.5
const LEAST_NAME = 30
const LINE = 24

/** Labels at the edges of the box; each has an arrow beside its words. At the features `summed` gets a line of its own. */
export function boxWords({ axes, summed, gates }: Pick<ProductStrings, 'axes' | 'summed' | 'gates'>, summing: Summing, scale: number): WordRoom {
  const width = (axis: BoxAxis) => (axes[axis].length + 2) * LETTER * scale
  const inLine = (axis: BoxAxis) => width(axis) + (VANISHES[summing] === axis ? (summed.length + 1) * LETTER * scale : 0)
  return { features: width('features'), batch: inLine('batch'), hidden: inLine('hidden'), line: LINE * scale, footing: gates.length > 1 ? 18 * scale : 0 }
}

/** Names beside the factors above, and the lines of words in the flat twin. */
export function twinWords(names: readonly string[], gates: readonly string[], scale: number): TwinWords {
  return { names: Math.max(LEAST_NAME, ...names.map((name) => name.length * NAME_LETTER)) * scale, line: LINE * scale, letters: gates.length > 1 ? 18 * scale : 0, scale }
}
