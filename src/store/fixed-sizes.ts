/** What a lesson link holds at its value: which of it a change would touch. */

import type { Correction, Recipe } from '../run/recipe.ts'
import type { Fixable } from './link-state.ts'

/** A correction for each held setting that would change; none: the change may be made. */
export function touched(fix: readonly Fixable[], before: Recipe, after: Recipe): Correction[] {
  return fix
    .filter((field) => after[field] !== before[field])
    .map((field) => ({ field, given: String(after[field]), used: String(before[field]), reason: 'together', rule: 'fixed' }))
}
