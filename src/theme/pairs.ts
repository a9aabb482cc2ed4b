/** Which tokens stand on which: what the contrast test computes in every theme. */

import { ROLES } from './tokens.ts'
import type { Tokens } from './tokens.ts'

export interface Pair {
  front: keyof Tokens
  back: keyof Tokens
  /** 4.5 for text, 3 for marks and the borders of controls. */
  least: number
}

const SURFACES = ['paper', 'panel'] as const
const TEXT: (keyof Tokens)[] = ['ink', 'ink-soft', 'danger-text', 'warning-text', ...ROLES.map((role) => `${role}-text` as const)]
const MARKS: (keyof Tokens)[] = ['line-strong', 'focus', 'danger', 'warning', ...ROLES]

export const PAIRS: Pair[] = [
  ...SURFACES.flatMap((back) => TEXT.map((front) => ({ front, back, least: 4.5 }))),
  ...SURFACES.flatMap((back) => MARKS.map((front) => ({ front, back, least: 3 }))),
  { front: 'accent-text', back: 'accent', least: 4.5 },
  { front: 'ink', back: 'highlight', least: 4.5 },
  { front: 'ink-soft', back: 'highlight', least: 4.5 },
]
