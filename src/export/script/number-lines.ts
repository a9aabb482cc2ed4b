/** Arrays of numbers as lines of Python. */

import { float32Text } from '../../trace/contract/float-text.ts'
import type { NamedArray } from '../weights/named-array.ts'

const WIDEST = 110

/** How a library makes an array from a flat list: what stands before the list, and behind it. */
export interface Making {
  open(array: NamedArray): string
  close(array: NamedArray): string
}

/** `"x": torch.tensor([0.5, …]).reshape(4, 6, 2),` with line breaks. */
export function numberLines(array: NamedArray, { open, close }: Making): string[] {
  const lines = [`    "${array.name}": ${open(array)}[`]
  let line = '       '
  for (const number of array.numbers) {
    const text = ` ${numberText(number)},`
    if (line.length + text.length > WIDEST) {
      lines.push(line)
      line = '       '
    }
    line += text
  }
  return [...lines, line, `    ]${close(array)},`]
}

/** Python's words for what is not finite. */
export function numberText(number: number): string {
  if (Number.isFinite(number)) return float32Text(number)
  return `float("${Number.isNaN(number) ? 'nan' : number < 0 ? '-inf' : 'inf'}")`
}
