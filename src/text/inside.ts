/** What a cell's inside says, by language. Letters with indexes (i₃, f₃⊙c₂) are no words and the same in all. */

import { fill } from './catalogue.ts'
import type { enInside } from './en/inside.ts'
import { atLayer, atStep } from './symbols.ts'
import { part } from './part.ts'
import type { Words } from './part.ts'

export type InsideWords = Words<typeof enInside>

const PART = part<InsideWords>({
  en: () => import('./en/inside.ts').then(({ enInside }) => enInside),
  fr: () => import('./fr/inside.ts').then(({ frInside }) => frInside),
})

/** While React draws; the language is a BCP 47 name such as fr-CA. */
export const insideWords = (language: string): InsideWords => PART.of(language)

export const filled = fill

/** Where the cell stands; steps from 0. */
export interface InsidePlace {
  layer: number
  step: number
  /** The step that this direction runs before it. */
  before: number
  /** h, or →h where there are two directions. */
  state: string
}

const FIXED: Record<string, string> = { xW: 'x·Wx', hW: 'h·Wh', b: 'b', bh: 'bh', a: 'a', ig: 'i⊙g', rq: 'r⊙q', rest: '1−z', fresh: '(1−z)⊙n' }
const STEPPED = new Set(['c', 'i', 'f', 'g', 'o', 'r', 'z', 'n', 'q'])

/** 'a.i' → 'a', 'i' → 'i₃', 'fc' → 'f⊙c₂', 'hPrev' → 'h₂'. */
export function quantitySymbol(of: string, { layer, step, before, state }: InsidePlace): string {
  const [kind = of] = of.split('.')
  if (kind === 'x') return layer === 0 ? atStep('x', step) : atLayer('h', layer - 1, step)
  if (kind === 'h') return atLayer(state, layer, step)
  if (kind === 'hPrev') return atLayer(state, layer, before)
  if (kind === 'cPrev') return atStep('c', before)
  if (kind === 'fc') return `f⊙${atStep('c', before)}`
  if (kind === 'kept') return `z⊙${atStep(state, before)}`
  if (kind === 'tanhC') return `tanh ${atStep('c', step)}`
  if (kind === 'cNext') return `${atStep('c', step)} →`
  if (kind === 'cHere') return `${atStep('c', step)} ↓`
  return STEPPED.has(kind) ? atStep(kind, step) : (FIXED[kind] ?? kind)
}
