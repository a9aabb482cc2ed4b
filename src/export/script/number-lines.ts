/** Arrays of numbers as lines of Python. */

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

/** The shortest decimal that is this float32; whole numbers as they are. */
export function numberText(number: number): string {
  if (Number.isNaN(number)) return 'float("nan")'
  if (!Number.isFinite(number)) return `float("${number < 0 ? '-' : ''}inf")`
  for (let digits = 1; digits <= 9; digits++) {
    const text = number.toPrecision(digits)
    if (Math.fround(Number(text)) === number) return String(Number(text))
  }
  return String(number)
}
