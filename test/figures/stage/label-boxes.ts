/** Words of a layout as boxes, in a language: where they are on the screen, about. */

import type { Part } from '../../../src/figures/stage/parts.ts'
import { wordsOf } from '../../../src/figures/stage/words.ts'
import { stageStrings } from '../../../src/panels/stage/stage-strings.ts'
import { sayIn } from '../../../src/text/catalogue.ts'

export interface Box {
  id: string
  left: number
  right: number
  top: number
  bottom: number
}

/** Of an average letter of Inter and of the code's type, in font sizes. */
const LETTER = 0.48
const MONO = 0.6

export function labelBoxes(parts: readonly Part[], language: string): Box[] {
  const strings = stageStrings(sayIn(language), 'unfold', '')
  return parts.flatMap((part) => {
    if (part.kind !== 'text') return []
    const [x = 0, y = 0, size = 0] = part.geo
    const text = wordsOf(part.text, strings, null)
    const width = text.length * size * (part.mono ? MONO : LETTER)
    const left = part.anchor === 'start' ? x : part.anchor === 'end' ? x - width : x - width / 2
    return [{ id: `${part.id} “${text}”`, left, right: left + width, top: y - size * 0.75, bottom: y + size * 0.22 }]
  })
}

export const boxOf = (id: string, [x = 0, y = 0, width = 0, height = 0]: readonly number[]): Box => ({ id, left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 })

/** Pairs that lie on each other, or stand closer than `apart` px side by side. */
export function touching(boxes: readonly Box[], apart = 0): string[] {
  return boxes.flatMap((a, index) => boxes.slice(index + 1).filter((b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > -apart && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.5).map((b) => `${a.id} × ${b.id}`))
}
