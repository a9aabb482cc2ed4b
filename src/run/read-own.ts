/** What anything that claims to be facts of own data is, if it can be; null otherwise. It comes from a file or from the browser's storage. */

import { LOSSES, MODES } from '../engine/spec.ts'
import type { OwnFacts } from '../data/choices.ts'
import { valuesOf } from './fields.ts'

/** As a name in an address. */
const ID = /^[a-z0-9]{1,20}$/
const MOST = { sequences: 1_000_000, heldOut: 1_000_000, steps: 300, features: 16, outputs: 16 } as const

export function readOwn(input: unknown): OwnFacts | null {
  const { id, sequences, heldOut, steps, features, outputs, loss, modes } = valuesOf(input)
  const counts = { sequences, heldOut, steps, features, outputs }
  const fine = (Object.keys(MOST) as (keyof typeof MOST)[]).every((key) => Number.isSafeInteger(counts[key]) && (counts[key] as number) >= (key === 'heldOut' ? 0 : 1) && (counts[key] as number) <= MOST[key])
  const known = typeof id === 'string' && ID.test(id) && LOSSES.some((name) => name === loss)
  if (!fine || !known || !Array.isArray(modes) || modes.length === 0 || !modes.every((mode) => MODES.some((name) => name === mode))) return null
  return { id, ...counts, loss, modes } as OwnFacts
}
