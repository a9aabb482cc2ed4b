/** Where in the picture a number stopped being finite. Pure. */

import type { Part } from '../parts.ts'
import type { Warned } from './stage-notes.ts'

/** The card of the tensor at its step, or of the state that it belongs to; where steps are pushed together, their block. null: it is not
 *  in the picture. */
export function placeOfWarning(parts: readonly Part[], { tensor, step }: Warned): Part | null {
  if (tensor === 'loss') return parts.find(({ kind }) => kind === 'node') ?? null
  const names = shownAs(tensor)
  const holds = (part: Part) => {
    if (part.kind === 'card') return !part.target && names.includes(part.tensor) && (step === null || part.step === step)
    if (part.kind === 'block') return step !== null && names.includes(part.tensor) && part.from <= step && step < part.from + part.count
    return part.kind === 'flat' && step === null && part.slabs === null && names.includes(part.tensor)
  }
  const found = parts.filter(holds)
  return found.sort((a, b) => names.indexOf(nameOf(a)) - names.indexOf(nameOf(b)))[0] ?? null
}

const nameOf = (part: Part) => ('tensor' in part ? part.tensor : '')

/** Its own card first; gates, cell states and sums show in the state that they make, gradients before theirs is there in the value's. */
function shownAs(tensor: string): string[] {
  // Weights after an update that was not made are those of before.
  const [kind = tensor, ...place] = tensor.replace("'", '').split('.')
  const at = (letter: string) => [letter, ...place].join('.')
  const bare = kind.length > 1 && kind.startsWith('d') ? kind.slice(1) : kind
  if (/^(W[xhy]|by?|bh|E)$/.test(bare)) return [tensor, at(bare)]
  if (bare === 'x' || bare === 'y') return [tensor, bare]
  return bare === kind ? [at('h')] : [at('dh'), at('h')]
}
