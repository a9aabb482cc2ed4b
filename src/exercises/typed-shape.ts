/** A shape as people type it, taken apart: (4, 6, 5) · 4x6x5 · 4-6-5 · [4 6 5] · X.shape == (4, 6, 2) · X: (4, 6, 2). · batch=4, time=6 · batch 4, time 6. */

import { axisNamed, joinNames } from './axis-names.ts'

/** What stands before a shape: X.shape ==, shape =, torch.Size, X:. */
const BEFORE = /^([\w.]*(shape|size)(\(\w*\))?\s*(={1,2}|:|(?=[([]))|[a-z]\w*\s*(={1,2}|:)|shape\s)\s*/

const COMMAS = /\s*[,;、]\s*/
/** Between factors of one size where commas stand between sizes. */
export const TIMES = /\s*[×*]\s*|\s+x\s+|(?<=\d)x(?=\d)/
const BETWEEN = /\s*[×*]\s*|\s+(?:x|by|sur|par)\s+|(?<=\d)x(?=\d)|\s+/
const DASHES = /^\d+([-–]\d+)+$/

/** A full stop ends a sentence. */
export const withoutStop = (text: string) => text.replace(/\s*\.$/, '')

/** Each part is a size, or a product of sizes. `text`: small letters, without accents. */
export function partsOf(text: string): string[] {
  const bare = joinNames(withoutStop(text).replace(BEFORE, '').replace(/^[([{]+|[)\]}]+$/g, ''))
  if (DASHES.test(bare)) return bare.split(/[-–]/)
  const pieces = bare.split(COMMAS)
  const parts = pieces.length > 1 ? pieces.flatMap((piece) => spaced(withoutName(piece))) : (namedSizes(bare) ?? withoutName(bare).split(BETWEEN))
  return parts.filter((part) => part !== '')
}

/** A blank beside a sign of multiplication parts nothing. */
const spaced = (piece: string) => piece.replace(/\s*([×*])\s*|\s+(x)\s+/g, '$1$2').split(/\s+(?:by|sur|par)\s+|\s+/)

const NAME = "[a-z][a-z_']*"
const BESIDE = new RegExp(`^(?:(${NAME})\\s+)?(\\d+)(?:\\s+(${NAME}))?$`)
const LABEL = new RegExp(`^${NAME}\\s*[=:]\\s*(?=\\S)`)

/** batch=4, time: 6, features 2, 4 sequences: the name only says what the size is. */
function withoutName(piece: string): string {
  const [, before, size, after] = BESIDE.exec(piece) ?? []
  const names = [before, after].filter((name) => name !== undefined)
  if (size !== undefined && names.length === 1 && names.every((name) => axisNamed(name) !== null)) return size
  return piece.replace(LABEL, '')
}

/** batch 4 time 6 features 2, without commas. null: it is not that throughout. */
function namedSizes(text: string): string[] | null {
  const pairs = text.match(new RegExp(`${NAME}(?:\\s*[=:]\\s*|\\s+)\\d+`, 'g')) ?? []
  const sizes = pairs.map((pair) => withoutName(pair))
  const whole = pairs.join('').replace(/\s/g, '') === text.replace(/\s/g, '')
  return whole && sizes.length > 0 && sizes.every((size) => /^\d+$/.test(size)) ? sizes : null
}
